"""The units of a sentence: words, signs, and the names and times that count as one word.

A unit carries one letter, its tag, so that phrases can be told from a string of tags:

    D determiner  O pronoun  W relative  Y "that"  T "to"  F "of"  M modal  B be  H have  X do
    C and/or/but  Q subordinator  I preposition  R adverb  A adjective  N noun  # number
    v base verb  z -s verb  d -ed verb  p past  n participle  g -ing verb  S possessive
    E person  K country  k demonym  b body  L place  f office  h honorific  t time  P other name
    and signs as themselves: , ; : ( ) " . - and ? for whatever else
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from vnkh.grammar.readings import CURRENCIES, reading
from vnkh.grammar.token import Token
from vnkh.grammar.words import Readings, closed, verbs
from vnkh.remembered import Remembered

_OPENERS = frozenset({'"', ":", "-", "–", "(", "--", "…"})
# Words that are one, by the first: what follows it, and the tag of the whole.
_TOGETHER: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "as": ((("well", "as"), "C"), (("planned",), "R"), (("scheduled",), "R")),
    "no": ((("later", "than"), "I"),),
    "not": ((("later", "than"), "I"),),
    "half": ((("an", "hour"), "N"), (("a", "day"), "N")),
    "on": ((("behalf", "of"), "I"),),
    "in": (
        (("favour", "of"), "I"),
        (("favor", "of"), "I"),
        (("honour", "of"), "I"),
        (("honor", "of"), "I"),
    ),
    "because": ((("of",), "I"),),
    "attached": ((("to",), "I"),),  # "Minister attached to the Prime Minister"
    "more": ((("than",), "D"),),  # "for more than three decades"
    "less": ((("than",), "D"),),
    "provided": ((("that",), "Q"),),
    "fewer": ((("than",), "D"),),
    "at": ((("least",), "D"), (("most",), "D")),  # "at least 40 patrols"
}
# What is told from its like by a number: "Naval Region 5", "Hospital 175".
_NUMBERED = frozenset("region zone brigade division regiment battalion corps hospital".split())
_NEVER_NAMES = frozenset("the a and or of in on at for with by from he she his her it they".split())


@dataclass(slots=True)
class Match:
    """Tokens that together name something: `first` to `past`, exclusive."""

    first: int
    past: int
    tag: str
    entity: Any


@dataclass(slots=True)
class Unit:
    """One word, name, time or sign: tokens `first` to `past`, exclusive."""

    tag: str
    word: str
    first: int
    past: int
    readings: Readings | None = None
    entity: Any = None
    short: str = ""  # the abbreviation that follows in brackets: (CPP)

    @property
    def lemma(self) -> str:
        """The verb's base form, else the word itself."""
        return self.readings.lemma if self.readings else self.word


@dataclass(frozen=True, slots=True)
class Usage:
    """How an article writes its words: what tells a name from a noun that begins a sentence."""

    small: frozenset[str]  # words met without a capital
    capital: frozenset[str]  # words met with a capital inside a sentence

    @classmethod
    def of(cls, sentences: Sequence[Sequence[Token]]) -> Usage:
        """The usage of an article, given its sentences."""
        small: set[str] = set()
        capital: set[str] = set()
        for tokens in sentences:
            small.update([token.word for token in tokens if not token.capital])
            pairs = pairwise(tokens)
            capital.update(
                [
                    token.word
                    for before, token in pairs
                    if token.capital and before.word not in _OPENERS
                ]
            )
        return cls(frozenset(small), frozenset(capital))


def build(tokens: Sequence[Token], matches: Sequence[Match], usage: Usage) -> list[Unit]:
    """The units of a sentence; `matches` are in order and do not overlap."""
    units: list[Unit] = []
    starts = {match.first: match for match in matches}
    past = 0
    for index, token in enumerate(tokens):
        if index < past:
            continue
        tag, readings, is_plain = _READINGS[token.word]
        if index in starts:
            match = starts[index]
            word = tokens[match.past - 1].word
            unit = Unit(match.tag, word, index, match.past, None, match.entity)
        elif is_plain and not token.capital:  # nine words of ten
            unit = Unit(tag, token.word, index, index + 1, readings)
        else:
            unit = _several(tokens, index, starts, usage, units) or Unit(
                tag, token.word, index, index + 1, readings
            )
        units.append(unit)
        past = unit.past
    return units


