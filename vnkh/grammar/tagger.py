"""Words that can be two things, settled by their neighbours.

Most words of a sentence have one reading. Those that are verb and noun (visit, plan), verb and
adjective (open, signed), or past and participle are decided here, left to right, each from the
tag before and the tag behind.
"""

from __future__ import annotations

from collections.abc import Callable

from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_NOMINAL = frozenset("ANPKkbLEft#")  # what can stand inside a noun phrase
_BEFORE_NOUN = frozenset("DASk#F")  # what a noun phrase, once begun, goes on from
_ENDS_PHRASE = frozenset("NPKbLEftO#")
_AFTER_VERB = frozenset("DYTOKE#kP")  # what follows a finite verb and rarely a noun


def settle(units: list[Unit]) -> None:
    """Give every unit the one tag it has in this sentence."""
    for index, unit in enumerate(units):
        rule = _RULES.get(unit.tag)
        if rule is not None and unit.entity is None:
            unit.tag = rule(units, index)


def _tag(units: list[Unit], index: int) -> str:
    return units[index].tag if 0 <= index < len(units) else "."


def _past_adverbs(units: list[Unit], index: int, step: int) -> str:
    """The next tag in a direction that is not an adverb."""
    index += step
    while _tag(units, index) == "R":
        index += step
    return _tag(units, index)


