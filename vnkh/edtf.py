"""Dates as precise as they are known, in EDTF (ISO 8601-2).

The part of the standard that news needs, and nothing is guessed beyond it:

    date      = year [ "-" month [ "-" day ] ] [ qualifier ]
    qualifier = "?" | "~" | "%"
    interval  = ( date | ".." ) "/" ( date | ".." )

A partial date is a period: `2025-02` runs from 1 to 28 February 2025.
"""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Self

_DATE = r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?"
OPEN = ".."


class Edtf(NamedTuple):
    """A date or period: its text and the days it allows.

    `start` and `end` are the first and last day, inclusive; None where the text leaves an end
    open. The empty text stands for "no ground for a date" and has neither.
    """

    text: str
    start: date | None
    end: date | None

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def is_day(self) -> bool:
        """Whether exactly one day is allowed."""
        return self.start is not None and self.start == self.end

    @property
    def days(self) -> int:
        """How many days are allowed: the fewer, the more precise. Open periods count as endless."""
        if self.start is None or self.end is None:
            return date.max.toordinal()
        return self.end.toordinal() - self.start.toordinal() + 1

    def overlaps(self, other: Self) -> bool:
        """Whether some day is allowed by both. An unknown date overlaps nothing."""
        if not self or not other:
            return False
        return _first(self) <= _last(other) and _first(other) <= _last(self)

    def contains(self, other: Self) -> bool:
        """Whether every day that `other` allows is allowed here, too."""
        if not self or not other:
            return False
        return _first(self) <= _first(other) and _last(other) <= _last(self)


UNKNOWN = Edtf("", None, None)


def parse(text: str) -> Edtf:
    """Read an EDTF text; "" gives `UNKNOWN`.

    Raises ValueError where it is not a date of the calendar, has another form, or ends before
    it begins.
    """
    return _parse(text)


@lru_cache(maxsize=4096)
def _parse(text: str) -> Edtf:
    if not text:
        return UNKNOWN
    if "/" not in text:
        return Edtf(text, *_bounds(text))
    low, high = text.split("/", 1)
    start = None if low == OPEN else _bounds(low)[0]
    end = None if high == OPEN else _bounds(high)[1]
    if low == high == OPEN:
        raise ValueError(f"no date in {text!r}")
    if start and end and end < start:
        raise ValueError(f"{text!r} ends before it begins")
    return Edtf(text, start, end)


def _bounds(text: str) -> tuple[date, date]:
    match = re.fullmatch(_DATE, text, re.ASCII)
    if not match:
        raise ValueError(f"{text!r} is not a date: want YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, _days_in(year, month))
        return date(year, month, day), date(year, month, day)
    except ValueError as error:  # month 13, day 30 of February, year 0
        raise ValueError(f"{text!r} is not a date of the calendar") from error


def _days_in(year: int, month: int) -> int:
    from calendar import monthrange  # noqa: PLC0415 - start-up: few questions have a month

    return monthrange(year, month)[1]


def day(value: date) -> Edtf:
    """One day."""
    return Edtf(value.isoformat(), value, value)


def month(year: int, number: int) -> Edtf:
    """One month, numbered from 1."""
    return parse(f"{year:04}-{number:02}")


def year(number: int) -> Edtf:
    """One year."""
    return parse(f"{number:04}")


def between(start: date, end: date) -> Edtf:
    """From one day to another, both inclusive; one day where they are the same."""
    if start == end:
        return day(start)
    return parse(f"{start.isoformat()}/{end.isoformat()}")


def interval(low: Edtf | None, high: Edtf | None) -> Edtf:
    """From one date to another, each with the precision it has; None leaves an end open."""
    return parse(f"{low.text if low else OPEN}/{high.text if high else OPEN}")


def order(value: Edtf) -> tuple[date, date]:
    """What dates are sorted by: first day, then last day; what is not known comes last."""
    if not value:
        return date.max, date.max
    return bounds(value)


def bounds(value: Edtf) -> tuple[date, date]:
    """First and last day allowed, the ends of the calendar where it is open."""
    return _first(value), _last(value)


def _first(value: Edtf) -> date:
    return value.start or date.min


def _last(value: Edtf) -> date:
    return value.end or date.max
