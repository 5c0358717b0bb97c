"""Each format and what reads it; standard input has no name, so its first bytes tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, cast

from vnkh.reading.article import Article, EventLine, Unread
from vnkh.reading.found import Format, Found
from vnkh.reading.opening import explained, looked_into, opened
from vnkh.reading.unreadable import UnreadableError

if TYPE_CHECKING:
    from vnkh.reading.known import KnownLines

Read = Article | EventLine | Unread
_Reader = Callable[..., Iterator[Read]]

# Imported when first used: finding files, which every command does, needs none of them.
_READERS: dict[Format, tuple[str, str]] = {
    "text": ("vnkh.reading.plain", "read_plain"),
    "html": ("vnkh.reading.html", "read_html"),
    "jsonl": ("vnkh.reading.jsonl", "read_jsonl"),
}
_PAGE = re.compile(rb"\s*<(?:!doctype html|html|head|body|\?xml)", re.IGNORECASE)
_RECORD = re.compile(rb"\s*\{\s*[\"}]")
_MARKS = b"\xef\xbb\xbf\xff\xfe\0"  # of encodings, and what UTF-16 has between plain letters


def read(found: Found, known: KnownLines | None = None) -> Iterator[Read]:
    """What a file holds: one article or many, events, or the reason why there is nothing.

    Articles come as they are read; a file of many is never in memory as a whole. Of such a file,
    lines that are `known` from before are passed over.
    """
    try:
        with explained(), opened(found) as stream:
            if found.format == "jsonl":
                yield from _reader("jsonl")(found.document, stream, known)
            elif found.format:
                yield from _reader(found.format)(found.document, stream)
            else:
                begin, again = looked_into(stream)
                yield from _reader(_told_by(begin))(found.document, again)
    except UnreadableError as error:
        yield Unread(found.document, str(error))


def read_text(text: str, document: str) -> Article | Unread:
    """The article of one decoded text in the seeds' form: ` date YYYY-MM-DD `, then the text."""
    from vnkh.reading.assemble import assemble  # noqa: PLC0415  as the readers above

    try:
        return assemble(document, text)
    except UnreadableError as error:
        return Unread(document, str(error))


def _reader(form: Format) -> _Reader:
    module, name = _READERS[form]
    return cast("_Reader", getattr(import_module(module), name))


def _told_by(begin: bytes) -> Format:
    begin = begin.translate(None, _MARKS)
    if _PAGE.match(begin):
        return "html"
    return "jsonl" if _RECORD.match(begin) else "text"
