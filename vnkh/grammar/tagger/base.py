"""Base forms that can be nouns or adjectives: visit, plan, open."""

from __future__ import annotations

from vnkh.grammar.tagger.around import (
    BEFORE_NOUN,
    ENDS_PHRASE,
    NOMINAL,
    governs_base,
    is_plural,
    past_adverbs,
    tag_at,
    word_at,
)
from vnkh.grammar.tagger.subjunctive import is_subjunctive, verb_comes
from vnkh.grammar.units import Unit

_AFTER_VERB = frozenset("DYTOKE#kP")  # what follows a finite verb and rarely a noun
_SELDOM_VERBS = frozenset(
    "border trade land water farm school labour labor finance health market police fish".split()
)
_WANTING = frozenset("want need hope wish".split())
_STANDING = frozenset("ready prepared firm willing by united together side shoulder".split())
_STAYING = frozenset("stay remain".split())
_WHO_STAYS = frozenset("NPfKbLEO")
_FEW = frozenset("two three four five six seven eight nine ten several many more".split())
_PARTICIPLES_TOO = frozenset("become come run overcome".split())
_PARTICLES = frozenset("forward ahead up out back on off through together away".split())
_LETTING = frozenset("let help make see".split())
_LETTING_NEAR = 8  # units before a verb within which "let any force use …" may stand
_LIST_NEAR = 24  # units before a verb within which the list of deeds began


def read_base(units: list[Unit], index: int) -> str:
    """The tag of a base form: the first of these that can tell, told."""
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    return (
        _behind_auxiliary(units, index, before, behind)
        or _in_phrase(units, index, before, behind)
        or _as_quality(units, index)
        or (_behind_conjunction(units, index, behind) if _is_joined(units, index) else "")
        or _noun_or_verb(units, index, before, behind)
    )


def _behind_auxiliary(units: list[Unit], index: int, before: str, behind: str) -> str:
    """What "to", a modal or "has" before it tells; "" where none of them stands there."""
    word = units[index].word
    governing = before if before != "R" else past_adverbs(units, index, -1)
    if before == "T" and word in _SELDOM_VERBS and behind == "N":
        # "electricity supply to border communes"
        return "N" if tag_at(units, index - 2) == "N" else "v"
    if governing in "TMX":
        return "v"
    if word == "last" and behind in "dpzn" and (before in ENDS_PHRASE or before in "fH"):
        return "R"  # "had last conferred"
    if word_at(units, index - 1) == "who":
        return "v"  # "those who use border trails"
    return "n" if governing == "H" and word in _PARTICIPLES_TOO else ""  # "has become"


def _in_phrase(units: list[Unit], index: int, before: str, behind: str) -> str:
    """What the neighbours tell: the verb behind it, the article before it."""
    unit = units[index]
    if unit.word == "leave" and index and units[index - 1].lemma == "take":
        return "N"  # "before taking leave of his host"
    if behind in "HBMX" and before not in ".,":
        return "N"
    if unit.word in _STAYING and before in _WHO_STAYS and _can_describe(units, index + 1):
        return "v"  # "asked that the gates stay open"
    if unit.word == "stand" and word_at(units, index + 1) in _STANDING:
        return "v"  # "the police stand ready"
    if before in BEFORE_NOUN or before == "I":
        adjective = unit.readings is not None and unit.readings.adjective
        return "A" if adjective and behind in NOMINAL else "N"
    return "v" if before == "v" and behind in "DO" else ""  # "help complete the roads"


def _can_describe(units: list[Unit], index: int) -> bool:
    """Whether a unit can be an adjective."""
    readings = units[index].readings if index < len(units) else None
    return tag_at(units, index) == "A" or (readings is not None and readings.adjective)


def _as_quality(units: list[Unit], index: int) -> str:
    """A word that can describe describes, unless "that" or a list of deeds makes it a verb."""
    readings = units[index].readings
    assert readings
    if not (readings.adjective or readings.noun):
        return ""
    if past_adverbs(units, index, -1) in "NPfKbLE" and is_subjunctive(units, index):
        return "v"
    return "A" if readings.adjective and not _lists_deeds(units, index) else ""


def _lists_deeds(units: list[Unit], index: int) -> bool:
    """ "Agreed to build a bridge, open two gates and train officials": a deed of a list."""
    if tag_at(units, index - 1) not in ",C":
        return False
    if tag_at(units, index + 1) not in "D#" and word_at(units, index + 1) not in _FEW:
        return False
    return any(
        units[at].tag == "T" and units[at + 1].tag == "v"
        for at in range(max(index - _LIST_NEAR, 0), index - 1)
    )


def _is_joined(units: list[Unit], index: int) -> bool:
    """ "And sign", "and soon sign"."""
    return past_adverbs(units, index, -1) == "C"


def _behind_conjunction(units: list[Unit], index: int, behind: str) -> str:
    """ "To rescue and support", "police and border officers"; "" where neither is."""
    readings = units[index].readings
    if units[index].word in _SELDOM_VERBS and behind == "N":
        return "N"
    joint = index - 1
    while tag_at(units, joint) == "R":
        joint -= 1
    if not governs_base(units, joint):
        return ""
    particle = word_at(units, index + 1) in _PARTICLES
    is_verb = particle or behind in _AFTER_VERB or behind in "ANvf"
    return "v" if is_verb or readings is None or not readings.noun else "N"


def _noun_or_verb(units: list[Unit], index: int, before: str, behind: str) -> str:
    """A word that can be a noun is one, unless a plural before it still wants its verb."""
    readings = units[index].readings
    if readings is None or not readings.noun:
        return "v"
    if behind in "DO" and _is_object_of_base(units, index, before):
        return "v"
    if is_plural(units, index - 1) and _is_told_of(units, index):
        return "v"
    pronoun = past_adverbs(units, index, -1) == "O"
    plural = pronoun or is_plural(units, index - 1) or _ends_list(units, index - 1)
    if not plural or any(unit.tag in "zpM" for unit in units[:index]) or _is_of_one(units, index):
        return "N"
    wants = units[index].word in _WANTING  # "both sides want trade to pass …"
    if wants or behind in "DYTO" or (pronoun and behind in "KEkbP"):
        return "v"
    return "v" if behind in "IR" and not verb_comes(units, index) else "N"


def _is_told_of(units: list[Unit], index: int) -> bool:
    """ "The rings which his compatriots run in …": the verb of a plural behind "which"."""
    at = index - 1
    while tag_at(units, at) in "DANk":
        at -= 1
    return tag_at(units, at) == "W" and word_at(units, at) in ("which", "that", "whom")


def _is_of_one(units: list[Unit], index: int) -> bool:
    """ "A news release": what stands before it is one thing, though it ends as a plural does."""
    at = index - 1
    while tag_at(units, at) in "NA":
        at -= 1
    return word_at(units, at) in ("a", "an")


def _is_object_of_base(units: list[Unit], index: int, before: str) -> bool:
    """ "Let any force use its soil", "requested that Vietnam upgrade the crossing"."""
    if before in "NP":
        near = units[max(index - _LETTING_NEAR, 0) : index]
        if any(unit.lemma in _LETTING for unit in near):
            return True
    return before in "KEbL" and any(unit.tag == "Y" for unit in units[:index])


def _ends_list(units: list[Unit], index: int) -> bool:
    """ "Japan and Vietnam plan to …", "A and Prime Minister B sign": names joined make a plural."""
    if index < 2 or units[index].tag not in "KEbL":
        return False
    at = index - 1
    while at > 1 and units[at].tag in "fkh":
        at -= 1
    return units[at].word == "and" and units[at - 1].tag in "KEbL"
