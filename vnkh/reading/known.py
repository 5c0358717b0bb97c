"""Lines of a file of many articles that were read before, so that they need not be read again."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import NamedTuple


class Line(NamedTuple):
    """A line by its bytes, and its number where that names the article; 0 where an id does."""

    fingerprint: bytes
    number: int


NO_LINE = Line(b"", 0)  # of an article that is not one of many


class KnownLines:
    """What the lines of a file gave when it was read before, and what they give now.

    `before` has for each fingerprint the line's number, as above, its document, and a digest of the
    article, which is the caller's business. `met` gathers document and digest of the lines that are
    still there, `lines` the new ones by document, for the caller to take out.
    """

    def __init__(self, before: Mapping[bytes, tuple[int, str, bytes]]) -> None:
        self._before = before
        self.met: list[tuple[str, bytes]] = []
        self.lines: dict[str, Line] = {}

    def find(self, number: int, line: bytes) -> tuple[str, bytes] | None:
        """Document and digest of what a line gave, and surely would again under a free name."""
        before = self._before.get(_fingerprint(line)) if self._before else None
        if before is None or before[0] not in {0, number}:
            return None
        return before[1:]

    def put(self, document: str, line: bytes, number: int) -> None:
        """Note a line that has to be read; `number` is 0 where the article has an id."""
        self.lines[document] = Line(_fingerprint(line), number)


def _fingerprint(line: bytes) -> bytes:
    return blake2b(line, digest_size=12).digest()
