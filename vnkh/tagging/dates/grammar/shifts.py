"""Times told from another: today, last week, two days ago, the same day."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import word_at
from vnkh.tagging.dates.vocabulary import DEICTIC_DAYS, EDGES, PARTS_OF_DAY, STEPS, UNITS, number

_EDGES = EDGES | {"earlier", "later"}


def read_deictic(tokens: Sequence[Token], index: int) -> Expression | None:
    """Today · yesterday afternoon · tomorrow."""
    past = index + 1 + (word_at(tokens, index + 1) in PARTS_OF_DAY)
    return Expression(
        Shape.SHIFT, index, past, unit="day", step=DEICTIC_DAYS[word_at(tokens, index)]
    )


def read_step_of_time(tokens: Sequence[Token], index: int) -> Expression | None:
    """Last week · this morning · early next month · this year."""
    at = index
    edge = ""
    if word_at(tokens, at) in _EDGES:
        edge, at = word_at(tokens, at), at + 1
        at += word_at(tokens, at) == "of"
    if word_at(tokens, at) not in STEPS:
        return None
    step, unit = STEPS[word_at(tokens, at)], word_at(tokens, at + 1)
    if unit in PARTS_OF_DAY and (step == 0 or unit == "night"):
        return Expression(Shape.SHIFT, index, at + 2, unit="day", step=step)
    if unit in {"week", "month", "year", "weekend"}:
        return Expression(Shape.SHIFT, index, at + 2, unit=unit, step=step, edge=edge)
    return None


def read_ago(tokens: Sequence[Token], index: int) -> Expression | None:
    """Two days ago · a year ago · a month later · three weeks earlier."""
    unit = UNITS.get(word_at(tokens, index + 1))
    if unit is None:
        return None
    count = number(word_at(tokens, index))
    way = word_at(tokens, index + 2)
    if count is not None and (way, word_at(tokens, index + 3)) == ("from", "now"):
        return Expression(Shape.SHIFT, index, index + 4, unit=unit, step=count)
    if count is None or way not in {"ago", "later", "earlier"} or count > 120:
        return None
    step = count if way == "later" else -count
    return Expression(Shape.SHIFT, index, index + 3, unit=unit, step=step, from_story=way != "ago")


def read_weekend(tokens: Sequence[Token], index: int) -> Expression | None:
    """Over the weekend."""
    if word_at(tokens, index - 1) != "the":
        return None
    return Expression(Shape.SHIFT, index, index + 1, unit="weekend", step=0)
