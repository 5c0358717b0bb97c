"""One event, one finding: what an article says several times is put together."""

from __future__ import annotations

from vnkh.edtf import Edtf
from vnkh.events.actors import merged, sides_of
from vnkh.events.finding import Finding, When
from vnkh.events.stays import Stay


def coalesce(found: list[Finding]) -> list[Finding]:
    """The findings of an article, each event once, in the order first told."""
    kept: list[Finding] = []
    for finding in found:
        known = next((each for each in kept if _is_same(each, finding)), None)
        if known is None:
            kept.append(finding)
        else:
            _take_in(known, finding)
    return kept


def _is_same(one: Finding, other: Finding) -> bool:
    if one.kind != other.kind:
        return False
    return _SAME[one.kind](one, other)


def _same_meeting(one: Finding, other: Finding) -> bool:
    if one.form != other.form or not _same_time(one, other):
        return False
    if one.phrase is not None and one.phrase is other.phrase:
        return one.clause is not other.clause  # "meetings between … and among …" are two
    if one.form == "visit":
        return _same_visit(one, other)
    if one.form == "conference":
        return _same_conference(one, other)
    if one.form == "ceremony":
        return bool(one.people) and (one.people <= other.people or other.people <= one.people)
    small, large = sorted((one.actor_ids, other.actor_ids), key=len)
    if small <= large or len(one.people & other.people) > 1:
        return True
    bare = all(actor.type == "country" for actor, _ in (*one.actors,)) or all(
        actor.type == "country" for actor, _ in other.actors
    )
    return bare and set(one.sides) == set(other.sides) and one.when.value == other.when.value


def _same_time(one: Finding, other: Finding) -> bool:
    """Whether two dates can be one; a date of no statement fits any but a recalled one's."""
    if one.status != other.status:
        return one.when.stated and other.when.stated and one.when.value.overlaps(other.when.value)
    if one.is_background != other.is_background and one.when.stated and other.when.stated:
        return one.when.value.overlaps(other.when.value)
    if not one.when.stated or not other.when.stated:
        return one.is_background == other.is_background or not (one.when.stated or other.when.stated)
    return one.when.value.overlaps(other.when.value)


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
        return one.series.number == other.series.number and _alike(one.title, other.title)
    if one.sentence is other.sentence:
        return False
    return _alike(one.title, other.title) or (one.actor_ids == other.actor_ids and one.when.stated and other.when.stated)


def _alike(one: str, other: str) -> bool:
    first, second = set(one.casefold().split()), set(other.casefold().split())
    small, large = sorted((first, second), key=len)
    return bool(small) and (small <= large or len(small & large) * 2 > len(large))


def _never(one: Finding, other: Finding) -> bool:
    del one, other
    return False


def _same_agreement(one: Finding, other: Finding) -> bool:
    """The same text: named twice with the same parties, the second time without its own date."""
    if one.phrase is other.phrase and one.phrase is not None:
        return one.clause is not other.clause
    if one.status != other.status or one.instrument != other.instrument:
        return False
    if one.title and other.title and not _alike(one.title, other.title):
        return False
    if one.sentence is other.sentence or one.when.stated and other.when.stated or "listed" in one.rule:
        return False
    short = min(len(one.title.split()), len(other.title.split()))
    return one.sides == other.sides and short > 1


_SAME = {"meeting": _same_meeting, "agreement": _same_agreement, "commitment": _never}


def _take_in(known: Finding, finding: Finding) -> None:
    """Add what a second statement knows: people, a date that the first lacked, a place."""
    known.actors = merged([*known.actors, *finding.actors])
    known.sides = sides_of(known.actors)
    if known.form == "visit":
        known.stay = known.stay.joined(finding.stay)
        value = known.stay.value()
        if value:
            basis, text = (known.when if known.when.stated else finding.when).basis, known.when.text or finding.when.text
            known.when = When(value, basis, text, stated=True)
    elif finding.when.stated and (not known.when.stated or _narrower(finding.when.value, known.when.value)):
        known.when = finding.when
    known.where = known.where or finding.where
    known.title = known.title or finding.title
    known.series = known.series or finding.series
    if known.status == "planned" and finding.status == "held" and finding.when.stated:
        known.status = "held"
    if finding.sentence is not known.sentence and finding.sentence not in known.also:
        known.also.append(finding.sentence)


def _narrower(one: Edtf, other: Edtf) -> bool:
    return one.days < other.days


__all__ = ["Stay", "coalesce"]
