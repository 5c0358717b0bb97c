"""Verbs that keep their base form: "suggested that the friendship groups exchange visits"."""

from __future__ import annotations

from vnkh.grammar.tagger.around import is_plural, tag_at, word_at
from vnkh.grammar.units import Unit

_PROPOSING = frozenset(
    "suggest propose recommend request ask urge demand insist advise require wish desire".split()
)
_PROPOSALS = frozenset(
    "suggestion proposal request demand recommendation wish condition plea".split()
)
_PARTICLES = frozenset("up out back off down".split())
_FAR = 14  # units from "that" to the verb
_BEFORE = 6  # units of "the request of the guest" before "was"
_NEAR = 12  # units from the verb of proposing to the verb, without "that"


def is_subjunctive(units: list[Unit], index: int) -> bool:
    """Whether this is the verb of what is proposed: no other word can be it."""
    near = range(index - 1, max(index - _FAR, 0), -1)
    that = next((at for at in near if units[at].tag == "Y"), 0) or _silent_that(units, index)
    if not that or not _proposes(units, that - 1) or tag_at(units, index + 1) in "BMHXF":
        return False
    if any(unit.tag in "MBHXzpv" for unit in units[that + 1 : index]):
        return False
    single = units[index - 1].tag == "N" and not is_plural(units, index - 1)
    up = word_at(units, index + 1) in _PARTICLES  # "speed up the work"
    if single and tag_at(units, index + 1 + up) not in "DOAvkKE#N":
        return False
    if units[that - 1].tag in "NS" and tag_at(units, index + 1) in "DOA":
        return True  # "its request that Hanoi halt all work was made in May"
    return not verb_comes(units, index)


def _proposes(units: list[Unit], index: int) -> bool:
    """ "Proposed that", "the proposal that", "his proposal was that", "one proposal: that"."""
    unit = units[index]
    if unit.tag in "B:":
        return any(each.word in _PROPOSALS for each in units[max(index - _BEFORE, 0) : index])
    return unit.lemma in _PROPOSING or unit.word in _PROPOSALS


def _silent_that(units: list[Unit], index: int) -> int:
    """ "Proposed the two sides soon sign": where "that" would stand."""
    for at in range(index - 1, max(index - _NEAR, 0), -1):
        if units[at].tag in "dzpv":
            return at + 1 if units[at].lemma in _PROPOSING else 0
        if units[at].tag not in "DANPKkbLEfh#SFCR":
            return 0
    return 0


def verb_comes(units: list[Unit], index: int) -> bool:
    """Whether a verb that cannot be a noun comes before the next boundary."""
    before = units[index]
    for at, unit in enumerate(units[index + 1 :], start=index + 1):
        noun = unit.readings.noun if unit.readings else None  # None: it has no readings
        if unit.tag == "z" and noun and tag_at(units, at + 1) not in "DOYTK":
            before = unit
            continue  # "thermal power plants"
        base = unit.tag == "v" and noun is False and before.tag != "T"
        third = unit.tag == "z" and (at > index + 1 or noun is False)
        infinitive = before.tag == "T"  # "the sections still to be demarcated"
        if base or third or (unit.tag in "MBHXp" and not infinitive):
            return True
        before = unit
        if unit.tag in ",.;:QWY":
            return False
    return False
