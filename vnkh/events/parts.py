"""Which meetings belong to which visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh import edtf
from vnkh.records import Event, Meeting


def placed(events: Sequence[Event]) -> list[Event]:
    """The same events, each meeting with the id of the visit during which it took place."""
    visits = [event for event in events if isinstance(event, Meeting) and event.form == "visit"]
    return [
        _with_visit(event, visits) if isinstance(event, Meeting) and event.form != "visit" else event
        for event in events
    ]


def _with_visit(meeting: Meeting, visits: Sequence[Meeting]) -> Event:
    fitting = [visit for visit in visits if _fits(meeting, visit)]
    best = min(fitting, key=lambda visit: (edtf.parse(visit.date).days, visit.id), default=None)
    part_of = best.id if best else ""
    return meeting if part_of == meeting.part_of else replace(meeting, part_of=part_of)


def _fits(meeting: Meeting, visit: Meeting) -> bool:
    """Whether a visitor took part, in the country visited, on days of the visit."""
    if (meeting.status == "planned") != (visit.status == "planned"):
        return False
    if not _persons(meeting) & _persons(visit):
        return False
    if meeting.place and visit.place and meeting.place.country != visit.place.country:
        return False
    return edtf.parse(visit.date).contains(edtf.parse(meeting.date))


def _persons(event: Event) -> set[str]:
    return {each.id for each in event.participants if each.type == "person"}
