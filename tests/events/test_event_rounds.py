"""Meetings that come back: the next round of talks, the one before, sessions of committees."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

ROUNDS = [
    (
        (
            "Pursat and Kon Tum held talks in Kon Tum on May 3."
            " The next meeting is scheduled to take place in Pursat in the fourth quarter."
        ),
        [
            "talks held 2024-05-03 | Kon Tum, Pursat | Kon Tum",
            "talks planned 2024-10/2024-12 | Kon Tum, Pursat | Pursat",
        ],
    ),
    (
        (
            "The joint border committees of Vietnam and Cambodia wound up a two-day meeting in Takeo on May 3."
            " They had looked back on the work since their last meeting in Hanoi in August 2023."
        ),
        [
            "conference held 2023-08 | KH, VN | Hà Nội",
            "conference held 2024-05-02/2024-05-03 | KH, VN | Takeo",
        ],
    ),
    (
        (
            "Bui Thanh Son met Sok Chenda Sophea in Hanoi on May 3."
            " They spoke of a memorandum on rice. The last one, inked in 2016, ran out in December."
        ),
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        (
            "Bui Thanh Son met Sok Chenda Sophea in Hanoi on May 3."
            " The two had last met in Vientiane in October 2023. Son thanked Sophea. Hun Sen received Son later in the day."
        ),
        [
            "talks held 2023-10 | Bùi Thanh Sơn, Sok Chenda Sophea | Vientiane",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Hà Nội",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROUNDS)
def test_rounds_of_meetings(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_what_waits_for_a_visit_lies_ahead() -> None:
    text = (
        "Vietnam and Cambodia are drafting an accord on rice, which they hope to sign"
        " when Minister Le Minh Hoan visits Phnom Penh in September."
    )
    assert meetings(text) == ["visit planned 2024-09 | Lê Minh Hoan | Phnom Penh"]
    assert agreements(text) == ["agreement pending 2024-09 | KH, VN | accord on rice"]
