"""Talks and calls that a noun names."""

from __future__ import annotations

from vnkh.events import duration
from vnkh.events.committees import is_committee
from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings import build
from vnkh.events.occasions.forms import PHONE
from vnkh.events.occasions.named import SEVERAL
from vnkh.events.occasions.planned import as_planned
from vnkh.events.occasions.spots import Spot
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_LOCALS = words("meetings", "words", "locals")
_LINKS = PHONE | {"link", "videolink", "call", "zoom"}
_EARLIER = frozenset("last previous preceding next".split())
_NEAR = 3  # units behind the noun within which "with" is the meeting's own


def talks(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, actors: Roles, *, dated: bool
) -> Finding | None:
    """ "Held talks with …", "a phone call between …"; three days of talks are a conference."""
    if not are_met(actors) or (not dated and _is_habit(sentence, clause, spot, actors)):
        return None
    session = _is_session(sentence, clause, spot, actors) or _is_another(
        scene, sentence, spot, actors
    )
    form = "conference" if session else spot.form
    form = "call" if form == "talks" and _is_remote(sentence, clause) else form
    finding = build(
        scene, sentence, clause, actors,
        form=form, rule=f"meeting.{spot.form}-noun", phrase=spot.phrase,
    )  # fmt: skip
    if finding is not None and form != spot.form:
        finding.stay, when = duration.read(scene.document, sentence, clause, spot.phrase)
        finding.said, finding.when = finding.when, when if when.stated else finding.when
    return as_planned(scene, clause, spot, finding)


def are_met(actors: Roles) -> bool:
    """Whether there are two parties: two people, two bodies, or two sides."""
    if len({actor.id for actor, _ in actors}) < 2:
        return False
    states = all(actor.type == "country" for actor, _ in actors)
    return not states or len({actor.country for actor, _ in actors}) > 1


def is_among_others(sentence: Sentence, spot: Spot) -> bool:
    """ "A meeting with local departments": with people who stand for no side."""
    near = spot.phrase.past + _NEAR
    partners = [other for prep, other in spot.preps if prep == "with" and other.first < near]
    return any(
        not mention_of(other).acts
        and head(sentence, other) in _LOCALS
        and not mention_of(other).sides
        for other in partners
    )


def _is_habit(sentence: Sentence, clause: Clause, spot: Spot, actors: Roles) -> bool:
    """ "Agreed to hold meetings every quarter": what is to become usual is no meeting yet."""
    several = head(sentence, spot.phrase) in SEVERAL or "regular" in inside(sentence, spot.phrase)
    ahead = clause.link is Link.INFINITIVE or clause.verb.tense == "future"
    return several and ahead and not any(actor.type == "person" for actor, _ in actors)


def _is_remote(sentence: Sentence, clause: Clause) -> bool:
    """ "Held talks via video link", "over the phone"."""
    return any(
        prep in ("via", "over", "by", "on", "through") and set(inside(sentence, phrase)) & _LINKS
        for prep, phrase in clause.preps
    )


def _is_another(scene: Scene, sentence: Sentence, spot: Spot, actors: Roles) -> bool:
    """ "Since their last meeting", in the news of a conference of the two sides: one of its kind."""
    known, states = scene.series, all(actor.type == "country" for actor, _ in actors)
    if known is None or not states or _EARLIER.isdisjoint(inside(sentence, spot.phrase)):
        return False
    return {actor.country for actor, _ in actors} == set(known.sides)


def _is_session(sentence: Sentence, clause: Clause, spot: Spot, actors: Roles) -> bool:
    """ "Three days of talks between Cambodia and Vietnam", "the border committees met": a session."""
    if spot.form != "talks" or any(actor.type == "person" for actor, _ in actors):
        return False
    subject, is_held = clause.subject, spot.relation == "object"
    if is_held and subject is not None and is_committee(sentence, subject):
        return len(mention_of(subject).sides) > 1
    before = sentence.units[max(spot.phrase.first - 4, 0) : spot.phrase.first]
    states = all(actor.type == "country" for actor, _ in actors)
    return states and any(unit.word == "days" for unit in before)
