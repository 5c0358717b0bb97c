"""Interviews: whoever answers is "I" and "we", and his is the word given."""

from __future__ import annotations

import pytest
from telling import everything

ASKED = (
    "Vietnamese Ambassador Nguyen Huy Tang answered questions from our correspondent in Phnom Penh."
)


def interview(answer: str, asked: str = "Question", answers: str = "Answer") -> str:
    """An interview of two questions, this the second answer."""
    return "\n\n".join(
        [
            ASKED,
            f"{asked}: How are the ties?",
            f"{answers}: Cambodia is a good neighbour.",
            f"{asked}: What did you talk about?",
            f"{answers}: {answer}",
        ]
    )


ANSWERS = [
    (
        "On May 3, I met with Cambodian Commerce Minister Cham Nimul.",
        ["talks held 2024-05-03 | Cham Nimul, Nguyễn Huy Tăng | Phnom Penh"],
    ),
    (
        "On May 3, I was received by Senate President Hun Sen. I asked him to reopen the gate.",
        [
            "talks held 2024-05-03 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh",
            "proposal VN: reopen the gate",
        ],
    ),
    (
        "On May 3, I met with Senate President Hun Sen. He proposed a seminar on trade.",
        [
            "talks held 2024-05-03 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh",
            "proposal KH: a seminar on trade",
        ],
    ),
    (
        "On May 3, I met with Senate President Hun Sen. Our Government will pay for a school.",
        [
            "talks held 2024-05-03 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh",
            "pledge VN: pay for a school",
        ],
    ),
]


@pytest.mark.parametrize(("answer", "told"), ANSWERS)
def test_who_answers_is_i(answer: str, told: list[str]) -> None:
    assert everything(interview(answer), dateline="PHNOM PENH") == told


def test_who_asks_may_be_a_reporter() -> None:
    answer, told = ANSWERS[0]
    text = interview(answer, asked="Reporter", answers="Ambassador")
    assert everything(text, dateline="PHNOM PENH") == told


def test_without_questions_i_is_nobody() -> None:
    assert everything("I met with Cambodian Commerce Minister Cham Nimul on May 3.") == []
