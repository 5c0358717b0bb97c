"""Less usual wordings, each told as a person would understand it."""

from __future__ import annotations

import pytest
from telling import agreements, commitments_after_talks, meetings, meetings_after_talks

MEETINGS = [
    (
        "In Phnom Penh on May 3, Bui Thanh Son was welcomed by Sok Chenda Sophea.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    (
        "Bui Thanh Son, on a visit to Phnom Penh, met Sok Chenda Sophea on May 3.",
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh",
            "visit held 2024-05-03 | Bùi Thanh Sơn | Phnom Penh",
        ],
    ),
    (
        "The two foreign ministers, Bui Thanh Son of Vietnam and Sok Chenda Sophea of Cambodia, met in Hue on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Huế"],
    ),
    (
        "Bui Thanh Son's meeting with Sok Chenda Sophea on May 3 went well.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Bui Thanh Son hosted a dinner for Sok Chenda Sophea in Hanoi on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Sok Chenda Sophea said he had met Bui Thanh Son in Hanoi on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Bui Thanh Son presented his credentials to King Norodom Sihamoni in Phnom Penh on May 3.",
        ["ceremony held 2024-05-03 | Bùi Thanh Sơn, Norodom Sihamoni | Phnom Penh"],
    ),
    (
        "A working breakfast brought Bui Thanh Son and Sok Chenda Sophea together in Vientiane on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Vientiane"],
    ),
]

MEETINGS_AFTER_TALKS = [
    (
        "On the same day, the visitor laid a wreath at Ho Chi Minh's mausoleum.",
        ["ceremony held 2024-05-06 | Hun Manet | Hà Nội"],
    ),
    (
        "In the afternoon, the Cambodian leader met Party General Secretary Nguyen Phu Trong.",
        ["talks held 2024-05-06 | Hun Manet, Nguyễn Phú Trọng | Hà Nội"],
    ),
    (
        "The two leaders last met in Vientiane in October 2023.",
        ["talks held 2023-10 | Hun Manet, Phạm Minh Chính | Vientiane"],
    ),
    (
        "It was the third meeting between the two leaders this year.",
        [],
    ),
]

AGREEMENTS = [
    (
        "Tay Ninh has signed an agreement on border trade with Svay Rieng.",
        ["agreement signed 2024-05-07 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Signed on May 3 by Tay Ninh and Svay Rieng, the agreement on border trade runs for five years.",
        ["agreement signed 2024-05-03 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Tay Ninh and Svay Rieng will sign an agreement on border trade next month.",
        ["agreement pending 2024-06 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Tay Ninh and Svay Rieng hope to sign an agreement on border trade soon.",
        ["agreement pending 2024-05-07 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "The agreement on border trade which Tay Ninh and Svay Rieng signed on May 3 runs for five years.",
        ["agreement signed 2024-05-03 | Svay Rieng, Tây Ninh | agreement on border trade"],
    ),
    (
        "Governor Peng Ponea signed an agreement on border trade with Tay Ninh's chairman Nguyen Thanh Ngoc on May 3.",
        ["agreement signed 2024-05-03 | Nguyễn Thanh Ngọc, Peng Ponea | agreement on border trade"],
    ),
]

COMMITMENTS = [
    (
        "Hun Manet gave assurances that Cambodia would protect Vietnamese investors.",
        ["pledge KH: would protect Vietnamese investors"],
    ),
    (
        "Hun Manet reiterated that Cambodia will never allow its land to be used against Vietnam.",
        ["pledge KH: will never allow its land to be used against Vietnam"],
    ),
    (
        "Chinh wants Cambodia to open a gate.",
        ["proposal VN: open a gate"],
    ),
    (
        "Chinh said he hoped that Cambodia would open a gate.",
        ["proposal VN: would open a gate"],
    ),
    (
        "Vietnam's readiness to train doctors was affirmed by Chinh.",
        ["pledge VN: train doctors"],
    ),
    (
        "Agreeing with his host, Hun Manet proposed setting up a working group.",
        ["proposal KH: setting up a working group"],
    ),
    (
        "Hun Manet, for his part, agreed to open a gate.",
        ["pledge KH: open a gate"],
    ),
    (
        '"The two countries will build a bridge," the Vietnamese leader said.',
        ["joint KH, VN: will build a bridge"],
    ),
]


@pytest.mark.parametrize(("text", "told"), MEETINGS)
def test_meetings_in_less_usual_words(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), MEETINGS_AFTER_TALKS)
def test_meetings_that_hang_on_the_one_before(text: str, told: list[str]) -> None:
    assert meetings_after_talks(text) == told


@pytest.mark.parametrize(("text", "told"), AGREEMENTS)
def test_agreements_in_less_usual_words(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), COMMITMENTS)
def test_commitments_in_less_usual_words(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told
