"""What belongs inside a noun phrase: degrees, names in pairs, described nouns."""

from __future__ import annotations

import re

from vnkh.grammar.units import Unit
from vnkh.grammar.words import used_as

_NAMES = frozenset("KLP")
_PERSONS = used_as("persons")
_DEGREES = frozenset(
    "much very far more most rather somewhat slightly fairly quite newly first-ever".split()
)
_COUNTS = frozenset("two three four five six seven eight nine ten other".split())
# ", stable and sustainably developing" before a noun
_ADJECTIVES = re.compile(r"(?:(?:,C|,|C)R?[Ag])+(?=R?[ANPk])")


def past_determiners(units: list[Unit], tags: str, index: int) -> int:
    """Past the determiners of a phrase, and past the degree in "a much smaller meeting"."""
    past = index
    while past < len(units) and tags[past] == "D":
        past += 1
    degree = past > index and tags[past : past + 2] in ("RA", "RN")
    return past + 1 if degree and units[past].word in _DEGREES else past


def describes(units: list[Unit], tags: str, at: int) -> bool:
    """Whether what follows a time goes on with the phrase: "the May 4 deal", "… official visit"."""
    return tags[at : at + 1] in ("N", "A", "S", "P") or (
        at < len(units) and units[at].word == "official"
    )


def goes_on(units: list[Unit], tags: str, at: int, first: int) -> bool:
    """Whether a unit belongs to the same phrase as the one before it."""
    if at == first or tags[at - 1] == "D":
        return True
    before, tag = tags[at - 1], tags[at]
    if before == "E" or (tag in "kK" and before in "KP"):
        return False
    if tag in "Eh":
        named = "fhk#" if tag == "E" else "fhAkK#"
        return before in named or (before == "N" and units[at - 1].word in _PERSONS)
    if before == "t":
        return tag in "NA#P" or units[at].word == "official"
    if before == "N" and tag in "kKbL":
        return units[at - 1].word in _COUNTS
    return not (tag == "#" and before in "NK" and units[at].word[0] in "$€£¥u")


def joined(units: list[Unit], tags: str, at: int, first: int) -> int:
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
    if before != "k":
        return 0
    if behind == "k":
        return 2
    return 3 if tags[at] == "," and tags[at + 1 : at + 3] == "Ck" else 0


def _touching(units: list[Unit], at: int) -> bool:
    return units[at].word in {"-", "–", "/"}
