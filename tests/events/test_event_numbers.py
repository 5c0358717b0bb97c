"""Numbers that nobody can mean: too long to count, too large to write down."""

from __future__ import annotations

import json
import time

import pytest
from telling import TALKS, found

from vnkh.records import Commitment, to_dict

LONG = "1" * 5000  # Python itself refuses to read it as a whole number
EVERYWHERE = [
    "The {}th meeting of the Vietnam-Cambodia Joint Committee took place in Hanoi on Friday.",
    "Vietnam and Cambodia signed {} deals in Hanoi on May 3.",
    "An Giang, Takeo and Kandal signed {} agreements on trade between their provinces on May 3.",
    "Hun Manet met To Lam in Hanoi on 2019-10-{}.",
    "Hun Manet met To Lam in Hanoi on 2019-{}-10.",
    "Hun Manet met To Lam in Hanoi on {}/10/2019.",
    "Hun Manet met To Lam in Hanoi on November {}, {}.",
    "Hun Manet met To Lam in Hanoi {} days ago.",
    "Hun Manet paid a {}-day visit to Vietnam from Friday.",
    "Hun Manet will visit Vietnam for {} days from Friday.",
    "Vietnam and Cambodia signed a plan for 2026-{} on Friday.",
    "They celebrated the {}th anniversary of diplomatic ties in Hanoi on Friday.",
]
AIMED_AT = [
    "The two sides agreed to raise trade to {} billion USD.",
    "The two sides agreed to raise trade to US${} billion.",
    "The two sides agreed to raise trade by {} percent.",
    "Vietnam pledged to train {} officers.",
]


@pytest.mark.parametrize("text", EVERYWHERE)
@pytest.mark.parametrize("number", [LONG, "9" * 4000, "9" * 19, "99999"])
def test_a_number_that_is_none_of_a_day_a_year_or_a_round_tells_nothing(text, number) -> None:
    events = found(text.format(number, number))
    assert max((event.end.year for event in events if event.end), default=2024) <= 2026
    assert all(event.series is None for event in events if event.kind == "meeting")


def test_so_many_agreements_are_not_told_one_by_one() -> None:
    (event,) = found("Vietnam and Cambodia signed 99999 deals in Hanoi on May 3.")
    assert event.kind == "agreement"


@pytest.mark.parametrize("text", AIMED_AT)
@pytest.mark.parametrize("number", ["9" * 31, "9" * 400, LONG])
def test_a_figure_without_end_is_no_aim_and_every_record_is_json(text: str, number: str) -> None:
    events = found(TALKS + text.format(number))
    (promise,) = (each for each in events if isinstance(each, Commitment))
    assert promise.targets == ()
    for event in events:
        json.dumps(to_dict(event), allow_nan=False)


FIGURES = [
    ("1,5 percent", 1, ""),  # neither a thousand nor a decimal
    (",5 percent", 5.0, "5 percent"),
    (",20 billion USD", 20e9, "20 billion USD"),
    ("2024, 20 million riel", 20e6, "20 million riel"),
    ("$1,200,000.", 1.2e6, "$1,200,000"),
    ("12345678901234567890 euros", 12345678901234567890.0, "12345678901234567890 euros"),
]


@pytest.mark.parametrize(("words", "value", "text"), FIGURES)
def test_signs_before_a_figure_are_none_of_it(words: str, value: float, text: str) -> None:
    events = found(f"{TALKS}The two sides agreed to raise trade by {words}")
    targets = [each for event in events if isinstance(event, Commitment) for each in event.targets]
    assert [(each.value, each.text) for each in targets] == ([(value, text)] if text else [])


@pytest.mark.parametrize("digits", ["1", "1,", "1."])
@pytest.mark.parametrize("text", AIMED_AT)
def test_a_figure_of_a_hundred_thousand_digits_takes_no_longer_than_a_text(text, digits) -> None:
    """Minutes, if a figure were sought from each of its digits on; else a tenth of a second."""
    start = time.process_time()
    found(TALKS + text.format(digits * (100_000 // len(digits)) + "1"))
    assert time.process_time() - start < 5
