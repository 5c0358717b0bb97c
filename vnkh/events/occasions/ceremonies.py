"""Ceremonies that a noun names: "attended the inauguration of …"."""

from __future__ import annotations

from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings import build, is_between
from vnkh.events.occasions.planned import as_planned
from vnkh.events.occasions.spots import Spot
from vnkh.events.occasions.titles import title_of
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_RELATIONS = frozenset("object at in subject for of over".split())


def _are_there(actors: Roles) -> bool:
    """Whether somebody came: a person, or bodies or provinces of two countries."""
    named = [actor for actor, _ in actors if actor.type in ("body", "place")]
    persons = any(actor.type == "person" for actor, _ in actors)
    return persons or len({actor.country for actor in named} - {""}) > 1


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
    if finding is None or not is_between(finding):
        return None
    finding.title = title_of(scene, sentence, spot)
    return as_planned(scene, clause, spot, finding)
