"""The two of whom an article is: bodies and provinces that later are "the two sides"."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

REGION, BASE = "Naval Region 5", "Ream Naval Base"
PAIRS = [
    (
        (
            "The 31st conference on patrols between Vietnam's Naval Region 5 and Cambodia's Ream Naval Base"
            " was held in Hue on May 3. The 30th conference was held in Takeo in October."
            " The next one is expected to take place in Takeo in November."
        ),
        [
            f"conference held 2023-10 | {REGION}, {BASE} | Takeo",
            f"conference held 2024-05-03 | {REGION}, {BASE} | Huế",
            f"conference planned 2024-11 | {REGION}, {BASE} | Takeo",
        ],
    ),
    (
        (
            "The State Audit Office of Vietnam met the National Audit Authority of Cambodia in Hue on May 3."
            " The two agencies last met in Takeo in March 2022."
        ),
        [
            "talks held 2022-03 | National Audit Authority of Cambodia, State Audit Office of Vietnam | Takeo",
            "talks held 2024-05-03 | National Audit Authority of Cambodia, State Audit Office of Vietnam | Huế",
        ],
    ),
    (
        (
            "Leaders of Dak Nong and Mondulkiri met in Hue on May 3."
            " Officials praised the ties. The two sides met in Takeo in March 2022, too."
        ),
        [
            "talks held 2022-03 | Mondulkiri, Đắk Nông | Takeo",
            "talks held 2024-05-03 | Mondulkiri, Đắk Nông | Huế",
        ],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Foreign Minister Sok Chenda Sophea in Hue on May 3."
            " The Vietnam Cashew Association and the Cashew-nut Association of Cambodia signed a plan."
            " The two sides met in Takeo in March 2022, too."
        ),
        [
            "talks held 2022-03 | KH, VN | Takeo",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Huế",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), PAIRS)
def test_the_two_of_the_article_meet(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_what_two_bodies_signed_before() -> None:
    text = (
        "The Cashew-nut Association of Cambodia signed a memorandum with the Vietnam Cashew Association"
        " on May 3. The two associations signed an earlier agreement in 2012."
    )
    both = "Cashew-nut Association of Cambodia, Vietnam Cashew Association"
    assert agreements(text) == [
        f"agreement signed 2012 | {both} | earlier agreement",
        f"memorandum signed 2024-05-03 | {both} | memorandum",
    ]


def test_what_stands_behind_one_text_is_not_the_others() -> None:
    text = (
        "The two sides signed an agreement on health for the 2015-2020 period and a memorandum"
        " between the Pasteur Institute of Cambodia and the Institute of Hygiene of Vietnam on May 3."
        " Vietnam and Cambodia are neighbours."
    )
    assert agreements(text) == [
        "agreement signed 2024-05-03 | KH, VN | agreement on health",
        "memorandum signed 2024-05-03 | Institute of Hygiene of Vietnam, Pasteur Institute of Cambodia | memorandum",
    ]
