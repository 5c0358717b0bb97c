"""Committees that meet, and ceremonies: cutting ribbons, laying wreaths, being guests."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.actors import actors_of, country_actor, mention_of, with_role
from vnkh.events.finding import Finding
from vnkh.events.meetings import build
from vnkh.events.reading import head, inside
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
    mention = mention_of(clause.subject)
    sides = mention.sides or scene.sides[:2]
    actors = with_role([country_actor(code) for code in sides[:3]], "participant")
    finding = build(scene, sentence, clause, None, actors, "conference", "meeting.committee")
    if finding is None:
        return
    if _is_next(sentence, clause) and finding.status == "held":
        finding.status = "planned"
    finding.title = scene.document.words(sentence, *_name(sentence, clause.subject))
    yield finding


def _is_committee(sentence: Sentence, phrase: Phrase) -> bool:
    bodies = words("meetings", "bodies", "words")
    if set(inside(sentence, phrase)) & bodies:
        return True
    return any(body.kind in ("committee", "international") for body in mention_of(phrase).bodies)


def _has_partner(clause: Clause) -> bool:
    return bool(clause.objects) and mention_of(clause.object).acts or mention_of(clause.prep("with")).acts


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
    if thing is None or not subject.acts or not (subject.people or subject.sort == "people"):
        return
    actors = with_role(actors_of(subject), "participant")
    finding = build(scene, sentence, clause, None, actors, "ceremony", f"meeting.{clause.verb.lemma}")
    if finding is not None:
        finding.title = _occasion(scene, sentence, clause, thing)
        yield finding


def _thing(sentence: Sentence, clause: Clause, wanted: list[str]) -> Phrase | None:
    """What is opened or honoured, if it is what the verb wants."""
    phrases = [clause.subject] if clause.verb.passive else list(clause.objects)
    if clause.link is Link.RELATIVE and not clause.objects and clause.antecedent is not None:
        phrases = [clause.antecedent]
    for phrase in phrases:
        if phrase is not None and (not wanted or head(sentence, phrase) in wanted):
            return phrase
    return None


def _occasion(scene: Scene, sentence: Sentence, clause: Clause, thing: Phrase) -> str:
    """ "Break ground for a new building"."""
    last = max([thing.past, *(phrase.past for prep, phrase in clause.preps if prep in ("for", "of", "at"))])
    return scene.document.words(sentence, clause.verb.head, last)
