"""A stand-in for the rooms below: news in which events are written out, so that tests know them.

A line `meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border trade` is an
event; whatever else stands in an article is not. The real reading reads the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from vnkh import edtf
from vnkh.engines.rooms import Rooms
from vnkh.folding import fold
from vnkh.reading import Article, read_text
from vnkh.records import CLASSES, Event, Participant, Place, Source
from vnkh.store import Timeline
from vnkh.store.vocabulary import Name
from vnkh.timeline.query import Query

_LINE = re.compile(r"^(?:meeting|agreement|commitment)\|.*$", re.MULTILINE)
_OWN = {
    "meeting": {"part_of": "", "series": None},
    "agreement": {"instrument": "agreement", "period": ""},
    "commitment": {"action": "do it", "addressees": (), "targets": (), "due": ""},
}


def extract(article: Article) -> list[Event]:
    """The events written out in an article; an article with BUG in it cannot be understood."""
    if "BUG" in article.text:
        raise ValueError("a bug")
    return merge(_event(article, match) for match in _LINE.finditer(article.text))


def _event(article: Article, match: re.Match[str]) -> Event:
    kind, date, form, status, who, place, topics = match.group().split("|")
    when = edtf.parse(date)
    people = tuple(_person(text) for text in who.split(", "))
    source = Source(
        document=article.document,
        published=article.published.isoformat(),
        publisher=article.publisher,
        paragraph=1,
        start=match.start(),
        end=match.end(),
        quote=match.group(),
        rule="plain",
        date="",
        wording="",
    )
    key = "|".join([kind, date, form, *sorted(person.id for person in people)])
    return CLASSES[kind](
        id=f"{kind[0]}{blake2b(key.encode(), digest_size=4).hexdigest()}",
        kind=kind,
        form=form,
        status=status,
        date=date,
        start=when.start,
        end=when.end,
        date_basis="stated" if date else "none",
        date_text=date,
        title="",
        summary=f"{who} {form} {date}",
        place=Place(name=place.split("/")[0], country=place.split("/")[1]) if place else None,
        participants=people,
        topics=tuple(sorted(topics.split())),
        threads=(),
        sources=(source,),
        **_OWN[kind],
    )


def _person(text: str) -> Participant:
    name, country = text.split("/")
    return Participant(
        id=fold(name).replace(" ", "-"),
        name=name,
        type="person",
        country=country,
        office="Prime Minister" if "Manet" in name else "",
        role="participant",
    )


def block(event: Event) -> str:
    """By kind and month."""
    return f"{event.kind}/{event.date[:7]}"


def merge(events: Iterable[Event]) -> list[Event]:
    """Events of one id as one, with all its sources."""
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(event.id, []).append(event)
    merged = [_merged(same) for same in found.values()]
    return sorted(
        merged, key=lambda event: (edtf.order(edtf.parse(event.date)), event.kind, event.id)
    )


def _merged(same: list[Event]) -> Event:
    first = min(same, key=lambda event: (event.sources[0].published, event.sources[0].document))
    sources = {source for event in same for source in event.sources}
    topics = {topic for event in same for topic in event.topics}
    return replace(
        first,
        sources=tuple(sorted(sources, key=lambda one: (one.published, one.document, one.start))),
        topics=tuple(sorted(topics)),
    )


PLAIN = Rooms(extract=extract, block=block, merge=merge)


def names() -> list[Name]:
    """A lexicon of a few names."""
    return [
        Name("who", "hun manet", "hun-manet", "Hun Manet"),
        Name("who", "samdech thipadei", "hun-manet", "Samdech Thipadei"),
        Name("call", "manet", "hun-manet"),
        Name("call", "lam", "to-lam"),
        Name("title", "pm", "prime-minister"),
        Name("holder", "prime-minister", "hun-manet"),
        Name("country", "cambodia", "KH", "Cambodia"),
        Name("place", "hanoi", "ha noi", "Hanoi"),
        Name("source", "vna", "vietnam news agency"),
        Name("topic", "border", "border", "border"),
        Name("topic", "health", "health", "health"),
    ]


def forms(person: str) -> tuple[str, ...]:
    """What else somebody is called."""
    return {"hun-manet": ("samdech thipadei", "manet"), "to-lam": ("lam",)}.get(person, ())


MEANS = {"rooms": PLAIN, "version": "1", "names": names, "forms": forms}


def write(path: Path, published: str, *lines: str) -> Path:
    """An article of the seeds' form with these lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f" date {published} HÀ NỘI — News.\n\n" + "\n".join(lines), encoding="utf-8")
    return path


def everything(timeline: Timeline) -> dict[str, Any]:
    """All that a timeline answers, to be compared with another's."""
    several = [("month", "kind"), ("person", "topic"), ("publisher",), ("document",), ("place",)]
    return {
        "records": list(timeline.select(Query())),
        "backwards": list(timeline.select(Query(reverse=True))),
        "unread": timeline.unread,
        "articles": timeline.articles(),
        "people": timeline.people(),
        "met": timeline.met("hun-manet"),
        "counts": [timeline.count_by(Query(), *by) for by in several],
        "words": [timeline.count(Query(words=(word,))) for word in ("manet", "talks", "phnom")],
        "names": [timeline.names.spellings(sort) for sort in ("who", "place", "source")],
    }


def read_plain(document: str, text: str) -> Article:
    """The article of a text that can be read."""
    article = read_text(text, document)
    assert isinstance(article, Article)
    return article
