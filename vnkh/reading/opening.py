"""Files opened for reading: unpacked where packed, and never more in memory than allowed."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from vnkh.reading.found import Found
from vnkh.reading.unreadable import UnreadableError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# Of one article, unpacked. Its text takes up to four times that in memory; a packed file can
# hold a thousand times its size.
MOST_BYTES = 128 * 2**20
_GZIP = b"\x1f\x8b"
_BEGIN = 1024  # bytes that tell what a stream holds


@contextmanager
def opened(found: Found) -> Iterator[io.BufferedReader]:
    """The bytes of a file or of standard input, unpacked; the caller's stream is left open."""
    if found.stream is not None:
        begin, whole_stream = looked_into(found.stream)
        yield _unpacked(whole_stream) if begin.startswith(_GZIP) else whole_stream
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


def whole(stream: io.BufferedReader, most: int) -> bytes:
    """All bytes of a file that holds one article; raises UnreadableError for none or too many."""
    data = stream.read(most + 1)
    if not data:
        raise UnreadableError("an empty file")
    if len(data) > most:
        raise UnreadableError(f"over {most // 2**20} MB: more than one article can have")
    return data


def looked_into(stream: BinaryIO) -> tuple[bytes, io.BufferedReader]:
    """The first bytes of a stream, and the stream as if they had not been read.

    All of the first kilobyte is waited for: a pipe may give a few bytes at a time.
    """
    begin = stream.read(_BEGIN)
    return begin, io.BufferedReader(_Replayed(begin, stream))


class _Replayed(io.RawIOBase):
    """A stream that gives some bytes again before those that follow; closing it closes nothing."""

    def __init__(self, begin: bytes, rest: BinaryIO) -> None:
        self._begin = begin
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        chunk = self._begin[: len(view)] or self._read_some(len(view))
        self._begin = self._begin[len(chunk) :]
        view[: len(chunk)] = chunk
        return len(chunk)

    def _read_some(self, most: int) -> bytes:
        """What is there already, so that lines are read as they come."""
        read = getattr(self._rest, "read1", self._rest.read)
        chunk: bytes = read(most)
        return chunk


def _unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    return cast("io.BufferedReader", gzip.GzipFile(fileobj=stream))
