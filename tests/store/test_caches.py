"""Where caches are, what is in them, and how they go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import plain_news
import pytest

from vnkh.engines.version import Installed
from vnkh.errors import CorpusError
from vnkh.store import Timeline, cache_path, cache_status, clear_caches
from vnkh.timeline.query import Query

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH|Phnom Penh/KH|border"


def test_each_corpus_has_one_cache_however_its_path_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = cache_path(["news"], tmp_path)
    assert (
        path == cache_path([tmp_path / "news"], tmp_path) == cache_path(["./x/../news"], tmp_path)
    )
    assert path.name.startswith("news-")
    others = {cache_path(paths, tmp_path) for paths in (["other"], ["news", "other"], ["x/news"])}
    assert len(others | {path}) == 4


def test_without_a_folder_given_the_cache_lies_where_the_system_keeps_caches() -> None:
    assert cache_path(["news"]).parent.name == "vnkh"


def test_status_tells_what_each_cache_holds_and_clear_deletes_them(
    corpus: Path, ask: Callable[..., Timeline], tmp_path: Path
) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    ask().close()
    folder = tmp_path / "cache"
    (folder / "broken.sqlite").write_text("no database", encoding="utf-8")
    broken, good = cache_status(folder)
    assert broken == {
        "path": str(folder / "broken.sqlite"),
        "size": len("no database"),
        "corpus": [],
        "articles": 0,
        "events": 0,
        "problem": "file is not a database",
    }
    assert (good["corpus"], good["articles"], good["events"]) == ([str(corpus)], 1, 1)
    assert good["problem"] == ""
    assert good["size"] > 10_000
    assert clear_caches(folder) == 2
    assert list(folder.iterdir()) == []
    assert clear_caches(folder) == clear_caches(tmp_path / "nowhere") == 0


def test_clear_leaves_nothing_of_what_lies_beside_a_cache(tmp_path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal", ".seal", ".lock"):
        (tmp_path / f"news.sqlite{ending}").write_bytes(b"x")
    assert clear_caches(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


def test_without_cache_nothing_is_written(
    corpus: Path, ask: Callable[..., Timeline], tmp_path: Path
) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    with ask(cache=False) as timeline:
        assert timeline.count(Query()) == 1
    assert not (tmp_path / "cache").exists()


def test_a_corpus_that_is_not_there_is_an_error_and_no_cache(
    tmp_path: Path, ask: Callable[..., Timeline]
) -> None:
    with pytest.raises(CorpusError):
        ask(tmp_path / "nowhere")
    with pytest.raises(CorpusError):
        ask(tmp_path / "nowhere", cache=False)
    assert not (tmp_path / "cache").exists()


def test_the_version_is_that_of_the_rules_and_stays_while_they_do() -> None:
    assert Installed().content() == Installed().content()
    assert Installed().stamp() == Installed().stamp()
    assert len(Installed().content()) == 24
