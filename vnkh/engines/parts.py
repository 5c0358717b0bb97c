"""The second half of a job: blocks merged, each a piece of the output, and these joined."""

from __future__ import annotations

import heapq
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import chain, groupby
from typing import NamedTuple

from vnkh.engines.harvest import NO_BLOCK
from vnkh.engines.output import open_rows, order_of, write_rows
from vnkh.engines.rooms import Rooms
from vnkh.engines.spill import Segment, findings
from vnkh.engines.work import merge_packed
from vnkh.timeline.position import position

_PART = 16_000_000  # bytes of findings merged by one worker in one go: 100 MB of records
_MOST_PARTS = 500  # which are open at once while they are joined


class Blocks(NamedTuple):
    """Blocks for one worker, and where it puts the part of the output that they become."""

    segments: tuple[Segment, ...]
    address: str


class Part(NamedTuple):
    """A part of the output: how many events it has, of how many blocks."""

    address: str
    events: int
    blocks: int


def merge_blocks(rooms: Rooms, blocks: Blocks) -> Part:
    """Merge some blocks; this is what the other half of the workers' tasks are."""
    rows: list[tuple[int, str, str]] = []
    others: list[str] = []
    several = 0
    for block, segments in groupby(blocks.segments, key=lambda segment: segment.block):
        several += 1
        packed = findings(segments)
        if block == NO_BLOCK:
            others += (zlib.decompress(each).decode() for each in packed)
            continue
        merged = merge_packed(rooms, packed)
        rows += ((position(record), record["id"], text) for text, record in merged)
    write_rows(blocks.address, chain((text for _, _, text in sorted(rows)), others))
    return Part(blocks.address, len(rows), several)


def shared_out(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """Segments in groups of whole blocks, each for one part of the output."""
    most = max(_PART, sum(segment.length for segment in segments) // _MOST_PARTS)
    # What could not be read comes last, in the output, too.
    in_order = sorted(segments, key=lambda segment: (segment.block == NO_BLOCK, segment))
    group: list[Segment] = []
    for _, block in groupby(in_order, key=lambda segment: segment.block):
        group += block
        if sum(segment.length for segment in group) >= most:
            yield group
            group = []
    if group:
        yield group


def join(parts: Sequence[Part], out: str) -> None:
    """Write the rows of all parts to one file, in timeline order."""
    with ExitStack() as stack:
        rows = [stack.enter_context(open_rows(part.address)) for part in parts]
        write_rows(out, heapq.merge(*rows, key=order_of))
