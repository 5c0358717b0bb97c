"""The upper storey: blocks that were touched are merged again, and only what differs is written.

A block's events follow from its findings alone, in an order that does not depend on when they
came in: so the result is that of a fresh build.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from vnkh.engines.local import Workers
from vnkh.engines.packing import text_of
from vnkh.engines.progress import Progress, Report
from vnkh.engines.rooms import Rooms
from vnkh.engines.run import run
from vnkh.engines.work import merge_packed
from vnkh.records import to_dict
from vnkh.store.database import transaction
from vnkh.store.events import EventWriter
from vnkh.store.rows import Forms, Row, digest_of, row_of


@dataclass(frozen=True, slots=True)
class BlockTask:
    """A block to be merged: its findings, and the digests of the events it had before."""

    block: str
    packed: tuple[bytes, ...]
    before: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class BlockOutcome:
    """What a block has become: digests of the events that stay, rows of the new ones."""

    block: str
    stay: frozenset[bytes]
    rows: tuple[Row, ...]


def work(rooms: Rooms, forms: Forms, task: BlockTask) -> BlockOutcome:
    """Merge a block. This is what runs in another process, or here."""
    rows: dict[bytes, Row] = {}
    stay: set[bytes] = set()
    for event in merge_packed(rooms, task.packed):
        record = to_dict(event)
        text = text_of(record)
        digest = digest_of(text)
        if digest in task.before:
            stay.add(digest)
        elif digest not in rows:
            rows[digest] = row_of(text, digest, record, forms)
    return BlockOutcome(task.block, frozenset(stay), tuple(rows.values()))


def merge_touched(
    database: sqlite3.Connection, rooms: Rooms, forms: Forms, workers: Workers, report: Report
) -> None:
    """Merge every touched block again; one transaction a block."""
    blocks = [block for (block,) in database.execute("SELECT block FROM touched ORDER BY block")]
    tasks = _tasks(database, blocks)
    writer = EventWriter(database)
    outcomes = run(partial(work, rooms, forms), tasks, workers.executor, workers.ahead)
    for done, outcome in enumerate(outcomes, 1):
        with transaction(database):
            writer.replace(outcome.block, outcome.stay, outcome.rows)
            database.execute("DELETE FROM touched WHERE block = ?", (outcome.block,))
        report(Progress("merging", done, len(blocks), 0))


def _tasks(database: sqlite3.Connection, blocks: Iterable[str]) -> Iterator[BlockTask]:
    for block in blocks:
        packed = database.execute(
            "SELECT records FROM findings JOIN articles USING (article) WHERE block = ?"
            " ORDER BY document, digest, records",
            (block,),
        )
        before = database.execute("SELECT digest FROM events WHERE block = ?", (block,))
        yield BlockTask(
            block,
            tuple(records for (records,) in packed),
            frozenset(digest for (digest,) in before),
        )
