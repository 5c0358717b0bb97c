"""A stand-in for extraction that knows the synthetic articles by heart.

With it the store and the engines are measured by themselves, and it is known what they must hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from typing import Any

import synthetic
from synthetic import Known

from vnkh import edtf
from vnkh.engines.rooms import Rooms
from vnkh.folding import fold
from vnkh.reading import Article
from vnkh.records import CLASSES, Event, Participant, Place, Source

_NUMBER = re.compile(r"(\d{7})(?:\.txt)?$")
_OWN: dict[str, dict[str, Any]] = {
    "meeting": {"part_of": "", "series": None},
    "agreement": {"instrument": "memorandum", "period": ""},
    "commitment": {"action": "", "addressees": ("KH",), "targets": (), "due": ""},
}
_TOPICS = ("border", "education", "health", "trade", "tourism")


def extract(article: Article) -> list[Event]:
    """The events that the generator put into an article."""
    match = _NUMBER.search(article.document)
    assert match
    known = synthetic.article(int(match[1])).known
    return merge(_event(article, each) for each in known)


def _event(article: Article, known: Known) -> Event:
    start = article.text.index(known.anchor)
    source = Source(
        document=article.document,
        published=article.published.isoformat(),
        publisher=article.publisher,
        paragraph=1,
        start=start,
        end=start + len(known.anchor),
        quote=known.anchor,
        rule="oracle",
        date="",
        wording="",
    )
    own = _OWN[known.kind]
    if known.kind == "commitment":
        own = {**own, "action": known.anchor}
    country = synthetic.wordings.CITIES.get(known.place, "")
    return CLASSES[known.kind](
        id=_id(known),
        kind=known.kind,
        form=known.form,
        status=known.status,
        date=known.day.isoformat(),
        start=known.day,
        end=known.day,
        date_basis="stated",
        date_text=known.day.isoformat(),
        title="",
        summary=known.anchor,
        place=Place(name=known.place, country=country) if known.place else None,
        participants=tuple(_person(name) for name in known.participants),
        topics=(_TOPICS[len(known.anchor) % 5],),
        threads=(),
        sources=(source,),
        **own,
    )


def _id(known: Known) -> str:
    own = known.anchor if known.kind == "commitment" else ""
    key = repr((known.kind, known.day, sorted(known.participants), own))
    return f"{known.kind[0]}-{blake2b(key.encode(), digest_size=6).hexdigest()}"


def _person(name: str) -> Participant:
    is_vietnamese = name.split(maxsplit=1)[0] in synthetic.wordings.VN_FAMILY
    return Participant(
        id="-".join(fold(name).split()),
        name=name,
        type="person",
        country="VN" if is_vietnamese else "KH",
        office="Prime Minister" if name.startswith("Hun ") else "Minister",
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
    merged = [same[0] if len(same) == 1 else _merged(same) for same in found.values()]
    return sorted(merged, key=lambda event: (*edtf.order(edtf.parse(event.date)), event.id))


def _merged(same: list[Event]) -> Event:
    first = min(same, key=lambda event: (event.sources[0].published, event.sources[0].document))
    sources = {source for event in same for source in event.sources}
    place = next((event.place for event in same if event.place), None)
    in_order = sorted(sources, key=lambda one: (one.published, one.document, one.start))
    return replace(first, place=place, sources=tuple(in_order))


ORACLE = Rooms(extract=extract, block=block, merge=merge)
