"""Whom somebody met: where the partners of a verb of meeting stand."""

from __future__ import annotations

from vnkh.events.reading import inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import MeetingVerb
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.tagging.people import Person

_LEADING = frozenset(
    "general-secretary party-president president prime-minister king queen-mother assembly-chair"
    " senate-president".split()
)
_LEADING_WORDS = (
    "prime minister",
    "general secretary",
    "national assembly",
    "senate",
    "state president",
    "king",
)


def partners_of(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> list[Phrase]:
    """Those who act, in the first place where the rule finds any; of a passive, each behind "by"."""
    if clause.verb.passive:
        return [phrase for prep, phrase in clause.preps if prep == "by" and mention_of(phrase).acts]
    for place in rule.partner:
        found = [
            phrase
            for phrase in _at(clause, place)
            if mention_of(phrase).acts
            and not _are_counted(sentence, phrase)
            and (not rule.by or rule.by.isdisjoint(inside(sentence, phrase)))
        ]
        if found:
            return found
    return []


def _are_counted(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Received 450,000 Cambodian visitors": so many meet nobody."""
    figures = any(unit.tag == "#" for unit in sentence.units[phrase.first : phrase.head])
    return figures and not mention_of(phrase).people


def _at(clause: Clause, place: str) -> list[Phrase]:
    """The objects for "", else what stands behind a preposition; "of" stands behind the object."""
    if not place:
        return _objects(clause)
    if place == "of":
        return [phrase.of for phrase in clause.objects if phrase.of is not None]
    return [phrase for prep, phrase in clause.preps if prep == place]


def _objects(clause: Clause) -> list[Phrase]:
    """The objects; of a relative clause without one, what it explains, unless that is where it was."""
    if clause.objects:
        return clause.objects
    if clause.marker in ("where", "when"):
        return []  # "flew to Hanoi, where he met with …"
    if clause.antecedent is not None and clause.antecedent is not clause.subject:
        return [clause.antecedent]
    return []


def are_met_apart(scene: Scene, mentions: list[Mention]) -> bool:
    """Whether at least two of them are heads of state, government, party or parliament."""
    people = (person for mention in mentions for person in mention.people)
    return sum(_is_leader(scene, person) for person in people) > 1


def _is_leader(scene: Scene, person: Person) -> bool:
    if not _LEADING.isdisjoint(person.offices(scene.document.published)):
        return True
    return any(word in title for title in person.titles for word in _LEADING_WORDS)
