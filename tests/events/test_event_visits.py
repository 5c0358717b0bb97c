"""Trips as a whole: who went where, from which day to which."""

from __future__ import annotations

import pytest
from telling import found, meetings

MADE = [
    (
        "Cambodian Prime Minister Hun Manet paid an official visit to Vietnam from May 3 to 5.",
        ["visit held 2024-05-03/2024-05-05 | Hun Manet | Vietnam"],
    ),
    (
        "Hun Manet's official visit to Vietnam took place on May 3-5.",
        ["visit held 2024-05-03/2024-05-05 | Hun Manet | Vietnam"],
    ),
    (
        "Foreign Minister Bui Thanh Son made a two-day working visit to Cambodia on May 2-3.",
        ["visit held 2024-05-02/2024-05-03 | Bùi Thanh Sơn | Cambodia"],
    ),
    (
        "Cambodian Senate President Hun Sen arrived in Hanoi on May 5 for a three-day visit.",
        ["visit held 2024-05-05/2024-05-07 | Hun Sen | Hà Nội"],
    ),
    (
        "A Cambodian delegation led by Interior Minister Sar Sokha visited Ho Chi Minh City last week.",
        ["visit held 2024-04-29/2024-05-05 | Sar Sokha | Hồ Chí Minh City"],
    ),
    (
        "The state visit by President To Lam to Cambodia from April 28 to 30 was a success.",
        ["visit held 2024-04-28/2024-04-30 | Tô Lâm | Cambodia"],
    ),
    (
        "Cambodian Defence Minister Tea Seiha is paying an official visit to Vietnam from May 6 to 8.",
        ["visit held 2024-05-06/2024-05-08 | Tea Seiha | Vietnam"],
    ),
    (
        "Hun Manet left Hanoi on May 5, concluding his two-day visit to Vietnam.",
        ["visit held 2024-05-04/2024-05-05 | Hun Manet | Vietnam"],
    ),
    (
        "Tran Thanh Man visited Cambodia in November 2023.",
        ["visit held 2023-11 | Trần Thanh Mẫn | Cambodia"],
    ),
    (
        "During his visit to Cambodia in March, Bui Thanh Son praised the ties.",
        ["visit held 2024-03 | Bùi Thanh Sơn | Cambodia"],
    ),
    (
        "Bui Thanh Son arrived in Phnom Penh on Monday afternoon, beginning a visit to Cambodia.",
        ["visit held 2024-05-06 | Bùi Thanh Sơn | Phnom Penh"],
    ),
    (
        "Interior Minister Sar Sokha led a delegation to Can Tho on May 4.",
        ["visit held 2024-05-04 | Sar Sokha | Cần Thơ"],
    ),
]

TO_COME = [
    (
        "Hun Manet will pay an official visit to Vietnam from December 11 to 12.",
        ["visit planned 2024-12-11/2024-12-12 | Hun Manet | Vietnam"],
    ),
    (
        "Hun Sen is scheduled to visit Vietnam next month.",
        ["visit planned 2024-06 | Hun Sen | Vietnam"],
    ),
    (
        "Pham Minh Chinh will travel to Phnom Penh on May 20 for an official visit.",
        ["visit planned 2024-05-20 | Phạm Minh Chính | Phnom Penh"],
    ),
    (
        "The upcoming visit of Tran Thanh Man to Cambodia, set for May 21-23, will be his first.",
        ["visit planned 2024-05-21/2024-05-23 | Trần Thanh Mẫn | Cambodia"],
    ),
    (
        "Khuon Sudary plans to visit Hanoi in the third quarter.",
        ["visit planned 2024-07/2024-09 | Khuon Sudary | Hà Nội"],
    ),
]

OFF = [
    (
        "Hun Manet has postponed his visit to Vietnam.",
        ["visit cancelled  | Hun Manet | Vietnam"],
    ),
]

NONE = [
    "Hun Manet has not visited Vietnam.",
    "Hun Manet has never visited Hanoi, the spokesman said.",
    "Tourists visit Angkor Wat all year round.",
    "High-level visits are held every year.",
    "Mutual visits have strengthened trust.",
    "The ship visited four ports.",
]

VISIT_AND_TALKS = (
    "Cambodian Defence Minister Tea Seiha paid an official visit to Vietnam from May 3 to 5."
    " On May 4, he held talks with Defence Minister Phan Van Giang in Hanoi."
    " On May 5, he was received by President To Lam."
)


@pytest.mark.parametrize(("text", "told"), MADE)
def test_a_visit_has_the_days_from_coming_to_going(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), TO_COME)
def test_a_visit_to_come_is_planned(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), OFF)
def test_a_visit_put_off_is_cancelled(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize("text", NONE)
def test_no_visit_is_made_of_habits_tourists_and_what_did_not_happen(text: str) -> None:
    assert meetings(text) == []


def test_talks_during_a_visit_are_events_of_their_own_and_part_of_it() -> None:
    events = {each.date: each for each in found(VISIT_AND_TALKS)}
    visit = events["2024-05-03/2024-05-05"]
    assert [visit.form, visit.part_of] == ["visit", ""]
    assert len(events) == 3
    for day in ("2024-05-04", "2024-05-05"):
        assert [events[day].form, events[day].part_of] == ["talks", visit.id]


def test_the_visitor_is_named_as_one() -> None:
    visit = found("Hun Manet paid an official visit to Vietnam from May 3 to 5.")[0]
    assert [(each.name, each.role) for each in visit.participants] == [("Hun Manet", "visitor")]
