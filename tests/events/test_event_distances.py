"""Days and places told round about: by distance, put off, or put first ("it was in Da Nang that …")."""

from __future__ import annotations

import pytest
from telling import everything

ROUND_ABOUT = [
    (
        "Two days after landing in Hanoi, Cambodian King Norodom Sihamoni was received on May 3 by President To Lam.",
        [
            "talks held 2024-05-03 | Norodom Sihamoni, Tô Lâm | Hà Nội",
            "visit held 2024-05-01 | Norodom Sihamoni | Hà Nội",
        ],
    ),
    (
        "Two years after signing the treaty, Vietnam and Cambodia opened a gate at Moc Bai on May 3.",
        ["treaty signed 2022 | KH, VN | treaty"],
    ),
    (
        "A month after visiting Hanoi, Hun Manet met To Lam in Siem Reap on May 3.",
        [
            "talks held 2024-05-03 | Hun Manet, Tô Lâm | Siem Reap",
            "visit held 2024-04 | Hun Manet | Hà Nội",
        ],
    ),
    (
        "Hun Manet met To Lam in Siem Reap on May 3, two days after he visited Hanoi.",
        [
            "talks held 2024-05-03 | Hun Manet, Tô Lâm | Siem Reap",
            "visit held 2024-05-01 | Hun Manet | Hà Nội",
        ],
    ),
    (
        "The visit of Hun Manet to Hanoi was postponed to July.",
        ["visit planned 2024-07 | Hun Manet | Hà Nội"],
    ),
    (
        "The signing of a protocol on mangoes by Vietnam and Cambodia has been pushed back to June.",
        ["protocol pending 2024-06 | KH, VN | protocol on mangoes"],
    ),
    (
        "It was in Da Nang on April 30 that the two defence ministers of Vietnam and Cambodia met.",
        ["talks held 2024-04-30 | Phan Văn Giang, Tea Seiha | Đà Nẵng"],
    ),
    (
        "It was in Siem Reap that Hun Manet met To Lam on May 3.",
        ["talks held 2024-05-03 | Hun Manet, Tô Lâm | Siem Reap"],
    ),
    (
        "Tea Seiha and Phan Van Giang last met in Jakarta in November 2023, a day before a conference of their ASEAN colleagues.",
        ["talks held 2023-11 | Phan Văn Giang, Tea Seiha | Jakarta"],
    ),
    (
        "Foreign Minister Bui Thanh Son discussed the matter last week in New York with his Cambodian counterpart, Sok Chenda Sophea.",
        ["talks held 2024-04-29/2024-05-05 | Bùi Thanh Sơn, Sok Chenda Sophea | New York"],
    ),
    (
        "Vietnamese Prime Minister Pham Minh Chinh made the request in a call with Hun Sen on Monday.",
        ["call held 2024-05-06 | Hun Sen, Phạm Minh Chính | "],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROUND_ABOUT)
def test_a_day_or_place_told_round_about(text: str, told: list[str]) -> None:
    assert everything(text) == told
