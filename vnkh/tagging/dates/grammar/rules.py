"""Which rules can begin with which word, and every time of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from vnkh.grammar.token import Token
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
    UNITS,
    WEEKDAYS,
)

_DEADLINES = frozenset("by before until till through".split())
_ONSETS = frozenset("from starting beginning effective".split())

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


def _is_onset(tokens: Sequence[Token], first: int) -> bool:
    """ "From", "as of", "starting in", "beginning" a time."""
    word, before = word_at(tokens, first - 1), word_at(tokens, first - 2)
    return (
        word in _ONSETS
        or (word == "of" and before == "as")
        or (word in ("in", "on") and before in _ONSETS)
    )


def _first(rules: tuple[Rule, ...], tokens: Sequence[Token], index: int) -> Expression | None:
    for rule in rules:
        expression = rule(tokens, index)
        if expression is not None:
            return expression
    return None


# The rules for times that can begin with a word, and the words of which one must follow it; None
# where any may.
Beginning = tuple[tuple[Rule, ...], frozenset[str] | None]


@cache
def _rules_by_word() -> dict[str, Beginning]:
    """Which rules can begin with which word: nearly all words begin none."""
    rules: dict[str, Beginning] = {}
    story, day = ({words[at] for words in STORY_DAYS} for at in (0, 1))
    for starts, following, rule in (
        (MONTHS, None, read_days),
        (MONTHS, None, read_month_alone),
        (WEEKDAYS, None, read_weekday),
        (DEICTIC_DAYS, None, read_deictic),
        (story, day, read_of_the_story),
        (EDGES | {"year"}, None, read_end_of_year),
        (STEPS.keys() | EDGES, None, read_month_alone),
        (STEPS, None, read_weekday),
        (STEPS.keys() | EDGES | {"earlier", "later"}, None, read_step_of_time),
        ({f"mid-{name}" for name in MONTHS}, None, read_hyphened_month),
        (ORDINALS.keys() | {"last", "final"}, {"quarter", "half"}, read_part_of_year),
        (NUMBERS, UNITS.keys(), read_ago),
        ({"weekend"}, None, read_weekend),
    ):
        for word in starts:
            known, behind = rules.get(word, ((), frozenset()))
            may_follow = None if behind is None or following is None else behind.union(following)
            rules[word] = ((*known, rule), may_follow)
    return rules


def _beginning(word: str) -> Beginning | None:
    """The rules for times that can begin with this word; None where there are none."""
    if "-2" in word or "-1" in word:
        return (read_hyphened_year,), None
    figures = (_FIGURE_RULES, None) if word[0].isdecimal() else None
    return _rules_by_word().get(word) or figures


_RULES = Remembered(_beginning, most=1 << 14)


def expressions(tokens: Sequence[Token]) -> list[Expression]:
    """Every time expression of a sentence, left to right, not overlapping."""
    found: list[Expression] = []
    past = 0
    for index, token in enumerate(tokens):
        beginning = _RULES[token.word]
        if beginning is None or index < past:
            continue
        rules, following = beginning
        if following is not None and word_at(tokens, index + 1) not in following:
            continue
        expression = _first(rules, tokens, index)
        if expression is not None:
            if _is_deadline(tokens, expression.first):
                expression = replace(expression, deadline=True)
            elif _is_onset(tokens, expression.first):
                expression = replace(expression, onset=True)
            found.append(expression)
            past = expression.past
    return found
