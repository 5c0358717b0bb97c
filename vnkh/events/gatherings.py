"""Committees that meet, and people who take part: "the JBC meets", "was a guest at …"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import coming, dating
from vnkh.events.actors import actors_of, country_actor, with_role
from vnkh.events.committees import is_committee
from vnkh.events.finding import Finding
from vnkh.events.meetings import build
from vnkh.events.occasions import form_of, is_coming
from vnkh.events.reading import TAKING_PART, head, is_preparing
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_MOST = 3  # states that a committee of no known members can be of


def convenes(lemma: str) -> bool:
    """Whether a verb can tell of a committee that meets."""
    return lemma in words("meetings", "bodies", "convening")


def by_body(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "The committee met in Hanoi", "the JBC meets next in January"."""
    if not convenes(clause.verb.lemma) or clause.subject is None:
        return
    if not is_committee(sentence, clause.subject) or _has_partner(clause):
        return
    if any(form_of(sentence, phrase) is not None for phrase in clause.objects):
        return  # "will convene its fourth meeting": told by the noun
    sides = mention_of(clause.subject).sides or scene.sides[:2]
    actors = with_role([country_actor(code) for code in sides[:_MOST]], "participant")
    finding = build(scene, sentence, clause, actors, form="conference", rule="meeting.committee")
    if finding is None:
        return
    if finding.status == "held" and _is_next(sentence, clause):
        finding.status = "planned"
        finding.when = coming.ahead(scene.document, sentence, clause)
    finding.title = _name(scene, sentence, clause.subject)
    yield finding


def _has_partner(clause: Clause) -> bool:
    """Whether the committee met somebody: told by the verb."""
    return mention_of(clause.object).acts or mention_of(clause.prep("with")).acts


def _is_next(sentence: Sentence, clause: Clause) -> bool:
    """ "Meets next in January", "will meet again"."""
    around = sentence.units[clause.verb.first : clause.verb.past + 2]
    return any(unit.word in ("next", "again") for unit in around)


def _name(scene: Scene, sentence: Sentence, phrase: Phrase) -> str:
    """A phrase's words without its article."""
    first = phrase.first
    while first < phrase.head and sentence.units[first].tag in "DS":
        first += 1
    return scene.document.words(sentence, first, phrase.past)


def participations(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "The participation of Hun Sen in the celebration of …"; "was a guest at the festivities"."""
    if clause.verb.lemma == "be":
        yield from _as_guest(scene, sentence, clause)
    if sentence.lacks(TAKING_PART):
        return
    for phrase in clause.phrases():
        if head(sentence, phrase) in TAKING_PART:
            yield from _taking_part(scene, sentence, clause, phrase)


def _taking_part(
    scene: Scene, sentence: Sentence, clause: Clause, phrase: Phrase
) -> Iterator[Finding]:
    """ "The attendance of the Queen at the ceremony"."""
    mention, occasion = mention_of(phrase.of), phrase.prep("in", "at")
    form = form_of(sentence, occasion) if occasion is not None else None
    if occasion is None or form not in ("ceremony", "conference") or not mention.people:
        return
    actors = with_role(actors_of(mention), "participant")
    finding = build(
        scene, sentence, clause, actors, form=form, rule="meeting.participation", phrase=occasion
    )
    if finding is None:
        return
    if is_preparing(clause) or is_coming(sentence, occasion):
        finding.status = "planned"
        finding.when = dating.of_phrase(scene.document, sentence, occasion)
    finding.title = _name(scene, sentence, occasion)
    yield finding


def _as_guest(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """ "He was a guest at the festivities", "will be in the city for the ceremony"."""
    subject = mention_of(clause.subject)
    if not subject.people:
        return
    guests = _guests(sentence, clause, subject)
    if guests is not None:
        actors = [*with_role(actors_of(subject), "host"), *with_role(actors_of(guests), "visitor")]
        finding = build(scene, sentence, clause, actors, form="talks", rule="meeting.guest")
        if finding is not None:
            yield finding
        return
    host = _host(sentence, clause)
    if host is not None and not set(mention_of(host).people) & set(subject.people):
        hosts = with_role(actors_of(mention_of(host)), "host")
        actors = [*with_role(actors_of(subject), "visitor"), *hosts]
        finding = build(scene, sentence, clause, actors, form="talks", rule="meeting.guest")
        if finding is not None:
            yield finding
        return
    for occasion in _occasions(sentence, clause):
        actors = with_role(actors_of(subject), "participant")
        finding = build(
            scene, sentence, clause, actors, form="ceremony", rule="meeting.guest", phrase=occasion
        )
        if finding is not None:
            finding.title = _name(scene, sentence, occasion)
            yield finding


def _guests(sentence: Sentence, clause: Clause, host: Mention) -> Mention | None:
    """ "Had been host there to the admiral": whom somebody was host to."""
    guests = mention_of(clause.prep("to"))
    is_host = any(head(sentence, phrase) == "host" for phrase in clause.objects)
    return guests if is_host and guests.people and guests.sides != host.sides else None


def _host(sentence: Sentence, clause: Clause) -> Phrase | None:
    """ "Is the King's guest", "was a guest of the King"."""
    for phrase in clause.objects:
        host = phrase.possessor or phrase.of
        if head(sentence, phrase) == "guest" and mention_of(host).people:
            return host
    return None


def _occasions(sentence: Sentence, clause: Clause) -> list[Phrase]:
    """The ceremonies at which a clause's subject is: as a guest, or having come for them."""
    called = [*clause.objects, *(phrase for prep, phrase in clause.preps if prep == "as")]
    is_guest = any(head(sentence, phrase) == "guest" for phrase in called)
    wanted = ("at", "of", "for") if is_guest else ("for",)
    there = [phrase for prep, phrase in clause.preps if prep in wanted]
    return [phrase for phrase in there if form_of(sentence, phrase) == "ceremony"]
