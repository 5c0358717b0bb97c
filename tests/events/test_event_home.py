"""Whose deed it is: bodies told by their field, countries by titles, deputies that are no ministers."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

AGREEMENTS = [
    (
        "The National Committee for Maritime Security of Cambodia signed a plan with the Vietnam Coast Guard on May 3.",
        [
            "plan signed 2024-05-03 | National Committee for Maritime Security of Cambodia, Vietnam Coast Guard | plan"
        ],
    ),
    (
        "Vietnam and Cambodia are neighbours. Minister Nguyen Chi Vinh said Vietnam had signed memoranda with eleven partners in May.",
        [],
    ),
    (
        (
            "The Voice of Vietnam and the National Radio of Kampuchea signed a deal on May 3."
            " The contract was inked by Pham Manh Hung and Tan Yan."
        ),
        [
            "deal signed 2024-05-03 | National Radio of Kampuchea, Pham Manh Hung, Tan Yan, Voice of Vietnam | deal"
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), AGREEMENTS)
def test_whose_text_it_is(text: str, told: list[str]) -> None:
    found = agreements(text)
    assert [each.replace("Phạm Mạnh Hùng", "Pham Manh Hung") for each in found] == told


def test_a_deputy_is_not_the_minister() -> None:
    text = (
        "Deputy Defence Minister Hoang Xuan Chien met Defence Minister Tea Seiha in Phnom Penh on May 3."
        " The two defence ministers met in Vientiane in October 2023."
    )
    assert meetings(text)[0] == "talks held 2023-10 | Phan Văn Giang, Tea Seiha | Vientiane"


def test_what_is_prepared_will_be() -> None:
    text = (
        "Bui Thanh Son suggested that both sides make good preparations for the 21st meeting of the"
        " Joint Committee of Vietnam and Cambodia in November."
    )
    assert meetings(text) == ["conference planned 2024-11 | KH, VN | "]
