"""How long a visit was: its days put together from what different clauses say."""

from __future__ import annotations

import re
from datetime import date, timedelta

from vnkh import edtf
from vnkh.edtf import UNKNOWN, Edtf
from vnkh.tagging.dates.vocabulary import NUMBERS, ORDINALS
from vnkh.values import value

BEGINNING = frozenset(
    "begin start open kick arrive land touch launch come travel fly go head leave depart set".split()
)
ENDING = frozenset("end conclude wind wrap finish close return complete".split())
BOUNDS = BEGINNING | ENDING

_HYPHENS = frozenset("-\u2010\u2011\u2013")  # "a 3 - day visit"
_LAST = frozenset("last final closing".split())
_WHICH = _LAST.union(ORDINALS)
_DAYS_LONG = re.compile(r"(\w+)-day")


@value(frozen=True, slots=True)
class Stay:
    """What is known of a visit's days: the whole, or its first and last, or how many."""

    whole: Edtf = UNKNOWN
    begin: date | None = None
    end: date | None = None
    days: int = 0

    def joined(self, other: Stay) -> Stay:
        """What both know; what was said first stands, but days before a week or month."""
        return Stay(
            _narrower(self.whole, other.whole),
            self.begin or other.begin,
            self.end or other.end,
            self.days or other.days,
        )

    def value(self) -> Edtf:
        """The visit's days, as far as they follow."""
        begin, end = self.begin, self.end
        if self.whole.text and not (self.whole.is_day and (self.days > 1 or begin or end)):
            return self.whole
        if begin is None and end is None and self.whole.is_day:
            begin = self.whole.start
        if begin and not end and not self.days and self.whole.start and begin < self.whole.start:
            end = self.whole.start  # "arrived on Thursday", and was there on Friday
        if begin and end and begin <= end:
            return edtf.between(begin, end)
        if begin and self.days:
            return edtf.between(begin, begin + timedelta(self.days - 1))
        if end and self.days:
            return edtf.between(end - timedelta(self.days - 1), end)
        known = begin or end
        return edtf.day(known) if known else self.whole


NO_STAY = Stay()


def _narrower(one: Edtf, other: Edtf) -> Edtf:
    if one.text and other.text and one.contains(other) and other.days > 1:
        return other
    return one if one.text else other


def days_long(words: list[str]) -> int:
    """How many days these words say: "two-day", "three days"; 0 where they say none."""
    for index, word in enumerate(words):
        match = _DAYS_LONG.fullmatch(word)
        if match:
            return _number(match.group(1))
        if word not in ("days", "day"):
            continue
        before = [each for each in words[max(index - 2, 0) : index] if each not in _HYPHENS][-1:]
        if before and _number(before[0]) > 1:
            return _number(before[0])
    return 0


def which_day(words: list[str]) -> int:
    """Which day of a visit "on the second day of his visit" means; 0 where it is not said."""
    before = _before_day(words)
    return next((ORDINALS[word] for word in before if word in ORDINALS), 0)


def is_last_day(words: list[str]) -> bool:
    """ "On the second and last day of his visit"."""
    return not _LAST.isdisjoint(_before_day(words))


def _before_day(words: list[str]) -> list[str]:
    """The words that tell which day: "second and last" before "day"."""
    found: list[str] = []
    for at, word in enumerate(words):
        first = at
        while word == "day" and first and (words[first - 1] in _WHICH or words[first - 1] == "and"):
            first -= 1
        found += words[first:at]
    return found


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word) if len(word) < 3 else 0
    return NUMBERS.get(word, 0)
