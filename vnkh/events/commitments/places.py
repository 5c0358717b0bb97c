"""Those who act for the place where they are: "hospitals in An Giang will treat …"."""

from __future__ import annotations

from vnkh.events.commitments.forms import once
from vnkh.events.reading import head
from vnkh.events.triggers import words
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention
from vnkh.tagging.sides import codes

_LOCAL = frozenset("authorities police committees posts".split())
_ACTING = _LOCAL | words("commitments", "words", "forces")


def of_their_place(sentence: Sentence, subject: Phrase) -> Mention | None:
    """The side of hospitals, forces or schools, by the places and countries beside them."""
    if head(sentence, subject) not in _ACTING:
        return None
    past = max([subject.past, *(phrase.past for _, phrase in subject.preps)])
    near = sentence.units[subject.first : past]
    sides = once(tuple(code for unit in near if unit.entity is not None for code in codes(unit)))
    return Mention("body", sides=sides, is_plural=len(sides) > 1) if sides else None
