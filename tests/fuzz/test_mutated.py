"""What mutated articles have shown once, and some more of them in every run."""

from __future__ import annotations

import random

import mutated
import pytest
from mishaps import mutated as after_mishaps

HEADER = " date 2025-11-28 "


@pytest.mark.parametrize(
    "sentence",
    [
        # Each phrase hangs on all before it: as many ways to the last one as there are subsets.
        "Officials met in the town by the river" + " at the gate of the office in the province" * 9,
        "The ministry met the governor" + " between the" * 60 + " town",
        # More digits than Python reads as a number, or than a figure of its may have.
        f"The {'1' * 5000}th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi",
        f"Hun Manet met To Lam in Hanoi on 2019-10-{'1' * 5000}",
        f"Vietnam and Cambodia signed {'1' * 5000} deals in Hanoi",
        f"Vietnam and Cambodia agreed to raise trade to {'9' * 400} billion USD",
        # Each digit and each sign was looked at as often as there were more behind it.
        f"Vietnam and Cambodia agreed to raise trade to {'1' * 60000} billion USD",
        f"Vietnam and Cambodia agreed to raise trade to {'. ' * 30000} billion USD",
    ],
)
def test_what_broke_a_rule_once_is_read(sentence) -> None:
    assert mutated.fault(f"{HEADER}\n{sentence}.\n") == ""


@pytest.mark.parametrize("seed", range(60))
def test_articles_after_mishaps_are_read(seed) -> None:
    text = after_mishaps(random.Random(seed), mutated.articles())
    assert mutated.fault(text) == ""


def test_a_fault_is_told() -> None:
    """The check itself: an exception in extraction is a fault and does not pass unnoticed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mutated, "extract", lambda article: article.nothing)
        assert "AttributeError" in mutated.fault(f"{HEADER}\nThe two sides met.\n")
