"""What people type as dates, read as periods.

    period = point | point ".." [ point ] | ".." point
    point  = ISO date or EDTF                       2025  2025-11  2025-11-28  2025/2026
           | year "q" number                        2025q3
           | "today" | "yesterday" | "tomorrow"
           | ( "last" | "this" | "next" ) unit      last month
           | number ( "d" | "w" | "m" | "y" )       90d: from 90 days ago to today
           | month year                             november 2025, nov 2025
           | month day year | day month year        nov 28 2025, 28 november 2025

A partial date is a period, and both ends belong to it. A week runs from Monday to Sunday.
Nothing is guessed: what could be read in two ways is refused with both.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from vnkh import edtf
from vnkh.edtf import Edtf
from vnkh.errors import UsageError
from vnkh.folding import fold

EXAMPLES = "2025, 2025-11, 2025-11-28, 2025q3, 2025-11..2026-02, 2025.., last month, 90d"

_MONTHS = "january february march april may june july august september october november december"
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
_TURNS = {"last": -1, "this": 0, "next": 1}
_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_DAYS_IN = {"day": 1, "week": 7}
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}

_INTERVAL = re.compile(r"(?:\d{4}(?:-\d\d){0,2}|\.\.)/(?:\d{4}(?:-\d\d){0,2}|\.\.)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})", re.ASCII)


def parse(text: str, today: date) -> Edtf:
    """The period that `text` means on the day `today`.

    Raises UsageError where it means none or could mean two.
    """
    words = fold(text).replace(",", " ")
    try:
        period = _range(words, today)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"cannot read {text!r} as a date: {error}") from error
    if period is None:
        raise UsageError(f"cannot read {text!r} as a date{_remedy(words)}")
    return period


def _range(words: str, today: date) -> Edtf | None:
    if _INTERVAL.fullmatch(words):
        return edtf.parse(words)
    low, dots, high = (part.strip() for part in words.partition(".."))
    if not dots:
        return _point(low, today)
    first = _point(low, today) if low else edtf.UNKNOWN
    last = _point(high, today) if high else edtf.UNKNOWN
    if first is None or last is None or not (first or last):
        return None
    return between(first.start, last.end)


def between(start: date | None, end: date | None) -> Edtf:
    """From one day to another, both inclusive; None leaves an end open, but not both.

    Raises ValueError where the end comes before the start.
    """
    if start is not None and end is not None:
        return edtf.between(start, end)
    return edtf.interval(edtf.day(start) if start else None, edtf.day(end) if end else None)


def _point(words: str, today: date) -> Edtf | None:
    for pattern, read in _FORMS:
        match = pattern.fullmatch(" ".join(words.split()))
        if match:
            return read(match.groups(), today)
    return None


def _iso(parts: tuple[str, ...], _today: date) -> Edtf:
    return edtf.parse(parts[0])


def _quarter(parts: tuple[str, ...], _today: date) -> Edtf:
    return _quarter_of(date(int(parts[0]), 3 * int(parts[1]), 1))


def _near(parts: tuple[str, ...], today: date) -> Edtf:
    return edtf.day(today + timedelta(days=_NEAR[parts[0]]))


def _turn(parts: tuple[str, ...], today: date) -> Edtf:
    turn, unit = parts
    return _PERIODS[unit](_moved(today, _TURNS[turn], unit))


def _back(parts: tuple[str, ...], today: date) -> Edtf:
    number, unit = parts
    return edtf.between(_moved(today, -int(number), _UNITS[unit]), today)


def _moved(day: date, number: int, unit: str) -> date:
    """That many units later; the last day of a month where it has no such day."""
    if unit in _DAYS_IN:
        return day + timedelta(days=number * _DAYS_IN[unit])
    year, month = divmod(day.year * 12 + day.month - 1 + number * _MONTHS_IN[unit], 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _month_year(parts: tuple[str, ...], _today: date) -> Edtf | None:
    name, year = parts
    return edtf.parse(f"{year}-{number:02}") if (number := _month(name)) else None


def _month_day_year(parts: tuple[str, ...], _today: date) -> Edtf | None:
    name, day, year = parts
    return edtf.parse(f"{year}-{number:02}-{day:0>2}") if (number := _month(name)) else None


def _day_month_year(parts: tuple[str, ...], today: date) -> Edtf | None:
    day, name, year = parts
    return _month_day_year((name, day, year), today)


def _month(name: str) -> int:
    """The number of an English month, in full or cut to three letters or more; 0 for none."""
    names = _MONTHS.split()
    found = [number for number, full in enumerate(names, 1) if full.startswith(name)]
    return found[0] if found and len(name) >= 3 else 0


def _week_of(day: date) -> Edtf:
    monday = day - timedelta(days=day.weekday())
    return edtf.between(monday, monday + timedelta(days=6))


def _month_of(day: date) -> Edtf:
    return edtf.month(day.year, day.month)


def _quarter_of(day: date) -> Edtf:
    last = day.month + -day.month % 3
    start = edtf.month(day.year, last - 2).start
    end = edtf.month(day.year, last).end
    return between(start, end)


def _year_of(day: date) -> Edtf:
    return edtf.year(day.year)


_PERIODS: dict[str, Callable[[date], Edtf]] = {
    "week": _week_of,
    "month": _month_of,
    "quarter": _quarter_of,
    "year": _year_of,
}

_Reader = Callable[[tuple[str, ...], date], Edtf | None]
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(r"(\d{4}(?:-\d\d){0,2}[?~%]?)", re.ASCII), _iso),
    (re.compile(r"(\d{4})-?q([1-4])", re.ASCII), _quarter),
    (re.compile(r"(yesterday|today|tomorrow)"), _near),
    (re.compile(r"(last|this|next) (week|month|quarter|year)"), _turn),
    (re.compile(r"(\d{1,4})([dwmy])", re.ASCII), _back),
    (re.compile(r"([a-z]+)\.? (\d{4})", re.ASCII), _month_year),
    (re.compile(r"([a-z]+)\.? (\d{1,2}) (\d{4})", re.ASCII), _month_day_year),
    (re.compile(r"(\d{1,2}) ([a-z]+)\.? (\d{4})", re.ASCII), _day_month_year),
)


def _remedy(words: str) -> str:
    readings = _readings(words)
    if len(readings) == 2:
        return f": it may mean {readings[0]} or {readings[1]}; write the one you mean"
    if readings:
        return f"; write {readings[0]}"
    return f"; write it like one of these: {EXAMPLES}"


def _readings(words: str) -> list[str]:
    """The ISO dates that three numbers may mean: day first, then month first."""
    if match := _YEAR_FIRST.fullmatch(words):
        year, month, day = match.groups()
        orders = [(month, day)]
    elif match := _YEAR_LAST.fullmatch(words):
        first, second, year = match.groups()
        orders = [(second, first), (first, second)]
    else:
        return []
    texts = [f"{year}-{month:0>2}-{day:0>2}" for month, day in orders]
    return [text for text in dict.fromkeys(texts) if _is_day(text)]


def _is_day(text: str) -> bool:
    try:
        return edtf.parse(text).is_day
    except ValueError:
        return False
