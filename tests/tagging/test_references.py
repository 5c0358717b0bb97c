"""Who "he", "the host" or "both sides" are."""

from __future__ import annotations

import pytest
from tagged import article, meant

TALKS = (
    "Vietnamese Prime Minister Pham Minh Chinh held talks with Cambodian Prime Minister Hun Manet. "
)
CALL = "Vietnamese Foreign Minister Bui Thanh Son called on Cambodian Senate President Hun Sen in Phnom Penh. "
BOTH = "hun-manet, pham-minh-chinh"

PRONOUNS = [
    (TALKS + "He praised the host.", "He", "pham-minh-chinh"),
    (TALKS + "They praised the ties.", "They", BOTH),
    (TALKS + "Hun Manet spoke first. He praised the ties.", "He", "hun-manet"),
    (TALKS + "Chinh spoke. He thanked Cambodia.", "He", "pham-minh-chinh"),
    (TALKS + "For his part, Hun Manet spoke. He thanked Vietnam.", "He", "hun-manet"),
    ("Cambodian National Assembly President Khuon Sudary came. She spoke.", "She", "khuon-sudary"),
    (
        "National Assembly Chairman Tran Thanh Man received Cambodian National Assembly President Khuon Sudary. She thanked Vietnam.",
        "She",
        "khuon-sudary",
    ),
    (
        "National Assembly Chairman Tran Thanh Man received Cambodian National Assembly President Khuon Sudary. He thanked Cambodia.",
        "He",
        "tran-thanh-man",
    ),
]

ROLES = [
    (TALKS + "The Vietnamese leader spoke.", "The Vietnamese leader", "pham-minh-chinh"),
    (TALKS + "The Cambodian leader spoke.", "The Cambodian leader", "hun-manet"),
    (TALKS + "The Cambodian Prime Minister spoke.", "The Cambodian Prime Minister", "hun-manet"),
    (TALKS + "The Cambodian PM spoke.", "The Cambodian PM", "hun-manet"),
    (TALKS + "His Cambodian counterpart spoke.", "His Cambodian counterpart", "hun-manet"),
    (TALKS + "The two PMs spoke.", "The two PMs", BOTH),
    (TALKS + "The two prime ministers spoke.", "The two prime ministers", BOTH),
    (TALKS + "The two leaders spoke.", "The two leaders", BOTH),
    (TALKS + "Both leaders spoke.", "Both leaders", BOTH),
    (TALKS + "The host spoke.", "The host", "pham-minh-chinh"),
    (TALKS + "The guest spoke.", "The guest", "hun-manet"),
    (CALL + "The Vietnamese minister spoke.", "The Vietnamese minister", "bui-thanh-son"),
    (CALL + "The Senate President spoke.", "The Senate President", "hun-sen"),
    (CALL + "The Vietnamese official spoke.", "The Vietnamese official", "bui-thanh-son"),
    (CALL + "The host spoke.", "The host", "hun-sen"),
    (CALL + "The guest spoke.", "The guest", "bui-thanh-son"),
]

MORE_ROLES = [
    (TALKS + "The two chairmen spoke.", "The two chairmen", "KH, VN"),
    (TALKS + "The Cambodian spokesman spoke.", "The Cambodian spokesman", "KH"),
    (
        TALKS + "Chinh and his Cambodian counterpart spoke.",
        "his Cambodian counterpart",
        "hun-manet",
    ),
    (TALKS + "Chinh and his guest spoke.", "his guest", "hun-manet"),
    (TALKS + "Manet and his host spoke.", "his host", "pham-minh-chinh"),
    (TALKS + "The visiting Prime Minister spoke.", "The visiting Prime Minister", "hun-manet"),
    (
        TALKS + "The Cambodian head of government spoke.",
        "The Cambodian head of government",
        "hun-manet",
    ),
    (
        TALKS + "The Vietnamese Government leader spoke.",
        "The Vietnamese Government leader",
        "pham-minh-chinh",
    ),
    (
        "Foreign ministers Bui Thanh Son and Sok Chenda Sophea met. The two diplomats spoke.",
        "The two diplomats",
        "bui-thanh-son, sok-chenda-sophea",
    ),
    (
        "Ministers Bui Thanh Son and Sok Chenda Sophea met. The latter spoke.",
        "The latter",
        "sok-chenda-sophea",
    ),
    (
        "Ministers Bui Thanh Son and Sok Chenda Sophea met. The former spoke.",
        "The former",
        "bui-thanh-son",
    ),
]

QUOTED = [
    (TALKS + '"We will help," Hun Manet said.', "We", "hun-manet"),
    (TALKS + 'Hun Manet said: "We will help."', "We", "hun-manet"),
    (TALKS + '"I will come," Chinh said.', "I", "pham-minh-chinh"),
]

SIDES = [
    (TALKS + "Both sides spoke.", "Both sides", "KH, VN"),
    (TALKS + "The two sides spoke.", "The two sides", "KH, VN"),
    (TALKS + "The two countries spoke.", "The two countries", "KH, VN"),
    (TALKS + "The Cambodian side spoke.", "The Cambodian side", "KH"),
    (TALKS + "The Vietnamese side spoke.", "The Vietnamese side", "VN"),
    (TALKS + "The two neighbours spoke.", "The two neighbours", "KH, VN"),
    (
        "Tay Ninh and Svay Rieng signed a plan. The two provinces will build a bridge.",
        "The two provinces",
        "KH, VN",
    ),
]


@pytest.mark.parametrize(("text", "words", "who"), PRONOUNS)
def test_a_pronoun_means_who_was_spoken_of(text: str, words: str, who: str) -> None:
    assert meant(article(text), words) == who


@pytest.mark.parametrize(("text", "words", "who"), ROLES)
def test_a_description_means_who_fits_it(text: str, words: str, who: str) -> None:
    assert meant(article(text), words) == who


@pytest.mark.parametrize(("text", "words", "who"), MORE_ROLES)
def test_many_words_for_people_mean_who_fits_them(text: str, words: str, who: str) -> None:
    assert meant(article(text), words) == who


@pytest.mark.parametrize(("text", "words", "who"), QUOTED)
def test_who_speaks_of_himself_means_himself(text: str, words: str, who: str) -> None:
    assert meant(article(text), words) == who


@pytest.mark.parametrize(("text", "words", "who"), SIDES)
def test_sides_are_the_countries_the_article_is_about(text: str, words: str, who: str) -> None:
    assert meant(article(text), words) == who


@pytest.mark.parametrize(
    ("words", "who"), [("The host", "hun-sen"), ("The guest", "bui-thanh-son")]
)
def test_who_is_at_home_where_the_news_comes_from_is_the_host(words: str, who: str) -> None:
    assert meant(article(f"{CALL}{words} spoke.", dateline="PHNOM PENH"), words) == who
