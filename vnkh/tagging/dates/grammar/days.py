"""Days: November 28, 21 December 2016, in words."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import month_at, word_at, year_after
from vnkh.tagging.dates.grammar.years import DASHES
from vnkh.tagging.dates.vocabulary import day_of_month, year_number

SPANS = DASHES | {"to", "and", "&", "till", "until", "through"}


def read_days(tokens: Sequence[Token], index: int) -> Expression | None:
    """November 28 · November 27-28, 2025 · Dec. 30 - Jan. 2 · September 2, 1945 – 2025."""
    month = month_at(tokens, index)
    day = day_of_month(word_at(tokens, index + 1) or "x")
    if month is None or day is None:
        return None
    past = index + 2
    end_month, end_day = None, None
    year, step, past = year_after(tokens, past)
    if word_at(tokens, past) in SPANS:
        far = day_of_month(word_at(tokens, past + 1) or "x")
        far_month = month_at(tokens, past + 1)
        if year is not None and year_number(word_at(tokens, past + 1) or "x"):
            last = year_number(word_at(tokens, past + 1))
            return Expression(Shape.ANNIVERSARY, index, past + 2, last, month, day)
        if far is not None and year is None and _ends_range(tokens, past + 1):
            end_day, past = far, past + 2
        elif far_month and day_of_month(word_at(tokens, past + 2) or "x"):
            end_month, end_day = far_month, day_of_month(word_at(tokens, past + 2))
            past += 3
        if end_day is not None and year is None:
            year, step, past = year_after(tokens, past)
    return Expression(
        Shape.DAY, index, past, year, month, day,
        end_month=end_month, end_day=end_day, step=step,
    )  # fmt: skip


def _ends_range(tokens: Sequence[Token], index: int) -> bool:
    """Whether a number ends a range of days, and does not count what follows ("and 11 men")."""
    if word_at(tokens, index - 1) != "and":
        return True
    after = word_at(tokens, index + 1)
    return not after or not after[0].isalpha() or after in {"in", "at", "to", "for", "with", "on"}


def read_days_first(tokens: Sequence[Token], index: int) -> Expression | None:
    """21 December 2016 · 18-19 June 2024 · the 28th of November · 30 December to 2 January."""
    day = day_of_month(word_at(tokens, index))
    if day is None:
        return None
    at, end_day = index + 1, None
    if word_at(tokens, at) in SPANS and day_of_month(word_at(tokens, at + 1) or "x"):
        end_day, at = day_of_month(word_at(tokens, at + 1)), at + 2
    at += word_at(tokens, at) == "of"
    month = month_at(tokens, at)
    if month is None or (
        (word_at(tokens, at + 1) or "x")[0].isdecimal() and not year_number(word_at(tokens, at + 1))
    ):
        return None
    year, step, past = year_after(tokens, at + 1)
    end_month = None
    if end_day is None and word_at(tokens, past) in SPANS:
        far = day_of_month(word_at(tokens, past + 1) or "x")
        far_month = month_at(tokens, past + 2)
        if far and far_month:
            end_day, end_month = far, far_month
            year, step, past = year_after(tokens, past + 3)
    return Expression(
        Shape.DAY, index, past, year, month, day,
        end_month=end_month, end_day=end_day, step=step,
    )  # fmt: skip
