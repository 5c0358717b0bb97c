"""One event, one finding: what an article says several times is put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh.bounds import EVENTS, PEOPLE, SOURCES
from vnkh.edtf import Edtf
from vnkh.events.actors import merged, sides_of
from vnkh.events.finding import Finding, When
from vnkh.events.sameness import are_alike, is_near, is_new, same_meeting, same_time
from vnkh.tagging.dates.vocabulary import NUMBERS

_NEAR = 2  # sentences
_WEEK, _NEWS = 7, 10  # days
_TOO = frozenset({"also"})
_DEFINITE = frozenset("the this that these those".split())


def coalesce(found: list[Finding]) -> list[Finding]:
    """The findings of an article, each event once, in the order first told."""
    kept: list[Finding] = []
    for finding in _taken_apart(_without_implied(_without_counts(found))):
        near = [each for each in kept[-EVENTS:] if each.kind == finding.kind]
        same = [each for each in near if _SAME[finding.kind](each, finding)]
        known = min(same, key=lambda each: each.actor_ids != finding.actor_ids, default=None)
        if known is None:
            kept.append(finding)
        else:
            _take_in(known, finding)
    return kept


def _taken_apart(found: list[Finding]) -> list[Finding]:
    """ "Met with A and B", and later "at the meeting with A": two meetings were told in one."""
    apart: list[Finding] = []
    for index, finding in enumerate(found):
        guests = _met_apart(finding, _around(found, index))
        if not guests:
            apart.append(finding)
            continue
        for guest in guests:
            own = [
                (actor, role) for actor, role in finding.actors if actor.id not in guests - {guest}
            ]
            apart.append(replace(finding, actors=own, also=[]))
    return apart


def _around(found: list[Finding], index: int) -> Sequence[Finding]:
    """The findings that are told near one."""
    return found if len(found) < EVENTS else found[max(index - EVENTS, 0) : index + EVENTS]


def _met_apart(finding: Finding, found: Sequence[Finding]) -> set[str]:
    """Those of whom one was met alone by the other side's only one."""
    if finding.form != "talks" or len(finding.people) < 3:
        return set()
    by_side: dict[str, set[str]] = {}
    for actor, _ in finding.actors:
        by_side.setdefault(actor.country, set()).add(actor.id)
    if sorted(map(len, by_side.values()))[:1] != [1] or len(by_side) != 2:
        return set()
    guests = max(by_side.values(), key=len)
    for other in found:
        alone = other is not finding and other.form == "talks" and other.people < finding.people
        if alone and len(other.people & guests) == 1 and same_time(finding, other):
            return guests
    return set()


def _without_counts(found: list[Finding]) -> list[Finding]:
    """ "Three documents were signed" tells nothing where the three are named right behind."""
    return [
        each
        for index, each in enumerate(found)
        if not (_is_count(each) and _are_named(each, _around(found, index)))
    ]


def _without_implied(found: list[Finding]) -> list[Finding]:
    """What follows only from words said face to face falls where a meeting of the two is told."""
    if not any(each.is_implied for each in found):
        return found
    told = [each for each in found if each.kind == "meeting" and not each.is_implied][-EVENTS:]
    return [
        each
        for each in found
        if not (each.is_implied and any(_is_covered(each, other) for other in told))
    ]


def _is_covered(implied: Finding, told: Finding) -> bool:
    """Whether those who must have met are told to have met about then."""
    near = is_near(implied.when.value, told.when.value, _NEWS)
    return implied.people <= told.people and near


def _is_count(finding: Finding) -> bool:
    words = finding.title.casefold().split()
    if any(actor.type != "country" for actor, _ in finding.actors):
        return False
    return (
        finding.kind == "agreement"
        and len(words) > 1
        and words[0] in NUMBERS
        and words[-1].endswith("s")
    )


def _are_named(count: Finding, found: Sequence[Finding]) -> bool:
    named = [
        each
        for each in found
        if each.kind == "agreement"
        and each.status == count.status
        and 0 <= each.sentence.number - count.sentence.number <= _NEAR
        and each.phrase is not count.phrase
        and each.when.value == count.when.value
    ]
    return len(named) > 1


def _may_be_one(one: Finding, other: Finding) -> bool:
    """Whether what two texts are called fits; "for 2018-2022" and "for 2023-2027" are two."""
    if one.period and other.period and one.period != other.period:
        return False
    return not (one.title and other.title) or are_alike(one.title, other.title)


def _is_told_too(finding: Finding) -> bool:
    """ "They also witnessed the signing of an agreement on …"."""
    return is_new(finding) and not finding.sentence.lacks(_TOO)


def _never(_one: Finding, _other: Finding) -> bool:
    """Two commitments are two, however alike."""
    return False


def _is_the_one(one: Finding, other: Finding) -> bool:
    """ "The agreement signed on Tuesday", of one told of before: no more is said of it than its day."""
    if other.phrase is None or one.sentence is other.sentence or one.status != other.status:
        return False
    word = other.sentence.units[other.phrase.first].word
    if word not in _DEFINITE or len(other.title.split()) > 1 or one.instrument != other.instrument:
        return False
    if not set(other.sides) <= set(one.sides):
        return False
    if one.when.stated and other.when.stated:
        return one.when.value.overlaps(other.when.value)
    return is_near(one.when.value, other.when.value, _WEEK)


def _same_agreement(one: Finding, other: Finding) -> bool:
    """The same text: "the agreement" told of before, or one named twice with the same parties."""
    return _is_the_one(one, other) or _is_named_again(one, other)


def _is_named_again(one: Finding, other: Finding) -> bool:
    """The same parties and the same words, the second time without its own date."""
    if (one.status == "in_force") != (other.status == "in_force"):
        return False  # "signed in October, took effect in December": two days of two events
    if one.phrase is other.phrase and one.phrase is not None:
        return one.clause is not other.clause
    if one.status != other.status or one.instrument != other.instrument or _is_told_too(other):
        return False
    if not _may_be_one(one, other):
        return False
    if (
        one.sentence is other.sentence
        or (one.when.stated and other.when.stated)
        or "listed" in one.rule
    ):
        return False
    short = min(len(one.title.split()), len(other.title.split()))
    return one.sides == other.sides and short > 1


_SAME = {"meeting": same_meeting, "agreement": _same_agreement, "commitment": _never}


def _take_in(known: Finding, finding: Finding) -> None:
    """Add what a second statement knows: people, a date that the first lacked, a place."""
    if len(known.actors) < PEOPLE:
        known.actors = merged([*known.actors, *finding.actors])
        known.sides = sides_of(known.actors)
    if known.form == "visit":
        known.stay = known.stay.joined(finding.stay)
        value = known.stay.value()
        if value.text:
            told = known.when if known.when.stated else finding.when
            text = known.when.text or finding.when.text
            known.when = When(value, told.basis, text, stated=True)
    elif finding.when.stated and (
        not known.when.stated or _narrower(finding.when.value, known.when.value)
    ):
        known.when = finding.when
    if known.where is None or (finding.where and finding.where.stated > known.where.stated):
        known.where = finding.where or known.where
    known.title = known.title or finding.title
    known.series = known.series or finding.series
    if known.status == "planned" and finding.status == "held" and finding.when.stated:
        known.status = "held"
    elif known.status == "planned" and finding.status == "cancelled":
        known.status = "cancelled"  # "which had been scheduled for May, has been put off"
    is_new = finding.sentence is not known.sentence and finding.sentence not in known.also
    if is_new and len(known.also) < SOURCES:
        known.also.append(finding.sentence)


def _narrower(one: Edtf, other: Edtf) -> bool:
    return one.days < other.days
