"""Years and their parts: 2026-2030, the first quarter of 2026, the end of the year."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import month_at, word_at, year_after
from vnkh.tagging.dates.vocabulary import EDGES, ORDINALS, year_number

DASHES = frozenset(("-", "–", "--"))


def read_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """2025 · 2026-2030 · 2019-21 · between 2024 and 2029."""
    year = year_number(word_at(tokens, index))
    if year is None:
        return None
    joins = DASHES | {"and"} if word_at(tokens, index - 1) == "between" else DASHES
    if word_at(tokens, index + 1) in joins and word_at(tokens, index + 2).isdecimal():
        last = word_at(tokens, index + 2)
        end = int(last) if len(last) == 4 else int(str(year)[:2] + last) if len(last) == 2 else 0
        if year < end <= 2100:
            return Expression(Shape.YEARS, index, index + 3, year, end_year=end)
    after = word_at(tokens, index + 1)
    if after in {"people", "tonnes", "tons", "km", "kilometres", "metres", "hectares", "m"}:
        return None
    return Expression(Shape.YEAR, index, index + 1, year)


def read_hyphened_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """mid-2021, late-2025."""
    edge, _, name = word_at(tokens, index).partition("-")
    year = year_number(name) if edge in EDGES and name else None
    return Expression(Shape.YEAR, index, index + 1, year, edge=edge) if year is not None else None


def read_part_of_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """The first quarter of 2026 · the second half of next year · the first half of January."""
    unit = word_at(tokens, index + 1)
    final = (
        {"quarter": 4, "half": 2}.get(unit) if word_at(tokens, index) in ("last", "final") else None
    )
    which = final or ORDINALS.get(word_at(tokens, index))
    if which is None or unit not in {"quarter", "half"} or which > 4:
        return None
    if word_at(tokens, index + 2) != "of":
        bare = word_at(tokens, index - 1) == "the" and unit == "quarter"
        return (
            Expression(Shape.PART, index, index + 2, None, unit=unit, step=0, number=which)
            if bare
            else None
        )
    at = index + 3
    month = month_at(tokens, at)
    if month is not None and unit == "half":
        year, step, past = year_after(tokens, at + 1)
        return Expression(Shape.MONTH, index, past, year, month, unit="month", step=step)
    year, step, past = year_after(tokens, at)
    if year is None and step is None:
        if word_at(tokens, at) not in {"the", "that"} or word_at(tokens, at + 1) != "year":
            return None
        step, past = 0, at + 2
    return Expression(Shape.PART, index, past, year, unit=unit, step=step, number=which)


def read_end_of_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """The end of the year · before the year is out · the end of 2025."""
    at = index
    if word_at(tokens, at) in {"end", "beginning", "start"} and word_at(tokens, at + 1) == "of":
        year, step, past = year_after(tokens, at + 2)
        if year is not None:
            return Expression(Shape.YEAR, index, past, year, edge=word_at(tokens, at))
        if step is not None:
            return Expression(Shape.SHIFT, index, past, unit="year", step=step, edge="end")
        if word_at(tokens, at + 2) in {"the", "this"} and word_at(tokens, at + 3) in {
            "year",
            "month",
        }:
            unit = word_at(tokens, at + 3)
            return Expression(Shape.SHIFT, index, at + 4, unit=unit, step=0, edge="end")
        month = month_at(tokens, at + 2)
        if month is not None:
            year, step, past = year_after(tokens, at + 3)
            return Expression(
                Shape.MONTH, index, past, year, month, unit="month", step=step, edge="end"
            )
    if word_at(tokens, at) == "year" and word_at(tokens, at - 1) in {"the", "this"}:
        ends = ("is", "ends"), ("is", "out"), ("ends", ""), ("is", "over")
        first, second = word_at(tokens, at + 1), word_at(tokens, at + 2)
        if first == "ends" or (first, second) in ends:
            past = at + (2 if first == "ends" else 3)
            return Expression(Shape.SHIFT, index, past, unit="year", step=0, edge="end")
    return None
