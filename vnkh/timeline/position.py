"""The order of the timeline as one number: start, end, kind; events of one number go by id.

Days are counted as Python counts them (1 January of year 1 is day 1), 22 bits each; an open start
is day 0, an open end comes after every day, and what has no date at all comes last. The kind has
the last two bits, in alphabetical order.
"""

from __future__ import annotations

from datetime import date
from typing import Any

_BITS = 22
_DAY = (1 << _BITS) - 1
_OPEN = _DAY - 1
_KINDS = ("agreement", "commitment", "meeting")  # as in the records, whose import takes 7 ms

UNDATED = _DAY << (_BITS + 2)  # the lowest position without a date


def position(record: dict[str, Any]) -> int:
    """Where a record stands in the timeline."""
    start, end = record["start"], record["end"]
    if not record["date"]:
        first = last = _DAY
    else:
        first = date.fromisoformat(start).toordinal() if start else 0
        last = date.fromisoformat(end).toordinal() if end else _OPEN
    return (first << _BITS | last) << 2 | _KINDS.index(record["kind"])


def up_to(day: date) -> int:
    """The first position whose event starts after that day."""
    return (day.toordinal() + 1) << (_BITS + 2)


# The same in SQL, of a column that is written in place of {}.
DAY = f"({{}} >> {_BITS + 2})"
LAST_DAY = f"(({{}} >> 2) & {_DAY})"
DAYS = "({} >> 2)"  # both at once
KIND = "({} & 3)"


def kind_number(kind: str) -> int:
    """What `KIND` gives for a kind."""
    return _KINDS.index(kind)


def kind_name(number: int) -> str:
    """The kind for which `KIND` gives a number."""
    return _KINDS[number]


def day_number(value: int) -> int:
    """What `DAY` gives for a position."""
    return value >> (_BITS + 2)


def first_day(number: int) -> date | None:
    """The first day for which `DAY` gives a number; None where it is open or unknown."""
    return date.fromordinal(number) if 0 < number < _OPEN else None


def both_days(number: int) -> tuple[date | None, date | None]:
    """First and last day for which `DAYS` gives a number; None where one is open or unknown."""
    return first_day(number >> _BITS), first_day(number & _DAY)
