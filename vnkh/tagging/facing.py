"""Whom somebody faces: who thanks Vietnam or asks it for something is not of Vietnam."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_FACING = frozenset(
    "ask urge request thank want propose suggest recommend expect hope wish advise call appeal".split()
)
_SIDES = frozenset("side sides".split())


def faced(sentence: Sentence, clause: Clause | None) -> str:
    """The country that a clause's subject thanks or asks; "" where there is none, or several."""
    if clause is None or clause.verb.lemma not in _FACING or clause.verb.passive:
        return ""
    codes = {_country(sentence, phrase) for phrase in _asked(clause)}
    return codes.pop() if len(codes) == 1 else ""


def _asked(clause: Clause) -> list[Phrase]:
    """Whom the verb asks, and who is to do what it asks for."""
    on = [phrase for prep, phrase in clause.preps if prep in ("on", "upon")]
    told = [child.subject for child in clause.children if child.link is Link.COMPLEMENT]
    return [phrase for phrase in (*clause.objects[:1], *on[:1], *told[:1]) if phrase is not None]


def _country(sentence: Sentence, phrase: Phrase) -> str:
    """The one country that a phrase names: "Vietnam", "the Vietnamese side"."""
    unit = sentence.units[phrase.head]
    if phrase.members:
        return ""
    if unit.tag == "K":
        return str(unit.entity[0].code)
    named = [each for each in sentence.units[phrase.first : phrase.head] if each.tag == "k"]
    return str(named[0].entity[0].code) if unit.word in _SIDES and len(named) == 1 else ""
