"""One record of several that tell the same event.

Every field is chosen by an order of its own, so that it does not matter which came first: the
narrowest date, the fullest title, the place that says most.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from vnkh import edtf
from vnkh.events.summary import summary
from vnkh.lexicon.countries import country
from vnkh.records import ROLES, TYPES, Event, Participant, Place, Source, participant_order

_STATUSES = ("held", "cancelled", "planned")  # the first that anybody says
_BASES = ("stated", "relative", "published", "none")
_MONTH = 27  # days: what is longer is not known to the day


def united(events: Sequence[Event]) -> Event:
    """The event that all of these tell. One alone is itself."""
    events = sorted(set(events), key=_by_first_source)
    first = events[0]
    if len(events) == 1:
        return first
    sources = tuple(sorted({source for event in events for source in event.sources}, key=in_order))
    fields: dict[str, Any] = {
        "sources": sources,
        "participants": _participants(events),
        "place": max((event.place for event in events), key=_worth_of_place),
        "topics": _all(event.topics for event in events),
        "threads": _all(event.threads for event in events),
        **_date(events),
        **_own(events, sources),
    }
    merged = replace(first, **fields)
    return replace(merged, summary=summary(merged))


def in_order(source: Source) -> tuple[Any, ...]:
    """The order of an event's sources: as they came out."""
    return source.published, source.document, source.start, source.end, source.rule, source.wording


def _by_first_source(event: Event) -> tuple[Any, ...]:
    return in_order(event.sources[0]), event.id


def _all(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(sorted({each for some in lists for each in some}))


def _date(events: Sequence[Event]) -> dict[str, Any]:
    best = min(events, key=_vagueness)
    return {
        name: getattr(best, name) for name in ("date", "start", "end", "date_basis", "date_text")
    }


def _vagueness(event: Event) -> tuple[Any, ...]:
    """A day before a month, what is said before what is only published; of visits all their days."""
    date = edtf.parse(event.date)
    is_coarse = date.days > _MONTH
    days = -date.days if event.form in ("visit", "conference") and not is_coarse else date.days
    is_assumed = event.date_basis in ("published", "none")
    return is_assumed, is_coarse, days, date.text, _BASES.index(event.date_basis), event.date_text


def _worth_of_place(place: Place | None) -> tuple[int, str, str]:
    """A place in a known country before that country, and that before one of nowhere."""
    if place is None:
        return 0, "", ""
    known = country(place.country)
    if known is None:
        return 1, place.name, place.country
    return 2 if known.name == place.name else 3, place.name, place.country


def _participants(events: Sequence[Event]) -> tuple[Participant, ...]:
    known: dict[str, Participant] = {}
    for event in events:
        for each in event.participants:
            known[each.id] = _fuller(known[each.id], each) if each.id in known else each
    named = {each.country for each in known.values() if each.type != "country"}
    kept = (each for each in known.values() if each.type != "country" or each.country not in named)
    return tuple(sorted(kept, key=participant_order))


def _fuller(one: Participant, other: Participant) -> Participant:
    """Each field by itself, so that it does not matter which came first."""
    role = min(one.role, other.role, key=ROLES.index)
    return Participant(
        id=one.id,
        name=max(one.name, other.name, key=_fullness),
        type=min(one.type, other.type, key=TYPES.index),
        country=max(one.country, other.country),
        office=max(one.office, other.office, key=_fullness),
        role=role,
    )


def _fullness(text: str) -> tuple[int, str]:
    return len(text), text


def _own(events: Sequence[Event], sources: Sequence[Source]) -> dict[str, Any]:
    """The fields of its kind."""
    kind = events[0].kind
    if kind == "meeting":
        return _of_meetings(events)
    if kind == "agreement":
        return {
            "title": _fullest(events, "title"),
            "instrument": _fullest(events, "instrument"),
            "period": _fullest(events, "period"),
        }
    return {
        "action": sources[0].wording,
        "addressees": _all(event.addressees for event in events),  # type: ignore[attr-defined]
        "targets": tuple(sorted({each for event in events for each in event.targets}, key=str)),  # type: ignore[attr-defined]
        "due": _fullest(events, "due"),
    }


def _of_meetings(events: Sequence[Event]) -> dict[str, Any]:
    series = [event.series for event in events if event.series is not None]  # type: ignore[attr-defined]
    return {
        "title": _fullest(events, "title"),
        "status": min((event.status for event in events), key=_STATUSES.index),
        "series": max(series, key=lambda each: (each.number, _fullness(each.name)), default=None),
        "part_of": "",
    }


def _fullest(events: Sequence[Event], name: str) -> str:
    return str(max((getattr(event, name) for event in events), key=_fullness))
