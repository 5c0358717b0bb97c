"""That those who meet are of two sides, and where they met; what was put off; what is ahead."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

CHINH = "Phạm Minh Chính"
TOLD = [
    (
        "Pham Minh Chinh on Monday met Hun Manet on the sidelines of the 44th ASEAN Summit in Vientiane, Laos.",
        [f"talks held 2024-05-06 | Hun Manet, {CHINH} | Vientiane"],
    ),
    (
        "The talks between Pham Minh Chinh and Hun Manet are going ahead as planned in Hanoi on May 20.",
        [f"talks planned 2024-05-20 | Hun Manet, {CHINH} | Hà Nội"],
    ),
    (
        "The visit of Pham Minh Chinh to Cambodia, which had been scheduled for May 20-22, has been put off.",
        [f"visit cancelled 2024-05-20/2024-05-22 | {CHINH} | Cambodia"],
    ),
    (
        "Takeo deputy governor Men Vibol and his counterpart from An Giang province, Pham Van Ranh, talked for two hours on May 6.",
        ["talks held 2024-05-06 | Men Vibol, Phạm Văn Rạnh | Hà Nội"],
    ),
    (
        "Hun Sen received the president of the friendship association, Takehiko Nakao, in Phnom Penh on May 6.",
        ["talks held 2024-05-06 | Hun Sen, Takehiko Nakao | Phnom Penh"],
    ),
    (
        (
            "Pham Minh Chinh arrived in Phnom Penh on Monday, spokesman Eang Sophalleth said."
            " Tomorrow, he will pay a courtesy call on Hun Sen."
        ),
        [
            f"talks planned 2024-05-08 | Hun Sen, {CHINH} | ",
            f"visit held 2024-05-06 | {CHINH} | Phnom Penh",
        ],
    ),
    ("Vietnam is a neighbour. Hun Sen met Hun Manet in Phnom Penh on May 6.", []),
    (
        "Tran Hong Ha paid tribute to the late Senate president at Wat Botum in Phnom Penh on May 6.",
        ["ceremony held 2024-05-06 | Trần Hồng Hà | Phnom Penh"],
    ),
    ("Tran Hong Ha paid tribute to Cambodia's help on May 6.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_meetings_of_two_sides(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_each_text_of_a_list_has_its_own_day() -> None:
    assert agreements(
        "Vietnam and Cambodia signed a border treaty in 1985 and a supplementary one in October 2005."
    ) == [
        "agreement signed 2005-10 | KH, VN | border treaty",
        "treaty signed 1985 | KH, VN | border treaty",
    ]
