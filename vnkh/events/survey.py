"""One article in, its events out."""

from __future__ import annotations

from vnkh.events import (
    agreements,
    anniversaries,
    attendance,
    commitments,
    dating,
    gatherings,
    meetings,
    occasions,
    series,
    visits,
)
from vnkh.events.finding import Finding
from vnkh.events.scene import opening
from vnkh.tagging.document import Document
from vnkh.tagging.sides import sides_of


def findings(document: Document) -> list[Finding]:
    """Every event that a clause states, in reading order, nothing merged."""
    scene = opening(document)
    scene.sides = sides_of(document)
    found: list[Finding] = []
    for sentence in document.sentences:
        if sentence.part == "headline":
            continue
        for clause in sentence.clauses:
            scene.lead(sentence, clause)
        listed = list(agreements.in_list(scene, sentence))
        for finding in listed:
            found.append(finding)
        meets = occasions.may_be_in(sentence)
        for clause in sorted(sentence.clauses, key=lambda clause: clause.verb.first):
            spots = list(occasions.spots(sentence, clause)) if meets else []
            events = [
                *meetings.by_verb(scene, sentence, clause),
                *occasions.by_noun(scene, sentence, clause, spots),
                *gatherings.by_body(scene, sentence, clause),
                *gatherings.ceremonies(scene, sentence, clause),
                *gatherings.participations(scene, sentence, clause),
                *visits.by_clause(scene, sentence, clause, spots),
                *(() if listed else agreements.by_clause(scene, sentence, clause)),
            ]
            if not any(event.kind == "meeting" for event in events):
                events += series.again(scene, sentence, clause)
            attendance.join_in(scene, sentence, clause)
            if events:
                scene.told_meetings.add(id(clause))
            events += commitments.by_clause(scene, sentence, clause)
            for finding in events:
                anniversaries.date_by_name(document, finding)
                found.append(finding)
                if sentence.part != "paragraph":
                    continue
                if finding.kind == "meeting":
                    scene.enter(finding)
                else:
                    scene.tell(finding)
        if agreements.names_text(sentence):
            scene.text_named = sentence.number
        if agreements.signs_several(sentence):
            scene.signing = sentence.number
        if agreements.opens_lines(sentence):
            scene.in_list, scene.listed = True, dating.alone(document, sentence)
    return found
