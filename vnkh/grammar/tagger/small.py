"""Small words: do, both, like; and words of no list."""

from __future__ import annotations

from vnkh.grammar.tagger.around import is_thing, past_adverbs, tag_at, word_at
from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_ALONE = frozenset("this these those both all each some neither either such another any".split())
_PLURAL = frozenset("these those".split())
_BEHIND_HER = frozenset("I.,;:TtQC")
_DOING = {"do": "v", "does": "z", "did": "p", "done": "n", "doing": "g"}


def read_do(units: list[Unit], index: int) -> str:
    """ "Do" as a verb of its own: "do its utmost", "did so"."""
    return "X" if past_adverbs(units, index, 1) == "v" else _DOING[units[index].word]


def read_determiner(units: list[Unit], index: int) -> str:
    """Both, all, this, some, each standing alone are pronouns: "both undertook"."""
    word = units[index].word
    if word == "her" and tag_at(units, index + 1) in _BEHIND_HER:
        return "O"  # "is to receive her on Wednesday"
    if word not in _ALONE:
        return "D"
    before, following = tag_at(units, index - 1), tag_at(units, index + 1)
    if units[index].word in _PLURAL and following == "z" and is_thing(units[index + 1]):
        return "D"  # "in the course of those talks"
    if before == "I" and following == "z" and is_thing(units[index + 1]):
        return "D"  # "at all levels"
    behind = past_adverbs(units, index, 1)
    if behind in "zdpMBHX.,C;":
        return "O"
    return "N" if units[index].word == "another" and behind == "I" else "D"


def read_unknown(units: list[Unit], index: int) -> str:
    """A word of no list behind "to" or "will" is a verb: "to steady a tie", "will man two posts"."""
    before = units[index - 1] if index else units[0]
    if before.tag not in "TM" and before.word != "who":
        return "N"  # as nearly all of them are
    word, behind = units[index].word, tag_at(units, index + 1)
    if before.tag == "M" and behind in "DO#NAKkE":
        units[index].readings = Readings("v", word)
        return "v"
    if before.word == "who" and word.endswith("s") and behind in "DO":
        units[index].readings = Readings("z", word[:-1])
        return "z"
    if before.tag == "T" and behind in "DOR":
        units[index].readings = Readings("v", word)
        return "v"
    return "N"


def read_like(units: list[Unit], index: int) -> str:
    """ "Would like": a verb; "his opposite number": an adjective; elsewhere a preposition."""
    word = units[index].word
    if word == "opposite" and word_at(units, index + 1).startswith("number"):
        return "A"
    if word == "like" and past_adverbs(units, index, -1) in "MT":
        units[index].readings = Readings("v", "like")
        return "v"
    return "I"
