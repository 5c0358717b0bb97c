"""Ministries that their subject names: those that looked after it when the article was written."""

from __future__ import annotations

import pytest
from telling import agreements

OF_THEIR_TIME = [
    ("2011-05-08", "The agriculture ministries", "Ministry of Agriculture and Rural Development"),
    ("2025-02-20", "The agriculture ministries", "Ministry of Agriculture and Rural Development"),
    ("2025-04-20", "The agriculture ministries", "Ministry of Agriculture and Environment"),
    ("2019-05-08", "The planning ministries", "Ministry of Planning and Investment"),
    ("2026-05-08", "The finance ministries", "Ministry of Finance"),
]


@pytest.mark.parametrize(("published", "ministries", "name"), OF_THEIR_TIME)
def test_ministries_are_those_of_the_articles_time(
    published: str, ministries: str, name: str
) -> None:
    text = f"{ministries} of Vietnam and Cambodia signed a deal on Monday."
    (deal,) = agreements(text, published)
    assert f", {name}," in f", {deal.split(' | ')[1]},"
