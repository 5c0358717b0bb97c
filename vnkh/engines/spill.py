"""Findings on their way from those who read to those who merge: files of blocks, and an index.

A file holds the findings of one portion of articles, one block after the other, so that whoever
merges a block reads of each file just what belongs to it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vnkh.engines.inputs import file_system

MOST = 64_000_000  # bytes of findings held before they are written
_LENGTHS = struct.Struct("<IQ")  # of the key and of the findings that follow


class Segment(NamedTuple):
    """Where the findings of a block stand in a file: first byte, and how many."""

    block: str
    address: str
    start: int
    length: int


class Spill:
    """Collects packed findings by block and writes them to files when they are many."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._held: dict[str, list[tuple[bytes, bytes]]] = {}
        self._size = 0
        self._files = 0
        self.segments: list[Segment] = []

    def put(self, block: str, key: bytes, packed: bytes) -> None:
        """Take the findings of one article in one block; `key` is what they are sorted by."""
        self._held.setdefault(block, []).append((key, packed))
        self._size += len(packed)
        if self._size >= MOST:
            self.flush()

    def flush(self) -> None:
        """Write what is held."""
        if not self._held:
            return
        address = f"{self._address}-{self._files}"
        system, path = file_system(address)
        with system.open(path, "wb") as file:
            start = 0
            for block, several in sorted(self._held.items()):
                content = b"".join(_frame(key, packed) for key, packed in several)
                file.write(content)
                self.segments.append(Segment(block, address, start, len(content)))
                start += len(content)
        self._held, self._size, self._files = {}, 0, self._files + 1


def _frame(key: bytes, packed: bytes) -> bytes:
    return _LENGTHS.pack(len(key), len(packed)) + key + packed


def findings(segments: Iterable[Segment]) -> list[bytes]:
    """The packed findings in some segments, sorted by their keys."""
    framed = [frame for segment in segments for frame in _frames(_content(segment))]
    return [packed for _, packed in sorted(framed)]


def _content(segment: Segment) -> bytes:
    system, path = file_system(segment.address)
    end = segment.start + segment.length
    content: bytes = system.cat_file(path, start=segment.start, end=end)
    return content


def _frames(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = 0
    while start < len(content):
        of_key, of_packed = _LENGTHS.unpack_from(content, start)
        key = start + _LENGTHS.size
        packed = key + of_key
        start = packed + of_packed
        yield content[key:packed], content[packed:start]
