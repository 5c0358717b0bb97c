"""What people may type as a date, and the days it stands for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnkh import edtf
from vnkh.errors import UsageError
from vnkh.timeline import periods

TODAY = date(2026, 2, 11)  # a Wednesday

UNDERSTOOD = [
    # typed, first day, last day
    ("2025", "2025-01-01", "2025-12-31"),
    ("2025-11", "2025-11-01", "2025-11-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-11-28", "2025-11-28", "2025-11-28"),
    (" 2025-11-28 ", "2025-11-28", "2025-11-28"),
    ("2025–11–28", "2025-11-28", "2025-11-28"),
    ("2025q3", "2025-07-01", "2025-09-30"),
    ("2025-Q4", "2025-10-01", "2025-12-31"),
    ("2025q1", "2025-01-01", "2025-03-31"),
    ("2025-11..2026-02", "2025-11-01", "2026-02-28"),
    ("2025-11 .. 2026-02", "2025-11-01", "2026-02-28"),
    ("2025..2025", "2025-01-01", "2025-12-31"),
    ("2025..", "2025-01-01", None),
    ("..2025", None, "2025-12-31"),
    ("last month..today", "2026-01-01", "2026-02-11"),
    ("2025q1..2025q2", "2025-01-01", "2025-06-30"),
    ("today", "2026-02-11", "2026-02-11"),
    ("Yesterday", "2026-02-10", "2026-02-10"),
    ("tomorrow", "2026-02-12", "2026-02-12"),
    ("this week", "2026-02-09", "2026-02-15"),
    ("last week", "2026-02-02", "2026-02-08"),
    ("next week", "2026-02-16", "2026-02-22"),
    ("this month", "2026-02-01", "2026-02-28"),
    ("LAST  MONTH", "2026-01-01", "2026-01-31"),
    ("next month", "2026-03-01", "2026-03-31"),
    ("this quarter", "2026-01-01", "2026-03-31"),
    ("last quarter", "2025-10-01", "2025-12-31"),
    ("next quarter", "2026-04-01", "2026-06-30"),
    ("this year", "2026-01-01", "2026-12-31"),
    ("last year", "2025-01-01", "2025-12-31"),
    ("next year", "2027-01-01", "2027-12-31"),
    ("90d", "2025-11-13", "2026-02-11"),
    ("12w", "2025-11-19", "2026-02-11"),
    ("6m", "2025-08-11", "2026-02-11"),
    ("2y", "2024-02-11", "2026-02-11"),
    ("0d", "2026-02-11", "2026-02-11"),
    ("november 2025", "2025-11-01", "2025-11-30"),
    ("Nov 2025", "2025-11-01", "2025-11-30"),
    ("Sept. 2025", "2025-09-01", "2025-09-30"),
    ("may 2025", "2025-05-01", "2025-05-31"),
    ("nov 28 2025", "2025-11-28", "2025-11-28"),
    ("November 28, 2025", "2025-11-28", "2025-11-28"),
    ("28 november 2025", "2025-11-28", "2025-11-28"),
    ("nov 1 2025..nov 9 2025", "2025-11-01", "2025-11-09"),
    # dates as records have them
    ("2025-11-27/2025-11-28", "2025-11-27", "2025-11-28"),
    ("../2026-02-06", None, "2026-02-06"),
    ("2026/2030", "2026-01-01", "2030-12-31"),
]

REFUSED = [
    # typed, words of the message
    ("10/11/2025", "2025-11-10 or 2025-10-11"),
    ("10.11.2025", "2025-11-10 or 2025-10-11"),
    ("1-2-2025", "2025-02-01 or 2025-01-02"),
    ("31/12/2025", "write 2025-12-31"),
    ("12/31/2025", "write 2025-12-31"),
    ("11/11/2025", "write 2025-11-11"),
    ("2025/11/28", "write 2025-11-28"),
    ("2025-1-5", "write 2025-01-05"),
    ("2025-02-30", "not a date of the calendar"),
    ("2025-13", "not a date of the calendar"),
    ("nov 31 2025", "not a date of the calendar"),
    ("0000", "not a date of the calendar"),
    ("2026..2025", "ends before it begins"),
    ("99999y", "'99999y'"),
    ("2025q5", "2025q3"),
    ("", "2025-11-28"),
    ("..", "2025-11-28"),
    ("2025...2026", "2025-11-28"),
    ("2025..2026..2027", "2025-11-28"),
    ("45/45/2025", "2025-11-28"),
    ("10/11", "2025-11-28"),
    ("11", "2025-11-28"),
    ("20251128", "2025-11-28"),
    ("25-11", "2025-11-28"),
    ("november", "2025-11-28"),
    ("no 2025", "2025-11-28"),
    ("monday", "2025-11-28"),
    ("last fortnight", "2025-11-28"),
    ("-3d", "2025-11-28"),
    ("٢٠٢٥", "2025-11-28"),
    ("2025\x00", "2025-11-28"),
]


@pytest.mark.parametrize(("typed", "first", "last"), UNDERSTOOD)
def test_a_date_stands_for_all_its_days_both_ends_included(
    typed: str, first: str | None, last: str | None
) -> None:
    period = periods.parse(typed, TODAY)
    bounds = [day and day.isoformat() for day in (period.start, period.end)]
    assert bounds == [first, last]


@pytest.mark.parametrize(("typed", "said"), REFUSED)
def test_what_is_no_date_or_two_is_refused_with_what_to_write_instead(
    typed: str, said: str
) -> None:
    with pytest.raises(UsageError) as refused:
        periods.parse(typed, TODAY)
    assert said in str(refused.value)
    assert str(refused.value).startswith("cannot read ")


@given(st.dates())
def test_every_day_is_read_back_as_it_is_written(day: date) -> None:
    assert periods.parse(day.isoformat(), TODAY) == edtf.day(day)


@given(
    st.sampled_from(["week", "month", "quarter", "year"]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
def test_last_this_and_next_follow_each_other_without_gap_and_hold_today(
    unit: str, today: date
) -> None:
    last, this, following = (
        periods.parse(f"{turn} {unit}", today) for turn in ("last", "this", "next")
    )
    assert last.end + timedelta(days=1) == this.start <= today <= this.end
    assert this.end + timedelta(days=1) == following.start


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_period_or_refused(typed: str) -> None:
    try:
        period = periods.parse(typed, TODAY)
    except UsageError:
        return
    assert period.start or period.end
