"""Meetings that a verb states: "met", "was received by", "sat down with"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.actors import actors_of, mention_of, merged, of_their_time, sides_of, with_role
from vnkh.events.finding import Actor, Finding
from vnkh.events.reading import (
    has_particle,
    head,
    inside,
    is_asked_for,
    is_called_off,
    is_denied,
    is_hypothetical,
    is_moved,
    is_on_programme,
    is_planned,
    place_of,
    sides_near,
)
from vnkh.events.scene import Scene
from vnkh.events.stays import which_day
from vnkh.events.triggers import MeetingVerb, meeting_verbs
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention


def by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The meetings that a clause's verb states: one, or one with each partner."""
    for rule in meeting_verbs().get(clause.verb.lemma, ()):
        found = False
        form = "ceremony" if _is_honoured(sentence, clause) else rule.form
        for actors in _parties(scene, sentence, clause, rule):
            finding = build(scene, sentence, clause, None, actors, form, rule.id)
            if finding is not None and (finding.status == "planned" or not rule.planned):
                found = True
                yield finding
        if found:
            return


def _parties(
    scene: Scene, sentence: Sentence, clause: Clause, rule: MeetingVerb
) -> Iterator[list[tuple[Actor, str]]]:
    """Who met, if the clause fits the rule; a list a meeting."""
    if rule.particle and not has_particle(sentence, clause, rule.particle):
        return
    if rule.plain and (clause.verb.passive or (clause.children and _asks(clause))):
        return
    if rule.object and not _has_object(sentence, clause, rule):
        return
    if rule.by and not _is_by(sentence, clause, rule):
        return
    subject, partners = _sides(sentence, clause, rule)
    roles = (
        (rule.partner_role, rule.subject)
        if clause.verb.passive
        else (rule.subject, rule.partner_role)
    )
    if not subject.acts:
        return
    for partner in _apart(scene, subject, partners, rule):
        if (rule.people and not _is_somebody(partner)) or not _can_meet(subject, partner):
            continue
        yield [
            *with_role(actors_of(subject, places=True), roles[0]),
            *with_role(actors_of(partner, places=True), roles[1]),
        ]
    together = len(subject.people) > 1 or len(subject.sides) > 1
    timed = all(head(sentence, phrase) in _DURATIONS for phrase in clause.objects)
    alone = timed or clause.verb.lemma == "discuss"
    if not partners and alone and rule.together and subject.is_plural and together:
        yield with_role(actors_of(subject, places=True), rule.subject)


def _is_honoured(sentence: Sentence, clause: Clause) -> bool:
    """ "Welcomed the guest with full military honours", "at an official welcome ceremony"."""
    return clause.verb.lemma in ("welcome", "receive", "greet") and any(
        prep in ("with", "at") and head(sentence, phrase) in _HONOURS
        for prep, phrase in clause.preps
    )


_HONOURS = frozenset("honours honors salute guard ceremony".split())
_DURATIONS = frozenset("hour hours minute minutes days".split())


def _apart(
    scene: Scene, subject: Mention, partners: list[Phrase], rule: MeetingVerb
) -> Iterator[Mention]:
    """The partners, each who was met apart: of separate phrases, or leaders of separate bodies."""
    for phrase in partners:
        mentions = [mention_of(part) for part in phrase.parts]
        if (
            len(mentions) > 1
            and (rule.split or are_leaders(scene, mentions))
            and len(subject.people) < 2
        ):
            yield from (mention for mention in mentions if mention.acts)
        else:
            yield mention_of(phrase)


_LEADING = frozenset(
    "general-secretary party-president president prime-minister king queen-mother assembly-chair"
    " senate-president".split()
)


def are_leaders(scene: Scene, mentions: list[Mention]) -> bool:
    """Whether at least two of them are heads of state, government, party or parliament."""
    leading = 0
    for mention in mentions:
        for person in mention.people:
            offices = set(person.offices(scene.document.published))
            if offices & _LEADING or any(
                word in title for title in person.titles for word in _LEADING_WORDS
            ):
                leading += 1
    return leading > 1


_LEADING_WORDS = (
    "prime minister",
    "general secretary",
    "national assembly",
    "senate",
    "state president",
    "king",
)


def _asks(clause: Clause) -> bool:
    """ "Called on Cambodia to …" asks and visits nobody."""
    return any(child.link.value == "infinitive" for child in clause.children)


