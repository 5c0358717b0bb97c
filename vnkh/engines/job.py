"""A whole corpus at once, from files to a file of events, on any executor.

Every worker reads a portion of the articles and writes what it found, block by block; then every
worker merges some blocks. Only indexes pass through this process, so that no corpus is too large
for it. What is found is the same whoever does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, TypeVar
from uuid import uuid4

from vnkh.engines.harvest import Harvest, Portion, harvest, written_down
from vnkh.engines.inputs import Input, file_system, inputs, portions
from vnkh.engines.local import Workers
from vnkh.engines.output import ending_of
from vnkh.engines.parts import Blocks, Part, join, merge_blocks, shared_out
from vnkh.engines.progress import Progress, Report, unheard
from vnkh.engines.rooms import Rooms
from vnkh.engines.run import run
from vnkh.engines.spill import Segment
from vnkh.errors import UsageError

_Task = TypeVar("_Task")
_Done = TypeVar("_Done")


class Summary(NamedTuple):
    """What became of a job: articles read, events of them all, articles that were not read."""

    articles: int
    events: int
    unread: int


def extract_corpus(
    sources: Sequence[str],
    out: str,
    workers: Workers,
    *,
    rooms: Rooms | None = None,
    report: Report = unheard,
) -> Summary:
    """Write the events of all articles at the sources, merged, to `out`.

    Sources and `out` are paths or addresses. `out` is a file (.jsonl, .jsonl.gz, .parquet), in
    timeline order, or, with a slash behind it, a new folder of such files, each in that order.
    Articles that could not be read have rows of kind "unread" behind the events. While the work
    goes on, findings lie in a folder beside `out`.

    Raises CorpusError where a source is not there, UsageError where `out` cannot be one.
    """
    ending = ending_of(out)
    is_folder = out.endswith("/")
    out = out.rstrip("/")
    system, place = file_system(out)
    if is_folder and system.exists(place) and system.ls(place):
        raise UsageError(f"{out}/ is not empty; name a new folder")
    scratch = f"{out}.scratch-{uuid4().hex[:8]}"
    job = _Job(rooms or Rooms(), workers, report, scratch)
    files, unread = inputs(job.rooms, sources)
    for folder in (scratch, out) if is_folder else (scratch,):
        system.makedirs(file_system(folder)[1], exist_ok=True)
    try:
        harvests = [*job.read(files), written_down(unread, f"{scratch}/found")]
        segments = [segment for harvest in harvests for segment in harvest.segments]
        parts = job.merge(
            segments, out if is_folder else scratch, ending if is_folder else ".jsonl"
        )
        if not is_folder:
            join(parts, out)
    finally:
        with suppress(FileNotFoundError):
            system.rm(file_system(scratch)[1], recursive=True)
    return Summary(
        articles=sum(harvest.articles for harvest in harvests),
        events=sum(part.events for part in parts),
        unread=sum(harvest.unread for harvest in harvests),
    )


@dataclass(frozen=True, slots=True)
class _Job:
    rooms: Rooms
    workers: Workers
    report: Report
    scratch: str

    def read(self, files: Sequence[Input]) -> list[Harvest]:
        """Have all files read."""
        total = sum(one.found.size for one in files)
        tasks = (
            Portion(portion, f"{self.scratch}/{number}")
            for number, portion in enumerate(portions(files))
        )
        done = articles = 0
        harvests: list[Harvest] = []
        for one in self._run(partial(harvest, self.rooms), tasks):
            harvests.append(one)
            done, articles = done + one.size, articles + one.articles + one.unread
            self.report(Progress("reading", done, total, articles))
        return harvests

    def merge(self, segments: Sequence[Segment], place: str, ending: str) -> list[Part]:
        """Have all blocks merged, into parts at that place."""
        tasks = [
            Blocks(tuple(group), f"{place}/part-{number:05}{ending}")
            for number, group in enumerate(shared_out(segments))
        ]
        total = len({segment.block for segment in segments})
        done = 0
        parts: list[Part] = []
        for part in self._run(partial(merge_blocks, self.rooms), tasks):
            parts.append(part)
            done += part.blocks
            self.report(Progress("merging", done, total, 0))
        return sorted(parts)

    def _run(self, function: Callable[[_Task], _Done], tasks: Iterable[_Task]) -> Iterator[_Done]:
        return run(function, tasks, self.workers.executor, self.workers.ahead)
