"""Bodies whose meetings are conferences: committees, commissions, groupings of states."""

from __future__ import annotations

from vnkh.events.reading import inside
from vnkh.events.triggers import words
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of


def is_committee(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names such a body, by its words or by what is known of it."""
    bodies = words("meetings", "bodies", "words")
    return not bodies.isdisjoint(inside(sentence, phrase)) or is_of_committee(phrase)


def is_of_committee(phrase: Phrase) -> bool:
    """Whether a body of that kind is known to be meant."""
    return any(body.kind in ("committee", "international") for body in mention_of(phrase).bodies)
