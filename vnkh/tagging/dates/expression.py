"""What a text says of a time, before it is known which day that is."""

from __future__ import annotations

from enum import Enum

from vnkh.values import value


class Shape(Enum):
    """The kinds of time expression."""

    DAY = "day"  # November 28 (2025), 27-28 November, Dec. 30 - January 2
    MONTH = "month"  # February 2025, last June, mid-January
    YEAR = "year"  # 2025, next year
    YEARS = "years"  # 2026-2030: a period, never the date of an act
    PART = "part"  # the first quarter of 2026, the second half of the year
    WEEKDAY = "weekday"  # Thursday, Wednesday and Thursday, last Friday
    SHIFT = "shift"  # today, last week, two days ago, a month later
    ANNIVERSARY = "anniversary"  # September 2, 1945 - 2025


@value(frozen=True, slots=True)
class Expression:
    """A time as the words give it; None where they are silent.

    `first` and `past` are token indexes in the sentence, `past` exclusive. A shift counts `step`
    units from publication, or from the story's day where `from_story`.
    """

    shape: Shape
    first: int
    past: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    weekday: int | None = None
    end_weekday: int | None = None
    unit: str = ""  # of a shift: day week weekend month year; of a part: quarter half
    step: int | None = None
    number: int = 0  # which quarter or half
    edge: str = ""  # early mid late; of a weekday "week": that of the week of `step`
    from_story: bool = False
    deadline: bool = False  # by, before, until: the end of a span and not a day of action
    onset: bool = False  # from, as of, starting in: the beginning of a span
