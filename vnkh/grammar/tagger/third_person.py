"""-s forms: the third person of a verb, or the plural of a noun."""

from __future__ import annotations

from vnkh.grammar.tagger.around import BEFORE_NOUN, is_plural, past_adverbs, tag_at, word_at
from vnkh.grammar.units import Unit

_GOING = frozenset("move travel fly head drive".split())
_COUNTS = frozenset("two three both".split())
# Nouns that news hardly puts in the plural: their -s form is the verb's.
_SELDOM_PLURAL = frozenset(
    "rest end start stay stand run hold lead face aim want begin last head hope pay need cost wind"
    " wrap kick".split()
)


def read_third_person(units: list[Unit], index: int) -> str:
    """The tag of an -s form that can be both."""
    unit = units[index]
    assert unit.readings
    before, behind = past_adverbs(units, index, -1), tag_at(units, index + 1)
    if _is_in_phrase(units, index, before, behind):
        return "N"
    if not unit.readings.noun or before == "O" or unit.lemma in _SELDOM_PLURAL:
        return "z"
    if before in "Nf" and behind in "IR" and _is_motion(units, index):
        return "z"
    if _has_subject(units, index, before, behind):
        return "z"
    if before == "N" and _clause_has_verb(units, index):
        return "N"  # "denied media reports that"
    subject = before in "KEPObWL" or (before == "N" and not is_plural(units, index - 1))
    return "z" if subject and behind in "DYTOR" else "N"


def _is_in_phrase(units: list[Unit], index: int, before: str, behind: str) -> bool:
    """Whether an article, preposition or number before it makes it a noun."""
    if word_at(units, index + 1) == "not":
        return True  # "test results not older than 72 hours"
    if before in BEFORE_NOUN or before in "IT" or word_at(units, index - 1) in _COUNTS:
        return True
    word = units[index].word
    if word == "thanks" and before in "dpvgA":
        return True  # "expressed thanks"
    return word == "remains" and behind == "F"  # "in finding remains of soldiers"


def _has_subject(units: list[Unit], index: int, before: str, behind: str) -> bool:
    """Whether what stands on both sides makes it a verb."""
    if before == "," and behind == "T":
        return True  # "VCCI, he said, plans to"
    if before == "f" and behind in "TD" and not is_plural(units, index - 1):
        return True  # "the Cambodian minister flies to Hanoi"
    if before == "W" and behind in "KELbPA#f":
        return True  # "Vietnam, which borders Cambodia"
    if before == "E" and behind in "KLbP":
        return True  # "when Chinh visits Phnom Penh"
    if before == "K" and behind in "KEb" and tag_at(units, index - 2) == "Y":
        return True  # "affirmed that Vietnam supports Cambodia in …"
    return before == "C" and _goes_on(units, index, behind)


def _is_motion(units: list[Unit], index: int) -> bool:
    """ "The royal guest moves on to …": going somewhere, and no other verb before it."""
    goes = units[index].lemma in _GOING and word_at(units, index + 1) in ("on", "to", "into")
    return goes and not _clause_has_verb(units, index)


def _goes_on(units: list[Unit], index: int, behind: str) -> bool:
    """ "Began on Thursday and ends today", "is received and urges Cambodia to …"."""
    if behind in "KE" and _clause_has_verb(units, index):
        return True
    return "t" in (behind, tag_at(units, index + 2))


def _clause_has_verb(units: list[Unit], index: int) -> bool:
    """Whether a verb stands between the last boundary and this word."""
    for at in range(index - 1, -1, -1):
        tag = units[at].tag
        if tag in "zdpMHBX":
            return True
        if tag in ",;:QWYC.":
            return False
    return False
