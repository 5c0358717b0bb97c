"""Damage that shows only when something is asked: the answer is right all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import plain_news
import pytest

from vnkh.store import Timeline
from vnkh.timeline.query import Query

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
Ask = Callable[..., Timeline]
Question = Callable[[Timeline], Any]

LATE: list[tuple[str, Question]] = [
    (
        "UPDATE events SET record = 'x' || record WHERE event % 7 = 0",
        lambda t: list(t.select(Query())),
    ),
    (
        "UPDATE events SET record = 'x' || record WHERE event = 28",
        lambda t: list(t.select(Query())),
    ),
    ("UPDATE events SET record = CAST(x'ff' AS TEXT)", lambda t: list(t.select(Query()))),
    ("DROP TABLE names", lambda t: t.names.spellings("who")),
    ("DROP TABLE articles", lambda t: t.articles()),
    ("DROP TABLE unread", lambda t: t.unread),
    ("DROP TABLE event_facets", lambda t: t.people()),
    ("DROP TABLE event_words", lambda t: t.count(Query(words=("talks",)))),
    ("DROP TABLE facets", lambda t: t.count_by(Query(), "person")),
]


@pytest.fixture
def cache(corpus: Path, ask: Ask, tmp_path: Path) -> Path:
    """A cache of thirty articles without its seal: what is wrong in it is not seen at once."""
    for number in range(30):
        line = MEETING.replace("28", f"{number % 28 + 1:02}")
        plain_news.write(corpus / f"{number:02}.txt", "2026-01-01", line)
    ask().close()
    [path] = (tmp_path / "cache").glob("*.sqlite")
    path.with_name(f"{path.name}.seal").unlink()
    return path


@pytest.mark.parametrize(("statement", "question"), LATE)
def test_a_question_that_meets_damage_is_answered_from_a_cache_built_again(
    statement: str, question: Question, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    with ask(cache=False) as fresh:
        right, everything = question(fresh), plain_news.everything(fresh)
    with sqlite3.connect(cache) as database:
        database.execute(statement)
    database.close()
    with ask() as timeline:
        assert question(timeline) == right
        [warning] = warnings
        assert warning.startswith(f"the cache {cache} was damaged (")
        assert plain_news.everything(timeline) == everything
    with ask() as timeline:
        assert plain_news.everything(timeline) == everything
    assert len(warnings) == 1


def test_what_is_no_damage_is_raised(ask: Ask, cache: Path, warnings: list[str]) -> None:
    with ask() as timeline:
        timeline.close()
        with pytest.raises(sqlite3.ProgrammingError):
            timeline.count(Query())
    assert cache.exists()
    assert warnings == []
