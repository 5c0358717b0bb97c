"""The first half of a job: files read, and what was found in them put by block."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

from vnkh.engines.inputs import Input, read_input
from vnkh.engines.output import unread_row
from vnkh.engines.rooms import Rooms
from vnkh.engines.spill import Segment, Spill
from vnkh.engines.work import find_events
from vnkh.reading import Unread

NO_BLOCK = ""  # of rows that say why an article has no events


class Portion(NamedTuple):
    """Files for one worker, and where it puts what it finds."""

    files: tuple[Input, ...]
    address: str


class Harvest(NamedTuple):
    """What a portion gave, and where that is; `size` is the bytes of its files."""

    segments: tuple[Segment, ...]
    articles: int
    unread: int
    size: int


def harvest(rooms: Rooms, portion: Portion) -> Harvest:
    """Read a portion; this is what the first half of the workers' tasks are."""
    spill = Spill(portion.address)
    articles = unread = 0
    for one in portion.files:
        for found in find_events(rooms, read_input(rooms, one)):
            if isinstance(found, Unread):
                _put_unread(spill, found)
                unread += 1
                continue
            articles += 1
            key = found.document.encode() + b"\0" + found.digest
            for block, packed in found.blocks:
                spill.put(block, key, packed)
    spill.flush()
    size = sum(one.found.size for one in portion.files)
    return Harvest(tuple(spill.segments), articles, unread, size)


def _put_unread(spill: Spill, unread: Unread) -> None:
    row = unread_row(unread)
    spill.put(NO_BLOCK, row.encode(), zlib.compress(row.encode()))


def written_down(unread: Sequence[Unread], address: str) -> Harvest:
    """What is no file at all, among the rest."""
    spill = Spill(address)
    for each in unread:
        _put_unread(spill, each)
    spill.flush()
    return Harvest(tuple(spill.segments), 0, len(unread), 0)
