"""-ed forms: adjectives inside a noun phrase, else verbs to be read by their clause."""

from __future__ import annotations

from vnkh.grammar.tagger.around import NOMINAL, is_plural, past_adverbs, tag_at, word_at
from vnkh.grammar.tagger.subjunctive import verb_comes
from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_DEGREES = frozenset("more less most least".split())
_SUBJECTS = "HBMEOKbLPf"  # behind what an -ed form is a verb: "Chinh proposed more flights"
_COUNTS = frozenset("two three four five six seven eight nine ten several more".split())
_READY = frozenset("prepared determined inclined".split())
_DESCRIBED = NOMINAL | {"g", "v", "z", "C", "d"}  # what an -ed form behind an article describes


def read_past(units: list[Unit], index: int) -> str:
    """The tag of an -ed form or participle."""
    if _is_base(units, index):
        return "v"
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    if before == "R" and past_adverbs(units, index, -1) == "H":
        return units[index].tag  # "had also proposed joint patrols"
    if word_at(units, index - 1) in _DEGREES or _is_ready(units, index, behind):
        return "A"
    if before == "R" and index > 1 and tag_at(units, index - 2) in "DAS#k":
        before = tag_at(units, index - 2)
    if _describes(units, index, before, behind):
        return "A"
    if before in "DS" and behind in ".,F":
        return "N"  # "the cost of the building", "at Vietnam's cost"
    return "A" if _can_describe(units, index, before, behind) else units[index].tag


def _is_base(units: list[Unit], index: int) -> bool:
    """ "To lay wreaths": a past form that is another verb's base; it takes that reading."""
    readings = units[index].readings
    if readings is None or not readings.base or past_adverbs(units, index, -1) not in "TMX":
        return False
    units[index].readings = Readings("v", readings.base)
    return True


def _is_ready(units: list[Unit], index: int, behind: str) -> bool:
    """ "Is prepared to"."""
    ready = units[index].word in _READY and behind == "T"
    return ready and past_adverbs(units, index, -1) in "Bd"


def _describes(units: list[Unit], index: int, before: str, behind: str) -> bool:
    """Whether it stands inside a noun phrase that has begun: "the signed documents"."""
    if before in "DASk":
        return behind in _DESCRIBED
    if before == "Y" and behind == "N":  # "agreed that specialised committees …"
        return tag_at(units, index - 2) != "N" or verb_comes(units, index)
    if before == "#":
        return behind in "NAvzg" and tag_at(units, index - 2) in "DI."
    return before in "IF" and behind in "ANkvzg"


def _can_describe(units: list[Unit], index: int, before: str, behind: str) -> bool:
    """Whether it can begin a noun phrase here: "had implemented signed documents"."""
    readings = units[index].readings
    if word_at(units, index + 1) in _COUNTS:
        return False  # "proposed two joint patrols"
    if readings and readings.adjective and behind in "ANvz" and before not in _SUBJECTS:
        return before != "N" or _has_verb(units, index)
    if before in "dpgv" and behind == "N" and is_plural(units, index + 1):
        return units[index - 1].entity is None
    return before == "C" and tag_at(units, index - 2) == "A" and behind in NOMINAL


def _has_verb(units: list[Unit], index: int) -> bool:
    """Whether the sentence has another finite verb: else "the two sides proposed new routes"."""
    return any(unit.tag in "zpdMBHX" for at, unit in enumerate(units) if at != index)


def read_past_alone(units: list[Unit], index: int) -> str:
    """A past form that is no participle: "went", "met"."""
    return "v" if _is_base(units, index) else "p"
