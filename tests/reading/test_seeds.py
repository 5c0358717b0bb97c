"""The articles that come with vnkh are read part by part as a reader sees them."""

from pathlib import Path

import pytest

from vnkh.reading import Article, Found, find, read

SEEDS = Path(__file__).parents[2] / "seeds"

EXPECTED = {
    "000": ("2025-07-17", "Việt Nam News", "HÀ NỘI", 10, 0, "— VNA/VNS"),
    "001": ("2025-11-29", "Việt Nam News", "PHNOM PENH", 14, 0, "— VNS"),
    "002": ("2026-02-07", "Vietnam News Agency", "", 12, 3, ""),
    "003": ("2025-08-14", "Việt Nam News", "HÀ NỘI", 9, 0, "VNS"),
    "004": ("2026-02-06", "Việt Nam News", "PHNOM PENH", 23, 0, "— VNA/VNS"),
}


@pytest.mark.parametrize("number", EXPECTED)
def test_a_seed_is_read_as_it_is_seen(number: str) -> None:
    (found,) = (one for one in find([SEEDS]) if one.document.startswith(number))
    assert isinstance(found, Found)
    (article,) = read(found)
    assert isinstance(article, Article)
    captions = [part for part in article.parts if part.kind == "caption"]
    endings = [article.words(part) for part in article.parts if part.kind == "ending"]
    assert (
        article.published.isoformat(),
        article.publisher,
        article.dateline,
        len(list(article.paragraphs())),
        len(captions),
        "".join(endings),
    ) == EXPECTED[number]
    assert article.title == ""
    assert article.published_from == "header"
