"""Who held which office on a day, and whom an office therefore means."""

from __future__ import annotations

import pytest
from tagged import article, meant

from vnkh.events import extract

OFFICE_MEANS = [
    ("2022-05-07", "The Cambodian Prime Minister spoke.", "hun-sen"),
    ("2024-05-07", "The Cambodian Prime Minister spoke.", "hun-manet"),
    ("2020-05-07", "The Vietnamese Prime Minister spoke.", "nguyen-xuan-phuc"),
    ("2024-05-07", "The Vietnamese Prime Minister spoke.", "pham-minh-chinh"),
]

HELD = [
    ("2022-05-07", "Hun Sen", "Prime Minister"),
    ("2024-05-07", "Hun Sen", "President of the Senate"),
    ("2024-05-07", "Hun Manet", "Prime Minister"),
    ("2024-05-07", "Pham Minh Chinh", "Prime Minister"),
    ("2023-05-07", "To Lam", "Minister of Public Security"),
    ("2025-05-07", "To Lam", "General Secretary of the Communist Party of Vietnam"),
]


@pytest.mark.parametrize(("day", "text", "who"), OFFICE_MEANS)
def test_an_office_means_who_held_it_on_the_day(day: str, text: str, who: str) -> None:
    words = text.removesuffix(" spoke.")
    lead = "Vietnam and Cambodia are neighbours. "
    assert meant(article(lead + text, published=day), words) == who


@pytest.mark.parametrize(("day", "name", "office"), HELD)
def test_a_record_says_which_office_was_held_on_the_day(day: str, name: str, office: str) -> None:
    text = f"{name} met Cambodian farmer Sok Vanna in Takeo yesterday."
    offices = [
        each.office
        for event in extract(article(text, published=day))
        for each in event.participants
        if each.id != "sok-vanna"
    ]
    assert offices == [office]
