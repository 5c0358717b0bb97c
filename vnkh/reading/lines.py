"""The lines of a stream as bytes, one at a time, whatever its encoding says."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator

from vnkh.reading.opening import MOST_BYTES
from vnkh.reading.unreadable import UnreadableError

_WIDE = (  # UTF-32 first: its mark begins with that of UTF-16
    ((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
    ((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
)


def lines(stream: io.BufferedReader, longest: int = MOST_BYTES) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number, counted from 1, without its line end.

    UTF-16 and UTF-32 with their marks are given as UTF-8. A line of more than `longest` bytes is
    given as its first bytes and one more, so that it can be told: it is not kept in memory.
    """
    begin = stream.peek(4)[:4]
    codec = next((name for marks, name in _WIDE if begin.startswith(marks)), "")
    if codec:
        yield from _decoded(stream, codec, longest)
        return
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        if len(line) > longest:
            _skip_line(stream, line, longest)
        elif not line.isspace():
            line = line.rstrip(b"\r\n")
        if not line.isspace():
            yield number, line


def _decoded(stream: io.BufferedReader, codec: str, longest: int) -> Iterator[tuple[int, bytes]]:
    text = io.TextIOWrapper(stream, encoding=codec, newline="\n")
    number = 0
    try:
        while line := text.readline(longest + 1):
            number += 1
            if not line.isspace():
                yield number, line.rstrip("\r\n").encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not {codec.upper()}, as its first bytes say") from error
    finally:
        text.detach()


def _skip_line(stream: io.BufferedReader, line: bytes, longest: int) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(longest)
