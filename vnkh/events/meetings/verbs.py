"""Verbs of meeting: a clause in, the meetings that its verb states out."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.actors import actors_of, with_role
from vnkh.events.committees import is_committee
from vnkh.events.finding import Finding, Roles
from vnkh.events.meetings.building import build
from vnkh.events.meetings.partners import are_met_apart, partners_of
from vnkh.events.reading import has_particle, head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import MeetingVerb, meeting_verbs, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, join, mention_of

_WELCOMING = frozenset("welcome receive greet".split())
_ARRIVALS = frozenset("airport aerodrome arrival port station".split())
_FORMAL = frozenset("audience private".split())
_HONOURS = frozenset("honours honors salute guard ceremony".split())
_EXPERTS = words("meetings", "words", "experts")
_CONTESTS = words("meetings", "words", "contests")
_OFTEN = frozenset("once twice times every annually regularly".split())
_DEFINITE = frozenset("the these their both".split())
_DURATIONS = frozenset("hour hours minute minutes days".split())
_AROUND = frozenset("at around round to for over".split())
_GREETING = frozenset("say bid convey extend brief congratulate thank take talk discuss".split())
_THROUGH = frozenset("by over through via on".split())


def tells(lemma: str) -> bool:
    """Whether a verb can tell of a meeting, for a start."""
    return lemma in meeting_verbs()


def by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The meetings that a clause's verb states: one, or one with each partner."""
    for rule in meeting_verbs().get(clause.verb.lemma, ()):
        found = False
        form = "ceremony" if _is_honoured(sentence, clause) else rule.form
        for actors in _parties(scene, sentence, clause, rule):
            finding = build(scene, sentence, clause, actors, form=form, rule=rule.id)
            if finding is not None and (_has_a_day(clause, finding) or not rule.planned):
                found = True
                yield finding
        if found:
            return


def _has_a_day(clause: Clause, finding: Finding) -> bool:
    """ "Discussed it with him last week": no word on the meeting that all of the text is about."""
    people = [each for each, _ in finding.actors if each.type == "person"]
    discussed = clause.verb.lemma == "discuss" and finding.when.stated and len(people) > 1
    return finding.status == "planned" or discussed


def _is_honoured(sentence: Sentence, clause: Clause) -> bool:
    """ "Welcomed the guest with full military honours", "at an official welcome ceremony"."""
    return clause.verb.lemma in _WELCOMING and any(
        prep in ("with", "at") and head(sentence, phrase) in _HONOURS
        for prep, phrase in clause.preps
    )


def _parties(
    scene: Scene, sentence: Sentence, clause: Clause, rule: MeetingVerb
) -> Iterator[Roles]:
    """Who met, if the clause fits the rule; a list a meeting."""
    subject = _subject(scene, sentence, clause)
    if not subject.acts or not _fits(sentence, clause, rule):
        return
    roles = (rule.subject, rule.partner_role)
    own, other = reversed(roles) if clause.verb.passive else roles
    partners = partners_of(sentence, clause, rule)
    for meeting in _by_each(sentence, clause, subject):
        for partner in _each(scene, meeting, partners, rule):
            if _can_meet(meeting, partner, rule):
                yield [
                    *with_role(actors_of(meeting, places=True), own),
                    *with_role(actors_of(partner, places=True), other),
                ]
    if not partners and _are_together(sentence, clause, rule, subject):
        yield with_role(actors_of(subject, places=True), rule.subject)


def _by_each(sentence: Sentence, clause: Clause, subject: Mention) -> list[Mention]:
    """ "A and B each welcomed him", "was received separately by": those who met him for themselves."""
    near = sentence.units[max(clause.verb.first - 2, 0) : clause.verb.past + 2]
    apart = any(unit.word in ("each", "separately") for unit in near)
    parts = clause.subject.parts if clause.subject is not None else []
    return [mention_of(part) for part in parts] if apart and len(parts) > 1 else [subject]


