"""Descriptions: "the Vietnamese leader", "his host", "the two PMs", "his visit"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from vnkh.folding import fold
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence
from vnkh.tagging.groups import NUMBER_WORDS, group
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, mention_of, one_person
from vnkh.tagging.pronouns import of_two, owner, they, together
from vnkh.tagging.relations import relational
from vnkh.tagging.roles import by_office
from vnkh.tagging.wording import OWNERS, Wording, sides_told, wording

_THINGS = Mention("thing", is_plural=True)
_SEVERAL = frozenset("pair men duo trio".split())
_OPPOSITE = frozenset("number numbers".split())
_HUMAN = ("ers", "ors", "ists", "men", "women", "diplomats", "officials", "officers")
_TWO = 2
_COUNTED = _SEVERAL | NUMBER_WORDS | {"former", "latter"}


def described(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whom a phrase with a common noun as its head means."""
    unit, explained = sentence.units[phrase.head], mention_of(phrase.apposition).people
    if unit.tag not in "fh" and unit.word not in _telling_words() and not explained:
        if not unit.word.endswith(_HUMAN):
            return _thing(memory, sentence, phrase, clause)
        told = wording(memory, sentence, phrase, clause)
        return _two_of_a_kind(memory, told) or _thing(memory, sentence, phrase, clause)
    told = wording(memory, sentence, phrase, clause)
    return _explained(told) if explained else _described(memory, told, tag=unit.tag)


def _described(memory: Memory, told: Wording, *, tag: str) -> Mention:
    """Whom a word for somebody, or for an office, a side or a body, means."""
    if _is_relational(told):
        return relational(memory, told)
    counted = _counted(memory, told) if told.head in _COUNTED else None
    if counted is not None:
        return counted
    return _by_rank(memory, told, tag=tag)


def _by_rank(memory: Memory, told: Wording, *, tag: str) -> Mention:
    """ "The Samdech", "the minister", "the delegation"; else a thing."""
    known = titles()
    if tag == "h":
        return _styled(memory, told)
    if tag == "f" or told.head in known.lead:
        return by_office(memory, told)
    if told.head in known.side or told.head in known.group:
        return group(memory, told)
    return _thing(memory, told.sentence, told.phrase, told.clause)


@cache
def _telling_words() -> frozenset[str]:
    """The heads of descriptions that may mean somebody, but for offices; all others are things."""
    known = titles()
    relations = known.guest | known.host | known.counterpart | _OPPOSITE
    return frozenset(relations | _COUNTED | known.lead | known.side | known.group)


def _styled(memory: Memory, told: Wording) -> Mention:
    """ "The Samdech": the last one spoken of who is so styled."""
    for person in reversed(memory.recent):
        known = person.known
        names = (*known.styles, *known.aliases, known.name) if known is not None else ()
        if any(fold(name).startswith(told.head) for name in names):
            return one_person(person)
    return NOTHING


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
    if told.head in _OPPOSITE and "opposite" in told.inside:
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
        found = they(memory, "they", told.clause)
        pair = memory.last_two() if told.head == "two" and _is_of_one(found) else ()
        return together(pair) if pair else found
    return None


def _is_of_one(mention: Mention) -> bool:
    """Whether a mention is no two people or sides, so that "the two" must be others."""
    return len(mention.people) < _TWO and len(set(mention.sides)) < _TWO


def _two_of_a_kind(memory: Memory, told: Wording) -> Mention | None:
    """ "The two central bankers", "the two diplomats": the last two named of two countries."""
    human = told.head.endswith(_HUMAN) and "two" in told.inside and "the" in told.inside
    pair = memory.last_two() if human and not told.sides else ()
    return together(pair) if pair else None


def _thing(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """A thing, with whose it is: "his visit"."""
    whose = _owner(memory, sentence, phrase, clause)
    sides = sides_told(memory, sentence, phrase, clause)
    several = sentence.units[phrase.head].word.endswith("s")
    if not whose.people and not sides:
        return _THINGS if several else NOTHING
    return Mention("thing", whose.people, sides, places=whose.places, is_plural=several)


def _owner(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whose a thing is: "his visit", "Hun Manet's visit", the two cities' "their agreement"."""
    possessor = phrase.possessor
    if possessor is not None and possessor.mention is not None:
        return mention_of(possessor)
    first = sentence.units[phrase.first]
    if first.tag != "D" or first.word not in OWNERS:
        return NOTHING
    return owner(memory, phrase, clause)