def _several(
    tokens: Sequence[Token],
    index: int,
    starts: dict[int, Match],
    usage: Usage,
    units: list[Unit],
) -> Unit | None:
    """The unit of words that are one, or the name, that begins here; None for a word alone."""
    token = tokens[index]
    if token.word in _TOGETHER and (together := _together(tokens, index)):
        tag, count = together
        word = tokens[index + count - 1].word if tag == "N" else token.word
        return Unit(tag, word, index, index + count)
    if token.word[0].isdecimal() and _is_measured(tokens, index, starts):
        return Unit("A", tokens[index + 2].word, index, index + 3)
    if token.capital and _is_name(tokens, index, starts, usage, units):
        past = _name_end(tokens, index, starts)
        return Unit("P", _last_word(tokens, past), index, past)
    return None


def _is_measured(tokens: Sequence[Token], index: int, starts: dict[int, Match]) -> bool:
    """ "A 16-point memorandum", "the 1,245-kilometre line": number, dash and word as one."""
    if index + 2 >= len(tokens) or index + 2 in starts:
        return False
    number, dash, word = tokens[index : index + 3]
    touching = number.end == dash.start and dash.end == word.start
    return dash.word == "-" and touching and word.word[0].isalpha() and not word.capital


def _together(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    """The tag and number of words that are one: "as well as"; None where they are not."""
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    for words, tag in _TOGETHER[tokens[index].word]:
        past = index + 1 + len(words)
        if (
            words[0] == following
            and tuple([token.word for token in tokens[index + 1 : past]]) == words
        ):
            return tag, past - index
    return None


def _looked_up(word: str) -> tuple[str, Readings | None, bool]:
    """The tag and readings of a word, and whether, written small, it is always a unit by itself."""
    return *reading(word), word not in _TOGETHER and not word[0].isdecimal()


_READINGS = Remembered(_looked_up, most=1 << 14)


def _is_name(
    tokens: Sequence[Token],
    index: int,
    starts: dict[int, Match],
    usage: Usage,
    units: list[Unit],
) -> bool:
    """Whether a capital makes a name of this token, or merely begins a sentence."""
    token = tokens[index]
    if not token.is_word:
        return False
    word = token.word
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    next_is_capital = bool(
        following and following.capital and index + 1 not in starts and following.is_word
    )
    begins = index == 0 or tokens[index - 1].word in _OPENERS
    if word in closed():
        if begins and closed()[word] == "X":  # "Do Thang Hai said"
            return next_is_capital and index + 2 < len(tokens) and tokens[index + 2].capital
        follows_name = bool(units) and units[-1].tag == "P" and not begins
        return not begins and (next_is_capital or follows_name) and word not in _NEVER_NAMES
    if word in CURRENCIES or not begins:
        return word not in CURRENCIES
    if word in verbs():
        return next_is_capital and verbs()[word].form in "vz" and word in usage.capital
    return next_is_capital or (word in usage.capital and word not in usage.small)


def _name_end(tokens: Sequence[Token], index: int, starts: dict[int, Match]) -> int:
    """Past the last capital of a run; "Jean-Noel" is one run, "Vietnam-Cambodia" is none."""
    past = index + 1
    while past < len(tokens) and past not in starts:
        token = tokens[past]
        if token.word == "-" and past + 1 < len(tokens) and past + 1 not in starts:
            near = token.start == tokens[past - 1].end and tokens[past + 1].start == token.end
            if near and tokens[past + 1].capital:
                past += 2
                continue
            break
        if token.word == "." and _is_initial(tokens, past):
            past += 1
            continue
        if token.word.isdecimal() and tokens[past - 1].word in _NUMBERED:
            return past + 1
        if not token.capital or not token.is_word or token.word in _NEVER_NAMES:
            break
        past += 1
    return past


def _last_word(tokens: Sequence[Token], past: int) -> str:
    """The last word of a name that ends here, without its number: "Naval Region 5"."""
    return tokens[past - 2].word if tokens[past - 1].word.isdecimal() else tokens[past - 1].word


def _is_initial(tokens: Sequence[Token], index: int) -> bool:
    """Whether the full stop here belongs to an initial inside a name: "Ferdinand R. Marcos"."""
    before = tokens[index - 1]
    follows = index + 1 < len(tokens) and tokens[index + 1].capital and tokens[index + 1].is_word
    return (
        follows and len(before.word) == 1 and before.capital and before.end == tokens[index].start
    )
