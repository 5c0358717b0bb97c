"""The figures and the day that a promise aims at: "US$20 billion", "100 officers", "by 2030"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vnkh.grammar.units import Unit
from vnkh.lexicon.titles import titles
from vnkh.records import Target
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.dates.vocabulary import NUMBERS
from vnkh.tagging.document import Document, Sentence, Time

# A figure is tried where its digits and signs begin and nowhere among them: one of a million digits
# takes no longer than its length.
_MONEY = re.compile(
    r"(?P<sign>us\$|s\$|a\$|[$€£¥])\s?(?P<figure>\d[\d.,]*)\s?(?P<scale>thousand|million|billion|trillion|bn|m)?\b"
    r"|(?P<before>usd|eur|vnd|khr|thb|jpy|cny)\s?(?P<worth>\d[\d.,]*)\s?(?P<size>thousand|million|billion|trillion|bn|m)?\b"
    r"|(?<![\d.,])[.,]*(?P<number>\d[\d.,]*+)\s(?P<zeros>thousand|million|billion|trillion)?\s?"
    r"(?P<name>us dollars?|dollars?|usd|euros?|eur|vnd|dong|riels?|khr|baht|thb|yen|jpy|yuan|cny)\b",
)
_DIGIT = re.compile(r"\d")
_SHARE = re.compile(r"(?<![\d.,])[.,]*(?P<figure>\d[\d.,]*+)\s?(?:%|per ?cent\b|percent\b)")
_SCALES = {"thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_CURRENCIES = {
    "us$": "USD", "$": "USD", "usd": "USD", "us dollar": "USD", "dollar": "USD", "s$": "SGD", "a$": "AUD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "£": "GBP", "¥": "JPY", "yen": "JPY", "jpy": "JPY",
    "vnd": "VND", "dong": "VND", "khr": "KHR", "riel": "KHR", "thb": "THB", "baht": "THB",
    "cny": "CNY", "yuan": "CNY",
}  # fmt: skip
_LONGEST = 30  # characters of a figure: nobody means more
_FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_NOT_COUNTED = frozenset(
    "years year months month weeks week days day hours hour minutes times time million billion"
    " premiers pms provinces cities sides ministries leaders men km"
    " fields areas points".split()
)


def targets_in(document: Document, sentence: Sentence, first: int, past: int) -> tuple[Target, ...]:
    """The figures in a sentence's units `first` to `past`, exclusive, in reading order."""
    start, end = document.span(sentence, first, past)
    text, folded = document.view.text[start:end], document.view.folded[start:end]
    figures = _DIGIT.search(folded) is not None
    found = [*_money(text, folded), *_shares(text, folded)] if figures else []
    covered = [(at, at + len(target.text)) for at, target in found]
    for at, target in _things(document, sentence, first, past):
        if not any(low <= at - start < high for low, high in covered):
            found.append((at - start, target))
    return tuple(target for _, target in sorted(found, key=lambda each: each[0]))


def _money(text: str, folded: str) -> Iterator[tuple[int, Target]]:
    for match in _MONEY.finditer(folded):
        figure = match["figure"] or match["worth"] or match["number"]
        scale = match["scale"] or match["size"] or match["zeros"] or ""
        name = (match["sign"] or match["before"] or match["name"] or "").removesuffix("s")
        value = _value(figure)
        if value is not None:
            at = match.start("number") if match["number"] else match.start()
            unit = _CURRENCIES.get(name, name.upper())
            words = text[at : match.end()].strip()
            yield at, Target(value=value * _SCALES.get(scale, 1), unit=unit, text=words)


def _shares(text: str, folded: str) -> Iterator[tuple[int, Target]]:
    for match in _SHARE.finditer(folded):
        value = _value(match["figure"])
        if value is not None:
            at = match.start("figure")
            yield at, Target(value=value, unit="%", text=text[at : match.end()])


def _value(figure: str) -> float | None:
    figure = figure.rstrip(".,")
    match = _FIGURE.fullmatch(figure) if len(figure) <= _LONGEST else None
    return float(match.group().replace(",", "")) if match else None


def _things(
    document: Document, sentence: Sentence, first: int, past: int
) -> Iterator[tuple[int, Target]]:
    """ "200 megawatts", "100 officers": a number and what it counts."""
    units = sentence.units
    at = first
    while at < past:
        value = _count(units, at)
        head = _head(units, at + 1, past) if value is not None else None
        if value is None or head is None:
            at += 1
            continue
        start, end = document.span(sentence, at, head + 1)
        words = document.view.text[start:end]
        yield start, Target(value=value, unit=units[head].word, text=words)
        at = head + 1


def _count(units: list[Unit], at: int) -> float | None:
    unit = units[at]
    if unit.tag == "#":
        return _value(unit.word)
    number = NUMBERS.get(unit.word, 0) if unit.tag in "NA" else 0
    definite = at > 0 and units[at - 1].word in ("the", "these", "those", "all", "both")
    return float(number) if number > 1 and not definite else None


def _head(units: list[Unit], at: int, past: int) -> int | None:
    """The noun behind a number, if what it counts is no side of the relationship."""
    while at < past and units[at].tag in "AkN#" and at + 1 < past and units[at + 1].tag in "AkNf":
        at += 1
    if (
        at >= past
        or units[at].tag not in "Nf"
        or units[at].word in _NOT_COUNTED
        or "." in units[at].word
    ):
        return None
    known, word = titles(), units[at].word
    return None if word in known.side or word in known.lead else at


def due_in(sentence: Sentence, first: int, past: int, said: date) -> str:
    """The day or period by which something is to be done, as EDTF; "" where none is set."""
    for at in range(first, past):
        time = sentence.units[at].entity
        if (
            not isinstance(time, Time)
            or not time.value.text
            or time.expression.shape is Shape.YEARS
        ):
            continue
        end = time.value.end
        if end is not None and end > said:
            return time.value.text
    return ""
