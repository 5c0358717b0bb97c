"""Months: February 2025, last June, mid-January."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import month_at, word_at, year_after
from vnkh.tagging.dates.vocabulary import EDGES, MONTHS, STEPS


def read_month_alone(tokens: Sequence[Token], index: int) -> Expression | None:
    """February 2025 · last June · early October · mid-January · March this year."""
    at, step, edge = index, None, ""
    if word_at(tokens, at) in STEPS:
        step, at = STEPS[word_at(tokens, at)], at + 1
    if word_at(tokens, at) in EDGES:
        edge, at = word_at(tokens, at), at + 1
        at += word_at(tokens, at) == "-"
        if word_at(tokens, at) == "of":
            at += 1
        if word_at(tokens, at) in STEPS:
            step, at = STEPS[word_at(tokens, at)], at + 1
    month = month_at(tokens, at)
    if month is None:
        return None
    year, year_step, past = year_after(tokens, at + 1)
    if year is None and year_step is None and (word_at(tokens, at + 1) or "x")[0].isdecimal():
        return None  # a day follows: another rule's business
    unit = "year" if year_step is not None else "month"
    step = year_step if year_step is not None else step
    return Expression(Shape.MONTH, index, past, year, month, unit=unit, step=step, edge=edge)


def read_hyphened_month(tokens: Sequence[Token], index: int) -> Expression | None:
    """mid-January, written as one word."""
    edge, _, name = word_at(tokens, index).partition("-")
    if edge not in EDGES or name not in MONTHS:
        return None
    year, step, past = year_after(tokens, index + 1)
    unit = "year" if step is not None else "month"
    return Expression(Shape.MONTH, index, past, year, MONTHS[name], unit=unit, step=step, edge=edge)
