"""The upper storey: blocks that were touched are merged again, and only what differs is written.

A block's events follow from its findings alone, in an order that does not depend on when they
came in: so the result is that of a fresh build.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain

from vnkh.engines.local import Workers
from vnkh.engines.progress import Progress, Report
from vnkh.engines.rooms import Rooms
from vnkh.engines.run import run
from vnkh.engines.work import merge_packed
from vnkh.store.database import transaction
from vnkh.store.events import EventWriter
from vnkh.store.rows import Forms, Row, digest_of, row_of

_BATCH = 100_000  # bytes of packed findings a task: a tenth of a second's work
_TOGETHER = 2000  # events a transaction: a fifth of a second's work, 10 MB


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


def work(rooms: Rooms, forms: Forms, tasks: Iterable[BlockTask]) -> list[BlockOutcome]:
    """Merge some blocks. This is what runs in another process, or here."""
    return [_merged(rooms, forms, task) for task in tasks]


def _merged(rooms: Rooms, forms: Forms, task: BlockTask) -> BlockOutcome:
    rows: dict[bytes, Row] = {}
    stay: set[bytes] = set()
    for text, record in merge_packed(rooms, task.packed):
        digest = digest_of(text)
        if digest in task.before:
            stay.add(digest)
        elif digest not in rows:
            rows[digest] = row_of(text, digest, record, forms)
    return BlockOutcome(task.block, frozenset(stay), tuple(rows.values()))


def merge_touched(
    database: sqlite3.Connection, rooms: Rooms, forms: Forms, workers: Workers, report: Report
) -> None:
    """Merge every touched block again, and write some of them at a time."""
    blocks = [block for (block,) in database.execute("SELECT block FROM touched ORDER BY block")]
    tasks = _batches(_tasks(database, blocks))
    # A block may have thousands of events: few at hand, that memory does not grow with the corpus.
    ahead = max(1, workers.ahead // 2)
    outcomes = run(partial(work, rooms, forms), tasks, workers.executor, ahead)
    writer = EventWriter(database)
    done = 0
    for several in _together(chain.from_iterable(outcomes)):
        with transaction(database):
            for outcome in several:
                writer.replace(outcome.block, outcome.stay, outcome.rows)
                database.execute("DELETE FROM touched WHERE block = ?", (outcome.block,))
        done += len(several)
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


def _batches(tasks: Iterable[BlockTask]) -> Iterator[list[BlockTask]]:
    """Blocks by the task: many are so small that sending them one by one would cost more."""
    batch: list[BlockTask] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += sum(map(len, task.packed))
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _together(outcomes: Iterable[BlockOutcome]) -> Iterator[list[BlockOutcome]]:
    """Outcomes by the transaction: small blocks touch the same pages, which are written once."""
    batch: list[BlockOutcome] = []
    size = 0
    for outcome in outcomes:
        batch.append(outcome)
        size += 1 + len(outcome.rows)
        if size >= _TOGETHER:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
