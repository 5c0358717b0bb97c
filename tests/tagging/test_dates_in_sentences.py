"""What a time means, by the day of publication and the verb beside it."""

from __future__ import annotations

import pytest
from tagged import article, times

# Published on Tuesday 7 May 2024.
DAYS = [
    ("They met on May 3.", ["2024-05-03 stated"]),
    ("They met on May 3, 2022.", ["2022-05-03 stated"]),
    ("They met on 3 May.", ["2024-05-03 stated"]),
    ("They met on 3 May 2021.", ["2021-05-03 stated"]),
    ("They met on the 3rd of May.", ["2024-05-03 stated"]),
    ("They met on May 3rd.", ["2024-05-03 stated"]),
    ("They met on Nov. 28.", ["2023-11-28 stated"]),
    ("They met on 28 Nov 2023.", ["2023-11-28 stated"]),
    ("They met on 28/11/2023.", ["2023-11-28 stated"]),
    ("They met on 2023-11-28.", ["2023-11-28 stated"]),
    ("They met on December 20.", ["2023-12-20 stated"]),
    ("They will meet on December 20.", ["2024-12-20 stated"]),
    ("They will meet on April 20.", ["2025-04-20 stated"]),
    ("They met on April 20 last year.", ["2023-04-20 relative"]),
    ("They met on May 7.", ["2024-05-07 stated"]),
    ("They are to meet on May 9.", ["2024-05-09 stated"]),
    ("The meeting is on May 9.", ["2024-05-09 stated"]),
    ("The ceremony, scheduled for June 1, will be broadcast.", ["2024-06-01 stated"]),
    ("They met on February 29.", ["2024-02-29 stated"]),
]

RANGES = [
    ("The visit took place on May 3-5.", ["2024-05-03/2024-05-05 stated"]),
    ("The visit took place on May 3 and 4.", ["2024-05-03/2024-05-04 stated"]),
    ("The visit took place from May 3 to 5.", ["2024-05-03/2024-05-05 stated"]),
    ("The visit took place from April 30 to May 2.", ["2024-04-30/2024-05-02 stated"]),
    ("The visit took place from 30 April to 2 May 2023.", ["2023-04-30/2023-05-02 stated"]),
    ("The visit took place on May 3–5, 2022.", ["2022-05-03/2022-05-05 stated"]),
    ("The visit took place from December 30 to January 2.", ["2023-12-30/2024-01-02 stated"]),
    ("The visit takes place from May 6 through 8.", ["2024-05-06/2024-05-08 stated"]),
    ("The fair was held on Saturday and Sunday.", ["2024-05-04/2024-05-05 relative"]),
    ("The visit took place on 3-5 May.", ["2024-05-03/2024-05-05 stated"]),
]

WEEKDAYS = [
    ("They met on Monday.", ["2024-05-06 relative"]),
    ("They met on Tuesday.", ["2024-05-07 relative"]),
    ("They met on Wednesday.", ["2024-05-01 relative"]),
    ("They will meet on Wednesday.", ["2024-05-08 relative"]),
    ("They met last Tuesday.", ["2024-04-30 relative"]),
    ("They will meet next Thursday.", ["2024-05-09 relative"]),
    ("They met on Friday morning.", ["2024-05-03 relative"]),
    ("They met on Monday, May 6.", ["2024-05-06 stated"]),
    ("They met on Monday (May 6).", ["2024-05-06 stated"]),
    ("They met this Monday.", ["2024-05-13 relative"]),
]

WEEKDAYS_TOGETHER = [
    ("They met on Wednesday and Thursday.", ["2024-05-01/2024-05-02 relative"]),
    ("They will meet on Wednesday and Thursday.", ["2024-05-08/2024-05-09 relative"]),
    ("They met from Friday to Sunday.", ["2024-05-03/2024-05-05 relative"]),
    ("They met from Sunday to Monday.", ["2024-05-05/2024-05-06 relative"]),
    ("They will meet next Thursday and Friday.", ["2024-05-09/2024-05-10 relative"]),
]

ODD = [
    ("They met on 03/05/2024.", ["2024-05-03 stated"]),
    ("They met on 2024/05/03.", ["2024-05-03 stated"]),
    ("They met from 25 to 26-4.", ["2024-04-25/2024-04-26 stated"]),
    ("They met on the 28th of April.", ["2024-04-28 stated"]),
    ("They met in the fourth quarter of last year.", ["2023-10/2023-12 relative"]),
    ("They will finish by the end of the year.", ["2024 relative"]),
    ("They will finish at the beginning of next year.", ["2025 relative"]),
    ("They will finish at the end of next month.", ["2024-06 relative"]),
    ("They met earlier this year.", ["2024 relative"]),
    ("They met later last month.", ["2024-04 relative"]),
    ("They met on the eve of the talks.", ["2024-05-06 relative"]),
    ("They met in March this year.", ["2024-03 relative"]),
    ("They will meet in March next year.", ["2025-03 relative"]),
    ("They met on May 3 and 11 firms took part.", ["2024-05-03 stated"]),
    ("They met on 5 December last year.", ["2023-12-05 relative"]),
    ("They met three days after May 3.", ["2024-05-03 stated"]),
]

