"""What the sources of an event claim, as far as it tells one event from another.

Merging must give the same whatever comes first and however often it is done. So everything here
only grows as events are put together: what two events share, they share still when either has
taken in a third.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from vnkh import edtf
from vnkh.folding import fold
from vnkh.records import Event, Source

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[a-z0-9]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_STEM = 6  # letters that tell words apart: "cooperate", "cooperation", "cooperative" are one
_MONTH = 31  # days
_EMPTY = frozenset(
    word[:_STEM]
    for word in (
        "a an and as at between both by for from in into its of on or our the their this to two"
        " with agree agreed agreement countries cooperation memorandum understanding sides vietnam"
        " vietnamese cambodia cambodian viet nam kingdom socialist republic province provincial"
        " ministry ministries nation signed signing"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Claim:
    """When an article says that it was, and what it calls it.

    Days are ordinals (1 January of year 1 is 1), both inclusive.
    """

    first: int
    last: int
    words: frozenset[str]

    @property
    def is_long(self) -> bool:
        """Whether it allows too many days to be told one by one: more than a month has."""
        return self.last - self.first > _MONTH

    def is_near(self, other: Claim) -> bool:
        """Whether some day is allowed by both."""
        return self.first <= other.last and other.first <= self.last


def claims_of(event: Event) -> frozenset[Claim]:
    """Those of all its sources."""
    return frozenset(_claim(source) for source in event.sources)


def _claim(source: Source) -> Claim:
    first, last = _days(source.date, source.published)
    return Claim(first, last, words_of(source.wording))


@lru_cache(maxsize=4096)
def _days(date: str, published: str) -> tuple[int, int]:
    """The days claimed: news without a date is of the day it came out, or of the day before."""
    if not date:
        day = edtf.parse(published).start
        return (day.toordinal() - 1, day.toordinal()) if day else (0, 0)
    first, last = edtf.bounds(edtf.parse(date))
    return first.toordinal(), last.toordinal()


@lru_cache(maxsize=65536)
def words_of(wording: str) -> frozenset[str]:
    """The words that tell what is meant, each by its beginning."""
    found = {word[:_STEM] for word in _WORD.findall(fold(wording))}
    return frozenset(word for word in found - _EMPTY if len(word) > 1)


def are_alike(one: frozenset[str], other: frozenset[str], share: float) -> bool:
    """Whether at least this share of the words of both are words of each."""
    return bool(one) and len(one & other) >= share * len(one | other)


def agree_in_figures(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a figure is in both, or one has none: 200 trees and 350 trees are two promises."""
    ours, theirs = _figures(one), _figures(other)
    return not (ours and theirs) or bool(ours & theirs)


def _figures(words: frozenset[str]) -> set[str]:
    """How much or how many; a year says when, and few articles say it."""
    return {word for word in words if word[0].isdigit() and not _YEAR.fullmatch(word)}


def any_near(
    ours: Iterable[Claim],
    theirs: Iterable[Claim],
    share: float,
    *,
    unnamed: bool = False,
    figures: bool = False,
) -> bool:
    """Whether two claims are near in time and alike in words.

    `unnamed`: one that calls it nothing is like any; `figures`: those of both must agree.
    """
    return any(
        one.is_near(other)
        and (
            share == 0
            or are_alike(one.words, other.words, share)
            or (unnamed and not (one.words and other.words))
        )
        and (not figures or agree_in_figures(one.words, other.words))
        for one in ours
        for other in theirs
    )
