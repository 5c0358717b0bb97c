"""The lines of a stream as bytes, one at a time, whatever its encoding says."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator

from vnkh.reading.unreadable import UnreadableError

_WIDE = (  # UTF-32 first: its mark begins with that of UTF-16
    ((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
    ((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
)


def lines(stream: io.BufferedReader, longest: int) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number, counted from 1, without its line end.

    UTF-16 and UTF-32 with their marks are given as UTF-8. A line of more than `longest` bytes is
    given as its first bytes and one more, so that it can be told: it is not kept in memory.
    """
    begin = stream.peek(4)[:4]
    codec = next((name for marks, name in _WIDE if begin.startswith(marks)), "")
    found = _wide_lines(stream, codec, longest) if codec else _byte_lines(stream, longest)
    return ((number, line) for number, line in enumerate(found, 1) if not line.isspace())


def _byte_lines(stream: io.BufferedReader, longest: int) -> Iterator[bytes]:
    while line := stream.readline(longest + 1):
        rest = line
        while len(line) > longest and rest and not rest.endswith(b"\n"):
            rest = stream.readline(longest)
        yield line if len(line) > longest else line.rstrip(b"\r\n") or b"\n"


def _wide_lines(stream: io.BufferedReader, codec: str, longest: int) -> Iterator[bytes]:
    text = io.TextIOWrapper(stream, encoding=codec, newline="\n")
    try:
        while line := text.readline(longest + 1):
            rest = line
            while len(line) > longest and rest and not rest.endswith("\n"):
                rest = text.readline(longest)
            yield line.encode()
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not {codec.upper()}, as its first bytes say") from error
    finally:
        text.detach()
