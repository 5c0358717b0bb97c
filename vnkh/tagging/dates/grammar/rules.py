"""Which rules can begin with which word, and every time of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from vnkh.grammar.tokens import Token
from vnkh.remembered import Remembered
from vnkh.tagging.dates.expression import Expression
from vnkh.tagging.dates.grammar.days import read_days, read_days_first
from vnkh.tagging.dates.grammar.figures import read_figure_range, read_figures
from vnkh.tagging.dates.grammar.months import read_hyphened_month, read_month_alone
from vnkh.tagging.dates.grammar.shifts import (
    read_ago,
    read_deictic,
    read_step_of_time,
    read_weekend,
)
from vnkh.tagging.dates.grammar.story import STORY_DAYS, read_of_the_story
from vnkh.tagging.dates.grammar.weekdays import read_weekday
from vnkh.tagging.dates.grammar.words import word_at
from vnkh.tagging.dates.grammar.years import (
    read_end_of_year,
    read_hyphened_year,
    read_part_of_year,
    read_year,
)
from vnkh.tagging.dates.vocabulary import (
    DEICTIC_DAYS,
    EDGES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    STEPS,
    WEEKDAYS,
)

_DEADLINES = frozenset("by before until till through".split())

Rule = Callable[[Sequence[Token], int], Expression | None]

_FIGURE_RULES: tuple[Rule, ...] = (
    read_days_first,
    read_figures,
    read_figure_range,
    read_year,
    read_ago,
)


def _is_deadline(tokens: Sequence[Token], first: int) -> bool:
    before = first - 1 - (word_at(tokens, first - 1) == "the")
    return word_at(tokens, before) in _DEADLINES


def _first(rules: tuple[Rule, ...], tokens: Sequence[Token], index: int) -> Expression | None:
    for rule in rules:
        expression = rule(tokens, index)
        if expression is not None:
            return expression
    return None


@cache
def _rules_by_word() -> dict[str, tuple[Rule, ...]]:
    """Which rules can begin with which word: nearly all words begin none."""
    rules: dict[str, tuple[Rule, ...]] = {}
    story = {first for first, _ in STORY_DAYS}
    for starts, rule in (
        (MONTHS, read_days),
        (MONTHS, read_month_alone),
        (WEEKDAYS, read_weekday),
        (DEICTIC_DAYS, read_deictic),
        (story, read_of_the_story),
        (EDGES | {"year"}, read_end_of_year),
        (STEPS.keys() | EDGES, read_month_alone),
        (STEPS, read_weekday),
        (STEPS.keys() | EDGES | {"earlier", "later"}, read_step_of_time),
        ({f"mid-{name}" for name in MONTHS}, read_hyphened_month),
        (ORDINALS.keys() | {"last", "final"}, read_part_of_year),
        (NUMBERS, read_ago),
        ({"weekend"}, read_weekend),
    ):
        for word in starts:
            rules[word] = (*rules.get(word, ()), rule)
    return rules


def _rules(word: str) -> tuple[Rule, ...]:
    """The rules for times that can begin with this word."""
    if "-2" in word or "-1" in word:
        return (read_hyphened_year,)
    return _rules_by_word().get(word) or (_FIGURE_RULES if word[0].isdecimal() else ())


_RULES = Remembered(_rules, most=1 << 14)


def expressions(tokens: Sequence[Token]) -> list[Expression]:
    """Every time expression of a sentence, left to right, not overlapping."""
    found: list[Expression] = []
    past = 0
    for index, token in enumerate(tokens):
        rules = _RULES[token.word]
        if not rules or index < past:
            continue
        expression = _first(rules, tokens, index)
        if expression is not None:
            if _is_deadline(tokens, expression.first):
                expression = replace(expression, deadline=True)
            found.append(expression)
            past = expression.past
    return found
