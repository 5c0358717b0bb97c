"""Ceremonies and sessions: who was there, told one sentence later; which meeting counts on."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

TOLD = [
    (
        (
            "A memorial service for soldiers was held in Cao Lanh on May 3."
            " Attending the event were Vo Thi Anh Xuan and Deputy Governor of Prey Veng Sorn Thearith."
        ),
        ["ceremony held 2024-05-03 | Sorn Thearith, Võ Thị Ánh Xuân | Cao Lãnh"],
    ),
    ("Postal service was resumed in Hanoi on May 3. Attending were Hun Sen and Hun Manet.", []),
    (
        "Prak Sokhonn hosted a farewell dinner in honour of Ambassador Nguyen Huy Tang on May 3.",
        ["talks held 2024-05-03 | Nguyễn Huy Tăng, Prak Sokhonn | Hà Nội"],
    ),
    (
        "Nguyen Huy Tang called on Hun Sen at the Peace Palace on May 3 to say goodbye.",
        ["talks held 2024-05-03 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh"],
    ),
    ("Nguyen Huy Tang called on Hun Sen to open the gate.", []),
    (
        (
            "Hun Manet is on a visit to Vietnam from May 2 to 4."
            " He is to pay a working visit to the National Assembly of Vietnam."
        ),
        ["visit held 2024-05-02/2024-05-04 | Hun Manet | Vietnam"],
    ),
    (
        (
            "The 14th conference of the joint committee of Cambodia, Laos and Vietnam opened in Siem Reap on May 6."
            " The senior officials' meeting took place on May 5."
            " Laos will host the 15th conference in 2026."
        ),
        [
            "conference held 2024-05-05 | KH, VN | Siem Reap",
            "conference held 2024-05-06 | KH, LA, VN | Siem Reap",
            "conference planned 2026 | KH, LA, VN | ",
        ],
    ),
    (
        "Li Keqiang arrived in Phnom Penh on Sunday. Cambodia signed a deal on Monday during a visit to Cambodia by Li Keqiang.",
        ["visit held 2024-05-05/2024-05-06 | Li Keqiang | Phnom Penh"],
    ),
    (
        "Vietnam and Cambodia issued a report at the end of the May 2-3 official visit by Hun Sen.",
        ["visit held 2024-05-02/2024-05-03 | Hun Sen | Vietnam"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_occasions_told_in_two_sentences(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_a_record_is_signed_where_it_is_of_talks() -> None:
    assert agreements(
        "Vietnam and Cambodia signed a record of discussion on May 3."
        " They signed a record of deaths on May 4."
    ) == ["minutes signed 2024-05-03 | KH, VN | record of discussion"]
