"""Text files in the seeds' form: one article a file."""

from __future__ import annotations

import io
from collections.abc import Iterator

from vnkh.reading.article import Article, Unread
from vnkh.reading.assemble import Told, assemble
from vnkh.reading.encoding import decode
from vnkh.reading.opening import MOST_BYTES, whole


def read_plain(document: str, stream: io.BufferedReader) -> Iterator[Article | Unread]:
    """The article of a text file. Raises UnreadableError for bytes that give no text."""
    decoded = decode(whole(stream, MOST_BYTES))
    notes = (decoded.note,) if decoded.note else ()
    yield assemble(document, decoded.text, Told(notes=notes))
