"""Nouns for visits: "paid an official visit to", "during his visit", "a visit by …"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import duration
from vnkh.events.finding import Finding, Where
from vnkh.events.occasions import Spot
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.events.stays import BOUNDS
from vnkh.events.triggers import words
from vnkh.events.visits.building import visit
from vnkh.events.visits.places import destination, is_abroad, other_country, place_in
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.tagging.people import Person

_GOING = frozenset("accompany join go come travel fly head pay be make visit".split())
_GENERIC = words("meetings", "occasions", "generic")
_EDGES = frozenset("start beginning outset end close conclusion".split())
_HIS = frozenset("his her their whose".split())


def by_noun(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot) -> Finding | None:
    """The visit that a noun names, if it tells whose it is, or where."""
    if _is_to_body(spot) or _is_endeavour(sentence, spot):
        return None
    visitor = _visitor(sentence, clause, spot)
    if not visitor.acts or not (visitor.people or visitor.is_role or visitor.sort == "people"):
        return None
    where = _place(scene, sentence, clause, spot)
    owned = spot.relation == "during" or any(prep == "by" for prep, _ in spot.preps)
    if where is None and visitor.people and owned:
        _, when = duration.read(scene.document, sentence, clause, spot.phrase)
        where = other_country(scene, visitor) if when.stated else None
    if where is None and visitor.people and _is_edge(sentence, clause, spot):
        where = scene.where
        owned = where is not None and is_abroad(visitor, where)
    awaited = clause.verb.lemma == "expect" and clause.verb.passive and spot.relation == "for"
    going = awaited or clause.verb.lemma in BOUNDS or clause.verb.lemma in _GOING
    owned = _is_his(sentence, spot) or clause.marker == "whose"
    if where is None and not going and not owned:
        return None
    if where is not None and not is_abroad(visitor, where):
        where = None
    return visit(
        scene, sentence, clause, visitor, where, rule="meeting.visit-noun", phrase=spot.phrase
    )


def _is_to_body(spot: Spot) -> bool:
    """ "A working visit to the court of Da Nang": on the way, and no trip of its own."""
    return any(prep == "to" and mention_of(other).sort == "body" for prep, other in spot.preps[:1])


def _is_endeavour(sentence: Sentence, spot: Spot) -> bool:
    """ "His journey to overthrow the regime", "a mission to find remains"."""
    past = spot.phrase.past
    follows = [unit.tag for unit in sentence.units[past : past + 2]]
    return follows == ["T", "v"] and head(sentence, spot.phrase) in _GENERIC


def _is_edge(sentence: Sentence, clause: Clause, spot: Spot) -> bool:
    """ "Met him at the start of a two-day visit": here, where nobody says to which country."""
    return any(
        prep == "at" and head(sentence, edge) in _EDGES and edge.of is spot.phrase
        for prep, edge in clause.preps
    )


def _is_his(sentence: Sentence, spot: Spot) -> bool:
    """ "His visit", "Hun Manet's visit"."""
    first = sentence.units[spot.phrase.first].word
    return first in _HIS or spot.phrase.possessor is not None


def _place(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot) -> Where | None:
    """Where the visit goes: "to" or "in" behind its noun, else what the clause says."""
    for prep, other in spot.preps:
        found = place_in(scene, sentence, other) if prep in ("to", "in") else None
        if found is not None:
            return found
    return destination(scene, sentence, clause)


def _visitor(sentence: Sentence, clause: Clause, spot: Spot) -> Mention:
    """Whose visit it is: the noun's own words tell, else the clause."""
    owned = next((each for each in _owners(sentence, spot) if each.people), None)
    if owned is not None:
        return owned
    if clause.link is Link.RELATIVE and clause.marker == "whose":
        return mention_of(clause.antecedent)
    return _traveller(sentence, clause, spot)


def _traveller(sentence: Sentence, clause: Clause, spot: Spot) -> Mention:
    """Who is on a visit whose noun does not tell: the subject, else who is near."""
    subject = mention_of(clause.subject)
    if spot.relation == "subject":
        return subject if subject.acts else _his(sentence, clause)
    if subject.people:
        return subject
    if clause.subject is None and clause.parent is not None:
        return mention_of(clause.parent.subject)
    described = mention_of(spot.phrase)
    if described.people or subject.acts:
        return described if described.people else subject
    return _first_person(sentence, clause)


def _owners(sentence: Sentence, spot: Spot) -> Iterator[Mention]:
    """Whom a noun names: its possessor, "his", "by …", "of …"."""
    phrase = spot.phrase
    yield mention_of(phrase.possessor)
    if _is_his(sentence, spot):
        yield _role(mention_of(phrase).people)
    for prep, other in spot.preps:
        if prep in ("by", "of"):
            yield mention_of(other)
    yield mention_of(phrase.of)


def _his(sentence: Sentence, clause: Clause) -> Mention:
    """ "The four-day visit is his first since 2013"."""
    for phrase in clause.objects:
        people = mention_of(phrase).people
        if people and sentence.units[phrase.first].word in ("his", "her"):
            return _role(people)
    return mention_of(clause.subject)


def _role(people: tuple[Person, ...]) -> Mention:
    """Those meant by a word that stands for them."""
    return Mention("people", people, tuple(person.country for person in people), is_role=True)


def _first_person(sentence: Sentence, clause: Clause) -> Mention:
    """Who else can be on the visit: the first person that the sentence names."""
    for unit in sentence.units:
        if unit.tag == "E":
            person = unit.entity
            return Mention("people", (person,), (person.country,) if person.country else ())
    return mention_of(clause.subject)
