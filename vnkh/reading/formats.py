"""Each format and what reads it; standard input has no name, so its first bytes tell."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

from vnkh.reading.article import Article, EventLine, Unread
from vnkh.reading.assemble import assemble
from vnkh.reading.found import Format, Found
from vnkh.reading.html import read_html
from vnkh.reading.jsonl import read_jsonl
from vnkh.reading.opening import explained, opened
from vnkh.reading.plain import read_plain
from vnkh.reading.unreadable import UnreadableError

Read = Article | EventLine | Unread

_READERS: dict[Format, Callable[[str, io.BufferedReader], Iterator[Read]]] = {
    "text": read_plain,
    "html": read_html,
    "jsonl": read_jsonl,
}
_PAGE = re.compile(rb"\s*<(?:!doctype html|html|head|body|\?xml)", re.IGNORECASE)
_RECORD = re.compile(rb"\s*\{\s*[\"}]")
_MARKS = b"\xef\xbb\xbf\xff\xfe\0"  # of encodings, and what UTF-16 has between plain letters


def read(found: Found) -> Iterator[Read]:
    """What a file holds: one article or many, events, or the reason why there is nothing.

    Articles come as they are read; a file of many is never in memory as a whole.
    """
    try:
        with explained(), opened(found) as stream:
            reader = _READERS[found.format or _told_by(stream.peek(1024)[:1024])]
            yield from reader(found.document, stream)
    except UnreadableError as error:
        yield Unread(found.document, str(error))


def read_text(text: str, document: str) -> Article | Unread:
    """The article of one decoded text in the seeds' form: ` date YYYY-MM-DD `, then the text."""
    try:
        return assemble(document, text)
    except UnreadableError as error:
        return Unread(document, str(error))


def _told_by(begin: bytes) -> Format:
    begin = begin.translate(None, _MARKS)
    if _PAGE.match(begin):
        return "html"
    return "jsonl" if _RECORD.match(begin) else "text"
