"""What looks like a meeting and is none, and texts that "including" opens."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

TOLD = [
    (
        "Hun Sen attended a ceremony in Binh Phuoc on May 6 to mark his journey to overthrow the Pol Pot regime.",
        ["ceremony held 2024-05-06 | Hun Sen | Bình Phước"],
    ),
    ("Hanoi received 450,000 Cambodian visitors last year.", []),
    (
        "On the sidelines of the ASEAN Summits in Takeo on May 6, Pham Minh Chinh had talks with Hun Manet.",
        ["talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Takeo"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_asides(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_texts_behind_including() -> None:
    assert agreements(
        "Pham Minh Chinh and Hun Manet witnessed the signing of eleven papers on May 6, including"
        " an agreement on transport and a memorandum on digital cooperation."
    ) == [
        "agreement signed 2024-05-06 | KH, VN | agreement on transport",
        "memorandum signed 2024-05-06 | KH, VN | memorandum on digital cooperation",
    ]
