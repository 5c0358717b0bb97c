"""Which meetings belong to which visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh import edtf
from vnkh.records import Event, Meeting


def placed(events: Sequence[Event]) -> list[Event]:
    """The same events, each meeting with the id of the visit during which it took place."""
    visits: dict[str, list[Meeting]] = {}  # by visitor
    for event in events:
        if isinstance(event, Meeting) and event.form == "visit":
            for person in _persons(event):
                visits.setdefault(person, []).append(event)
    return [
        _with_visit(event, visits)
        if isinstance(event, Meeting) and event.form != "visit"
        else event
        for event in events
    ]


def _with_visit(meeting: Meeting, visits: dict[str, list[Meeting]]) -> Event:
    near = (visit for person in _persons(meeting) for visit in visits.get(person, ()))
    fitting = [visit for visit in near if _fits(meeting, visit)]
    best = min(fitting, key=lambda visit: (edtf.parse(visit.date).days, visit.id), default=None)
    part_of = best.id if best else ""
    return meeting if part_of == meeting.part_of else replace(meeting, part_of=part_of)


def _fits(meeting: Meeting, visit: Meeting) -> bool:
    """Whether a meeting was in the country visited, on days of the visit of somebody in it."""
    if (meeting.status == "planned") != (visit.status == "planned"):
        return False
    if meeting.place and visit.place and meeting.place.country != visit.place.country:
        return False
    return edtf.parse(visit.date).contains(edtf.parse(meeting.date))


def _persons(event: Event) -> set[str]:
    return {each.id for each in event.participants if each.type == "person"}