def _base(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    governing = _past_adverbs(units, index, -1)
    if governing in "TMX":
        return "v"
    if governing == "H" and unit.word in _PARTICIPLES_TOO:  # "has become"
        return "n"
    if behind in "HBMX" and before not in ".,":
        return "N"
    if before in _BEFORE_NOUN or before == "I":
        return "A" if unit.readings.adjective and behind in _NOMINAL else "N"
    if before == "v" and behind in "DO":  # "help complete the roads"
        return "v"
    if unit.readings.adjective:
        return "A"
    if before == "C" and _governs_base(units, index - 1):
        return "v" if not unit.readings.noun or behind in _AFTER_VERB | {"A", "N", "v"} else "N"
    if unit.readings.noun:
        if behind in "DO" and before in "NP" and _is_let(units, index):
            return "v"
        if behind in "DO" and before in "KEbL" and "Y" in (unit.tag for unit in units[:index]):
            return "v"  # "requested that Vietnam upgrade the crossing"
        plural = before == "O" or _is_plural(units, index - 1)
        if not plural or _has_verb(units, index):
            return "N"
        return "v" if behind in "DYTO" or (behind in "IR" and not _verb_comes(units, index)) else "N"
    return "v"


_PARTICIPLES_TOO = frozenset("become come run overcome".split())


def _is_let(units: list[Unit], index: int) -> bool:
    """Whether a verb of letting or helping stands before: "let any force use its soil"."""
    return any(unit.lemma in ("let", "help", "make", "see") for unit in units[max(index - 8, 0) : index])


def _governs_base(units: list[Unit], index: int) -> bool:
    """Whether the verb before this conjunction is a base form: "to rescue and support"."""
    for at in range(index - 1, max(index - 12, -1), -1):
        if _tag(units, at) in "zdpnMB":
            return False
        if _tag(units, at) == "v":
            return True
    return False


def _is_plural(units: list[Unit], index: int) -> bool:
    unit = units[index] if 0 <= index < len(units) else None
    return bool(unit and unit.tag in "NfP" and unit.word.endswith("s"))


def _verb_comes(units: list[Unit], index: int) -> bool:
    """Whether a verb that cannot be a noun comes before the next boundary."""
    for unit in units[index + 1 :]:
        if unit.tag in "MBHXzp" or (unit.tag == "v" and unit.readings and not unit.readings.noun):
            return True
        if unit.tag in ",.;:QWY":
            return False
    return False


def _has_verb(units: list[Unit], index: int) -> bool:
    return any(unit.tag in "zpM" for unit in units[:index])


def _third_person(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    if before in _BEFORE_NOUN or before in "IT":
        return "N"
    if not unit.readings.noun or before == "O" or unit.lemma in _SELDOM_PLURAL:
        return "z"
    if before == "C" and (behind == "t" or _tag(units, index + 2) == "t"):
        return "z"  # "began on Thursday and ends today"
    subject = before in "KEPObWL" or (before == "N" and not _is_plural(units, index - 1))
    return "z" if subject and behind in "DYTOR" else "N"


# Nouns that news hardly puts in the plural: their -s form is the verb's.
_SELDOM_PLURAL = frozenset(
    "rest end start stay stand run hold lead face aim want begin last head hope pay need cost".split()
)


def _past(units: list[Unit], index: int) -> str:
    """An -ed form: an adjective inside a noun phrase, else a verb to be read by its clause."""
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    readings = units[index].readings
    if readings and readings.base and _past_adverbs(units, index, -1) in "TMX":
        units[index].readings = Readings("v", readings.base)
        return "v"
    if index and units[index - 1].word in ("more", "less", "most", "least"):
        return "A"
    if before == "R" and index > 1:
        before = _tag(units, index - 2) if _tag(units, index - 2) in "DAS#k" else before
    if before in "DASk" and behind in _NOMINAL | {"g", "v", "z", "C", "d"}:
        return "A"
    if before == "#" and behind in "NAvzg" and _tag(units, index - 2) in "DI.":
        return "A"
    if before in "IF" and behind in "ANkvzg":
        return "A"
    if before in "D" and behind in ".,":
        return "N"
    unit = units[index]
    if unit.readings and unit.readings.adjective and behind in "ANvz" and before not in "HBM":
        return "A"
    if before == "C" and _tag(units, index - 2) == "A" and behind in _NOMINAL:
        return "A"
    return unit.tag


def _past_alone(units: list[Unit], index: int) -> str:
    """A past form that is another verb's base, too: "to lay wreaths"."""
    readings = units[index].readings
    if readings and readings.base and _past_adverbs(units, index, -1) in "TMX":
        units[index].readings = Readings("v", readings.base)
        return "v"
    return "p"


def _ing(units: list[Unit], index: int) -> str:
    unit = units[index]
    assert unit.readings
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    if before in "DAS#k" or (before == "N" and unit.readings.noun and behind not in "DOKE"):
        if before in "DAS" and not unit.readings.noun and behind in _NOMINAL - {"t", "#"}:
            return "A" if behind in "NA" else "N"
        return "N"
    if unit.readings.noun and (before == "t" or (before == "-" and behind in ",.C")):
        return "N"
    if unit.readings.noun and before in "IFC," and behind not in "DOKEAkP#LTY":
        return "N"
    if unit.readings.noun and (before in "PbKL" or (before in "vdg" and behind == "N")):
        return "N"
    return "g"


def _subordinator(units: list[Unit], index: int) -> str:
    """After, before, since, until: prepositions where no clause follows."""
    if units[index].word not in _PREPOSITIONS_TOO:
        return "Q"
    for at in range(index + 1, min(index + 14, len(units))):
        tag = _tag(units, at)
        if tag == "t" and at == index + 1:
            return "I"
        if tag == "z" and _reads_as_noun(units, at):
            continue
        if tag in "MzpBHX" or (tag == "d" and _tag(units, at - 1) in "EOKPNfbL"):
            return "Q"
        if tag in ",.;Q" or (tag == "g" and at == index + 1):
            break
    return "I" if _tag(units, index + 1) != "g" else "Q"


def _reads_as_noun(units: list[Unit], index: int) -> bool:
    readings = units[index].readings
    return readings is not None and readings.noun and _tag(units, index - 1) in "DASkN#"


_PREPOSITIONS_TOO = frozenset("after before since until till as than once".split())


def _that(units: list[Unit], index: int) -> str:
    """ "That" before a noun that no verb follows at once is a determiner: "that day"."""
    before, behind = _tag(units, index - 1), _tag(units, index + 1)
    if before in "ITFQW" and behind in "NAkPt":
        return "D"
    if before in "IF" or (before in ",C" and behind in "BzM."):
        return "O"
    return "Y"


def _do(units: list[Unit], index: int) -> str:
    """ "Do" as a verb of its own: "do its utmost", "did so"."""
    behind = _past_adverbs(units, index, 1)
    if behind in "v":
        return "X"
    word = units[index].word
    return {"do": "v", "does": "z", "did": "p", "done": "n", "doing": "g"}[word]


def _determiner(units: list[Unit], index: int) -> str:
    """This, both, all, some, each standing alone are pronouns: "both undertook"."""
    behind = _past_adverbs(units, index, 1)
    if units[index].word in _ALONE and behind in "zdpMBHX.,C;":
        return "O"
    if units[index].word == "another" and behind == "I":
        return "N"
    return "D"


_ALONE = frozenset("this these those both all each some neither either such another any".split())


def _unknown(units: list[Unit], index: int) -> str:
    """A word of no list behind "to" and before a determiner is a verb: "to steady a tie"."""
    if _tag(units, index - 1) == "T" and _tag(units, index + 1) in "DOR":
        units[index].readings = Readings("v", units[index].word)
        return "v"
    return "N"


def _adjective(units: list[Unit], index: int) -> str:
    """First, last, next between subject and verb are adverbs: "Chinh last travelled"."""
    word, behind = units[index].word, _tag(units, index + 1)
    if word in ("more", "less", "better") and _tag(units, index - 1) in "TM" and behind == "v":
        return "R"
    if word in ("first", "last", "next") and behind in "dpzn" and _tag(units, index - 1) in _ENDS_PHRASE:
        return "R"
    if word in ("first", "next") and _tag(units, index - 1) in "MBH" and behind in "vdn":
        return "R"
    return "A"


def _like(units: list[Unit], index: int) -> str:
    """ "Would like": a verb; elsewhere a preposition."""
    if units[index].word == "like" and _past_adverbs(units, index, -1) in "MT":
        units[index].readings = Readings("v", "like")
        return "v"
    return "I"


def _adverb(units: list[Unit], index: int) -> str:
    """Earlier, then, later between determiner and noun describe the noun: "an earlier memorandum"."""
    if units[index].word == "early" and _tag(units, index + 1) in "Ng":
        return "A"  # "early signing of"
    inside = _tag(units, index - 1) == "D" and _tag(units, index + 1) in "NAPf"
    return "A" if inside and units[index].word in _BESIDES else "R"


_BESIDES = frozenset("earlier later then early late far further once".split())


_RULES: dict[str, Callable[[list[Unit], int], str]] = {
    "v": _base,
    "z": _third_person,
    "d": _past,
    "n": _past,
    "p": _past_alone,
    "g": _ing,
    "Q": _subordinator,
    "Y": _that,
    "X": _do,
    "D": _determiner,
    "N": _unknown,
    "A": _adjective,
    "I": _like,
    "R": _adverb,
}