NEAR = [
    ("They met today.", ["2024-05-07 relative"]),
    ("They met yesterday.", ["2024-05-06 relative"]),
    ("They met yesterday afternoon.", ["2024-05-06 relative"]),
    ("They will meet tomorrow.", ["2024-05-08 relative"]),
    ("They met this morning.", ["2024-05-07 relative"]),
    ("They met last night.", ["2024-05-06 relative"]),
    ("They met last week.", ["2024-04-29/2024-05-05 relative"]),
    ("They will meet next week.", ["2024-05-13/2024-05-19 relative"]),
    ("They met last month.", ["2024-04 relative"]),
    ("They will meet next month.", ["2024-06 relative"]),
    ("They met last year.", ["2023 relative"]),
    ("They will meet this year.", ["2024 relative"]),
    ("They met over the weekend.", ["2024-05-04/2024-05-05 relative"]),
    ("They met two days ago.", ["2024-05-05 relative"]),
    ("They met three weeks ago.", ["2024-04-15/2024-04-21 relative"]),
    ("They met a year ago.", ["2023 relative"]),
    ("They met two months ago.", ["2024-03 relative"]),
    ("They will meet two months from now.", ["2024-07 relative"]),
]

MONTHS = [
    ("They met in February 2025.", ["2025-02 stated"]),
    ("They met in February.", ["2024-02 stated"]),
    ("They met in August.", ["2023-08 stated"]),
    ("They will meet in August.", ["2024-08 stated"]),
    ("They will meet in March.", ["2025-03 stated"]),
    ("They met last February.", ["2024-02 relative"]),
    ("They met last August.", ["2023-08 relative"]),
    ("They met last May.", ["2023-05 relative"]),
    ("They will meet this July.", ["2024-07 relative"]),
    ("They will meet next January.", ["2025-01 relative"]),
    ("They met in August last year.", ["2023-08 relative"]),
    ("They met in early March.", ["2024-03 stated"]),
    ("They met in late October.", ["2023-10 stated"]),
    ("They met in mid-January.", ["2024-01 stated"]),
    ("They met at the end of March.", ["2024-03 stated"]),
    ("They met in the first half of March.", ["2024-03 stated"]),
    ("They met in Sept. 2023.", ["2023-09 stated"]),
]

YEARS = [
    ("They met in 2019.", ["2019 stated"]),
    ("The plan for 2026-2030 was adopted.", ["2026/2030 stated"]),
    ("The plan for 2019-21 was adopted.", ["2019/2021 stated"]),
    ("The plan between 2024 and 2029 was adopted.", ["2024/2029 stated"]),
    ("They will meet in the third quarter.", ["2024-07/2024-09 relative"]),
    ("They will meet in the first quarter of 2025.", ["2025-01/2025-03 stated"]),
    ("They will meet in the second half of the year.", ["2024-07/2024-12 relative"]),
    ("They will meet in the last quarter of next year.", ["2025-10/2025-12 relative"]),
    ("They will finish before the end of the year.", ["2024 relative"]),
    ("They will finish by the end of 2025.", ["2025 stated"]),
    ("They will finish before the year is out.", ["2024 relative"]),
    ("It has been open since mid-2021.", ["2021 stated"]),
    ("They mark National Day (September 2, 1945 – 2024).", ["2024-09-02 stated"]),
    ("They met in the second half of March.", ["2024-03 stated"]),
    ("They will meet in the second quarter.", ["2024-04/2024-06 relative"]),
]

OF_THE_STORY = [
    (
        "They met on May 3. The same day, they signed a plan.",
        ["2024-05-03 stated", "2024-05-03 relative"],
    ),
    (
        "They met on May 3. They left the following day.",
        ["2024-05-03 stated", "2024-05-04 relative"],
    ),
    (
        "They met on May 3. They had come the day before.",
        ["2024-05-03 stated", "2024-05-02 relative"],
    ),
    (
        "They met on May 3. Later that day, they signed a plan.",
        ["2024-05-03 stated", "2024-05-03 relative"],
    ),
    ("They met on May 3. A month later, they signed.", ["2024-05-03 stated", "2024-06 relative"]),
    (
        "They met on May 3. Two days earlier, they had signed.",
        ["2024-05-03 stated", "2024-05-01 relative"],
    ),
    ("Later in the day, they signed a plan.", ["2024-05-07 relative"]),
]

IMPOSSIBLE = [
    ("They met on February 29, 2023.", [" none"]),
]

NONE = [
    "Trade has grown over the past year.",
    "Trade has grown in recent years.",
    "They may meet.",
    "The troops march along the river.",
    "The delegation has 28 members.",
    "The road is 2025 km long.",
    "Some 2000 people came.",
    "They won 2-1.",
    "Resolution 1325 was adopted.",
    "Trade reached 11.33 billion USD.",
    "They spoke for three days.",
    "It takes place every month.",
    "A second meeting was held.",
    "It rose by 12 percent.",
]


def _said(text: str) -> list[str]:
    return [f"{value} {basis}" for _, value, basis in times(article(text))]


@pytest.mark.parametrize(("text", "said"), DAYS)
def test_a_day_is_the_nearest_that_the_verb_allows(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), RANGES)
def test_days_from_one_to_another_are_an_interval(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), WEEKDAYS)
def test_a_weekday_is_the_last_one_or_with_a_future_the_next(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), WEEKDAYS_TOGETHER)
def test_weekdays_in_a_row_are_an_interval(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), ODD)
def test_less_usual_ways_to_give_a_date(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), NEAR)
def test_words_counted_from_publication(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), MONTHS)
def test_a_month_stays_a_month(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), YEARS)
def test_years_and_their_parts_stay_as_wide_as_they_are(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), OF_THE_STORY)
def test_words_counted_from_the_day_that_is_told_of(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(("text", "said"), IMPOSSIBLE)
def test_a_day_that_the_calendar_lacks_is_no_date(text: str, said: list[str]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize("text", NONE)
def test_figures_and_spans_of_time_are_no_dates(text: str) -> None:
    assert _said(text) == []
