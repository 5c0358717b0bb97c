"""Interviews: whoever answers the questions is "I" and "we" in the answers."""

from __future__ import annotations

from collections import Counter

from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.people.person import Person

_ASKING = frozenset("question questions reporter correspondent interviewer journalist q".split())
_TALKING = frozenset(
    "interview interviewed questions talks talked spoke speaks speak answered answers told".split()
)
_LABEL = 4  # tokens that a label has at most
_OFTEN = 2  # times that a question is asked in an interview


def answers(document: Document) -> dict[int, Person]:
    """Who answers in which sentence, by its number; {} where the text is no interview."""
    labels = _labels(document)
    often = Counter(label for label in labels.values() if label)
    asked = sum(number for label, number in often.items() if label in _ASKING)
    answered = max((often[label] for label in often if label not in _ASKING), default=0)
    announced = answered >= _OFTEN and any(
        _tells_of_one(each) for each in _before(document, labels)
    )
    if not answered or (asked < _OFTEN and not announced):
        return {}
    person = _interviewed(document, labels)
    if person is None:
        return {}
    found: dict[int, Person] = {}
    label = ""
    for sentence in document.sentences:
        label = labels.get(sentence.number) or label
        if label and label not in _ASKING:
            found[sentence.number] = person
    return found


def _labels(document: Document) -> dict[int, str]:
    """The label that a sentence opens with: "Answer:", "Reporter:"."""
    paragraphs = (each for each in document.sentences if each.part == "paragraph")
    return {each.number: _label(each) for each in paragraphs if each.opens_paragraph}


def _label(sentence: Sentence) -> str:
    for at, token in enumerate(sentence.tokens[: _LABEL + 1]):
        if token.word == ":":
            return " ".join(each.word for each in sentence.tokens[:at])
    return ""


def _interviewed(document: Document, labels: dict[int, str]) -> Person | None:
    """Whom the lines before the first label name, best where they say who talks."""
    before = _before(document, labels)
    telling = [each for each in before if _tells_of_one(each)]
    named = [
        unit.entity
        for sentence in (*telling, *before)
        for unit in sentence.units
        if unit.tag == "E" and isinstance(unit.entity, Person)
    ]
    in_office = (each for each in named if each.titles or each.known is not None)
    return next(in_office, named[0] if named else None)


def _before(document: Document, labels: dict[int, str]) -> list[Sentence]:
    """The lines before the first question or answer."""
    first = next((number for number, label in labels.items() if label), 0)
    return [each for each in document.sentences if each.number < first]


def _tells_of_one(sentence: Sentence) -> bool:
    """ "The Ambassador answered questions"."""
    return not sentence.lacks(_TALKING)
