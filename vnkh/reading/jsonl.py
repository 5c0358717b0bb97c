"""JSON Lines: one article a line (`text`, `date`, and `title`, `publisher`, `id` where there are).

Read line by line: the whole file is never in memory, and a line that cannot be read costs that
line alone. Line numbers count from 1.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from vnkh.reading.article import Article, EventLine, Unread, excerpt
from vnkh.reading.assemble import Told, assemble
from vnkh.reading.dates import written
from vnkh.reading.encoding import decode
from vnkh.reading.eventlines import is_event
from vnkh.reading.lines import lines
from vnkh.reading.opening import MOST_BYTES, explained
from vnkh.reading.publishers import publisher
from vnkh.reading.surrogates import whole_record
from vnkh.reading.unreadable import UnreadableError

if TYPE_CHECKING:
    from vnkh.reading.known import KnownLines

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=$|[T ])", re.ASCII)
_LONGEST_ID = 200  # characters; beyond, the line's number tells more
_NEVER = -1  # the number of no line: a name that hangs on other lines has to be found anew

_Record = dict[str, Any]


def read_jsonl(
    document: str, stream: io.BufferedReader, known: KnownLines | None = None
) -> Iterator[Article | EventLine | Unread]:
    """The articles of a file, or its events where its first record is one that vnkh wrote.

    A file that breaks off gives what was read before it did, then an Unread that says where. What
    is `known` from before is passed over: that takes a fiftieth of the time.
    """
    number, has_events, names = 0, None, _Names(document)
    try:
        with explained():
            for number, line in lines(stream, MOST_BYTES):
                if known and not has_events and _is_known(known, number, line, names):
                    has_events = False
                    continue
                try:
                    record, note = _parsed(line)
                except UnreadableError as error:
                    yield Unread(f"{document}#{number}", f"line {number}: {error}")
                    continue
                if has_events is None and record:
                    has_events = is_event(record)
                if has_events:
                    yield EventLine(document, number, record)
                    continue
                article = _article(record, number, note, names)
                if known and isinstance(article, Article):
                    known.put(article.document, line, names.number)
                yield article
    except UnreadableError as error:
        yield Unread(document, f"after line {number}: {error}" if number else str(error))
    else:
        if not number:
            yield Unread(document, "an empty file")


def _is_known(known: KnownLines, number: int, line: bytes, names: _Names) -> bool:
    """Whether a line gave an article before, and gives the same now under the same name."""
    found = known.find(number, line)
    if found is None or not names.take(found[0]):
        return False
    known.met.append(found)
    return True


def _parsed(line: bytes) -> tuple[_Record, str]:
    """The object on a line, and what is to be said about its encoding."""
    if len(line) > MOST_BYTES:
        raise UnreadableError(f"longer than {MOST_BYTES // 2**20} MB")
    decoded = decode(line)
    try:
        record = json.loads(decoded.text)
        if "\\ud" in decoded.text or "\\uD" in decoded.text:
            record = whole_record(record)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"no JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:  # a number without end, brackets without end
        raise UnreadableError("JSON beyond measure: numbers or brackets without end") from error
    if not isinstance(record, dict):
        raise UnreadableError("no JSON object, want {“text”: …, “date”: …}")
    return record, decoded.note


def _article(record: _Record, number: int, note: str, names: _Names) -> Article | Unread:
    document = names.name(record.get("id"), number)
    try:
        told = Told(
            day=_day(record),
            title=_words(record, "title"),
            publisher=_publisher(record),
            notes=(note,) if note else (),
        )
        article = assemble(document, _text(record), told)
    except UnreadableError as error:
        return Unread(document, f"line {number}: {error}")
    if isinstance(article, Unread):
        return replace(article, reason=f"line {number}: {article.reason}")
    return article


def _text(record: _Record) -> str:
    text = record.get("text")
    if not isinstance(text, str):
        raise UnreadableError("no “text” with the article in it")
    return text


def _day(record: _Record) -> date | None:
    """The day that `date` gives, None where there is none and the text has to tell."""
    value = record.get("date")
    if value in (None, ""):
        return None
    match = _DAY.match(value) if isinstance(value, str) else None
    one = next(written(match[0]), None) if match else None
    if one is None:
        raise UnreadableError(f"“date” is {excerpt(str(value))}, want YYYY-MM-DD")
    day = one.on_calendar()
    if day is None:
        raise UnreadableError(f"“date” is “{one.words}”, which {one.problem()}")
    return day


def _words(record: _Record, key: str) -> str:
    value = record.get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _publisher(record: _Record) -> str:
    words = _words(record, "publisher")
    return publisher(words) or words


class _Names:
    """What the articles of a file are called: its name and their id, or their line's number.

    `number` is the line's where the last name has it, else 0.
    """

    def __init__(self, document: str) -> None:
        self._document = document
        self._taken: set[str] = set()
        self.number = 0

    def take(self, name: str) -> bool:
        """Give an article the name it had before, if no other has it now; whether it could be."""
        if name in self._taken:
            return False
        self._taken.add(name)
        return True

    def name(self, given: object, number: int) -> str:
        """`file#id`; an id that an earlier line has, too, gets its line's number behind it."""
        label = str(given).strip() if isinstance(given, (str, int)) else ""
        self.number = 0
        if not label or len(label) > _LONGEST_ID:
            label, self.number = str(number), number
        name = f"{self._document}#{label}"
        if name in self._taken:
            name, self.number = f"{name}@{number}", _NEVER
        self._taken.add(name)
        return name
