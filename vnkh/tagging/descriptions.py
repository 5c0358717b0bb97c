"""Descriptions: "the Vietnamese leader", "his host", "the two PMs", "his visit"."""

from __future__ import annotations

from dataclasses import replace

from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence
from vnkh.tagging.groups import NUMBER_WORDS, group
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, mention_of
from vnkh.tagging.pronouns import of_two, owner, they
from vnkh.tagging.relations import relational
from vnkh.tagging.roles import by_office
from vnkh.tagging.wording import OWNERS, Wording, wording

_THINGS = Mention("thing", is_plural=True)
_SEVERAL = frozenset("pair men duo trio".split())
_COUNTED = _SEVERAL | NUMBER_WORDS | {"former", "latter"}


def described(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whom a phrase with a common noun as its head means."""
    told = wording(memory, sentence, phrase, clause)
    if phrase.apposition is not None and mention_of(phrase.apposition).people:
        return _explained(told)
    if _is_relational(told):
        return relational(memory, told)
    counted = _counted(memory, told) if told.head in _COUNTED else None
    if counted is not None:
        return counted
    known = titles()
    if sentence.units[phrase.head].tag == "f" or told.head in known.lead:
        return by_office(memory, told)
    if told.head in known.side or told.head in known.group:
        return group(memory, told)
    return _thing(memory, told)


def _explained(told: Wording) -> Mention:
    """ "The Vietnamese and Cambodian chairmen, A and B": who they are, each of his country."""
    named = mention_of(told.phrase.apposition)
    if len(named.people) != len(told.sides):
        return named
    for person, code in zip(named.people, told.sides, strict=True):
        person.country = person.country or code
    sides = tuple(person.country for person in named.people)
    return replace(named, sides=sides)


def _is_relational(told: Wording) -> bool:
    """ "His host", "the guest", "her opposite number"."""
    known = titles()
    if told.head in ("number", "numbers") and "opposite" in told.inside:
        return True
    return told.head in known.guest or told.head in known.host or told.head in known.counterpart


def _counted(memory: Memory, told: Wording) -> Mention | None:
    """ "The pair", "the two", "two of the ministers", "the latter"; None for any other noun."""
    inner: Mention | None = told.phrase.of.mention if told.phrase.of is not None else None
    if told.head in _SEVERAL:
        return they(memory, "they", told.clause)
    if told.head in NUMBER_WORDS and inner is not None:
        return inner
    if told.head in ("former", "latter") and "the" in told.inside:
        return of_two(memory, told.head)
    if told.head in ("two", "three") and told.inside == {"the"}:
        return they(memory, "they", told.clause)
    return None


def _thing(memory: Memory, told: Wording) -> Mention:
    """A thing, with whose it is: "his visit"."""
    whose, several = _owner(memory, told), told.head.endswith("s")
    if not whose.people and not told.sides:
        return _THINGS if several else NOTHING
    return Mention("thing", whose.people, told.sides, places=whose.places, is_plural=several)


def _owner(memory: Memory, told: Wording) -> Mention:
    """Whose a thing is: "his visit", "Hun Manet's visit", the two cities' "their agreement"."""
    possessor = told.phrase.possessor
    if possessor is not None and possessor.mention is not None:
        return mention_of(possessor)
    first = told.sentence.units[told.phrase.first]
    if first.tag != "D" or first.word not in OWNERS:
        return NOTHING
    return owner(memory, told.phrase, told.clause)
