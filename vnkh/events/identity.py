"""Ids: short, readable, the same wherever and in whatever order the articles are read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from vnkh.records import Event

_LENGTH = 7
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # without i l o u, which are misread


def event_id(fields: dict[str, Any]) -> str:
    """ "m-20260206-3f9k2ab": kind, first day, and a digest of what the first source says.

    It depends on the article's words and not on its path, so that a corpus may move.
    """
    source = fields["sources"][0]
    start = fields["start"]
    day = start.isoformat().replace("-", "") if start is not None else "undated"
    parts = [
        fields["kind"],
        fields["form"],
        fields["status"],
        source.published,
        source.quote,
        str(source.start),
        fields["title"],
        fields.get("action", ""),
        fields.get("instrument", ""),
        *sorted(participant.id for participant in fields["participants"]),
    ]
    return _id(fields["kind"], day, parts)


def told_apart(events: Sequence[Event]) -> list[Event]:
    """Events of one article, each with an id of its own.

    Of what a sentence tells twice over, one stays. What an id does not depend on may differ: a
    sentence can tell of two visits by the same man, to two places. Then the second gets another id.
    """
    known: dict[str, list[Event]] = {}
    for event in events:
        namesakes = known.setdefault(event.id, [])
        number = next((at for at, other in enumerate(namesakes) if _is_same(event, other)), None)
        if number is None:
            namesakes.append(event)
        else:
            namesakes[number] = _with_sources_of(namesakes[number], event)
    return [
        _numbered(event, number)
        for namesakes in known.values()
        for number, event in enumerate(namesakes)
    ]


def _is_same(one: Event, other: Event) -> bool:
    """Whether two events say the same, wherever and by whatever rule they were found."""
    return replace(one, sources=other.sources) == other


def _with_sources_of(event: Event, other: Event) -> Event:
    sources = {source.start: source for source in (*other.sources, *event.sources)}
    return replace(event, sources=tuple(sources[start] for start in sorted(sources)))


def _numbered(event: Event, number: int) -> Event:
    if not number:
        return event
    day = event.id.split("-")[1]
    return replace(event, id=_id(event.kind, day, (event.id, str(number))))


def _id(kind: str, day: str, parts: Sequence[str]) -> str:
    text = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(text, digest_size=8).digest()
    return f"{kind[0]}-{day}-{_letters(int.from_bytes(digest, 'big'))}"


def _letters(number: int) -> str:
    """Five bits a letter, the lowest first."""
    return "".join([_ALPHABET[number >> bits & 31] for bits in range(0, 5 * _LENGTH, 5)])
