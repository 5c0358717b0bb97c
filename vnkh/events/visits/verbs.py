"""Verbs of travelling: "landed here", "arrived in Hanoi", "was in Cambodia from …", "visited"."""

from __future__ import annotations

from functools import cache

from vnkh.events import dating
from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding, Where
from vnkh.events.meetings import build
from vnkh.events.occasions import form_of
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.events.visits.building import visit
from vnkh.events.visits.leaving import by_leaving, goes_home
from vnkh.events.visits.places import destination, is_abroad, place_in
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.mentions import Mention, mention_of

_DELEGATIONS = frozenset("delegation mission team group party".split())
_TRAVELLING = frozenset("delegation delegations mission team group plane".split())
_STAYING = frozenset("work stay".split())
_STRETCHES = frozenset("day days week".split())
_AWAITING = frozenset("expect await".split())
_BEING = _AWAITING | _STAYING | {"be", "spend"}
_POSTS = frozenset("embassy consulate".split())


@cache
def _verbs() -> frozenset[str]:
    """Every verb by which `by_verb` finds something."""
    leaving, arriving = (words("meetings", "visits", name) for name in ("leave", "arrive"))
    return leaving | arriving | {"visit", "lead", *_BEING}


def tells(lemma: str) -> bool:
    """Whether a verb can tell of a visit, for a start."""
    return lemma in _verbs()


def by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """The visit that a clause's verb tells."""
    visitor, lemma = mention_of(clause.subject), clause.verb.lemma
    awaited = lemma in _AWAITING and clause.child(Link.INFINITIVE) is None
    if (
        not tells(lemma)
        or clause.verb.passive != awaited
        or not _can_travel(sentence, clause, visitor)
    ):
        return None
    if lemma == "visit":
        return _visited(scene, sentence, clause, visitor)
    if lemma in words("meetings", "visits", "leave"):
        return by_leaving(scene, sentence, clause, visitor)
    where = destination(scene, sentence, clause)
    rule = _rule(sentence, clause)
    if rule is None or where is None or not is_abroad(visitor, where):
        return None
    return visit(scene, sentence, clause, visitor, where, rule=rule)


def _can_travel(sentence: Sentence, clause: Clause, visitor: Mention) -> bool:
    """Whether a subject is people, or a delegation of a known side."""
    if visitor.people or clause.subject is None:
        return bool(visitor.people)
    return visitor.acts and head(sentence, clause.subject) in _TRAVELLING


def _rule(sentence: Sentence, clause: Clause) -> str | None:
    """The rule by which a verb of going or being tells a visit; None where it tells none."""
    lemma = clause.verb.lemma
    if lemma == "lead" or (lemma == "head" and clause.objects):
        party = clause.object is not None and head(sentence, clause.object) in _DELEGATIONS
        return "meeting.visit-lead" if party else None
    if lemma in _BEING:
        return "meeting.visit-be" if _is_there(sentence, clause) else None
    return None if goes_home(sentence, clause) else "meeting.visit-arrive"


def _is_there(sentence: Sentence, clause: Clause) -> bool:
    """Whether a verb of being or staying tells that somebody is on a visit."""
    lemma = clause.verb.lemma
    if lemma in _AWAITING:
        return True  # "is expected in Phnom Penh in January"
    if lemma in _STAYING:
        return _is_dated(sentence, clause)  # "is working in Vietnam from March 8 to 12"
    if lemma == "spend":  # "spent two days in Hanoi", but "left, having spent three days there"
        days = any(head(sentence, each) in _STRETCHES for each in clause.objects)
        return days and clause.link is not Link.PARTICIPIAL
    return _is_stay(sentence, clause)


def _is_stay(sentence: Sentence, clause: Clause) -> bool:
    """ "Was in Cambodia" with dates, "is in Hanoi for a visit"."""
    if clause.adjective and clause.adjective not in ("last", "due"):
        return False
    purpose, dated = clause.prep("for"), _is_dated(sentence, clause)
    if purpose is None:
        return dated
    # "for a visit", "for five days"
    return dated or form_of(sentence, purpose) == "visit" or head(sentence, purpose) in _STRETCHES


def _is_dated(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause names days."""
    times = (sentence.units[at].entity for at in clause.times)
    return any(isinstance(time, Time) and dating.is_date(time) for time in times)


def _visited(scene: Scene, sentence: Sentence, clause: Clause, visitor: Mention) -> Finding | None:
    """ "Visited Vietnam", "visited the Embassy in Cambodia", "visited the King"."""
    thing = _visited_thing(clause)
    if thing is None:
        return None
    mention = mention_of(thing)
    if mention.people:
        host = with_role(actors_of(mention), "host")
        actors = [*with_role(actors_of(visitor), "visitor"), *host]
        return build(scene, sentence, clause, actors, form="talks", rule="meeting.visit-person")
    if mention.sort in ("country", "place"):
        found = place_in(scene, sentence, thing)
        if found is None or not is_abroad(visitor, found):
            return None
        return visit(scene, sentence, clause, visitor, found, rule="meeting.visit")
    if _POSTS.isdisjoint(inside(sentence, thing)):
        return None
    where = destination(scene, sentence, clause) or scene.where
    return _to_post(scene, sentence, clause, visitor, where, thing=thing)


def _visited_thing(clause: Clause) -> Phrase | None:
    """What was visited: the object; of a relative clause without one, what it explains."""
    if clause.object is None and clause.link is Link.RELATIVE:
        return clause.antecedent if clause.antecedent is not clause.subject else None
    return clause.object


def _to_post(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    visitor: Mention,
    where: Where | None,
    *,
    thing: Phrase,
) -> Finding | None:
    """ "Visited the Embassy in Cambodia"."""
    finding = visit(
        scene, sentence, clause, visitor, where, rule="meeting.visit-post", phrase=thing
    )
    if finding is not None:
        finding.title = scene.document.words(sentence, thing.first, thing.past)
        finding.phrase = None
    return finding
