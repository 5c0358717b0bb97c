"""A noun phrase without what depends on it: a determiner, what describes, and the head."""

from __future__ import annotations

import re

from vnkh.grammar.phrase import Phrase
from vnkh.grammar.units import Unit
from vnkh.grammar.words import used_as
from vnkh.lexicon.titles import titles

# Common nouns for people, which a name follows in apposition: "his host Hun Manet".
PERSON_NOUNS = used_as("persons")
# What stands inside a phrase behind its determiner.
INSIDE = frozenset("ANPKkbLEfh#")
# ", stable and sustainably developing" before a noun
_ADJECTIVES = re.compile(r"(?:(?:,C|,|C)R?[Ag])+(?=R?[ANPk])")
_NAMES = frozenset("KLP")
_DEGREES = frozenset(
    "much very far more most rather somewhat slightly fairly quite newly first-ever".split()
)
_MAGNITUDES = frozenset("thousand million billion trillion".split())
_COUNTS = frozenset("two three four five six seven eight nine ten other".split())


def simple(units: list[Unit], tags: str, index: int) -> Phrase:
    """A phrase without what depends on it: a determiner, what describes, and the head."""
    if tags[index] == "O":
        return Phrase(index, index + 1, index)
    past = _past_determiners(units, tags, index) if tags[index] == "D" else index
    while past < len(units):
        tag = tags[past]
        if tag in "NA" and (past == index or tags[past - 1] != "E"):
            past += 1  # what most units are, told at once
            continue
        if tag == "t":
            if past > index and not _describes(units, tags, past + 1):
                break
            if past > index and tags[past - 1] in "NLKEb" and not units[past].word.isdecimal():
                break  # "at the Palace this morning visiting Minister …"
        elif tag in "-,C":
            step = _joined(units, tags, past, index)
            if not step:
                break
            past += step
            continue
        elif tag not in INSIDE or not _goes_on(units, tags, past, index):
            break
        past += 1
    past = max(past, index + 1)
    return Phrase(index, past, past - 1)


def _describes(units: list[Unit], tags: str, at: int) -> bool:
    """Whether what follows a time goes on with the phrase: "the May 4 deal", "… official visit"."""
    return tags[at : at + 1] in ("N", "A", "S", "P") or (
        at < len(units) and units[at].word == "official"
    )


def _past_determiners(units: list[Unit], tags: str, index: int) -> int:
    """Past the determiners of a phrase, and past the degree in "a much smaller meeting"."""
    past = index
    while past < len(units) and tags[past] == "D":
        past += 1
    degree = past > index and tags[past : past + 2] in ("RA", "RN")
    return past + 1 if degree and units[past].word in _DEGREES else past


def _goes_on(units: list[Unit], tags: str, at: int, first: int) -> bool:
    """Whether a unit belongs to the same phrase as the one before it."""
    if at == first or tags[at - 1] == "D":
        return True
    before, tag = tags[at - 1], tags[at]
    if before == "E" or (tag in "kK" and before in "KP"):
        return False
    if tag in "Eh":
        named = "fhk#" if tag == "E" else "fhAkK#"
        return before in named or (before == "N" and units[at - 1].word in PERSON_NOUNS)
    if before == "t":
        return tag in "NA#P" or units[at].word == "official"
    if before == "N" and tag in "kKbL":
        return units[at - 1].word in _COUNTS
    apart = tag == "#" and before in "NK" and units[at].word[0] in "$€£¥u"
    return not apart or units[at - 1].word in _MAGNITUDES  # "20 billion USD"


def _joined(units: list[Unit], tags: str, at: int, first: int) -> int:
    """How many units to take with a dash, comma or "and" inside a phrase; 0 for none.

    "Vietnam-Cambodia relations", "the Vietnamese, Lao and Cambodian PMs".
    """
    if at == first or at + 1 >= len(units):
        return 0
    before, behind = tags[at - 1], tags[at + 1]
    if before == "A":
        described = _ADJECTIVES.match(tags, at)
        return described.end() - at if described else 0
    if tags[at] == "-":
        paired = (before in _NAMES and behind in _NAMES) or (before in "kK" and behind in "kKb")
        paired = paired or before == behind == "f"  # "Secretary-General", "Minister - Chairman"
        return 2 if paired and _touching(units, at) else 0
    if tags[at : at + 3] == "CNf" and before == "N":  # "the interior and security chiefs"
        return 2 if are_portfolios([units[at - 1], units[at + 1]]) else 0
    if before != "k" or behind == "k":
        return 2 * (before == "k")
    return 3 if tags[at] == "," and tags[at + 1 : at + 3] == "Ck" else 0


def _touching(units: list[Unit], at: int) -> bool:
    return units[at].word in {"-", "–", "/"}


def are_portfolios(units: list[Unit]) -> bool:
    """ "Minister of agriculture, forestry and fisheries": all words of ministries."""
    return all(unit.tag in ",C" or unit.word in titles().institution for unit in units)
