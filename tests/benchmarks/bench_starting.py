"""What it takes to start: whole processes by turns, beside programs that do nothing but greet.

    python tests/benchmarks/bench_starting.py [--runs N] [--vnkh COMMAND] [CORPUS]

`--vnkh` is the program to be measured, the installed one where it is not given. CORPUS is a large
corpus, read before; without it only the articles that come with vnkh are asked. Of two programs
the ratio is taken turn by turn, so that a machine that gets slower meanwhile slows both. Seconds
are of processors; where the machine is idle, they are those on the clock.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

HELLO = """
import typer
app = typer.Typer()
@app.command()
def hello(): print("hello")
app()
"""
TABLE = """
import typer
app = typer.Typer()
@app.command()
def hello():
    from rich.console import Console
    from rich.table import Table
    table = Table()
    for name in ("Date", "Kind", "What", "Who", "Where"): table.add_column(name)
    for number in range(50):
        table.add_row("2025-11-28", "meeting", f"talks {number}", "Hun Manet", "Phnom Penh")
    Console().print(table)
app()
"""
WHO = ("timeline", "--who", "Hun Manet", "--limit", "50", "--json")


def seconds(command: Sequence[str]) -> float:
    """Processor seconds of one run. Raises CalledProcessError where it fails."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime


def compare(name: str, one: Sequence[str], other: Sequence[str], runs: int) -> None:
    """A line: medians of both, and of their ratio."""
    seconds(one), seconds(other)  # the first run fills caches
    pairs = [(seconds(one), seconds(other)) for _ in range(runs)]
    first, second = (median(each) for each in zip(*pairs, strict=True))
    ratio = median(mine / theirs for mine, theirs in pairs)
    print(f"| {name} | {first:.3f} | {second:.3f} | {ratio:.2f} |", flush=True)  # noqa: T201 - its answer


def main() -> None:
    """Measure what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--vnkh", default=f"{sys.executable} -m vnkh")
    told = parser.parse_args()
    vnkh = shlex.split(told.vnkh)
    with tempfile.TemporaryDirectory() as folder:
        hello, table = Path(folder, "hello.py"), Path(folder, "table.py")
        hello.write_text(HELLO, encoding="utf-8")
        table.write_text(TABLE, encoding="utf-8")
        greeting, greetings = [sys.executable, str(hello)], [sys.executable, str(table)]
        print("| | s | s of the other | ratio |\n| --- | ---: | ---: | ---: |")  # noqa: T201
        compare("`--version`, hello", [*vnkh, "--version"], greeting, told.runs)
        compare("`timeline --json`, hello", [*vnkh, "timeline", "--json"], greeting, told.runs)
        compare("`timeline`, a table of 50 rows", [*vnkh, "timeline"], greetings, told.runs)
        compare(
            "`timeline --no-cache`, hello", [*vnkh, "timeline", "--no-cache"], greeting, told.runs
        )
        if told.corpus:
            large = [*vnkh, *WHO, "--corpus", told.corpus]
            compare("`timeline --who`, large and seeds", large, [*vnkh, *WHO], told.runs)


if __name__ == "__main__":
    main()
