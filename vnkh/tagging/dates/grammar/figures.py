"""Days in figures: 2019-10-30, 03/07/2015."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import word_at
from vnkh.tagging.dates.vocabulary import day_of_month

_JOINTS = frozenset("to - –".split())


def read_figures(tokens: Sequence[Token], index: int) -> Expression | None:
    """2019-10-30 · 03/07/2015 · 25-6 after "of", "on", "from": day first, as the region writes."""
    parts = [word_at(tokens, index)]
    at = index + 1
    while (
        len(parts) < 3
        and word_at(tokens, at) in {"-", "/", "–"}
        and word_at(tokens, at + 1).isdecimal()
    ):
        if tokens[at].start != tokens[at - 1].end or tokens[at + 1].start != tokens[at].end:
            break
        parts.append(word_at(tokens, at + 1))
        at += 2
    if len(parts) == 3 and all(part.isdecimal() and len(part) <= 4 for part in parts):
        order = parts if len(parts[0]) == 4 else parts[::-1]
        year, month, day = (int(part) for part in order)
        if len(order[0]) == 4 and 1 <= month <= 12 and 1 <= day <= 31:
            return Expression(Shape.DAY, index, at, year, month, day)
    if (
        len(parts) == 2
        and word_at(tokens, index - 1) in {"of", "on", "from", "to"}
        and word_at(tokens, index + 1) != "–"
    ):
        first, second = day_of_month(parts[0]), day_of_month(parts[1])
        if first and second and second <= 12 and not _is_counting(tokens, at):
            return Expression(Shape.DAY, index, at, None, second, first)
    return None


def _is_counting(tokens: Sequence[Token], index: int) -> bool:
    return word_at(tokens, index) in {"per", "%", "million", "billion", "years", "days", "months"}


def read_figure_range(tokens: Sequence[Token], index: int) -> Expression | None:
    """From 25 to 26-6 · 11-13/7/2017: a range whose month stands in figures behind."""
    joint = word_at(tokens, index + 1)
    if joint not in _JOINTS:
        return None
    day = day_of_month(word_at(tokens, index))
    far = read_figures(tokens, index + 2)
    if day is None or far is None or far.day is None or far.day <= day:
        return None
    if far.year is None and (joint != "to" or word_at(tokens, index - 1) != "from"):
        return None
    return replace(far, first=index, day=day, end_day=far.day)
