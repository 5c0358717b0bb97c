"""Conferences: more than "the conference", with a number, a name or organisers."""

from __future__ import annotations

from vnkh.events import coming, duration
from vnkh.events.actors import actors_of, country_actor, with_role
from vnkh.events.explaining import explaining
from vnkh.events.finding import Finding, Roles, body_actor
from vnkh.events.meetings import build, is_between
from vnkh.events.occasions.forms import number_of
from vnkh.events.occasions.planned import as_planned
from vnkh.events.occasions.spots import Spot
from vnkh.events.occasions.titles import series_name, title_of
from vnkh.events.reading import (
    head,
    inside,
    is_denied,
    is_hypothetical,
    is_moved,
    is_preparing,
    sides_near,
)
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.records import Series
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Body, mention_of

_MANY = 4  # members from which on a body, and not its members, takes part
_WORLDWIDE = frozenset(
    "world global international asia asian pacific asia-pacific un nations".split()
)
_PREPARATIONS = frozenset("preparation preparations".split())
_HELD = frozenset("hold take convene open organise organize".split())
_CHAIRING = frozenset("lead head chair co-chair preside".split())
_NEXT = frozenset("next annual".split())


def conference(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, actors: Roles
) -> Finding | None:
    """ "The 13th Conference on …", "a forum between …", "the next session of the committee"."""
    number = number_of(sentence, spot.phrase)
    led = bool(_led_by(sentence, spot.phrase))
    explained = led or _is_explained(sentence, clause, spot.phrase)
    actors = actors or _of_two_places(sentence, clause, spot)
    if not (number or explained or _is_told(scene, sentence, spot, actors)):
        return None
    if not actors and not mention_of(spot.phrase).sides and _is_worldwide(sentence, spot):
        return None
    finding = build(
        scene, sentence, clause, _those_there(scene, sentence, spot, actors),
        form="conference", rule="meeting.conference-noun", phrase=spot.phrase,
        is_certain=bool(number) and _is_prepared(sentence, clause, spot),
    )  # fmt: skip
    if finding is None or not (number or is_between(finding)):
        return None
    as_planned(scene, clause, spot, finding)
    stay, when = duration.read(scene.document, sentence, clause, spot.phrase)
    if finding.status == "planned":
        when = coming.to_come(scene.document, sentence, clause, when)
    if when.stated and not when.value.is_day and not is_moved(sentence, clause):
        finding.stay, finding.said, finding.when = stay, finding.when, when
    finding.title = title_of(scene, sentence, spot)
    name = series_name(finding.title)
    finding.series = Series(name=name, number=number) if number else None
    return finding


def _of_two_places(sentence: Sentence, clause: Clause, spot: Spot) -> Roles:
    """ "A conference to review cooperation between Dong Thap and Prey Veng took place": of these."""
    if clause.verb.lemma not in _HELD or spot.relation != "subject":
        return []
    for each in sentence.clauses:
        told = each.governor is spot.phrase or each.subject is spot.phrase
        between = each.prep("between") if told else None
        mention = mention_of(between)
        if mention.sort == "place" and len(set(mention.sides)) > 1:
            return with_role(actors_of(mention, places=True), "participant")
    return []


def _is_prepared(sentence: Sentence, clause: Clause, spot: Spot) -> bool:
    """ "Asked them to prepare the 19th meeting", "preparations for …": it will be, asked or not."""
    if clause.verb.negative or is_hypothetical(clause) or is_denied(sentence, clause):
        return False
    if is_preparing(clause) and spot.relation == "object":
        return True
    around = [phrase for phrase in clause.phrases() if phrase.prep("for") is spot.phrase]
    return any(head(sentence, phrase) in _PREPARATIONS for phrase in around)


def _is_told(scene: Scene, sentence: Sentence, spot: Spot, actors: Roles) -> bool:
    """Whether one without a number is of somebody: it names who meets, or can be of the two."""
    word = head(sentence, spot.phrase)
    plural = word.endswith("s") and word != "consultations"  # they are one occasion
    if actors:
        return not plural or _is_definite(sentence, spot.phrase)
    return _is_definite(sentence, spot.phrase) and _can_be_theirs(scene, sentence, spot.phrase)


