"""What stands around a word: the small questions that every reading asks."""

from __future__ import annotations

from vnkh.grammar.units import Unit

NOMINAL = frozenset("ANPKkbLEft#")  # what can stand inside a noun phrase
BEFORE_NOUN = frozenset("DASk#F")  # what a noun phrase, once begun, goes on from
ENDS_PHRASE = frozenset("NPKbLEftO#")


def tag_at(units: list[Unit], index: int) -> str:
    """The tag of a unit; outside the sentence that of a full stop."""
    return units[index].tag if 0 <= index < len(units) else "."


def word_at(units: list[Unit], index: int) -> str:
    """The folded word of a unit; "" outside the sentence."""
    return units[index].word if 0 <= index < len(units) else ""


def past_adverbs(units: list[Unit], index: int, step: int) -> str:
    """The next tag in a direction that is not an adverb."""
    index += step
    while tag_at(units, index) == "R":
        index += step
    return tag_at(units, index)


def is_plural(units: list[Unit], index: int) -> bool:
    """Whether a noun or name ends as a plural does."""
    return tag_at(units, index) in "NfP" and word_at(units, index).endswith("s")


def is_thing(unit: Unit) -> bool:
    """Whether a verb's form can be a noun, too."""
    return unit.readings is not None and unit.readings.noun


def governs_base(units: list[Unit], index: int) -> bool:
    """Whether the verb before this conjunction is a base form: "to rescue and support"."""
    for at in range(index - 1, max(index - 12, -1), -1):
        if tag_at(units, at) in "zdpnMB":
            return False
        if tag_at(units, at) == "v":
            return True
    return False
