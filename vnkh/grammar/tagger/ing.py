"""-ing forms: verbs, nouns ("the meeting") or adjectives ("neighbouring countries")."""

from __future__ import annotations

from vnkh.grammar.tagger.around import NOMINAL, is_thing, tag_at, word_at
from vnkh.grammar.units import Unit

_ACTIVITIES = frozenset(
    "trafficking gambling smuggling laundering logging mining farming fishing banking shipping"
    " poaching tax-dodging counterfeiting phishing racketeering profiteering".split()
)
_DESCRIBING = frozenset(
    "neighbouring neighboring remaining existing ongoing outstanding leading surrounding".split()
)
_AT_WORK = frozenset(
    "talks session sessions meeting meetings visit visits group groups dinner lunch breakfast trip"
    " tour".split()
)
_GUESTS = frozenset("visiting outgoing incoming departing touring".split())
_ONWARDS = frozenset("up out off aside together closely".split())  # "on setting up a hotline"
_TOGETHER = frozenset("with together closely towards".split())  # "by working with partners"
_HELD = frozenset("meeting speaking talking opening visiting".split())


def read_ing(units: list[Unit], index: int) -> str:
    """The tag of an -ing form."""
    before, behind = tag_at(units, index - 1), tag_at(units, index + 1)
    if units[index].word in _ACTIVITIES and behind not in "DOKE":
        return "N"
    if _describes(units, index, behind):
        return "A"
    if _interrupts(units, index, before, behind) or _goes_on(units, index, before):
        return "g"
    thing = is_thing(units[index])
    if before in "DAS" and not thing and behind in NOMINAL and behind not in "t#":
        return "A" if behind in "NA" else "N"
    if before in "DAS#k" or (thing and _is_thing_here(before, behind)):
        return "N"
    of_texts = before == "F" and units[index].word == "understanding"  # "…, they signed"
    return "N" if of_texts or _is_listed(units, index, behind) else "g"


def _is_listed(units: list[Unit], index: int, behind: str) -> bool:
    """ "An agreement on information and broadcasting for 2012": joined to a noun behind "on"."""
    joined = tag_at(units, index - 1) == "C" and tag_at(units, index - 2) == "N"
    return joined and tag_at(units, index - 3) in "IF" and behind in "I,.;"


def _describes(units: list[Unit], index: int, behind: str) -> bool:
    """ "Neighbouring countries", "working talks", "the visiting minister"."""
    word = units[index].word
    if word in _DESCRIBING and behind in "NAKkLP":
        return True
    if word == "working" and word_at(units, index + 1) in _AT_WORK:
        return True
    return word in _GUESTS and behind in "hfEkPA"


def _goes_on(units: list[Unit], index: int, before: str) -> bool:
    """ "On setting up a hotline", "by working with partners": a verb, and no setting, no work."""
    following = word_at(units, index + 1)
    if before not in "IFC," or tag_at(units, index + 2) in ".,;C":
        return False
    own = _TOGETHER if units[index].word == "working" else _ONWARDS
    return following in own


def _interrupts(units: list[Unit], index: int, before: str, behind: str) -> bool:
    """ "The two premiers, meeting in Hanoi, agreed"."""
    if units[index].word not in _HELD or before != ",":
        return False
    return tag_at(units, index - 2) in "NfEKkbPL" and behind in "ItR"


def _is_thing_here(before: str, behind: str) -> bool:
    """Whether a word that can be a noun is one between these tags."""
    if before == "N":
        return behind not in "DOKE"
    if before == "-":
        return behind in ",.C"
    if before in "IFC,":
        return behind not in "DOKEAkP#LTY"
    return before in "tPbKL" or (before in "vdg" and behind == "N")
