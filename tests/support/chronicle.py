"""Several short articles read, and the one chronology that they make."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from vnkh.events import extract
from vnkh.reading import Article, read_text
from vnkh.records import Event
from vnkh.timeline.merge import merge

ROOT = Path(__file__).parent.parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
Told = tuple[str, str]  # day of publication, text


def events_of(day: str, text: str, name: str) -> list[Event]:
    """What one article tells; it has a headline and no dateline."""
    article = read_text(f" date {day} \n\nNeighbours in the news\n\n{text}\n", name)
    assert isinstance(article, Article), article
    return extract(article)


def chronology(*articles: Told) -> list[Event]:
    """What these articles tell together; they are named 1.txt, 2.txt and so on."""
    return merge(apart(*articles))


def apart(*articles: Told) -> list[Event]:
    """The same before merging."""
    return [
        event
        for number, (day, text) in enumerate(articles, start=1)
        for event in events_of(day, text, f"{number}.txt")
    ]


@cache
def seed_events() -> tuple[Event, ...]:
    """What each of the articles that come with vnkh tells, before merging."""
    return tuple(event for path in SEEDS for event in extract(seed(path)))


def seed(path: Path) -> Article:
    """One of the articles that come with vnkh."""
    article = read_text(path.read_bytes().decode("utf-8"), path.name)
    assert isinstance(article, Article)
    return article


def lines(events: Iterable[Event]) -> list[str]:
    """Each event in short: "talks held 2024-05-06 < 1.txt, 2.txt"."""
    return [
        f"{event.form or event.kind} {event.status} {event.date}"
        f" < {', '.join(sorted({source.document for source in event.sources}))}"
        for event in events
    ]
