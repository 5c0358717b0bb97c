"""Processes that write and ask at the same time, or are killed at it.

    python askers.py write FOLDER SECONDS NUMBER     changes articles and asks for the timeline
    python askers.py ask FOLDER SECONDS NUMBER       asks, and checks what it is told
    python askers.py fill FOLDER                     reads slowly, to be killed

Article `N.txt` has one event, whose place is its version: P0, P1, P2 … An answer is right when it
is no older than the articles before the question, and no newer than those after it.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
import time
from pathlib import Path

import plain_news

from vnkh.reading import Article
from vnkh.records import Event
from vnkh.store import Timeline, open_timeline
from vnkh.timeline.query import Query

ARTICLES = 12
_VERSION = re.compile(r"\|P(\d+)/VN\|")


def set_version(folder: Path, number: int, version: int) -> None:
    """Write one article, at one stroke."""
    new = folder / f".{number}-{os.getpid()}"
    line = f"meeting|2025-{number % 12 + 1:02}-01|talks|held|Hun Manet/KH|P{version}/VN|"
    plain_news.write(new, "2026-01-01", line)
    new.replace(folder / "news" / f"{number}.txt")


def versions(folder: Path) -> list[int]:
    """The versions of all articles as they stand."""
    texts = ((folder / "news" / f"{n}.txt").read_text(encoding="utf-8") for n in range(ARTICLES))
    return [int(match[1]) for text in texts if (match := _VERSION.search(text))]


def opened(folder: Path) -> Timeline:
    """The timeline of the articles; a warning ends the process."""
    means = {**plain_news.MEANS, "warn": sys.exit}
    return open_timeline(folder / "news", folder=folder / "cache", **means)


def check(folder: Path) -> None:
    """Ask once, and compare with the articles before and after."""
    before = versions(folder)
    with opened(folder) as timeline:
        records = [json.loads(text) for text in timeline.select(Query())]
        count = timeline.count(Query(words=("manet",)))
    after = versions(folder)
    told = {
        record["sources"][0]["document"]: int(record["place"]["name"][1:]) for record in records
    }
    assert len(records) == len(told) == count == ARTICLES, (len(records), len(told), count)
    for number in range(ARTICLES):
        assert before[number] <= told[f"{number}.txt"] <= after[number], (before, told, after)


def write(folder: Path, seconds: float, number: int) -> None:
    """Change every other article now and then, and check what is told of all."""
    draw = random.Random(number)  # noqa: S311 - articles, no secrets
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        mine = draw.randrange(number % 2, ARTICLES, 2)
        set_version(folder, mine, versions(folder)[mine] + 1)
        check(folder)


def ask(folder: Path, seconds: float, _number: int) -> None:
    """Check what is told, again and again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        check(folder)


def slow(article: Article) -> list[Event]:
    """Extraction that takes its time."""
    time.sleep(0.002)
    return plain_news.extract(article)


def fill(folder: Path) -> None:
    """Read the articles slowly, from time to time writing down what was found."""
    means = {
        **plain_news.MEANS,
        "rooms": plain_news.PLAIN._replace(extract=slow),
    }
    open_timeline(folder / "news", folder=folder / "cache", processes=1, **means).close()


if __name__ == "__main__":
    what, where, *rest = sys.argv[1:]
    if what == "fill":
        fill(Path(where))
    else:
        {"write": write, "ask": ask}[what](Path(where), float(rest[0]), int(rest[1]))