def _has_object(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    around = [
        phrase
        for prep, phrase in clause.preps
        if prep in ("at", "around", "round", "to", "for", "over")
    ]
    return any(head(sentence, phrase) in rule.object for phrase in (*clause.objects, *around))


def _is_by(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    return any(
        prep in ("by", "over", "through", "via", "on") and set(inside(sentence, phrase)) & rule.by
        for prep, phrase in clause.preps
    )


def _sides(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> tuple[Mention, list[Phrase]]:
    """Subject and partners; a passive's by-phrases are its subject and each a host."""
    subject = mention_of(clause.subject)
    if clause.verb.passive:
        hosts = [
            phrase for prep, phrase in clause.preps if prep == "by" and mention_of(phrase).acts
        ]
        return subject, hosts
    for place in rule.partner:
        phrases = (
            _objects(clause)
            if not place
            else [phrase for prep, phrase in clause.preps if prep == place]
        )
        if place == "of":
            phrases = [phrase.of for phrase in clause.objects if phrase.of is not None]
        partners = [
            phrase
            for phrase in phrases
            if mention_of(phrase).acts and not (rule.by and set(inside(sentence, phrase)) & rule.by)
        ]
        if partners:
            return subject, partners
    return subject, []


def _objects(clause: Clause) -> list[Phrase]:
    """The objects; of a relative clause without one, what it explains."""
    if clause.objects:
        return clause.objects
    if clause.antecedent is not None and clause.antecedent is not clause.subject:
        return [clause.antecedent]
    return []


def _is_somebody(mention: Mention) -> bool:
    return bool(mention.people) or (mention.sort == "people" and bool(mention.sides))


def _can_meet(subject: Mention, partner: Mention) -> bool:
    """Whether two parties can meet: people or bodies, and not a party with itself."""
    if (
        set(subject.people) & set(partner.people)
        and len(set(subject.people) | set(partner.people)) < 2
    ):
        return False
    if subject.sort == "country" and partner.sort in ("country", "place"):
        return False
    if not partner.people and set(partner.sides) <= set(subject.sides):  # one's own people
        return False
    return partner.sort != "place" or bool(partner.people)


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
    finding = Finding(
        "meeting", form, status, rule, sentence, clause, phrase, actors, sides_of(actors)
    )
    finding.is_background = _is_background(clause)
    date(scene, finding)
    finding.actors = merged(of_their_time(actors, finding.when.value.end))
    finding.where = place_of(document, sentence, clause, phrase) or _scene_place(scene, finding)
    return finding


def _scene_place(scene: Scene, finding: Finding):  # type: ignore[no-untyped-def]
    if finding.form == "call" or finding.is_background:
        return None
    return scene.where if finding.status == "held" else None


def date(scene: Scene, finding: Finding) -> None:
    """Date a finding from its noun, its clause, else the scene; a day to come makes it planned."""
    document, sentence = scene.document, finding.sentence
    moved = is_moved(sentence, finding.clause)
    when = (
        dating.moved_to(document, sentence, finding.clause)
        if moved
        else dating.of_phrase(document, sentence, finding.phrase)
    )
    if not when.stated:
        when = dating.of_clause(document, sentence, finding.clause)
    if not when.stated:
        when = scene.nth_day(which_day(finding.sentence.words()))
    if not when.stated and finding.is_background:
        when = dating.alone(document, sentence)
    if when.stated and finding.status == "held" and dating.is_ahead(document, when.value):
        finding.status = "planned"
    today = not finding.is_background or _tells_hour(sentence)
    if not when.stated and finding.status == "held" and today:
        when = scene.date()
    finding.when = when


def _tells_hour(sentence: Sentence) -> bool:
    """ "Had received him at noon": earlier the same day."""
    return any(unit.word in _HOURS for unit in sentence.units)


_HOURS = frozenset("noon morning evening midday lunchtime".split())


def is_between(scene: Scene, finding: Finding) -> bool:
    """Whether a ceremony is a matter of two sides: of both, abroad, or with the other named."""
    sides = set(finding.sides)
    if len(sides) > 1 or (finding.where is not None and finding.where.country not in sides):
        return True
    return bool(sides_near(finding.sentence) - sides)


def _status(sentence: Sentence, clause: Clause | None) -> str | None:
    if clause is None:
        return "held"
    if is_hypothetical(clause) or is_asked_for(clause) or is_denied(clause):
        return None
    if is_moved(sentence, clause):
        return "planned"
    if is_called_off(sentence, clause):
        return "cancelled"
    if clause.verb.negative:
        return "cancelled" if clause.verb.lemma in ("take", "go", "happen", "materialise") else None
    if clause.verb.modal == "be to" and clause.verb.tense == "past":  # "was to host": it did not
        return None
    if sentence.part == "caption":
        return "held"
    programme = clause.parent if clause.marker == "as" and clause.parent is not None else clause
    if is_on_programme(sentence, programme):
        return "planned"
    return "planned" if is_planned(clause) else "held"


def _is_background(clause: Clause | None) -> bool:
    """Whether a meeting is only recalled: "had met", "had opened …, where X welcomed Y"."""
    if clause is None:
        return False
    if clause.link is Link.RELATIVE and clause.marker == "where" and clause.parent is not None:
        return _is_background(clause.parent)
    return clause.verb.perfect and clause.verb.tense == "past"


__all__ = ["are_leaders", "build", "by_verb", "date", "is_between"]
