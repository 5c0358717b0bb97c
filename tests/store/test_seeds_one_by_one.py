"""The articles that come with vnkh, read one after the other in any order, and all at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import plain_news
import pytest

from vnkh.store import open_timeline

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("order", [SEEDS, SEEDS[::-1], SEEDS[2:] + SEEDS[:2]])
def test_articles_added_one_by_one_give_what_a_fresh_build_gives(
    order: list[Path], tmp_path: Path
) -> None:
    news = tmp_path / "news"
    news.mkdir()
    for seed in order:
        shutil.copy(seed, news)
        open_timeline(news, folder=tmp_path / "cache").close()
    with open_timeline(news, folder=tmp_path / "cache") as kept:
        one_by_one = plain_news.everything(kept)
    with open_timeline(news, cache=False) as fresh:
        assert one_by_one == plain_news.everything(fresh)
    assert len(one_by_one["records"]) > 50
    assert not one_by_one["unread"]


def test_an_article_taken_away_leaves_what_the_others_say(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    for seed in SEEDS:
        shutil.copy(seed, news)
    open_timeline(news, folder=tmp_path / "cache").close()
    for seed in SEEDS[:-1]:
        (news / seed.name).unlink()
        with (
            open_timeline(news, folder=tmp_path / "cache") as kept,
            open_timeline(news, cache=False) as fresh,
        ):
            assert plain_news.everything(kept) == plain_news.everything(fresh)
