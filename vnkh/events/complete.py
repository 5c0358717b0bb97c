"""What one event tells of another, once all are found: days of visits, the other half of a meeting."""

from __future__ import annotations

from vnkh import edtf
from vnkh.bounds import EVENTS
from vnkh.edtf import Edtf
from vnkh.events import dating
from vnkh.events.finding import Finding, When
from vnkh.events.reading import head
from vnkh.events.scene import is_recent
from vnkh.grammar.clause import Link
from vnkh.tagging.document import Document

_TRIPS = frozenset("visit trip stay tour".split())
_OPENING = 3  # sentences
_LONG = 15


def complete(document: Document, found: list[Finding]) -> list[Finding]:
    """The same findings with what follows from each other filled in."""
    _date_opening(document, found)
    visits = [each for each in found if each.form == "visit"][:EVENTS]
    for visit in visits:
        if not visit.when.value.text and not visit.is_background:
            visit.when = _days_of(document, visit, found)
    for each in found:
        if each.kind != "meeting" or each.form not in ("talks", "ceremony"):
            continue
        if not each.when.value.text or (not each.when.stated and _is_during_visit(each)):
            each.when = _during(each, visits)
    return found


def _is_during_visit(meeting: Finding) -> bool:
    """ "During the visit, he met with …": on a day of the visit of which no more is told."""
    clause = meeting.clause
    while clause is not None and clause.link is Link.COORDINATE and clause.parent is not None:
        clause = clause.parent
    if clause is None:
        return False
    during = (phrase for prep, phrase in clause.preps if prep in ("during", "throughout"))
    return any(head(meeting.sentence, phrase) in _TRIPS for phrase in during)


def _date_opening(document: Document, found: list[Finding]) -> None:
    """What the first sentence tells happened on the day that the next ones name."""
    first = next((each.number for each in document.sentences if each.part == "paragraph"), 0)
    days = [
        each.when
        for each in found
        if 0 < each.sentence.number - first < _OPENING
        and each.kind == "meeting"
        and each.form in ("talks", "call", "conference")
        and each.status == "held"
        and each.when.stated
        and each.when.value.is_day
        and is_recent(document, each.when.value)
    ]
    if not days:
        return
    for each in found:
        if (
            each.sentence.number == first
            and each.when.basis == "published"
            and each.kind != "meeting"
        ):
            each.when = When(days[0].value, "relative", days[0].text)


def _days_of(document: Document, visit: Finding, found: list[Finding]) -> When:
    """A visit's days, from the meetings that its visitor had there."""
    days = [
        (each.when.value.start, each.when.value.end)
        for each in found
        if each.kind == "meeting"
        and each.form != "visit"
        and each.status == visit.status
        and each.people & visit.people
        and not each.is_background
        and each.when.value.days < _LONG
    ]
    days.append((visit.stay.begin or visit.stay.end, visit.stay.end or visit.stay.begin))
    known = [(start, end) for start, end in days if start is not None and end is not None]
    if known:
        first, last = min(start for start, _ in known), max(end for _, end in known)
        return When(edtf.between(first, last), "relative", "")
    if visit.status == "held":
        return dating.published(document)
    return visit.when


def _during(meeting: Finding, visits: list[Finding]) -> When:
    """The days of the visit that a meeting without a date of its own belongs to."""
    for visit in visits:
        value: Edtf = visit.when.value
        if value.text and not visit.is_background and visit.people & meeting.people:
            return When(value, "relative", visit.when.text)
    return meeting.when
