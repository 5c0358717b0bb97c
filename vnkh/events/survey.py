"""One article in, every event that it states out: each sentence, each clause, each kind's rules."""

from __future__ import annotations

from vnkh.events import (
    agreements,
    anniversaries,
    attendance,
    ceremonies,
    commitments,
    dating,
    entries,
    gatherings,
    meetings,
    occasions,
    series,
    visits,
)
from vnkh.events.addressing import address
from vnkh.events.finding import NO_DATE, Finding
from vnkh.events.reading import TAKING_PART
from vnkh.events.scene import Scene, opening
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.sides import sides_of


def findings(document: Document) -> list[Finding]:
    """Every event that a clause states, in reading order, nothing merged."""
    scene = opening(document)
    scene.sides = sides_of(document)
    labels = entries.entries(document)
    found: list[Finding] = []
    here, label = scene, NO_DATE
    for sentence in document.sentences:
        if sentence.part == "headline":
            continue
        if sentence.opens_paragraph:
            label = labels.get(sentence.paragraph, NO_DATE)
            here = entries.scene_of(scene, label) if label.stated else scene
        events = _of_sentence(here, sentence)
        if label.stated:
            for finding in events:
                entries.settle(here, finding, label)
        found += events
    return found


def _of_sentence(scene: Scene, sentence: Sentence) -> list[Finding]:
    """The events of a sentence; the scene moves on with each."""
    if scene.is_leading(sentence):
        for clause in sentence.clauses:
            scene.lead(sentence, clause)
    listed = list(agreements.in_list(scene, sentence))
    found = [*listed]
    meets = occasions.may_be_in(sentence)
    for clause in sorted(sentence.clauses, key=lambda clause: clause.verb.first):
        spots = list(occasions.spots(sentence, clause)) if meets else []
        events = _of_clause(scene, sentence, clause, spots, is_listed=bool(listed))
        for finding in events:
            anniversaries.date_by_name(scene.document, finding)
            if sentence.part == "paragraph":
                scene.take(finding)
        found += events
    _look_ahead(scene, sentence)
    return found


def _of_clause(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spots: list[occasions.Spot],
    *,
    is_listed: bool,
) -> list[Finding]:
    """The events of a clause with these nouns for occasions; texts of a list were told before."""
    address(scene, clause)
    events = _meetings(scene, sentence, clause, spots)
    if not is_listed and agreements.may_tell(sentence, clause):
        events += agreements.by_clause(scene, sentence, clause)
    if not any(event.kind == "meeting" for event in events):
        implied = meetings.by_link(scene, sentence, clause)
        implied = implied or meetings.by_telling(scene, sentence, clause)
        implied = implied or meetings.by_discussing(scene, sentence, clause)
        events += [implied] if implied is not None else series.again(scene, sentence, clause)
    events += attendance.at_ceremony(scene, sentence, clause)
    attendance.join_in(scene, sentence, clause)
    if events:
        scene.told_meetings.add(id(clause))
    return [*events, *commitments.by_clause(scene, sentence, clause)]


def _meetings(
    scene: Scene, sentence: Sentence, clause: Clause, spots: list[occasions.Spot]
) -> list[Finding]:
    """The meetings that a clause tells; only rules that its verb or nouns can set off are asked."""
    verb = clause.verb.lemma
    events: list[Finding] = []
    if meetings.tells(verb):
        events += meetings.by_verb(scene, sentence, clause)
    if spots:
        events += occasions.by_noun(scene, sentence, clause, spots)
    if gatherings.convenes(verb):
        events += gatherings.by_body(scene, sentence, clause)
    if ceremonies.tells(verb):
        events += ceremonies.ceremonies(scene, sentence, clause)
    if verb == "be" or not sentence.lacks(TAKING_PART):
        events += gatherings.participations(scene, sentence, clause)
    if spots or visits.tells(verb):
        events += visits.by_clause(scene, sentence, clause, spots)
    return events


def _look_ahead(scene: Scene, sentence: Sentence) -> None:
    """Note what the next sentences may go on from: a text named, several signed, a list opened."""
    if agreements.names_text(sentence):
        scene.text_named = sentence.number
    if agreements.signs_several(sentence):
        scene.signing = sentence.number
    if agreements.opens_lines(sentence):
        scene.in_list, scene.listed = True, dating.alone(scene.document, sentence)
