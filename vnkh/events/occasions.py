"""Meetings that a noun names: "talks with …", "the 13th Conference on …", "a courtesy call on …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vnkh.events import duration
from vnkh.events.actors import actors_of, country_actor, mention_of, with_role
from vnkh.events.finding import Actor, Finding
from vnkh.events.meetings import build
from vnkh.events.reading import head, inside, is_planned, is_preparing
from vnkh.events.scene import Scene
from vnkh.events.triggers import occasions, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.records import Series
from vnkh.tagging.dates.vocabulary import ORDINALS
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PHONE = frozenset("phone telephone video online virtual videoconference".split())
_AT = frozenset("at during in after before following on over upon amid".split())


@dataclass(slots=True)
class Spot:
    """A noun for an occasion in a clause: how it stands there, and what explains it."""

    phrase: Phrase
    form: str
    relation: str  # subject, object, or a preposition
    preps: list[tuple[str, Phrase]]


def by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The meetings that the nouns of a clause name."""
    for spot in spots(sentence, clause):
        if spot.form == "visit":
            continue
        finding = _finding(scene, sentence, clause, spot)
        if finding is not None:
            yield finding


def spots(sentence: Sentence, clause: Clause) -> Iterator[Spot]:
    """Every noun for an occasion that belongs to a clause."""
    reduced = clause.link is Link.REDUCED and clause.verb.lemma not in words("meetings", "holding", "hold")
    places = [("subject", clause.subject)] if clause.subject is not None and not reduced else []
    places += [("object", phrase) for phrase in clause.objects]
    places += list(clause.preps)
    if clause.link is Link.RELATIVE and clause.antecedent is not None:
        if clause.subject is not clause.antecedent and not any(p is clause.antecedent for _, p in clause.preps):
            places.append(("object", clause.antecedent))
    for relation, phrase in places:
        for part in phrase.parts:
            if sentence.units[part.first].word in ("no", "neither"):
                continue
            inner: Phrase | None = part
            while inner is not None:
                form = form_of(sentence, inner)
                if form is not None:
                    yield Spot(inner, form, relation if inner is part else "of", _behind(clause, phrase))
                inner = inner.of


def _behind(clause: Clause, phrase: Phrase) -> list[tuple[str, Phrase]]:
    """The prepositional phrases behind a noun."""
    found = list(phrase.preps)
    for prep, other in clause.preps:
        behind = other.first > phrase.first or other is clause.antecedent
        if behind and all(other is not each for _, each in found):
            found.append((prep, other))
    return found


def form_of(sentence: Sentence, phrase: Phrase) -> str | None:
    """The form of meeting that a noun names; None where it names none."""
    word = head(sentence, phrase)
    around = inside(sentence, phrase)
    before = around[around.index(word) - 1] if word in around and around.index(word) else ""
    tag = sentence.units[phrase.head].tag
    if word in ("call", "calls"):
        if before == "courtesy":
            return "talks"
        return "call" if before in _PHONE else None
    form = occasions().get(word)
    if form is None:
        return "conference" if tag == "P" and word in _TITLED else None
    if form == "talks" and set(around) & _PHONE:
        return "call"
    if form in ("talks", "conference") and _is_institutional(sentence, phrase, around):
        return "conference"
    if word in _ORDINALS_ONLY:
        return form if _number(sentence, phrase) else None
    if word in ("discussion", "discussions", "session", "interview") and phrase.of is not None and form == "talks":
        return None
    return form


_TITLED = frozenset("meeting forum dialogue games fair expo".split())
_ORDINALS_ONLY = frozenset("assembly congress exchange".split())


def _is_institutional(sentence: Sentence, phrase: Phrase, around: list[str]) -> bool:
    """A meeting with a number or of a committee is a conference."""
    word = head(sentence, phrase)
    if word in ("talks", "talk", "conversation"):
        return False
    if _number(sentence, phrase) and word in ("meeting", "session", "consultation", "summit", "round"):
        return True
    if sentence.units[phrase.head].tag == "P" and word in ("meeting", "session"):
        return True
    bodies = words("meetings", "bodies", "words")
    if set(around) & bodies:
        return True
    of = phrase.of
    return of is not None and (head(sentence, of) in bodies or bool(mention_of(of).bodies) and _is_committee(of))


def _is_committee(phrase: Phrase) -> bool:
    return any(body.kind in ("committee", "international") for body in mention_of(phrase).bodies)


def _number(sentence: Sentence, phrase: Phrase) -> int:
    """Which one of its kind: 13 for "the 13th Conference"; 0 where it does not say."""
    for unit in sentence.units[phrase.first : phrase.head + 1]:
        for token in sentence.tokens[unit.first : unit.past]:
            if _ORDINAL.fullmatch(token.word):
                return int(token.word[:-2])
            if token.word in ORDINALS and unit.tag == "A":
                return ORDINALS[token.word]
    return 0


def _finding(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot) -> Finding | None:
    own = _own_actors(spot)
    actors = [*own, *_governing(sentence, clause, spot, own)]
    if spot.form == "conference":
        return _conference(scene, sentence, clause, spot, actors)
    if spot.form == "ceremony":
        return _ceremony(scene, sentence, clause, spot, actors)
    if not _is_meeting(actors):
        return None
    finding = build(scene, sentence, clause, spot.phrase, actors, spot.form, f"meeting.{spot.form}-noun")
    return _as_planned(clause, spot, finding)


