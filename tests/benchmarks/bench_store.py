"""What reading and asking cost, at any size: time, memory, and whether all that is known is found.

    python tests/benchmarks/bench_store.py [--oracle] [--files] [--fresh] [--processes N] NUMBER…

For each number of synthetic articles: first read, re-read, one article added, questions from a
warm cache, and how many of the known events are missing, doubled or torn apart. `--oracle` puts a
stand-in in the place of extraction, so that the store is measured by itself; `--files` has each
article in a file of its own; `--fresh` reads all again at the end and compares. Every figure is of
a process of its own and those that it starts.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import synthetic
import watched
from scoring import score

from vnkh import edtf
from vnkh.store import Timeline, open_timeline
from vnkh.timeline.query import Query, Who

HUN_SEN = (Who("Hun Sen", ("hun-sen",)),)
QUESTIONS: dict[str, Callable[[Timeline], Any]] = {
    "who, 50": lambda one: list(one.select(Query(who=HUN_SEN, limit=50))),
    "last 50": lambda one: list(one.select(Query(reverse=True, limit=50))),
    "a month": lambda one: list(one.select(Query(on=edtf.parse("2019-05")))),
    "text, 50": lambda one: list(one.select(Query(words=("scholarships",), limit=50))),
    "place and kind": lambda one: list(
        one.select(Query(places=("siem reap",), kinds=("agreement",), limit=50))
    ),
    "everything": lambda one: sum(1 for _ in one.select(Query())),
    "everybody": lambda one: one.people(),
    "articles": lambda one: one.articles(),
    "by month and kind": lambda one: one.count_by(Query(), "month", "kind"),
    "by person": lambda one: one.count_by(Query(), "person"),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """A corpus, its cache, and how it is read."""

    corpus: Path
    cache: Path
    oracle: bool
    processes: int | None

    def open(self) -> Timeline:
        """The timeline."""
        means: dict[str, Any] = {}
        if self.oracle:
            import oracle  # noqa: PLC0415 - only where asked for

            means = {
                "rooms": oracle.ORACLE,
                "version": "oracle",
                "names": tuple,
                "forms": no_forms,
            }
        return open_timeline(
            self.corpus, folder=self.cache, processes=self.processes, warn=sys.exit, **means
        )


def no_forms(_person: str) -> tuple[str, ...]:
    """No names but those in the records; a function that other processes can be given."""
    return ()


def measured(setting: Setting, work: str) -> dict[str, Any]:
    """A piece of work in a process of its own: seconds, megabytes, and what it says."""
    told = json.dumps([str(setting.corpus), str(setting.cache), setting.oracle, setting.processes])
    command = [sys.executable, __file__, "--work", work, told]
    start = time.perf_counter()
    taken = watched.run(command)
    whole = time.perf_counter() - start
    found: dict[str, Any] = json.loads(taken.said)
    return {"whole": whole, "processor": taken.processor, "worker": taken.beside, **found}


def do(work: str, setting: Setting) -> None:
    """Do a piece of work and say what it took."""
    start = time.perf_counter()
    timeline = setting.open()
    opened = time.perf_counter()
    said = None
    if work in QUESTIONS:
        answer = QUESTIONS[work](timeline)
        said = answer if isinstance(answer, int) else len(answer)
    elif work == "score":
        said = score(timeline.select(Query()), len(timeline.articles()))
    elif work == "digest":
        said = digest(timeline)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(  # noqa: T201 - what is measured is handed to the parent
        json.dumps(
            {
                "open": opened - start,
                "ask": time.perf_counter() - opened,
                "memory": own / 1000,
                "said": said,
            }
        )
    )


def digest(timeline: Timeline) -> str:
    """A fingerprint of all records, in their order."""
    found = blake2b(digest_size=8)
    for record in timeline.select(Query()):
        found.update(record.encode())
    return found.hexdigest()


def bench(number: int, told: argparse.Namespace) -> None:
    """Measure one size and print a table."""
    with tempfile.TemporaryDirectory(dir=told.folder) as folder:
        setting = Setting(Path(folder, "news"), Path(folder, "cache"), told.oracle, told.processes)
        if told.files:
            synthetic.write_files(setting.corpus, number)
        else:
            synthetic.write_lines(setting.corpus, number, files=max(1, number // 5000))
        size = sum(path.stat().st_size for path in setting.corpus.rglob("*") if path.is_file())
        say(f"\n{number:,} articles, {size / 1e6:.1f} MB\n")
        say("| | seconds | of them opening | of processors | MB of memory | of a worker | |")
        say("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
        row("first read", measured(setting, "open"))
        row("re-read", measured(setting, "open"))
        synthetic.add_one(setting.corpus, number)
        row("one article added", measured(setting, "open"))
        for question in QUESTIONS:
            row(question, measured(setting, question))
        row("missing, doubled, torn, mixed", measured(setting, "score"))
        stored = sum(path.stat().st_size for path in setting.cache.iterdir())
        if told.fresh:
            afresh = replace(setting, cache=Path(folder, "afresh"))
            row("digest", measured(setting, "digest"))
            row("the same, all read afresh", measured(afresh, "digest"))
        say(f"\nThe cache has {stored / 1e6:.1f} MB.")


def row(name: str, found: dict[str, Any]) -> None:
    """A line of the table."""
    said = "" if found["said"] is None else found["said"]
    say(
        f"| {name} | {found['whole']:.3f} | {found['open']:.3f}"
        f" | {found['processor']:.2f} | {found['memory']:.0f} | {found['worker']:.0f} | {said} |"
    )


def say(line: str) -> None:
    """A line on stdout, at once."""
    print(line, flush=True)  # noqa: T201 - a script's answer


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("number", nargs="*", type=int, default=[10, 1000, 10_000])
    parser.add_argument("--oracle", action="store_true")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--processes", type=int)
    parser.add_argument("--folder", type=Path, help="for the articles while they are read")
    for number in parser.parse_args().number:
        bench(number, parser.parse_args())


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        news, kept, with_oracle, several = json.loads(sys.argv[3])
        do(sys.argv[2], Setting(Path(news), Path(kept), with_oracle, several))
    else:
        main()