def _is_explained(sentence: Sentence, told: Clause, phrase: Phrase) -> bool:
    """ "At the dialogue, which was held on March 23, the two sides …": its own clause tells it."""
    explained = explaining(sentence, phrase)
    sides = mention_of(told.subject).sides
    if told in explained or len(sides) < 2 or head(sentence, phrase).endswith("s"):
        return False
    return any(
        clause.verb.lemma in _HELD and clause.times and clause.link is not Link.PARTICIPIAL
        for clause in explained
    )


def _is_definite(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of one conference: a name, "the next session of", "a meeting of a body"."""
    if sentence.units[phrase.head].tag == "P":
        return True
    if phrase.possessor is not None and head(sentence, phrase.possessor) == "officials":
        return True
    around, bodies = set(inside(sentence, phrase)), words("meetings", "bodies", "words")
    opened = sentence.units[phrase.first].word in ("a", "an") and phrase.of is not None
    if opened and phrase.of is not None and head(sentence, phrase.of) in bodies:
        return True
    return bool(_NEXT & around) and bool(bodies & around)


def _can_be_theirs(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a forum that names nobody can be one of two states."""
    if mention_of(phrase).sides or scene.is_bilateral():
        return True
    return len(sides_near(sentence)) > 1


def _is_worldwide(sentence: Sentence, spot: Spot) -> bool:
    """ "The World Economic Forum", "on the sidelines of a summit": no meeting of two states."""
    return spot.is_aside or not _WORLDWIDE.isdisjoint(inside(sentence, spot.phrase))


def _those_there(scene: Scene, sentence: Sentence, spot: Spot, actors: Roles) -> Roles:
    """Those named; else the body of many states, the states in the name, the two of the article."""
    found = _led_by(sentence, spot.phrase) or actors or _of_many(sentence, spot.phrase)
    named = mention_of(spot.phrase).sides
    if found and not named:
        named = _of_series(scene, sentence, spot.phrase)
    bare = all(actor.type in ("country", "place") for actor, _ in found)
    if found and not (bare and len(named) > len({actor.country for actor, _ in found})):
        return found  # not so: "the Cambodia-Laos-Vietnam summit will be hosted by Vientiane"
    local = scene.document.local
    if not found and not named and local is not None and local.acts:
        return with_role(actors_of(local, places=True), "participant")
    codes = named or scene.sides[:2]
    return with_role([country_actor(code) for code in codes], "participant")


def _of_series(scene: Scene, sentence: Sentence, phrase: Phrase) -> tuple[str, ...]:
    """ "Laos will host the 15th conference": the states that met at the 14th."""
    known, number = scene.series, number_of(sentence, phrase)
    return known.sides if known is not None and known.series is not None and number else ()


def _led_by(sentence: Sentence, phrase: Phrase) -> Roles:
    """ "A meeting of the committee, led by A and B": those who are over both sides of it."""
    about = [phrase] if phrase.of is None else [phrase, phrase.of]
    for clause in [each for noun in about for each in explaining(sentence, noun)]:
        by = mention_of(clause.prep("by"))
        if clause.verb.passive and clause.verb.lemma in _CHAIRING and len(set(by.sides)) > 1:
            return with_role(actors_of(by), "chair") if by.people else []
    return []


def _of_many(sentence: Sentence, phrase: Phrase) -> Roles:
    """ "The ASEAN Foreign Ministers' Meeting": the body of many states whose meeting it is."""
    for unit in sentence.units[phrase.first : phrase.head + 1]:
        if unit.tag == "b" and not unit.entity[0].country and len(unit.entity[0].members) >= _MANY:
            known = unit.entity[0]
            return [(body_actor(Body(known.id, known.name, "", known.kind)), "participant")]
    return []
