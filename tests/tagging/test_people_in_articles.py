"""The people whom the articles that come with vnkh name, each one person under all names."""

from __future__ import annotations

from collections import Counter

import pytest
from tagged import SEEDS, named, seed

NAMED = [
    ("000", {"bui-thanh-son": 3, "ung-rachana": 2, "hun-sen": 1, "pol-pot": 1}),
    ("001", {"bui-thanh-son": 6, "hun-manet": 4, "hun-sen": 2}),
    ("002", {"pham-minh-chinh": 5, "hun-manet": 5, "to-lam": 1}),
    ("003", {"to-lam": 5, "hun-sen": 3}),
    (
        "004",
        {
            "to-lam": 7,
            "hun-sen": 6,
            "hun-manet": 2,
            "men-sam-an": 1,
            "pham-minh-chinh": 1,
            "tran-thanh-man": 1,
            "khuon-sudary": 1,
        },
    ),
]


@pytest.mark.parametrize(("name", "people"), NAMED)
def test_everybody_named_is_found_as_often_as_named(name: str, people: dict[str, int]) -> None:
    assert Counter(person for _, person in named(seed(name), "person")) == people


def test_nine_people_act_and_a_tenth_is_only_spoken_of() -> None:
    mentions = [mention for path in SEEDS for mention in named(seed(path.name), "person")]
    assert len(mentions) == 57
    assert {person for _, person in mentions} - {"pol-pot"} == {
        "bui-thanh-son",
        "hun-manet",
        "hun-sen",
        "khuon-sudary",
        "men-sam-an",
        "pham-minh-chinh",
        "to-lam",
        "tran-thanh-man",
        "ung-rachana",
    }


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("000", {"Hà Nội"}),
        ("001", {"Bavet", "Hồ Chí Minh City", "Mộc Bài", "Phnom Penh"}),
        ("002", {"Bavet", "Hồ Chí Minh City", "Mộc Bài", "Phnom Penh"}),
        ("003", set()),
        (
            "004",
            {
                *("Hà Nội", "Phnom Penh", "Tây Ninh", "Đồng Nai", "Svay Rieng", "Prey Veng"),
                *("Tbong Khmum", "Kratie", "Mondulkiri", "Kampong Cham", "Kampong Thom"),
                "Stung Treng",
            },
        ),
    ],
)
def test_every_place_is_found_by_its_one_name(name: str, places: set[str]) -> None:
    assert {place for _, place in named(seed(name), "place")} == places
