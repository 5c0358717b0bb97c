"""What the own words of a description tell: whose, how many, of which country."""

from __future__ import annotations

from dataclasses import dataclass

from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import mention_of
from vnkh.tagging.pronouns import owner
from vnkh.tagging.sides import codes

OWNERS = frozenset("his her their its".split())
_OURS = frozenset("our my".split())
_BOTH = frozenset("both two neither either each".split())
_COUNTS = {"three": 3, "four": 4, "five": 5}
_PLURALS = frozenset("pms men people".split())


@dataclass(slots=True, eq=False)
class Wording:
    """A phrase with a common noun as its head, and what its own words tell."""

    sentence: Sentence
    phrase: Phrase
    clause: Clause | None
    head: str
    inside: frozenset[str]  # the words before the head
    sides: tuple[str, ...]  # the countries that they point to
    count: int  # 2 for "both", 3 for "three", 0 for a plural of no number, 1 for a singular


def wording(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Wording:
    """The wording of a description."""
    head = sentence.units[phrase.head].word
    inside = frozenset([unit.word for unit in sentence.units[phrase.first : phrase.head]])
    sides = sides_told(memory, sentence, phrase, clause)
    return Wording(sentence, phrase, clause, head, inside, sides, _count(inside, head))


def _count(inside: frozenset[str], head: str) -> int:
    if not inside.isdisjoint(_BOTH):
        return 2
    if not inside.isdisjoint(_COUNTS):
        return next(number for word, number in _COUNTS.items() if word in inside)
    plural = head.endswith("s") and not head.endswith("ss")  # "his hostess" is one
    return 0 if plural or head in _PLURALS else 1


def sides_told(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> tuple[str, ...]:
    """The countries that a phrase's own words point to, each once."""
    found: list[str] = []
    start = phrase.first
    if phrase.possessor is not None:
        found.extend(mention_of(phrase.possessor).sides)
        start = phrase.possessor.past
    for unit in sentence.units[start : phrase.head + 1]:
        if unit.entity is not None:
            found.extend(codes(unit))
        if unit.tag == "D" and unit.word in OWNERS and not found:
            found.extend(owner(memory, phrase, clause).sides)
    answering = memory.document.answers.get(sentence.number)
    if answering is not None and not found and sentence.units[phrase.first].word in _OURS:
        found.append(answering.country)
    if phrase.of is not None:
        found.extend(mention_of(phrase.of).sides)
    return tuple(dict.fromkeys(found))