def _own_actors(spot: Spot) -> list[tuple[Actor, str]]:
    """Those whom the noun itself names: "between A and B", "with A", "Hun Manet's"."""
    found: list[tuple[Actor, str]] = []
    phrase = spot.phrase
    if phrase.possessor is not None:
        found += _acting(mention_of(phrase.possessor))
    if phrase.of is not None:
        found += _acting(mention_of(phrase.of))
    for prep, other in spot.preps:
        mention = mention_of(other)
        if prep in ("between", "among", "with", "by") and mention.acts and mention.sort != "place":
            found += _acting(mention)
        elif prep == "on" and spot.form == "talks" and mention.people:
            found += with_role(actors_of(mention), "host")
        elif prep in ("between", "among") and mention.places:
            found += with_role(actors_of(mention, places=True), "participant")
    return found


def _acting(mention: Mention) -> list[tuple[Actor, str]]:
    return with_role(actors_of(mention), "participant")


def _governing(
    sentence: Sentence, clause: Clause, spot: Spot, own: list[tuple[Actor, str]]
) -> list[tuple[Actor, str]]:
    """Those whom the clause brings: the subject that held, attended or spoke at it."""
    lemma = clause.verb.lemma
    holding = words("meetings", "holding", "hold") | words("meetings", "holding", "attend") | words("meetings", "holding", "pay")
    chairing = lemma in ("chair", "co-chair", "preside")
    if spot.relation == "object" and lemma in holding and not clause.verb.passive:
        mention = mention_of(clause.subject)
        role = "chair" if chairing else "participant"
        return with_role(actors_of(mention), role) if mention.acts else []
    if clause.verb.passive and spot.relation in ("subject", "object", "of") and lemma in holding | {"attend"}:
        mention = mention_of(clause.prep("by"))
        return with_role(actors_of(mention), "chair" if chairing else "participant") if mention.acts else []
    if spot.relation in _AT and clause.subject is not None:
        mention = mention_of(clause.subject)
        if spot.relation in ("after", "before", "following") and not own:
            return []
        if mention.people and (own or mention.is_plural) or mention.is_plural and mention.is_role:
            return with_role(actors_of(mention), "participant")
    return []


def _is_meeting(actors: list[tuple[Actor, str]]) -> bool:
    """Whether there are two parties: two people, two bodies, or two sides."""
    ids = {actor.id for actor, _ in actors}
    sides = {actor.country for actor, _ in actors}
    if len(ids) < 2:
        return False
    if all(actor.type == "country" for actor, _ in actors):
        return len(sides) > 1
    return True


def _as_planned(clause: Clause, spot: Spot, finding: Finding | None) -> Finding | None:
    """What is being prepared, or is the next of its kind, is planned."""
    if finding is None:
        return None
    around = finding.sentence.units[spot.phrase.first : spot.phrase.head]
    coming = any(unit.word in ("upcoming", "next", "forthcoming", "coming") for unit in around)
    if (coming or (is_preparing(clause) and spot.relation in ("object", "for", "of"))) and finding.status == "held":
        finding.status = "planned"
        if not finding.when.stated:
            finding.when = type(finding.when)()
    return finding


def _conference(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spot: Spot,
    actors: list[tuple[Actor, str]],
) -> Finding | None:
    """A conference needs a number, a name or organisers to be more than "the conference"."""
    number = _number(sentence, spot.phrase)
    name = _title(scene, sentence, spot)
    stated = bool(number or actors or _is_named(sentence, spot.phrase))
    if not stated:
        return None
    if not actors:
        inner = [each for each in mention_of(spot.phrase).sides]
        codes = inner or list(scene.sides[:2])
        actors = with_role([country_actor(code) for code in codes], "participant")
    finding = build(scene, sentence, clause, spot.phrase, actors, "conference", "meeting.conference-noun")
    finding = _as_planned(clause, spot, finding)
    if finding is not None:
        stay, when = duration.read(scene.document, sentence, clause, spot.phrase)
        if when.stated and not when.value.is_day:
            finding.stay, finding.when = stay, when
        finding.title = name
        finding.series = Series(name=_series_name(name), number=number) if number else None
    return finding


def _is_named(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.units[phrase.head].tag == "P"


def _title(scene: Scene, sentence: Sentence, spot: Spot) -> str:
    """The occasion's words with what directly explains them."""
    phrase = spot.phrase
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and sentence.units[first].tag in "DS":
        first += 1
    return scene.document.words(sentence, first, phrase.past)


def _series_name(title: str) -> str:
    return re.sub(r"^\d+(?:st|nd|rd|th)\s+", "", title)


def _ceremony(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spot: Spot,
    actors: list[tuple[Actor, str]],
) -> Finding | None:
    """A ceremony counts when somebody takes part in it."""
    if spot.relation not in ("object", "at", "in", "subject", "for", "of") or not actors:
        return None
    if not any(actor.type == "person" for actor, _ in actors):
        return None
    finding = build(scene, sentence, clause, spot.phrase, actors, "ceremony", "meeting.ceremony-noun")
    if finding is not None:
        finding.title = _title(scene, sentence, spot)
    return _as_planned(clause, spot, finding)


__all__ = ["by_noun", "form_of", "spots"]
del is_planned
