"""Words that may open a clause: after, that, once."""

from __future__ import annotations

from vnkh.grammar.tagger.around import ENDS_PHRASE, is_thing, past_adverbs, tag_at
from vnkh.grammar.units import Unit
from vnkh.grammar.words import Readings

_PREPOSITIONS_TOO = frozenset("after before since until till as than once".split())
_FAR = 22  # units within which the verb of a clause behind "after" comes
_NEAR = 12  # units within which the one behind "once" does


def read_subordinator(units: list[Unit], index: int) -> str:
    """After, before, since, until: prepositions where no clause follows; "had provided" a verb."""
    if units[index].word == "provided" and past_adverbs(units, index, -1) in "HB":
        units[index].readings = Readings("d", "provide")
        return "d"
    if units[index].word == "than" and tag_at(units, index + 1) == "#":
        return "I"  # "results not older than 72 hours should be accepted"
    if units[index].word not in _PREPOSITIONS_TOO or _clause_follows(units, index):
        return "Q"
    first = tag_at(units, index + 1)
    return "Q" if first == "g" else "I"


def _clause_follows(units: list[Unit], index: int) -> bool:
    """Whether a finite verb comes before the next boundary."""
    for at in range(index + 1, min(index + _FAR, len(units))):
        tag, is_next = units[at].tag, at == index + 1
        if tag == "z" and (_reads_as_noun(units, at) or (is_next and units[at].word == "talks")):
            continue
        if tag == "C" and tag_at(units, at + 1) in "zpdMBHX":
            return False  # "looked after the guests and was thanked"
        if tag in "MzpBHX" or (tag == "d" and tag_at(units, at - 1) in "EOKPNfbL"):
            return True
        if tag in ",.;QY" or (is_next and tag in "tg"):
            return False
    return False


def _reads_as_noun(units: list[Unit], index: int) -> bool:
    """Whether an -s form stands where a noun does: "after the visits"."""
    return is_thing(units[index]) and tag_at(units, index - 1) in "DASkN#"


def read_that(units: list[Unit], index: int) -> str:
    """ "That" before a noun that no verb follows at once is a determiner: "that day"."""
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    if behind == "F":
        return "O"  # "heads that of the party"
    if before in "ITFQW" and (behind in "NAkPt" or (behind == "g" and is_thing(units[index + 1]))):
        return "D"
    if not index and behind == "N" and tag_at(units, index + 2) in "BMHX":
        return "D"  # "That session was postponed"
    if before in "IF" or (before in ",C" and behind in "BzM."):
        return "O"
    return "Y"


def opens_clause(units: list[Unit], index: int) -> bool:
    """ "Once their talks had ended": a subject and its verb follow."""
    if tag_at(units, index + 1) not in "DOEKkPbLNAf" or tag_at(units, index - 1) in "HBMXzpd":
        return False
    for at in range(index + 2, min(index + _NEAR, len(units))):
        tag = tag_at(units, at)
        if tag in "zpMBHX" or (tag == "d" and tag_at(units, at - 1) in ENDS_PHRASE):
            return True
        if tag in ",.;:QWYIT":
            return False
    return False
