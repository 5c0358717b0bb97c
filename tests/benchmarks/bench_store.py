"""What reading and asking cost, at any size: time, memory, and whether all that is known is found.

    python tests/benchmarks/bench_store.py [--oracle] [--files] [--fresh] [--processes N]
        [--folder FOLDER | --keep FOLDER] NUMBER…

For each number of synthetic articles: first read, re-read, questions from a warm cache, how many
of the known events are missing, doubled or torn apart; then an article comes in, one is changed,
one goes. `--oracle` puts a stand-in in the place of extraction, so that the store is measured by
itself; `--files` has each article in a file of its own; `--fresh` reads all again at the end into
another cache and compares every table and the whole answer. `--keep` leaves articles and caches
in a folder, and takes them from there where they are. Every figure is of a process of its own and
those that it starts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import changes
import compared
import synthetic
import watched
from scoring import score

from vnkh import edtf
from vnkh.store import Timeline, open_timeline
from vnkh.store.caches import cache_path
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
    print(  # noqa: T201 - what is measured is handed to the parent
        json.dumps(
            {
                "open": opened - start,
                "ask": time.perf_counter() - opened,
                "memory": watched.own_peak(),
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
    """Measure one size and print a table; ends with an error where two caches differ."""
    with working_folder(told, number) as folder:
        setting = Setting(folder / "news", folder / "cache", told.oracle, told.processes)
        if not setting.corpus.exists():
            write(setting.corpus, number, in_files=told.files)
        size = sum(path.stat().st_size for path in setting.corpus.rglob("*") if path.is_file())
        say(f"\n{number:,} articles, {size / 1e6:.1f} MB\n")
        say("| | seconds | of them opening | of processors | MB of memory | of a worker | |")
        say("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
        if not changes.are_made(setting.corpus, number):
            ask(setting)
            for name, change in changes.CHANGES.items():
                change(setting.corpus, number)
                row(name, measured(setting, "open"))
                row("re-read", measured(setting, "open"))
        afresh = replace(setting, cache=folder / "afresh")
        if told.fresh:
            row("all of it read afresh", measured(afresh, "open"))
        stored = sum(path.stat().st_size for path in setting.cache.iterdir())
        say(f"\nThe cache has {stored / 1e6:.1f} MB.")
        if told.fresh and not all([are_alike(setting, afresh), answer_alike(setting, afresh)]):
            sys.exit("the cache is not what a fresh build is")


@contextmanager
def working_folder(told: argparse.Namespace, number: int) -> Iterator[Path]:
    """Where articles and caches lie: a folder that is kept for each size, or one that goes."""
    if told.keep:
        kept: Path = told.keep / str(number)
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
    else:
        with tempfile.TemporaryDirectory(dir=told.folder) as folder:
            yield Path(folder)


def write(corpus: Path, number: int, *, in_files: bool) -> None:
    """Write so many articles, each in a file of its own or some thousands in one."""
    if in_files:
        synthetic.write_files(corpus, number)
    else:
        synthetic.write_lines(corpus, number, files=max(1, number // 5000))


def ask(setting: Setting) -> None:
    """Read the corpus, read it again, ask all questions, and see whether all is found."""
    row("first read", measured(setting, "open"))
    row("re-read", measured(setting, "open"))
    for question in QUESTIONS:
        row(question, measured(setting, question))
    row("missing, doubled, torn, mixed", measured(setting, "score"))


def are_alike(kept: Setting, afresh: Setting) -> bool:
    """Whether two caches of a corpus hold the same, table by table; says what they hold."""
    one, other = (
        compared.contents(cache_path([each.corpus], each.cache)) for each in (kept, afresh)
    )
    say("\n| table | rows and sum | read afresh |\n| --- | --- | --- |")
    for table, found in one.items():
        is_same = found == other[table]
        say(f"| {table} | {found} | {'the same' if is_same else other[table]} |")
    return one == other


def answer_alike(kept: Setting, afresh: Setting) -> bool:
    """Whether both answer the same to the byte when they are asked for everything."""
    one, other = (answer(setting) for setting in (kept, afresh))
    say(f"\nEverything as JSON: {one}; read afresh: {other}")
    return one == other


def answer(setting: Setting) -> str:
    """What `vnkh timeline --json` says of all events: how many bytes, and their fingerprint.

    The stand-in for extraction is no part of vnkh: with it, the records as the store gives them.
    """
    if setting.oracle:
        return str(measured(setting, "digest")["said"])
    command = [sys.executable, "-m", "vnkh", "timeline", "--json", "-n", "0", "-q"]
    variables = os.environ | {"VNKH_CACHE_DIR": str(setting.cache)}
    found, size = blake2b(digest_size=16), 0
    with subprocess.Popen(
        [*command, "--corpus", setting.corpus], stdout=subprocess.PIPE, env=variables
    ) as process:
        assert process.stdout
        while piece := process.stdout.read(1 << 20):
            found.update(piece)
            size += len(piece)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return f"{size:,} bytes, {found.hexdigest()}"


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
    parser.add_argument("--keep", type=Path, help="for articles and caches that are to stay")
    for number in parser.parse_args().number:
        bench(number, parser.parse_args())


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        news, kept, with_oracle, several = json.loads(sys.argv[3])
        do(sys.argv[2], Setting(Path(news), Path(kept), with_oracle, several))
    else:
        main()
