"""Whether two statements are of one meeting: its time, who was there, where it was."""

from __future__ import annotations

from vnkh.edtf import Edtf
from vnkh.events.finding import Finding

_NEWS = 10  # days


def same_meeting(one: Finding, other: Finding) -> bool:
    """Whether two findings of meetings are one meeting."""
    if one.form != other.form or not (same_time(one, other) or _same_trip(one, other)):
        return False
    if one.phrase is not None and one.phrase is other.phrase:
        return one.clause is not other.clause  # "meetings between … and among …" are two
    return _FORMS.get(one.form, _same_talks)(one, other)


def _same_ceremony(one: Finding, other: Finding) -> bool:
    """Whether the people of one were at the other, too."""
    return bool(one.people) and (one.people <= other.people or other.people <= one.people)


def _same_talks(one: Finding, other: Finding) -> bool:
    """Whether those who met are the same, as far as both tell; "the two countries" fit anybody."""
    if one.sentence is not other.sentence and (_is_of_more(one, other) or _is_of_more(other, one)):
        return False
    small, large = sorted((one.actor_ids, other.actor_ids), key=len)
    if small <= large or len(one.people & other.people) > 1:
        return True
    bare = any(all(actor.type == "country" for actor, _ in each.actors) for each in (one, other))
    return bare and set(one.sides) == set(other.sides) and one.when.value == other.when.value


def _is_of_more(one: Finding, other: Finding) -> bool:
    """Whether people of a third country were at the one: talks of two, and a breakfast of three."""
    return len(set(one.sides)) > len(set(other.sides)) > 1 and all(
        actor.type == "person" for each in (one, other) for actor, _ in each.actors
    )


def same_time(one: Finding, other: Finding) -> bool:
    """Whether two dates can be one; a date of no statement fits any but a recalled one's."""
    if one.status != other.status:
        return one.when.stated and other.when.stated and one.when.value.overlaps(other.when.value)
    if one.is_background != other.is_background and one.when.stated and other.when.stated:
        return one.when.value.overlaps(other.when.value)
    near = is_near(one.when.value, other.when.value, _NEWS)
    if one.form == "talks" and one.status == other.status == "held" and not near:
        return False  # talks of today, and "last met in November"
    if one.status == other.status == "cancelled" and one.sentence is other.sentence:
        return True  # "which had been planned for this week, was postponed"
    if not one.when.stated or not other.when.stated:
        return one.is_background == other.is_background or not (
            one.when.stated or other.when.stated
        )
    return one.when.value.overlaps(other.when.value)


def _same_trip(one: Finding, other: Finding) -> bool:
    """ "During a visit on Friday", "who arrived on Thursday": days that lie side by side."""
    first, second = one.when.value, other.when.value
    if one.form != "visit" or one.status != other.status or not (first.is_day and second.is_day):
        return False
    assert first.start
    assert second.start
    return abs((first.start - second.start).days) == 1


def _same_visit(one: Finding, other: Finding) -> bool:
    if not one.people & other.people and not (one.actor_ids & other.actor_ids):
        return False
    if one.where is None or other.where is None:
        return one.title == other.title
    if one.status != other.status and one.where.name != other.where.name:
        return False  # a trip to a province on days to come of the visit under way
    return one.where.country == other.where.country and one.title == other.title


def _same_conference(one: Finding, other: Finding) -> bool:
    if one.series is not None and other.series is not None:
        return one.series.number == other.series.number and are_alike(one.title, other.title)
    if one.sentence is other.sentence or (one.series is not None and is_new(other)):
        return False
    return are_alike(one.title, other.title) or (
        one.actor_ids == other.actor_ids and one.when.stated and other.when.stated
    )


def is_new(finding: Finding) -> bool:
    """ "They attended a conference on …", after the 46th meeting; "also signed an agreement"."""
    if finding.phrase is None:
        return False
    return finding.sentence.units[finding.phrase.first].word in ("a", "an")


def are_alike(one: str, other: str) -> bool:
    """Whether two names have most of their words in common."""
    first, second = set(one.casefold().split()), set(other.casefold().split())
    small, large = sorted((first, second), key=len)
    return bool(small) and (small <= large or len(small & large) * 2 > len(large))


def is_near(one: Edtf, other: Edtf, days: int) -> bool:
    """Whether two dates lie no further apart than so many days, or one of them is not known."""
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return True
    return (one.start - other.end).days <= days and (other.start - one.end).days <= days


_FORMS = {"visit": _same_visit, "conference": _same_conference, "ceremony": _same_ceremony}
