"""The days of a visit, put together from what is said of its beginning, its end and its length."""

from __future__ import annotations

import pytest
from telling import meetings

STAYS = [  # published on Tuesday 2024-05-07
    (
        "On Monday, the second and last day of his visit to Cambodia, Bui Thanh Son met Hun Sen.",
        "visit held 2024-05-05/2024-05-06 | Bùi Thanh Sơn | Cambodia",
    ),
    (
        "Bui Thanh Son met Hun Sen on Monday, the final day of his three-day visit to Cambodia.",
        "visit held 2024-05-04/2024-05-06 | Bùi Thanh Sơn | Cambodia",
    ),
    (
        "Bui Thanh Son met Hun Sen. Son's visit to Cambodia, which began on Monday, winds up on Wednesday.",
        "visit held 2024-05-06/2024-05-08 | Bùi Thanh Sơn | Cambodia",
    ),
    (
        "Bui Thanh Son, who arrived in Phnom Penh last night and leaves tomorrow, met Hun Sen.",
        "visit held 2024-05-06/2024-05-08 | Bùi Thanh Sơn | Phnom Penh",
    ),
    (
        "Hun Sen will be in Hanoi from Wednesday through Friday next week.",
        "visit planned 2024-05-15/2024-05-17 | Hun Sen | Hà Nội",
    ),
    (
        "Hun Sen will be in Hanoi on Tuesday next week.",
        "visit planned 2024-05-14 | Hun Sen | Hà Nội",
    ),
    (
        "As part of his visit to Vietnam from May 5-9, Hun Sen will plant a tree.",
        "visit held 2024-05-05/2024-05-09 | Hun Sen | Vietnam",
    ),
    (
        "Hun Sen will pay a visit to Vietnam this month.",
        "visit planned 2024-05 | Hun Sen | Vietnam",
    ),
    (
        "Hun Sen arrived in Hanoi on Monday, starting his official visit to Vietnam until May 9.",
        "visit held 2024-05-06/2024-05-09 | Hun Sen | Hà Nội",
    ),
]


@pytest.mark.parametrize(("text", "told"), STAYS)
def test_days_of_a_visit(text: str, told: str) -> None:
    assert [each for each in meetings(text) if each.startswith("visit")] == [told]


DELEGATIONS = [
    (
        (
            "Uong Chu Luu received a delegation of the Cambodian Senate, led by Kong Sareach, in Hanoi on May 6."
            "\n\nThe Cambodian delegation is on a visit to Vietnam from May 5 to 8."
        ),
        "visit held 2024-05-05/2024-05-08 | Kong Sareach | Vietnam",
    ),
    (
        (
            "Deputy Minister Nguyen Chi Vinh met Secretary of State Neang Phat in Hanoi on May 6."
            " Ambassador Prak Nguon Hong of Cambodia was there."
            "\n\nThe Cambodian delegation is on a visit to Vietnam from May 5 to 8."
        ),
        "visit held 2024-05-05/2024-05-08 | Neang Phat | Vietnam",
    ),
    (
        (
            "Tea Banh and Sar Kheng spoke. The Cambodian delegation is on a visit to Vietnam from May 5 to 8."
        ),
        "visit held 2024-05-05/2024-05-08 | KH | Vietnam",
    ),
]


@pytest.mark.parametrize(("text", "told"), DELEGATIONS)
def test_who_leads_a_delegation(text: str, told: str) -> None:
    assert [each for each in meetings(text) if each.startswith("visit")] == [told]


OPENINGS = [
    (
        "A Vietnamese goods week opened in Phnom Penh on May 6 with the attendance of Minister Cham Nimul and Ambassador Nguyen Minh Vu.",
        "ceremony held 2024-05-06 | Cham Nimul, Nguyễn Minh Vũ | Phnom Penh",
    ),
    (
        "A seminar on trade between Vietnam and Cambodia was held in Hanoi on May 6 with the participation of Cham Nimul and Nguyen Minh Vu.",
        "conference held 2024-05-06 | Cham Nimul, Nguyễn Minh Vũ | Hà Nội",
    ),
    (
        "Cham Nimul and Nguyen Minh Vu presided over the groundbreaking ceremony in Takeo on May 6.",
        "ceremony held 2024-05-06 | Cham Nimul, Nguyễn Minh Vũ | Takeo",
    ),
]


@pytest.mark.parametrize(("text", "told"), OPENINGS)
def test_those_present_at_an_opening(text: str, told: str) -> None:
    assert meetings(text) == [told]
