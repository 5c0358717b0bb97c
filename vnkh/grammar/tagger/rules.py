"""Which reading is asked for which tag."""

from __future__ import annotations

from collections.abc import Callable

from vnkh.grammar.tagger.around import governs_base, past_adverbs, tag_at, word_at
from vnkh.grammar.tagger.base import read_base
from vnkh.grammar.tagger.clauses import read_subordinator, read_that
from vnkh.grammar.tagger.describing import read_adjective, read_adverb
from vnkh.grammar.tagger.ing import read_ing
from vnkh.grammar.tagger.past import read_past, read_past_alone
from vnkh.grammar.tagger.small import read_determiner, read_do, read_like, read_unknown
from vnkh.grammar.tagger.third_person import read_third_person
from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_OFFICE_VERBS = frozenset("chair co-chair head speaker marshal".split())
_EACH_TIME = frozenset("year month week day tonne ton head".split())
_AMOUNT = 3  # units before "a year" in which a number stands
_READERS: dict[str, Callable[[list[Unit], int], str]] = {
    "v": read_base,
    "z": read_third_person,
    "d": read_past,
    "n": read_past,
    "p": read_past_alone,
    "g": read_ing,
    "Q": read_subordinator,
    "Y": read_that,
    "X": read_do,
    "D": read_determiner,
    "N": read_unknown,
    "A": read_adjective,
    "I": read_like,
    "R": read_adverb,
}


def settle(units: list[Unit]) -> None:
    """Give every unit the one tag it has in this sentence."""
    for index, unit in enumerate(units):
        read = _READERS.get(unit.tag)
        if read is not None and unit.entity is None:
            unit.tag = read(units, index)
        if unit.word not in _ASIDE:
            continue  # as nearly all words are
        if unit.word in _SINGLE:
            _SINGLE[unit.word](units, index)
        elif read is None and unit.tag == "f" and _is_office_verb(units, index):
            unit.tag, unit.entity, unit.readings = "v", None, Readings("v", unit.word)
    if units and units[0].word == "should" and units[0].tag == "M":
        units[0].tag = "Q"  # "Should all go well, …"


def _online(units: list[Unit], index: int) -> None:
    """ "Online talks"."""
    if tag_at(units, index + 1) in "Nz":
        units[index].tag = "A"


def _slash(units: list[Unit], index: int) -> None:
    """ "Bavet/Phnom Penh"."""
    if tag_at(units, index - 1) in "KLPb" and tag_at(units, index + 1) in "KLPb":
        units[index].tag = "-"


def _heads(units: list[Unit], index: int) -> None:
    """ "Who heads that of the party"."""
    if index and units[index - 1].word == "who":
        units[index].tag, units[index].entity = "z", None
        units[index].readings = Readings("z", units[index].word.removesuffix("s"))


def _a_year(units: list[Unit], index: int) -> None:
    """ "$20 billion a year", "100 places a year": how often, and no thing of its own."""
    if word_at(units, index + 1) not in _EACH_TIME or tag_at(units, index - 1) not in "#N":
        return
    if any(unit.tag == "#" for unit in units[max(index - _AMOUNT, 0) : index]):
        units[index].tag = units[index + 1].tag = "R"


def _forward(units: list[Unit], index: int) -> None:
    """ "Will forward the list", "promised to forward it"."""
    is_to = word_at(units, index - 1) == "to"
    if is_to or (index and units[index - 1].tag == "M"):
        units[index].tag, units[index].readings = "v", Readings("v", "forward")
        units[index - 1].tag = "T" if is_to else "M"


def _there(units: list[Unit], index: int) -> None:
    """ "On their way there, the two …", "There, the two …": an adverb."""
    if tag_at(units, index + 1) == "," and (not index or tag_at(units, index - 1) == "N"):
        units[index].tag = "R"


def _prior(units: list[Unit], index: int) -> None:
    """ "Prior to the forum", "thanks to the bridge": when or why, and nothing that does something."""
    if word_at(units, index + 1) == "to" and (not index or tag_at(units, index - 1) == ","):
        units[index].tag = "R"


def _himself(units: list[Unit], index: int) -> None:
    """ "Is himself expected", "the King himself said": who it is, once more."""
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    if (before == "B" and behind in "dn") or (before in "Ef" and behind in "dpzMBH"):
        units[index].tag = "R"


def _than(units: list[Unit], index: int) -> None:
    """ "Results not older than 72 hours": what is compared is no thing."""
    before = units[index - 1] if index else None
    if before is not None and before.tag == "N" and before.word.endswith("er"):
        before.tag = "A"


def _member(units: list[Unit], index: int) -> None:
    """ "A 14-member delegation": how large it is, and no office."""
    if index > 1 and units[index - 1].tag == "-" and units[index - 2].tag == "#":
        for unit in units[index - 1 : index + 1]:
            unit.tag, unit.entity = "A", None


_SINGLE = {
    "a": _a_year,
    "there": _there,
    "than": _than,
    "himself": _himself,
    "herself": _himself,
    "prior": _prior,
    "thanks": _prior,
    "owing": _prior,
    "member": _member,
    "online": _online,
    "/": _slash,
    "forward": _forward,
    "heads": _heads,
    "chairs": _heads,
}
_ASIDE = _OFFICE_VERBS | _SINGLE.keys()


def _is_office_verb(units: list[Unit], index: int) -> bool:
    """ "Will chair the meeting", "will host the event and chair the meeting"."""
    if past_adverbs(units, index, -1) in "MT":
        return True
    listed = tag_at(units, index - 1) == "C" and governs_base(units, index - 1)
    return listed and tag_at(units, index + 1) in "DN"
