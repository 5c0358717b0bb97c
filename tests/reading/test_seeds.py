"""The articles that come with vnkh are read part by part as a reader sees them."""

from hashlib import sha256
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

CHECKSUMS = {
    "000_fc73c9526cbd6bf0.txt": "591fd4cd585b5435b7731ad72a127d6ebb82c01161822b902ba9a548b945204c",
    "001_64939b4c943b6acd.txt": "7e6439b326acb0a64d29f696530afb506aac6036114a538ba973afbb05ee4c10",
    "002_e1dbc4070311aa09.txt": "14b2cb0a6418221d51cf53b808aee3185fd409d20ae665a7152b5404406c46db",
    "003_162f25eceaf6e2b9.txt": "06179c606920df60d1d4afeb6fdf5fc827ac2b72ee89748988e4e38a0dacb0d3",
    "004_ac1e4cbd1e67da16.txt": "92582e959407a7001b19c561ecfe422f6b8412b1a50441f200b71586680e7324",
}


def test_the_seeds_are_byte_for_byte_what_the_user_gave() -> None:
    found = {path.name: sha256(path.read_bytes()).hexdigest() for path in SEEDS.glob("*.txt")}
    assert found == CHECKSUMS


def test_the_page_beside_the_seeds_is_no_article_and_names_each_with_its_day_and_publisher() -> (
    None
):
    page = (SEEDS / "README.md").read_text(encoding="utf-8")
    found = list(find([SEEDS]))
    assert [one.document for one in found] == sorted(CHECKSUMS)
    for one in found:
        assert isinstance(one, Found)
        (article,) = read(one)
        assert isinstance(article, Article)
        assert f"| `{one.document}` | {article.published} | {article.publisher} |" in page


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
