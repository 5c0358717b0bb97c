"""Dates as precise as they are known: read, compared, put in order, never guessed."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnkh import edtf
from vnkh.edtf import UNKNOWN, Edtf

READ = [
    ("2024", "2024-01-01", "2024-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-12", "2024-12-01", "2024-12-31"),
    ("2024-05-06", "2024-05-06", "2024-05-06"),
    ("2024-05?", "2024-05-01", "2024-05-31"),
    ("2024-05-06~", "2024-05-06", "2024-05-06"),
    ("2024%", "2024-01-01", "2024-12-31"),
    ("2024-05-06/2024-05-08", "2024-05-06", "2024-05-08"),
    ("2024-05/2024-06", "2024-05-01", "2024-06-30"),
    ("2024-05-06/2024-05-06", "2024-05-06", "2024-05-06"),
    ("2026/2030", "2026-01-01", "2030-12-31"),
    ("2024-05-06/..", "2024-05-06", None),
    ("../2024-05", None, "2024-05-31"),
    ("0001-01-01", "0001-01-01", "0001-01-01"),
    ("9999", "9999-01-01", "9999-12-31"),
]

REFUSED = [
    ("2024-13", "is not a date of the calendar"),
    ("2024-00", "is not a date of the calendar"),
    ("2023-02-29", "is not a date of the calendar"),
    ("0000", "is not a date of the calendar"),
    ("24-05-06", "is not a date: want YYYY, YYYY-MM or YYYY-MM-DD"),
    ("2024-5-6", "is not a date: want YYYY"),
    ("2024-05-06T10:00", "is not a date"),
    ("May 2024", "is not a date"),
    (" 2024", "is not a date"),
    ("2024\n", "is not a date"),
    ("２０２４", "is not a date"),
    ("2024??", "is not a date"),
    ("2024/", "is not a date"),
    ("../..", "no date in '../..'"),
    ("2024-05-08/2024-05-06", "ends before it begins"),
    ("2024/2025/2026", "is not a date"),
]

OVERLAPS = [
    ("2024", "2024-05", True),
    ("2024-05", "2024-06", False),
    ("2024-05-31", "2024-05/2024-06", True),
    ("2024-05-06/2024-05-08", "2024-05-08", True),
    ("2024-05-06/2024-05-08", "2024-05-09", False),
    ("2024-05-06/..", "2030", True),
    ("2024-05-06/..", "2024-05-05", False),
    ("../2024-05-06", "2024-05-06", True),
    ("../2024-05-06", "2024-05-07/..", False),
    ("", "2024", False),
    ("", "", False),
]

CONTAINS = [
    ("2024", "2024-05", True),
    ("2024-05", "2024", False),
    ("2024-05", "2024-05-31", True),
    ("2024-05", "2024-05", True),
    ("2024-05-06/2024-05-08", "2024-05-08/2024-05-09", False),
    ("2024-05-06/2024-05-08", "2024-05-05/2024-05-08", False),
    ("../2024-05", "1999", True),
    ("2024/..", "2024-01-01/..", True),
    ("2024", "2024/..", False),
    ("", "2024", False),
    ("2024", "", False),
]

LENGTHS = [("2024-05-06", 1), ("2024-02", 29), ("2024", 366), ("2024-05-06/2024-05-08", 3)]


@pytest.mark.parametrize(("text", "start", "end"), READ)
def test_a_date_is_a_period_from_its_first_to_its_last_day(text, start, end) -> None:
    value = edtf.parse(text)
    days = (value.start, value.end)
    assert tuple(day and day.isoformat() for day in days) == (start, end)
    assert str(value) == value.text == text


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_what_is_no_date_of_the_calendar_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date|no date|ends before") as refused:
        edtf.parse(text)
    assert said in str(refused.value)
    assert repr(text) in str(refused.value) or "/" in text


def test_no_date_is_the_unknown_date() -> None:
    assert edtf.parse("") == UNKNOWN
    assert not UNKNOWN
    assert edtf.parse("2024")
    assert (UNKNOWN.start, UNKNOWN.end, str(UNKNOWN)) == (None, None, "")


@pytest.mark.parametrize(("one", "other", "expected"), OVERLAPS)
def test_dates_overlap_where_some_day_is_in_both(one: str, other: str, expected: bool) -> None:
    assert edtf.parse(one).overlaps(edtf.parse(other)) is expected
    assert edtf.parse(other).overlaps(edtf.parse(one)) is expected


@pytest.mark.parametrize(("one", "other", "expected"), CONTAINS)
def test_a_date_contains_another_where_all_its_days_are_in_it(one, other, expected) -> None:
    assert edtf.parse(one).contains(edtf.parse(other)) is expected


@pytest.mark.parametrize(("text", "days"), LENGTHS)
def test_the_fewer_days_the_more_precise(text: str, days: int) -> None:
    assert edtf.parse(text).days == days
    assert edtf.parse(text).is_day is (days == 1)


@pytest.mark.parametrize("text", ["2024/..", "../2024", ""])
def test_what_is_open_is_less_precise_than_any_period(text: str) -> None:
    value = edtf.parse(text)
    assert value.days > edtf.parse("0001/9999").days - 1
    assert value.days == date.max.toordinal()
    assert not value.is_day


def test_dates_are_made_from_days_months_and_years() -> None:
    assert edtf.day(date(2024, 5, 6)) == edtf.parse("2024-05-06")
    assert edtf.month(2024, 5) == edtf.parse("2024-05")
    assert edtf.month(987, 12) == edtf.parse("0987-12")
    assert edtf.year(2024) == edtf.parse("2024")
    assert edtf.year(33) == edtf.parse("0033")
    assert edtf.between(date(2024, 5, 6), date(2024, 5, 8)) == edtf.parse("2024-05-06/2024-05-08")
    assert edtf.between(date(2024, 5, 6), date(2024, 5, 6)) == edtf.parse("2024-05-06")


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("2024-05", "2025", "2024-05/2025"),
        ("2024-05", "", "2024-05/.."),
        ("", "2025", "../2025"),
        (None, "2025", "../2025"),
        ("2024", None, "2024/.."),
    ],
)
def test_an_interval_keeps_the_precision_of_its_ends(low, high, text: str) -> None:
    ends = (None if each is None else edtf.parse(each) for each in (low, high))
    assert edtf.interval(*ends) == edtf.parse(text)


def test_dates_are_sorted_by_first_day_then_by_last_and_unknown_ones_come_last() -> None:
    texts = ["../2023", "2024", "2024-01-01/..", "2024-05", "2024-05-31", ""]
    shuffled = [texts[at] for at in (3, 5, 0, 4, 1, 2)]
    in_order = sorted(shuffled, key=lambda text: edtf.order(edtf.parse(text)))
    assert in_order == ["../2023", "2024", "2024-01-01/..", "2024-05", "2024-05-31", ""]
    assert edtf.order(UNKNOWN) == (date.max, date.max)
    assert edtf.bounds(edtf.parse("../2023")) == (date.min, date(2023, 12, 31))
    assert edtf.bounds(edtf.parse("2024/..")) == (date(2024, 1, 1), date.max)


_days = st.dates(date(1, 1, 1), date(9999, 12, 31))
_periods = st.tuples(_days, _days).map(lambda two: edtf.between(min(two), max(two)))


_dates = st.tuples(
    _days,
    st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]),
    st.sampled_from(["", "?", "~", "%"]),
).map(lambda each: f"{each[0].strftime(each[1]).zfill(len(each[1]) + 2)}{each[2]}")
_ends = st.one_of(_dates, st.just(".."))
_texts = st.one_of(_dates, st.tuples(_ends, _ends).map("/".join), st.just(""))


@given(_periods)
def test_what_is_written_is_read_back(value: Edtf) -> None:
    assert edtf.parse(value.text) == value


@given(_texts)
def test_whatever_is_read_is_written_as_it_stood_and_begins_before_it_ends(text: str) -> None:
    try:
        value = edtf.parse(text)
    except ValueError:
        low, _, high = text.partition("/")
        assert low == high == ".." or edtf.parse(low).start > edtf.parse(high).end  # type: ignore[operator]
        return
    assert str(value) == text
    first, last = edtf.bounds(value)
    assert first <= last
    assert (value.start or first, value.end or last) == (first, last)
    assert edtf.order(value) == ((first, last) if text else (date.max, date.max))


@given(st.lists(_texts, max_size=5))
def test_no_date_comes_behind_one_that_is_not_known(texts: list[str]) -> None:
    keys = []
    for text in texts:
        with suppress(ValueError):
            keys.append(edtf.order(edtf.parse(text)))
    assert all(key <= edtf.order(UNKNOWN) for key in keys)


@given(_periods, _periods)
def test_one_that_contains_another_overlaps_it_and_is_no_shorter(one: Edtf, other: Edtf) -> None:
    if one.contains(other):
        assert one.overlaps(other)
        assert one.days >= other.days
    if one.contains(other) and other.contains(one):
        assert edtf.bounds(one) == edtf.bounds(other)


@given(_days)
def test_a_day_is_in_its_month_and_its_month_in_its_year(day: date) -> None:
    month = edtf.month(day.year, day.month)
    assert month.contains(edtf.day(day))
    assert edtf.year(day.year).contains(month)
    assert month.end == date.max or (month.end + timedelta(1)).day == 1
