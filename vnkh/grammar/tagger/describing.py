"""Adjectives that are adverbs here, and adverbs that are adjectives."""

from __future__ import annotations

from vnkh.grammar.tagger.around import ENDS_PHRASE, tag_at
from vnkh.grammar.tagger.clauses import opens_clause
from vnkh.grammar.tagger.subjunctive import is_subjunctive
from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_COMPARING = frozenset("more less better".split())
_ORDERING = frozenset("first last next".split())
_BESIDES = frozenset(
    "earlier later then early late far further once face-to-face side-by-side online overseas"
    " overnight nationwide worldwide offline".split()
)


def read_adjective(units: list[Unit], index: int) -> str:
    """First, last, next between subject and verb are adverbs: "Chinh last travelled"."""
    word = units[index].word
    if word not in _ORDERING and word not in _COMPARING:
        return "A"
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    if word in _COMPARING:
        return "R" if before in "TM" and behind == "v" else "A"
    if behind in "dpzn" and (before in ENDS_PHRASE or before == "f"):
        return "R"
    return "R" if word != "last" and before in "MBH" and behind in "vdn" else "A"


def read_adverb(units: list[Unit], index: int) -> str:
    """Earlier, then, later between determiner and noun describe it: "an earlier memorandum"."""
    word = units[index].word
    if word == "back":
        return _read_back(units, index)
    if word not in _BESIDES:
        return "R"
    if word == "once" and opens_clause(units, index):
        return "Q"
    if word == "early" and tag_at(units, index + 1) in "Ng":
        return "A"  # "early signing of"
    inside = tag_at(units, index - 1) == "D" and tag_at(units, index + 1) in "NAPfg"
    return "A" if inside else "R"


def _read_back(units: list[Unit], index: int) -> str:
    """ "Asked that Cambodia back the plan"."""
    between = tag_at(units, index - 1) in "NPKbf" and tag_at(units, index + 1) in "DA"
    if not between or not is_subjunctive(units, index):
        return "R"
    units[index].readings = Readings("v", "back")
    return "v"
