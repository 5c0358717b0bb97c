"""The order of the timeline as one number."""

from __future__ import annotations

from datetime import date

import pytest
from chronicle import seed_events
from hypothesis import given
from hypothesis import strategies as st

from vnkh import edtf
from vnkh.records import timeline_order, to_dict
from vnkh.timeline import position as place
from vnkh.timeline.position import UNDATED, position, up_to


def _record(text: str, kind: str) -> dict[str, object]:
    value = edtf.parse(text)
    return {
        "date": text,
        "start": value.start and value.start.isoformat(),
        "end": value.end and value.end.isoformat(),
        "kind": kind,
    }


RISING = [
    ("../2024-05-05", "meeting"),
    ("0001-01-01", "meeting"),
    ("2024-05-05", "meeting"),
    ("2024-05-06", "agreement"),
    ("2024-05-06", "commitment"),
    ("2024-05-06", "meeting"),
    ("2024-05-06/2024-05-07", "agreement"),
    ("2024-05-06/2024-05-08", "agreement"),
    ("2024-05-06/9999-12-31", "agreement"),
    ("2024-05-06/..", "agreement"),
    ("2024-05-07", "agreement"),
    ("9999-12-31", "meeting"),
    ("", "agreement"),
    ("", "meeting"),
]


def test_positions_rise_by_start_end_and_kind() -> None:
    positions = [position(_record(*row)) for row in RISING]
    assert positions == sorted(set(positions))


def test_what_has_no_date_comes_last() -> None:
    assert [position(_record(*row)) >= UNDATED for row in RISING] == [
        not text for text, _ in RISING
    ]
    assert (
        position(_record("", "agreement")) >= UNDATED > position(_record("9999-12-31", "meeting"))
    )


@pytest.mark.parametrize("text", ["2024-05-06", "2024-05-01/2024-06-30", "2024", "2024-05-06/.."])
def test_what_starts_by_a_day_stands_before_the_day_after(text: str) -> None:
    start = edtf.parse(text).start
    assert start
    assert position(_record(text, "meeting")) < up_to(start)
    assert position(_record(text, "agreement")) >= up_to(date.fromordinal(start.toordinal() - 1))


@pytest.mark.parametrize("kind", ["agreement", "commitment", "meeting"])
def test_a_position_says_its_first_day_and_its_kind(kind: str) -> None:
    number = position(_record("2024-05-06/2024-05-08", kind))
    assert place.first_day(place.day_number(number)) == date(2024, 5, 6)
    assert place.kind_name(number & 3) == kind
    assert place.kind_number(kind) == number & 3


@pytest.mark.parametrize("text", ["../2024", ""])
def test_an_open_or_unknown_first_day_is_none(text: str) -> None:
    assert place.first_day(place.day_number(position(_record(text, "meeting")))) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-05-06/2024-05-08", date(2024, 5, 6), date(2024, 5, 8)),
        ("2024-05-06/..", date(2024, 5, 6), None),
        ("../2024-05-06", None, date(2024, 5, 6)),
        ("0001-01-01/9999-12-31", date.min, date.max),
        ("", None, None),
    ],
)
def test_a_position_says_its_first_and_its_last_day(text, first, last) -> None:
    number = position(_record(text, "meeting"))
    assert place.both_days(eval(place.DAYS.format(number))) == (first, last)  # noqa: S307


def test_an_event_of_the_last_day_of_the_calendar_has_a_first_day() -> None:
    number = position(_record("9999-12-31", "meeting"))
    assert place.first_day(place.day_number(number)) == date.max


def test_the_articles_that_come_with_vnkh_stand_in_the_same_order_either_way() -> None:
    events = sorted(seed_events(), key=timeline_order)
    positions = [position(to_dict(event)) for event in events]
    assert positions == sorted(positions)


@given(st.dates(), st.dates())
def test_the_sql_reads_what_python_wrote(one: date, other: date) -> None:
    text = edtf.between(min(one, other), max(one, other)).text
    number = position(_record(text, "commitment"))
    day, last, kind = (
        eval(sql.format(number))  # noqa: S307  # shifts and masks mean the same in both languages
        for sql in (place.DAY, place.LAST_DAY, place.KIND)
    )
    assert (day, last, kind) == (min(one, other).toordinal(), max(one, other).toordinal(), 1)
