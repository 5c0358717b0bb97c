"""What tagging found, as spans of the article: people, bodies, places, countries and dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import Mention
from vnkh.tagging.people import Person

Span = dict[str, Any]
_NAMED = frozenset("bP")  # heads of phrases that name an organisation
_Found = tuple[str, int, int, str]


def spans(document: Document) -> list[Span]:
    """Names and dates of a tagged article in text order: `{"type", "start", "end", "text", "value"}`.

    Offsets are of the decoded text, end exclusive. `type` is person, body, place, country or
    date; `value` a person's or body's id, a place's name, a country's code, a date's EDTF.
    Descriptions and pronouns ("the host", "he") are no names and not among them.
    """
    found = [
        _span(document, *span)
        for sentence in document.sentences
        for span in (*_names(sentence), *_bodies(sentence), *_dates(sentence))
    ]
    return sorted(found, key=lambda span: (span["start"], span["end"], span["type"]))


def _span(document: Document, sort: str, start: int, end: int, value: str) -> Span:
    """`start` and `end` are the view's."""
    first, past = document.view.origin(start, end)
    text = document.article.text[first:past]
    return {"type": sort, "start": first, "end": past, "text": text, "value": value}


def _names(sentence: Sentence) -> Iterator[_Found]:
    for unit in sentence.units:
        start, end = sentence.tokens[unit.first].start, sentence.tokens[unit.past - 1].end
        if unit.tag == "E" and isinstance(unit.entity, Person):
            yield "person", start, end, unit.entity.id
        elif unit.tag == "K":
            yield "country", start, end, unit.entity[0].code
        elif unit.tag == "L":
            yield "place", start, end, unit.entity[0].name


def _bodies(sentence: Sentence) -> Iterator[_Found]:
    """Each organisation once, by the longest name."""
    taken = -1
    for phrase in sorted(_phrases(sentence), key=lambda each: (each.first, -each.past)):
        mention: Mention | None = phrase.mention
        if mention is None or not mention.bodies or phrase.members or phrase.first < taken:
            continue
        if sentence.units[phrase.head].tag in _NAMED:
            first, last = _name(sentence, phrase), sentence.units[phrase.head]
            yield (
                "body",
                sentence.tokens[first].start,
                sentence.tokens[last.past - 1].end,
                mention.bodies[0].id,
            )
            taken = phrase.past


def _name(sentence: Sentence, phrase: Phrase) -> int:
    """The token where an organisation's name begins: behind articles and demonyms."""
    units = sentence.units
    first = phrase.first
    while first < phrase.head and not (
        units[first].tag in _NAMED
        or (units[first].tag in "NA" and sentence.tokens[units[first].first].capital)
    ):
        first += 1
    return units[first].first


def _phrases(sentence: Sentence) -> Iterator[Phrase]:
    """Each phrase once: a phrase far behind hangs on each that stands before it."""
    waiting = [*sentence.loose]
    for clause in sentence.clauses:
        waiting.extend(clause.phrases())
    met: set[Phrase] = set()
    while waiting:
        phrase = waiting.pop()
        if phrase not in met:
            met.add(phrase)
            waiting.extend(_within(phrase))
            yield phrase


def _within(phrase: Phrase) -> Iterator[Phrase]:
    for other in (phrase.of, phrase.possessor, phrase.apposition, phrase.office, *phrase.members):
        if other is not None:
            yield other
    for _, other in phrase.preps:
        yield other


def _dates(sentence: Sentence) -> Iterator[_Found]:
    for time in sentence.times:
        if time.value.text:
            expression = time.expression
            start, end = (
                sentence.tokens[expression.first].start,
                sentence.tokens[expression.past - 1].end,
            )
            yield "date", start, end, time.value.text
