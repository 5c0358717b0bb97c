"""From what a text says of a time to the days it means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from dateutil.relativedelta import relativedelta

from vnkh import edtf
from vnkh.edtf import UNKNOWN, Edtf
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.values import value


class Lean(Enum):
    """Which way the verb beside a date looks."""

    BACK = -1
    NEITHER = 0
    AHEAD = 1


@value(frozen=True, slots=True)
class Frame:
    """What a date is worked out from.

    `published` is the article's day; `story` the day that the text was speaking of, for "the same
    day"; `lean` the way the verb looks.
    """

    published: date
    story: date
    lean: Lean


def resolve(expression: Expression, frame: Frame) -> tuple[Edtf, str]:
    """The days meant, and whether they are "stated" or "relative" (worked out from another day).

    An impossible date (30 February) gives `UNKNOWN`.
    """
    try:
        value = _RESOLVERS[expression.shape](expression, frame)
    except (ValueError, OverflowError):
        return UNKNOWN, "none"
    return value, "relative" if _is_relative(expression) else "stated"


def _is_relative(expression: Expression) -> bool:
    if expression.shape in (Shape.WEEKDAY, Shape.SHIFT):
        return True
    return expression.step is not None and expression.year is None


def _days(expression: Expression, frame: Frame) -> Edtf:
    month, day = expression.month, expression.day
    assert month is not None
    assert day is not None
    end_month = expression.end_month or month
    end_day = expression.end_day or day

    def in_year(year: int) -> Edtf:
        last_year = year + (end_month < month)
        return edtf.between(date(year, month, day), date(last_year, end_month, end_day))

    if expression.year is not None:
        return in_year(expression.year)
    if expression.step is not None:
        return in_year(frame.published.year + expression.step)
    return _nearest(in_year, frame)


def _nearest(in_year: Callable[[int], Edtf], frame: Frame) -> Edtf:
    """The year that the verb wants: the last one begun, the next one to end, or the nearest."""
    candidates = []
    for year in range(frame.published.year - 4, frame.published.year + 5):
        try:
            candidates.append(in_year(year))
        except ValueError:  # 29 February
            continue
    if not candidates:
        return UNKNOWN  # 30 February: a slip, and no day of any year
    day = frame.published
    begun = [value for value in candidates if value.start and value.start <= day]
    to_come = [value for value in candidates if value.end and value.end >= day]
    if frame.lean is Lean.AHEAD:
        return to_come[0]
    if frame.lean is Lean.BACK:
        return begun[-1]
    return min(begun[-1], to_come[0], key=lambda value: _distance(value, day))


def _distance(value: Edtf, day: date) -> int:
    assert value.start
    assert value.end
    if value.start <= day <= value.end:
        return 0
    return min(abs((value.start - day).days), abs((value.end - day).days))


def _month(expression: Expression, frame: Frame) -> Edtf:
    assert expression.month is not None
    number, published = expression.month, frame.published
    if expression.year is not None:
        return edtf.month(expression.year, number)
    if expression.step is not None and expression.unit == "year":
        return edtf.month(published.year + expression.step, number)
    if expression.step is not None:
        return edtf.month(published.year + _years_on(expression.step, number, published), number)
    if frame.lean is Lean.AHEAD:
        return edtf.month(published.year + (number < published.month), number)
    return edtf.month(published.year - (number > published.month), number)


def _years_on(step: int, month: int, published: date) -> int:
    """How many years on "last", "this" or "next" May is."""
    if step == -1:
        return -(month >= published.month)
    return int(step == 1 and month <= published.month)


def _year(expression: Expression, _: Frame) -> Edtf:
    assert expression.year is not None
    return edtf.year(expression.year)


def _years(expression: Expression, _: Frame) -> Edtf:
    return edtf.parse(f"{expression.year}/{expression.end_year}")


def _part(expression: Expression, frame: Frame) -> Edtf:
    year = expression.year or frame.published.year + (expression.step or 0)
    months = 3 if expression.unit == "quarter" else 6
    last = months * expression.number
    return edtf.parse(f"{year}-{last - months + 1:02}/{year}-{last:02}")


def _weekday(expression: Expression, frame: Frame) -> Edtf:
    assert expression.weekday is not None
    if expression.edge == "week":
        return _of_week(expression, frame)
    first = _day_of_week(expression.weekday, expression, frame)
    if expression.end_weekday is None:
        return edtf.day(first)
    if expression.step is None and frame.lean is not Lean.BACK:
        begun = frame.published - timedelta((frame.published.weekday() - expression.weekday) % 7)
        last = begun + timedelta((expression.end_weekday - expression.weekday) % 7)
        if frame.lean is Lean.NEITHER or last >= frame.published:
            return edtf.between(begun, last)  # "is on a visit from Tuesday to Friday"
    if expression.step is None and frame.lean is not Lean.AHEAD:
        last = _day_of_week(expression.end_weekday, expression, frame)
        return edtf.between(last - timedelta((last - first).days % 7), last)
    ahead = (expression.end_weekday - expression.weekday) % 7
    return edtf.between(first, first + timedelta(ahead))


def _of_week(expression: Expression, frame: Frame) -> Edtf:
    """ "Wednesday through Friday next week"."""
    assert expression.weekday is not None
    assert expression.step is not None
    monday = frame.published - timedelta(frame.published.weekday()) + timedelta(7 * expression.step)
    first = monday + timedelta(expression.weekday)
    last = expression.end_weekday if expression.end_weekday is not None else expression.weekday
    return edtf.between(first, first + timedelta((last - expression.weekday) % 7))


def _day_of_week(weekday: int, expression: Expression, frame: Frame) -> date:
    day = frame.published
    back = (day.weekday() - weekday) % 7
    if expression.step == -1:  # "last Thursday": never the day itself
        return day - timedelta(back or 7)
    if expression.step == 1:
        return day + timedelta((-back) % 7 or 7)
    if expression.step == 0 or frame.lean is Lean.AHEAD:
        return day + timedelta((-back) % 7)
    return day - timedelta(back)


def _shift(expression: Expression, frame: Frame) -> Edtf:
    assert expression.step is not None
    origin = frame.story if expression.from_story else frame.published
    step = expression.step
    if expression.unit == "day":
        return edtf.day(origin + timedelta(step))
    if expression.unit == "week":
        monday = origin - timedelta(origin.weekday()) + timedelta(7 * step)
        return edtf.between(monday, monday + timedelta(6))
    if expression.unit == "weekend":
        back = (origin.weekday() - 5) % 7
        saturday = origin - timedelta(back) if step <= 0 else origin + timedelta(7 - back)
        return edtf.between(saturday, saturday + timedelta(1))
    if expression.unit == "month":
        moved = origin + relativedelta(months=step)
        return edtf.month(moved.year, moved.month)
    return edtf.year(origin.year + step)


_RESOLVERS: dict[Shape, Callable[[Expression, Frame], Edtf]] = {
    Shape.DAY: _days,
    Shape.MONTH: _month,
    Shape.YEAR: _year,
    Shape.YEARS: _years,
    Shape.PART: _part,
    Shape.WEEKDAY: _weekday,
    Shape.SHIFT: _shift,
    Shape.ANNIVERSARY: _days,
}
