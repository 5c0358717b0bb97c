"""Committees that meet, and ceremonies: cutting ribbons, laying wreaths, being guests."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.actors import actors_of, country_actor, mention_of, with_role
from vnkh.events.finding import Finding, When
from vnkh.events.meetings import build, is_between
from vnkh.events.occasions import form_of, is_coming
from vnkh.events.reading import head, inside, is_preparing
from vnkh.events.scene import Scene
from vnkh.events.triggers import table, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence


def by_body(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "The committee met in Hanoi", "the JBC meets next in January"."""
    if clause.verb.lemma not in words("meetings", "bodies", "convening") or clause.subject is None:
        return
    if not _is_committee(sentence, clause.subject) or _has_partner(clause):
        return
    if any(form_of(sentence, phrase) is not None for phrase in clause.objects):
        return  # "will convene its fourth meeting": told by the noun
    mention = mention_of(clause.subject)
    sides = mention.sides or scene.sides[:2]
    actors = with_role([country_actor(code) for code in sides[:3]], "participant")
    finding = build(scene, sentence, clause, None, actors, "conference", "meeting.committee")
    if finding is None:
        return
    if _is_next(sentence, clause) and finding.status == "held":
        finding.status = "planned"
        finding.when = dating.ahead(scene.document, sentence, clause)
    finding.title = scene.document.words(sentence, *_name(sentence, clause.subject))
    yield finding


def _is_committee(sentence: Sentence, phrase: Phrase) -> bool:
    bodies = words("meetings", "bodies", "words")
    if set(inside(sentence, phrase)) & bodies:
        return True
    return any(body.kind in ("committee", "international") for body in mention_of(phrase).bodies)


def _has_partner(clause: Clause) -> bool:
    return (bool(clause.objects) and mention_of(clause.object).acts) or mention_of(
        clause.prep("with")
    ).acts


def _is_next(sentence: Sentence, clause: Clause) -> bool:
    around = sentence.units[clause.verb.first : clause.verb.past + 2]
    return any(unit.word in ("next", "again") for unit in around)


def _name(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    first = phrase.first
    while first < phrase.head and sentence.units[first].tag in "DS":
        first += 1
    return first, phrase.past


def ceremonies(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "Cut the ribbon", "inaugurated the building", "was a guest at the festivities"."""
    wanted = table("meetings")["ceremonies"].get(clause.verb.lemma)
    if wanted is None:
        return
    thing = _thing(sentence, clause, wanted.split())
    subject = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
    present = _present(sentence, clause)
    subject = subject if subject.acts or present is None else mention_of(present)
    if thing is None or not subject.acts:
        return
    honouring = clause.verb.lemma in ("present", "award", "confer", "decorate")
    if not (subject.people or subject.sort == "people" or honouring or present is not None):
        return
    actors = with_role(actors_of(subject), "participant")
    honoured = mention_of(clause.subject if clause.verb.passive else clause.object)
    if clause.verb.lemma in ("present", "award", "confer", "decorate"):
        if not honoured.people or not set(honoured.sides) - set(subject.sides):
            return
        actors += with_role(actors_of(honoured), "participant")
    finding = build(
        scene, sentence, clause, None, actors, "ceremony", f"meeting.{clause.verb.lemma}"
    )
    if finding is not None and is_between(scene, finding):
        finding.title = _occasion(scene, sentence, clause, thing)
        yield finding


def _thing(sentence: Sentence, clause: Clause, wanted: list[str]) -> Phrase | None:
    """What is opened or honoured, if it is what the verb wants."""
    phrases = [clause.subject] if clause.verb.passive else list(clause.objects)
    if clause.link is Link.RELATIVE and not clause.objects and clause.antecedent is not None:
        phrases = [clause.antecedent]
    if clause.verb.lemma in ("present", "award", "confer", "decorate"):
        phrases += [phrase for prep, phrase in clause.preps if prep == "with"]
    for phrase in phrases:
        if phrase is not None and (not wanted or head(sentence, phrase) in wanted):
            return phrase
    return None


def _occasion(scene: Scene, sentence: Sentence, clause: Clause, thing: Phrase) -> str:
    """ "Break ground for a new building"."""
    last = max(
        [thing.past, *(phrase.past for prep, phrase in clause.preps if prep in ("for", "of", "at"))]
    )
    return scene.document.words(sentence, clause.verb.head, last)


def _present(sentence: Sentence, clause: Clause) -> Phrase | None:
    """ "In the presence of the two Prime Ministers": who was there."""
    for prep, phrase in clause.preps:
        if (
            prep in ("in", "with")
            and head(sentence, phrase) in _TAKING_PART
            and phrase.of is not None
        ):
            return phrase.of
    return None


_TAKING_PART = frozenset("participation attendance presence".split())


def participations(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "The participation of Hun Sen in the celebration of …"; "will attend the celebration"."""
    if clause.verb.lemma == "be":
        yield from _as_guest(scene, sentence, clause)
    if sentence.lacks(_TAKING_PART):
        return
    for phrase in clause.phrases():
        if head(sentence, phrase) not in _TAKING_PART or phrase.of is None:
            continue
        mention = mention_of(phrase.of)
        occasion = next((other for prep, other in phrase.preps if prep in ("in", "at")), None)
        form = form_of(sentence, occasion) if occasion is not None else None
        if form not in ("ceremony", "conference") or not mention.people:
            continue
        actors = with_role(actors_of(mention), "participant")
        finding = build(scene, sentence, clause, occasion, actors, form, "meeting.participation")
        if finding is None:
            continue
        if is_preparing(clause) or is_coming(sentence, occasion):
            finding.status, finding.when = "planned", _day_named(scene, sentence, occasion)
        finding.title = scene.document.words(sentence, *_name(sentence, occasion))
        yield finding


def _day_named(scene: Scene, sentence: Sentence, occasion: Phrase) -> When:
    return dating.of_phrase(scene.document, sentence, occasion)


def _as_guest(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "He was a guest at the festivities", "will be in the city for the ceremony"."""
    subject = mention_of(clause.subject)
    if not subject.people:
        return
    for phrase in clause.objects:
        host = mention_of(phrase.possessor or phrase.of)
        if (
            head(sentence, phrase) == "guest"
            and host.people
            and not set(host.people) & set(subject.people)
        ):
            actors = [
                *with_role(actors_of(subject), "visitor"),
                *with_role(actors_of(host), "host"),
            ]
            finding = build(scene, sentence, clause, None, actors, "talks", "meeting.guest")
            if finding is not None:
                yield finding
            return
    called = [*clause.objects, *(phrase for prep, phrase in clause.preps if prep == "as")]
    is_guest = any(head(sentence, phrase) == "guest" for phrase in called)
    for prep, occasion in clause.preps:
        form = form_of(sentence, occasion)
        if form == "ceremony" and ((is_guest and prep in ("at", "of")) or prep == "for"):
            actors = with_role(actors_of(subject), "participant")
            finding = build(scene, sentence, clause, occasion, actors, "ceremony", "meeting.guest")
            if finding is not None:
                finding.title = scene.document.words(sentence, *_name(sentence, occasion))
                yield finding
