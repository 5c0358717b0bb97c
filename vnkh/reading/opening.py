"""Files opened for reading: unpacked where packed, and never more in memory than allowed."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from vnkh.reading.found import Found
from vnkh.reading.unreadable import UnreadableError

# Of one article, unpacked. Its text takes up to four times that in memory; a packed file can
# hold a thousand times its size.
MOST_BYTES = 128 * 2**20
_GZIP = b"\x1f\x8b"


@contextmanager
def opened(found: Found) -> Iterator[io.BufferedReader]:
    """The bytes of a file or of standard input, unpacked; the caller's stream is left open."""
    if found.stream is not None:
        with _peekable(found.stream) as stream:
            yield _unpacked(stream) if stream.peek(2)[:2] == _GZIP else stream
        return
    assert found.path is not None
    with found.path.open("rb") as stream:
        yield _unpacked(stream) if found.is_packed else stream


@contextmanager
def explained() -> Iterator[None]:
    """Whatever goes wrong with a file inside the block, as an UnreadableError."""
    try:
        yield
    except (EOFError, zlib.error) as error:
        raise UnreadableError("cut short or damaged: its gzip data do not end") from error
    except gzip.BadGzipFile as error:
        raise UnreadableError("not gzip data, or damaged, whatever its name says") from error
    except FileNotFoundError as error:
        raise UnreadableError("it vanished before it was read") from error
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror or error}") from error


def whole(stream: io.BufferedReader) -> bytes:
    """All bytes of a file that holds one article; raises UnreadableError for none or too many."""
    data = stream.read(MOST_BYTES + 1)
    if not data:
        raise UnreadableError("an empty file")
    if len(data) > MOST_BYTES:
        raise UnreadableError(f"over {MOST_BYTES // 2**20} MB: more than one article can have")
    return data


@contextmanager
def _peekable(stream: BinaryIO) -> Iterator[io.BufferedReader]:
    """A stream whose first bytes can be looked at."""
    if hasattr(stream, "peek"):
        yield cast("io.BufferedReader", stream)
        return
    wrapped = io.BufferedReader(cast("io.RawIOBase", stream))
    try:
        yield cast("io.BufferedReader", wrapped)
    finally:
        wrapped.detach()


def _unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    return cast("io.BufferedReader", gzip.GzipFile(fileobj=stream))
