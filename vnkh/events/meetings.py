"""Meetings that a verb states: "met", "was received by", "sat down with"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.actors import actors_of, mention_of, merged, sides_of, with_role
from vnkh.events.finding import Actor, Finding
from vnkh.events.reading import (
    has_particle,
    head,
    inside,
    is_asked_for,
    is_called_off,
    is_hypothetical,
    is_planned,
    place_of,
)
from vnkh.events.scene import Scene
from vnkh.events.triggers import MeetingVerb, meeting_verbs
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import Mention

_OTHER = {"host": "visitor", "visitor": "host"}


def by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The meeting that a clause's verb states, if it states one."""
    for rule in meeting_verbs().get(clause.verb.lemma, ()):
        actors = _actors(sentence, clause, rule)
        if actors is None:
            continue
        finding = build(scene, sentence, clause, None, actors, rule.form, rule.id)
        if finding is not None and (finding.status == "planned" or not rule.planned):
            yield finding
            return


def _actors(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> list[tuple[Actor, str]] | None:
    """Who met, if the clause fits the rule."""
    if rule.particle and not has_particle(sentence, clause, rule.particle):
        return None
    if rule.plain and (clause.verb.passive or clause.children and _asks(clause)):
        return None
    if rule.object and not _has_object(sentence, clause, rule):
        return None
    if rule.by and not _is_by(sentence, clause, rule):
        return None
    subject, partner = _sides(sentence, clause, rule)
    if rule.people and not _is_somebody(partner):
        return None
    if not subject.acts or not (partner.acts or rule.together and subject.is_plural):
        return None
    if not partner.acts and len(subject.people) < 2 and len(subject.sides) < 2:
        return None
    if partner.acts and not _can_meet(subject, partner):
        return None
    return [
        *with_role(actors_of(subject, places=True), rule.subject),
        *with_role(actors_of(partner, places=True), rule.partner_role),
    ]


def _asks(clause: Clause) -> bool:
    """ "Called on Cambodia to …" asks and visits nobody."""
    return any(child.link.value == "infinitive" for child in clause.children)


def _has_object(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    return any(head(sentence, phrase) in rule.object for phrase in clause.objects)


def _is_by(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    return any(
        prep in ("by", "over", "through", "via", "on") and set(inside(sentence, phrase)) & rule.by
        for prep, phrase in clause.preps
    )


def _sides(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> tuple[Mention, Mention]:
    """Subject and partner; a passive's by-phrase is its subject."""
    subject = mention_of(clause.subject)
    if clause.verb.passive:
        by = mention_of(clause.prep("by"))
        return (by, subject) if by.acts else (subject, by)
    for place in rule.partner:
        phrase = _object(clause) if not place else clause.prep(place)
        partner = mention_of(phrase)
        if partner.acts and not (rule.by and phrase is not None and set(inside(sentence, phrase)) & rule.by):
            return subject, partner
    return subject, mention_of(None)


def _object(clause: Clause) -> Phrase | None:
    """The object; of a relative clause without one, what it explains."""
    if clause.object is not None:
        return clause.object
    if clause.antecedent is not None and clause.antecedent is not clause.subject:
        return clause.antecedent
    return None


def _is_somebody(mention: Mention) -> bool:
    return bool(mention.people) or (mention.sort == "people" and bool(mention.sides)) or (
        mention.is_role and bool(mention.sides)
    )


def _can_meet(subject: Mention, partner: Mention) -> bool:
    """Whether two parties can meet: people or bodies, and not a party with itself."""
    if set(subject.people) & set(partner.people) and len(set(subject.people) | set(partner.people)) < 2:
        return False
    if subject.sort == "country" and partner.sort in ("country", "place"):
        return False
    return partner.sort not in ("place",) or bool(partner.people)


def build(
    scene: Scene,
    sentence: Sentence,
    clause: Clause | None,
    phrase: Phrase | None,
    actors: list[tuple[Actor, str]],
    form: str,
    rule: str,
) -> Finding | None:
    """A meeting with its status, date and place; None where it was denied or only asked for."""
    document = scene.document
    status = _status(sentence, clause)
    if status is None:
        return None
    actors = merged(actors)
    finding = Finding("meeting", form, status, rule, sentence, clause, phrase, actors, sides_of(actors))
    finding.is_background = _is_background(clause)
    date(scene, finding)
    finding.where = place_of(document, sentence, clause, phrase) or _scene_place(scene, finding)
    return finding


def _scene_place(scene: Scene, finding: Finding):  # type: ignore[no-untyped-def]
    if finding.form == "call" or finding.is_background:
        return None
    return scene.where if not finding.when.stated or finding.status == "held" else None


def date(scene: Scene, finding: Finding) -> None:
    """Date a finding from its noun, its clause, else the scene; a day to come makes it planned."""
    document, sentence = scene.document, finding.sentence
    when = dating.of_phrase(document, sentence, finding.phrase)
    if not when.stated:
        when = dating.of_clause(document, sentence, finding.clause)
    if when.stated and finding.status == "held" and dating.is_ahead(document, when.value):
        finding.status = "planned"
    if not when.stated and finding.status == "held" and not finding.is_background:
        when = scene.date()
    finding.when = when


def _status(sentence: Sentence, clause: Clause | None) -> str | None:
    if clause is None:
        return "held"
    if is_hypothetical(clause) or is_asked_for(clause):
        return None
    if is_called_off(sentence, clause):
        return "cancelled"
    if clause.verb.negative:
        return None
    return "planned" if is_planned(clause) else "held"


def _is_background(clause: Clause | None) -> bool:
    """Whether a meeting is only recalled: "had met", "last met", "previously sat down"."""
    return clause is not None and clause.verb.perfect and clause.verb.tense == "past"


__all__ = ["build", "by_verb", "date"]
del Document, _OTHER
