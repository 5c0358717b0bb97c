from __future__ import annotations

import pytest

from vnkh.lexicon import office, offices, offices_worded, portfolios


@pytest.mark.parametrize(
    ("words", "among"),
    [
        ("prime minister", "prime-minister"),
        ("pm", "prime-minister"),
        ("premier", "prime-minister"),
        ("top legislator", "parliament-chair"),
        ("cpp president", "party-president"),
        ("senate president", "senate-president"),
        ("foreign minister", "minister-foreign-affairs"),
        ("minister of foreign affairs and international cooperation", "minister-foreign-affairs"),
        ("deputy minister of national defence", "deputy-minister-defence"),
        ("acting minister of foreign affairs", "acting-minister-foreign-affairs"),
        ("senior minister in charge of border affairs", ""),
        ("minister in charge of border affairs", "minister-border-affairs"),
        ("secretary of state", ""),
        ("provincial governor", "governor"),
    ],
)
def test_a_wording_of_the_news_means_an_office(words: str, among: str) -> None:
    found = {each.id for each in offices_worded(words)}
    assert among in found if among else not found


def test_an_ambiguous_wording_gives_the_higher_office_first() -> None:
    ranks = [each.rank for each in offices_worded("agriculture minister")]
    assert len(ranks) > 1
    assert ranks == sorted(ranks)


def test_every_office_is_found_by_its_id() -> None:
    assert all(office(each.id) is each for each in offices())
    assert office("grand-vizier") is None


def test_each_portfolio_has_its_minister() -> None:
    assert all(office(f"minister-{each.id}") for each in portfolios())
