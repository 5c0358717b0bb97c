"""What is new in the corpus, read and written down: one transaction a batch.

Whatever ends the work in between, the cache is whole and the next start goes on from there. A
file of many articles counts as read when all of it is; until then its articles count one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from vnkh.engines.local import Workers
from vnkh.engines.progress import Progress, Report
from vnkh.engines.rooms import Rooms
from vnkh.engines.run import run
from vnkh.engines.work import Item, digest_of, read_items
from vnkh.reading import Found, Unread
from vnkh.reading.known import KnownLines
from vnkh.store import findings
from vnkh.store.database import transaction
from vnkh.store.scan import Plan, Scan
from vnkh.store.scan import digest_of as digest_of_file
from vnkh.store.tasks import (
    FileOutcome,
    ItemOutcome,
    ItemTask,
    Outcome,
    Task,
    file_tasks,
    item_tasks,
    work,
)

_UNFINISHED = b""  # the digest of no content
_MANY = ("jsonl", None)  # formats shared out among workers; standard input may be any


def ingest(
    database: sqlite3.Connection, plan: Plan, rooms: Rooms, workers: Workers, report: Report
) -> tuple[Unread, ...]:
    """Bring what was read and found up to date with the plan.

    Gives what could not even be opened: such files are not remembered, but tried again.
    """
    with transaction(database):
        findings.drop_files(database, plan.gone)
        for file, found in plan.same:
            values = (plan.scanned.modified(found), file)
            database.execute("UPDATE files SET modified = ? WHERE file = ?", values)
    ingestion = _Ingestion(database, rooms, plan.scanned)
    tasks = ingestion.tasks(plan.read)
    for outcome in run(partial(work, rooms), tasks, workers.executor, workers.ahead):
        with transaction(database):
            ingestion.put(outcome)
        report(Progress("reading", ingestion.done, plan.size, ingestion.articles))
    if plan.read:  # what was large or known already was done without an outcome
        report(Progress("reading", plan.size, plan.size, ingestion.articles))
    return tuple(ingestion.unread)


@dataclass(slots=True)
class _Large:
    """A file of many articles under way; `known` are those of before that were not met yet."""

    file: Found
    digest: bytes
    known: dict[tuple[str, bytes], list[int]]
    lines: KnownLines
    left: int  # bytes not yet reported as done
    tasks: int = 0  # out and not back
    is_shared_out: bool = False


@dataclass(slots=True)
class _Ingestion:
    """Gives tasks out, takes outcomes in."""

    database: sqlite3.Connection
    rooms: Rooms
    scanned: Scan
    unread: list[Unread] = field(default_factory=list)
    done: int = 0  # bytes
    articles: int = 0
    _large: dict[int, _Large] = field(default_factory=dict)

    def tasks(self, files: Sequence[Found]) -> Iterator[Task]:
        yield from file_tasks(found for found in files if found.format not in _MANY)
        for found in files:
            if found.format in _MANY:
                yield from self._tasks_within(found)

    def _tasks_within(self, found: Found) -> Iterator[ItemTask]:
        digest = digest_of_file(found)
        with transaction(self.database):
            file = findings.put_file(self.database, found, 0, _UNFINISHED)
            findings.drop_unread(self.database, file)
        known, lines = self._known(file), self._lines(file)
        large = _Large(found, digest or _UNFINISHED, known, lines, left=found.size)
        self._large[file] = large
        read = read_items(self.rooms, found, lines)
        for task in item_tasks(file, (item for item in read if _is_new(item, known))):
            large.tasks += 1
            yield task
        for met in lines.met:
            known[met].pop()
        large.is_shared_out = True
        with transaction(self.database):
            self._finish(file)

    def _known(self, file: int) -> dict[tuple[str, bytes], list[int]]:
        known: dict[tuple[str, bytes], list[int]] = {}
        query = "SELECT document, digest, article FROM articles WHERE file = ?"
        for document, digest, article in self.database.execute(query, (file,)):
            known.setdefault((document, digest), []).append(article)
        return known

    def _lines(self, file: int) -> KnownLines:
        query = "SELECT line, number, document, digest FROM articles WHERE file = ? AND line != x''"
        rows = self.database.execute(query, (file,))
        return KnownLines({line: tuple(about) for line, *about in rows})

    def put(self, outcome: Outcome) -> None:
        """Write down what became of a task, in the transaction that is under way."""
        if isinstance(outcome, ItemOutcome):
            self._put_items(outcome)
        else:
            for each in outcome:
                self._put_file(each)

    def _put_file(self, outcome: FileOutcome) -> None:
        found = outcome.file
        self.done += found.size
        if outcome.digest is None:
            self._give_up(outcome)
            return
        modified = self.scanned.modified(found)
        file = findings.put_file(self.database, found, modified, outcome.digest)
        findings.drop_content(self.database, file)
        findings.put_found(self.database, file, outcome.found, {})
        self.articles += len(outcome.found)

    def _give_up(self, outcome: FileOutcome) -> None:
        self.unread += (each for each in outcome.found if isinstance(each, Unread))
        query = "SELECT file FROM files WHERE document = ?"
        rows = self.database.execute(query, (outcome.file.document,)).fetchall()
        findings.drop_files(self.database, [file for (file,) in rows])

    def _put_items(self, outcome: ItemOutcome) -> None:
        large = self._large[outcome.file]
        large.tasks -= 1
        size = min(outcome.size, large.left)
        large.left -= size
        self.done += size
        self.articles += len(outcome.found)
        findings.put_found(self.database, outcome.file, outcome.found, large.lines.lines)
        self._finish(outcome.file)

    def _finish(self, file: int) -> None:
        """Once all of a large file is in: forget what it held before, and count it as read."""
        large = self._large[file]
        if large.tasks or not large.is_shared_out:
            return
        for articles in large.known.values():
            findings.drop_articles(self.database, articles)
        modified = self.scanned.modified(large.file) if large.digest else 0
        findings.put_file(self.database, large.file, modified, large.digest)
        self.done += large.left
        del self._large[file]


def _is_new(item: Item, known: dict[tuple[str, bytes], list[int]]) -> bool:
    """Whether an article was not read before; one that was is taken out of the known ones."""
    if isinstance(item, Unread):
        return True
    before = known.get((item.document, digest_of(item)))
    if not before:
        return True
    before.pop()
    return False
