"""Dates as headers, datelines, bylines and file names write them: all forms, with their place.

This is not the grammar of dates in a story (there are no weekdays, ranges or "last week" here);
it knows a single day, with or without its year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

FIRST_YEAR = 1900
LAST_YEAR = 2099

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_Numbers = tuple[str, int, int]  # year as written ("" where there is none), month, day
_Reader = Callable[[re.Match[str]], _Numbers | None]


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it stands in a text: `text[start:end]` are its words."""

    words: str
    start: int
    end: int
    year: str  # digits as written, "" where there is none
    month: int
    day: int

    def on_calendar(self) -> date | None:
        """The day, or None where it is not one (see `problem`)."""
        return None if self.problem() else date(int(self.year), self.month, self.day)

    def problem(self) -> str:
        """What keeps the words from naming an article's day ("has no year"); "" where they do."""
        if not self.year:
            return "has no year"
        if len(self.year) != 4:
            return f"has a year of {len(self.year)} digits, want four"
        if not FIRST_YEAR <= int(self.year) <= LAST_YEAR:
            return f"is outside the years {FIRST_YEAR} to {LAST_YEAR}"
        try:
            date(int(self.year), self.month, self.day)
        except ValueError:
            return "is not a day of the calendar"
        return ""

    def in_year(self, year: int) -> Written:
        """The same day and month in a year that another place names."""
        return Written(self.words, self.start, self.end, str(year), self.month, self.day)


def _month(word: str) -> int:
    """The number of a month's name or abbreviation ("Sept"), 0 where it is neither."""
    word = word.lower()
    if len(word) < 3:
        return 0
    return next((i for i, name in enumerate(_MONTHS, 1) if name.startswith(word)), 0)


def _year_first(match: re.Match[str]) -> _Numbers:
    return match[1], int(match[3]), int(match[4])


def _year_last(match: re.Match[str]) -> _Numbers:
    """Day before month, as the region writes, unless only the other order makes a date."""
    first, second = int(match[1]), int(match[3])
    if second > 12 >= first:
        first, second = second, first
    return match[4], second, first


def _month_day(match: re.Match[str]) -> _Numbers | None:
    month = _month(match[1])
    return (match[3] or "", month, int(match[2])) if month else None


def _day_month(match: re.Match[str]) -> _Numbers | None:
    month = _month(match[2])
    return (match[3] or "", month, int(match[1])) if month else None


_DIGIT = re.compile(r"\d", re.ASCII)
_YEAR = r"(?:,?\s{1,3}(\d{4})\b)?"
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)", _year_first),
        (r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)", _year_last),
        (r"\b([A-Za-z]{3,9})\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?\b" + _YEAR, _month_day),
        (r"(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th)?\s{1,3}([A-Za-z]{3,9})\b\.?" + _YEAR, _day_month),
    )
)


def written(text: str) -> Iterator[Written]:
    """Every date in a text, those with a year before those without, each in text order.

    Days that are on no calendar are given, too: whoever asks wants to say what is wrong.
    """
    if not _DIGIT.search(text):
        return
    found = [one for pattern, read in _FORMS for one in _matches(text, pattern, read)]
    taken: list[Written] = []
    for one in sorted(found, key=lambda each: (not each.year, each.start)):
        if all(one.end <= other.start or other.end <= one.start for other in taken):
            taken.append(one)
            yield one


def _matches(text: str, pattern: re.Pattern[str], read: _Reader) -> Iterator[Written]:
    for match in pattern.finditer(text):
        numbers = read(match)
        if numbers:
            yield Written(match[0], match.start(), match.end(), *numbers)
