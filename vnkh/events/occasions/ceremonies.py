"""Ceremonies that a noun names: "attended the inauguration of …"."""

from __future__ import annotations

from vnkh.events.actors import person_actor, sides_of
from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings import build, is_between
from vnkh.events.occasions.planned import as_planned
from vnkh.events.occasions.spots import Spot
from vnkh.events.occasions.titles import title_of
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_RELATIONS = frozenset("object at in subject for of over to".split())


def _are_there(actors: Roles) -> bool:
    """Whether somebody came: a person, or bodies or provinces of two countries."""
    named = [actor for actor, _ in actors if actor.type in ("body", "place")]
    persons = any(actor.type == "person" for actor, _ in actors)
    return persons or len({actor.country for actor in named} - {""}) > 1


def _add_partner(scene: Scene, sentence: Sentence, spot: Spot, finding: Finding) -> None:
    """ "The handover ceremony", attended by the one side: who was named last of the other."""
    people = [actor.person for actor, _ in finding.actors if actor.person is not None]
    definite = sentence.units[spot.phrase.first].word == "the"
    if not definite or len(finding.actors) != 1 or not people:
        return
    partner = scene.other(people[0], sentence)
    if partner is not None:
        finding.actors.append((person_actor(partner), "participant"))
        finding.sides = sides_of(finding.actors)


def ceremony(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, actors: Roles
) -> Finding | None:
    """A ceremony counts when somebody takes part in it."""
    if spot.relation not in _RELATIONS:
        return None
    if not _are_there(actors):
        scene.unattended = (sentence, clause, spot.phrase) if not actors else None
        return None
    if clause.verb.lemma == "mark" and head(sentence, spot.phrase) == "anniversary":
        return None  # a year that is marked is no day that people came together on
    finding = build(
        scene, sentence, clause, actors,
        form="ceremony", rule="meeting.ceremony-noun", phrase=spot.phrase,
    )  # fmt: skip
    if finding is None:
        return None
    if not is_between(finding):
        _add_partner(scene, sentence, spot, finding)
    if not is_between(finding):
        return None
    finding.title = title_of(scene, sentence, spot)
    return as_planned(scene, clause, spot, finding)
