"""Weekdays: Thursday, last Friday morning, Tuesday (Nov. 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.days import SPANS, read_days, read_days_first
from vnkh.tagging.dates.grammar.words import word_at
from vnkh.tagging.dates.vocabulary import PARTS_OF_DAY, STEPS, WEEKDAYS


def read_weekday(tokens: Sequence[Token], index: int) -> Expression | None:
    """Thursday · last Friday morning · Wednesday and Thursday · Tuesday (Nov. 8)."""
    at, step = index, None
    if word_at(tokens, at) in STEPS:
        step, at = STEPS[word_at(tokens, at)], at + 1
    weekday = WEEKDAYS.get(word_at(tokens, at))
    if weekday is None or not tokens[at].capital:
        return None
    past, end = at + 1, None
    if word_at(tokens, past) in SPANS and word_at(tokens, past + 1) in WEEKDAYS:
        end, past = WEEKDAYS[word_at(tokens, past + 1)], past + 2
    past += word_at(tokens, past) in PARTS_OF_DAY
    of_week = _of_week(tokens, past) if step is None else None
    if of_week is not None:
        step, past = of_week
    dated = _date_in_apposition(tokens, past)
    if dated is not None:
        return replace(dated, first=index)
    return Expression(
        Shape.WEEKDAY, index, past, unit="week", step=step, weekday=weekday, end_weekday=end,
        edge="week" if of_week is not None else "",
    )  # fmt: skip


def _of_week(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """ "Tuesday next week", "Monday to Friday of this week": which week, and past its words."""
    at = index + (word_at(tokens, index) == "of")
    step = STEPS.get(word_at(tokens, at))
    return (step, at + 2) if step is not None and word_at(tokens, at + 1) == "week" else None


def _date_in_apposition(tokens: Sequence[Token], index: int) -> Expression | None:
    """The date that follows a weekday: ", November 8" or "(Nov. 8)"."""
    if word_at(tokens, index) not in {",", "("}:
        return None
    dated = read_days(tokens, index + 1) or read_days_first(tokens, index + 1)
    if dated is None:
        return None
    closed = word_at(tokens, index) == "(" and word_at(tokens, dated.past) == ")"
    return replace(dated, past=dated.past + closed)
