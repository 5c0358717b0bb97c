"""Whole stories: what one sentence leaves open, the one before it says."""

from __future__ import annotations

import pytest
from telling import agreements, commitments, found, meetings

STORIES = [
    (
        "Cambodian Defence Minister Tea Seiha is on a visit to Vietnam. On May 6, he met Minister Phan Van Giang.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Vietnam",
            "visit held 2024-05-06 | Tea Seiha | Vietnam",
        ],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
            "\n\nAt the meeting, Son praised the ties.\n\nFor her part, Nimul thanked Vietnam."
        ),
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Cham Nimul | Hà Nội"],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Senate President Hun Sen in Phnom Penh on May 3."
            "\n\nEarlier the same day, he met Foreign Minister Sok Chenda Sophea."
        ),
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh",
        ],
    ),
    (
        "Trade ties are growing, Bui Thanh Son told Cambodian Commerce Minister Cham Nimul at a reception in Hanoi on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Cham Nimul | Hà Nội"],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met his Cambodian counterpart Sok Chenda Sophea in Hanoi on May 3."
            "\n\nThe meeting between Son and Sophea lasted two hours."
        ),
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        (
            "Cambodian Prime Minister Hun Manet will visit Vietnam from May 20 to 22."
            "\n\nDuring the visit, he will meet Prime Minister Pham Minh Chinh."
        ),
        [
            "talks planned 2024-05-20/2024-05-22 | Hun Manet, Phạm Minh Chính | ",
            "visit planned 2024-05-20/2024-05-22 | Hun Manet | Vietnam",
        ],
    ),
    (
        (
            "Cambodian Prime Minister Hun Manet paid an official visit to Vietnam on May 3-4."
            "\n\nOn the first day, he held talks with Prime Minister Pham Minh Chinh."
        ),
        [
            "talks held 2024-05-03 | Hun Manet, Phạm Minh Chính | Vietnam",
            "visit held 2024-05-03/2024-05-04 | Hun Manet | Vietnam",
        ],
    ),
]

SAID = [
    (
        (
            "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
            "\n\nSon asked Cambodia to open a gate. Nimul promised to study the matter."
        ),
        ["pledge KH: study the matter", "proposal VN: open a gate"],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
            "\n\nThe host asked Cambodia to open a gate. The guest promised to study the matter."
        ),
        ["pledge KH: study the matter", "proposal VN: open a gate"],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
            '\n\n"We will buy more rice from Cambodia," Son said.'
            '\n\n"Cambodia will lower its taxes," Nimul replied.'
        ),
        ["pledge KH: lower its taxes", "pledge VN: buy more rice from Cambodia"],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
            "\n\nIn reply, she said Cambodia would lower its taxes."
        ),
        ["pledge KH: lower its taxes"],
    ),
    (
        (
            "Tay Ninh Party Secretary Nguyen Thanh Tam met Svay Rieng Governor Peng Ponea in Tay Ninh on May 3."
            "\n\nThe two provinces agreed to hold joint patrols."
        ),
        ["joint KH, VN: hold joint patrols"],
    ),
]

SIGNED = [
    (
        (
            "Prime Ministers Pham Minh Chinh and Hun Manet held talks in Hanoi on May 3."
            "\n\nAfter the talks, they witnessed the signing of a treaty on extradition between the two countries' justice ministries."
        ),
        [
            "treaty signed 2024-05-03 | Ministry of Justice, Ministry of Justice | treaty on extradition"
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), STORIES)
def test_a_story_has_each_meeting_once(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), SAID)
def test_what_is_said_is_the_speakers(text: str, told: list[str]) -> None:
    assert commitments(text) == told


@pytest.mark.parametrize(("text", "told"), SIGNED)
def test_what_is_signed_belongs_to_the_meeting_before_it(text: str, told: list[str]) -> None:
    assert agreements(text) == told


def test_a_commitment_has_the_day_of_the_meeting_where_it_was_made() -> None:
    text = (
        "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
        "\n\nSon asked Cambodia to open a gate."
    )
    assert {event.date for event in found(text)} == {"2024-05-03"}


def test_a_headline_and_a_caption_tell_nothing_anew() -> None:
    text = (
        "Bui Thanh Son (L) meets Cham Nimul in Hanoi on May 3. (Photo: VNA)"
        "\n\nForeign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 3."
    )
    assert meetings(text, dateline="") == [
        "talks held 2024-05-03 | Bùi Thanh Sơn, Cham Nimul | Hà Nội"
    ]


def test_what_only_a_caption_tells_counts() -> None:
    text = (
        "Bui Thanh Son (L) meets Cham Nimul in Hanoi on May 3. (Photo: VNA)"
        "\n\nTrade between the two countries has grown by 20 percent."
    )
    assert meetings(text, dateline="") == [
        "talks held 2024-05-03 | Bùi Thanh Sơn, Cham Nimul | Hà Nội"
    ]


def test_an_article_without_events_has_none() -> None:
    assert (
        found("Trade between the two countries reached 10 billion USD. Rice was the main good.")
        == []
    )
