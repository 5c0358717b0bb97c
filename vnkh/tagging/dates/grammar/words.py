"""What the rules ask of single tokens: a word, a month, a year."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.vocabulary import MONTHS, STEPS, year_number

_MONTH_CUES = frozenset(
    "in on of this last next since until by before from to for early late mid".split()
)


def word_at(tokens: Sequence[Token], index: int) -> str:
    """The folded word of a token; "" outside the sentence."""
    return tokens[index].word if 0 <= index < len(tokens) else ""


def month_at(tokens: Sequence[Token], index: int) -> int | None:
    """The month that a token names; "may" and "march" only where nothing else can be meant."""
    word = word_at(tokens, index)
    month = MONTHS.get(word)
    if month is None or not tokens[index].capital:
        return None
    if word in {"may", "march", "mar", "jun", "jan", "sep", "dec"}:
        after = word_at(tokens, index + 1)
        is_dated = bool(after and after[0].isdecimal()) or (
            after in STEPS and word_at(tokens, index + 2) == "year"
        )
        cued = word_at(tokens, index - 1) in _MONTH_CUES
        if not (is_dated or cued or word_at(tokens, index - 1)[:1].isdecimal()):
            return None
    return month


def year_after(tokens: Sequence[Token], index: int) -> tuple[int | None, int | None, int]:
    """A year, or "last year" and the like, from this token on: (year, step, past)."""
    at = index + (
        word_at(tokens, index) == "," and year_number(word_at(tokens, index + 1) or "x") is not None
    )
    at += word_at(tokens, at) == "of"
    year = year_number(word_at(tokens, at) or "x")
    if year is not None:
        return year, None, at + 1
    if word_at(tokens, at) in STEPS and word_at(tokens, at + 1) == "year":
        return None, STEPS[word_at(tokens, at)], at + 2
    return None, None, index