def _subject(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who meets; "the experts", "their specialists" are those of both sides."""
    subject = mention_of(clause.subject)
    if clause.subject is None or subject.people:
        return subject
    provinces = _of_two_places(clause.subject)
    if provinces is not None:
        return provinces
    if subject.acts or head(sentence, clause.subject) not in _EXPERTS:
        return subject
    definite = sentence.units[clause.subject.first].word in _DEFINITE
    sides = subject.sides or (scene.sides[:2] if definite and scene.is_bilateral() else ())
    return Mention("people", (), sides, is_role=True, is_plural=True) if len(sides) > 1 else subject


def _of_two_places(phrase: Phrase) -> Mention | None:
    """ "The border guards of An Giang and the police of Kandal": the two provinces, across the border."""
    homes = [mention_of(part.of) for part in phrase.parts]
    if len(homes) != 2 or any(home.sort != "place" for home in homes):
        return None
    return join(homes) if set(homes[0].sides).isdisjoint(homes[1].sides) else None


def _fits(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    """Whether the words are there that the rule asks for, and none that it must not have."""
    if rule.particle and not has_particle(sentence, clause, rule.particle):
        return False
    if rule.plain and (clause.verb.passive or _is_asking(clause)):
        return False
    if rule.object and not _has_object(sentence, clause, rule):
        return False
    if rule.by and not _is_by(sentence, clause, rule):
        return False
    if clause.verb.lemma == "see" and has_particle(sentence, clause, frozenset({"off"})):
        return False  # "saw him off at the airport"
    return not _is_at_gate(sentence, clause) and not _is_contest(sentence, clause)


def _is_contest(sentence: Sentence, clause: Clause) -> bool:
    """ "The two teams met in the final", "the armies met in battle"."""
    return clause.verb.lemma == "meet" and any(
        prep in ("in", "at") and head(sentence, phrase) in _CONTESTS
        for prep, phrase in clause.preps
    )


def _is_asking(clause: Clause) -> bool:
    """ "Called on Cambodia to …" asks and visits nobody; "called on the King to say goodbye" does."""
    asked = clause.child(Link.INFINITIVE)
    return asked is not None and asked.verb.lemma not in _GREETING


def _is_at_gate(sentence: Sentence, clause: Clause) -> bool:
    """ "Was welcomed at the airport", "upon her arrival": met on the way, no talks."""
    if clause.verb.lemma not in _WELCOMING or _is_honoured(sentence, clause):
        return False
    if any(head(sentence, phrase) in _FORMAL for prep, phrase in clause.preps if prep == "in"):
        return False  # "on his arrival the King received him in audience"
    return any(
        prep in ("at", "on", "upon") and not _ARRIVALS.isdisjoint(inside(sentence, phrase))
        for prep, phrase in clause.preps
    )


def _has_object(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    """ "Paid his respects", "sat at a table": the noun that makes it a meeting."""
    around = [phrase for prep, phrase in clause.preps if prep in _AROUND]
    return any(head(sentence, phrase) in rule.object for phrase in (*clause.objects, *around))


def _is_by(sentence: Sentence, clause: Clause, rule: MeetingVerb) -> bool:
    """ "Spoke by telephone", "over a video link"."""
    return any(
        prep in _THROUGH and not rule.by.isdisjoint(inside(sentence, phrase))
        for prep, phrase in clause.preps
    )


def _each(
    scene: Scene, subject: Mention, partners: list[Phrase], rule: MeetingVerb
) -> Iterator[Mention]:
    """The partners, each who was met apart: of separate phrases, or leaders of separate bodies."""
    for phrase in partners:
        mentions = [mention_of(part) for part in phrase.parts]
        may_part = (
            len(mentions) > 1 and len(subject.people) < 2 and not _are_of_all(subject, mentions)
        )
        if may_part and (rule.split or are_met_apart(scene, mentions)):
            yield from (mention for mention in mentions if mention.acts)
        else:
            yield mention_of(phrase)


def _are_of_all(subject: Mention, mentions: list[Mention]) -> bool:
    """ "Hosted Hun Sen and the Lao General Secretary": guests of several countries, met together."""
    sides = [mention.sides for mention in mentions if mention.acts]
    abroad = {side for each in sides for side in each} - set(subject.sides)
    return len(sides) > 1 and len(abroad) == len(sides)


def _can_meet(subject: Mention, partner: Mention, rule: MeetingVerb) -> bool:
    """Whether two parties can meet: people or bodies, and not a party with itself."""
    own, others = set(subject.people), set(partner.people)
    if own & others and len(own | others) < 2:
        return False
    if subject.sort == "country" and partner.sort in ("country", "place"):
        return False
    if others:
        return True
    if partner.sort == "place" or (rule.people and (partner.sort != "people" or not partner.sides)):
        return False
    return not set(partner.sides) <= set(subject.sides)  # one's own people


def _are_together(sentence: Sentence, clause: Clause, rule: MeetingVerb, subject: Mention) -> bool:
    """ "The two ministers conferred", "talked for an hour": a plural subject met among itself."""
    timed = all(head(sentence, phrase) in _DURATIONS for phrase in clause.objects)
    several = len(subject.people) > 1 or len(subject.sides) > 1
    alone = timed or clause.verb.lemma == "discuss"
    if clause.subject is not None and is_committee(sentence, clause.subject):
        return False  # its sitting is told as a conference
    if several and _is_mutual(sentence, clause):
        return "" in rule.partner and not rule.by
    return rule.together and alone and subject.is_plural and several


def _is_mutual(sentence: Sentence, clause: Clause) -> bool:
    """ "Are to see each other again", "met one another"."""
    units = sentence.units
    if any(unit.word in _OFTEN for unit in units[clause.verb.past :]):
        return False  # "are to see each other twice a year": promised, and no meeting
    told = (units[each.first].word + " " + units[each.head].word for each in clause.objects)
    return any(words in ("each other", "one another") for words in told)
