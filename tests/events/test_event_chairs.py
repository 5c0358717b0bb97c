"""Who was in the chair, whose ministries are meant, and what is only wished to be signed."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

SON, SOKHONN = "Bùi Thanh Sơn", "Prak Sokhonn"
CHAIRS = [
    (
        (
            "An accord was reached at the 22nd meeting of the Vietnam-Cambodia Joint Committee, held in Hue"
            " from May 3-4 under the co-chairmanship of Bui Thanh Son and Prak Sokhonn."
        ),
        [f"conference held 2024-05-03/2024-05-04 | {SON}, {SOKHONN} | Huế"],
    ),
    (
        (
            "The ninth Conference of Border Provinces of Vietnam and Cambodia took place in Hue on May 3"
            " under the chair of Bui Thanh Son and Prak Sokhonn."
        ),
        [f"conference held 2024-05-03 | {SON}, {SOKHONN} | Huế"],
    ),
    (
        "The forum, attended by Bui Thanh Son and Prak Sokhonn, was held in Hue on May 3.",
        [f"conference held 2024-05-03 | {SON}, {SOKHONN} | Huế"],
    ),
    (
        (
            "Minister of Public Security Luong Tam Quang met Minister of Interior Sar Sokha in Hue on May 3."
            " Both ministries will hold their annual conference in Takeo in December."
        ),
        [
            "conference planned 2024-12 | Ministry of Interior, Ministry of Public Security | Takeo",
            "talks held 2024-05-03 | Lương Tam Quang, Sar Sokha | Huế",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), CHAIRS)
def test_those_in_the_chair(text: str, told: list[str]) -> None:
    assert meetings(text) == told


WISHED = [
    (
        "Bui Thanh Son proposed that Vietnam and Cambodia soon sign a memorandum on rice.",
        "memorandum pending 2024-05-07 | KH, VN | memorandum on rice",
    ),
    (
        "Vietnam and Cambodia agreed to boost trade, simplify procedures and soon sign a memorandum on rice.",
        "memorandum pending 2024-05-07 | KH, VN | memorandum on rice",
    ),
    (
        "Vietnam and Cambodia signed the plan for cooperation in 2025 on May 3.",
        "plan signed 2024-05-03 | KH, VN | plan for cooperation",
    ),
    (
        "At the talks on May 3, Vietnam and Cambodia signed the plan for cooperation in 2025.",
        "plan signed 2024-05-03 | KH, VN | plan for cooperation",
    ),
]


@pytest.mark.parametrize(("text", "told"), WISHED)
def test_wished_and_signed(text: str, told: str) -> None:
    assert agreements(text) == [told]
