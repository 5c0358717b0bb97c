"""Calls that any verb can tell: "reached that compromise by telephone", "went over it by video link"."""

from __future__ import annotations

from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings.building import build
from vnkh.events.reading import inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_BY = frozenset("by over via on through".split())
_ATTENDING = frozenset("attend join participate take".split())
_WITH = ("with", "to")


def by_link(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """People of two countries who did something together by telephone or video."""
    if clause.verb.passive or clause.verb.lemma in _ATTENDING or not _is_remote(sentence, clause):
        return None
    actors = _those_who_spoke(mention_of(clause.subject), mention_of(clause.prep(*_WITH)))
    if not actors:
        return None
    return build(scene, sentence, clause, actors, form="call", rule="meeting.link")


def _is_remote(sentence: Sentence, clause: Clause) -> bool:
    links = words("meetings", "words", "links")
    return any(
        prep in _BY and not links.isdisjoint(inside(sentence, phrase))
        for prep, phrase in clause.preps
    )


def _those_who_spoke(subject: Mention, partner: Mention) -> Roles:
    """Both sides of the line; nobody where only one is named."""
    if not subject.people:
        return []
    found = [*actors_of(subject), *(actors_of(partner) if partner.people else [])]
    countries = {actor.country for actor in found if actor.country}
    return with_role(found, "participant") if len(countries) > 1 else []
