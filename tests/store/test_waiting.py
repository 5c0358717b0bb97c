"""Who has something new to write waits for the writer before, as long as that one gets on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import plain_news
import pytest

from vnkh.store import Timeline, lock

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
DEAL = "agreement|2025-11||signed|Hun Manet/KH||trade"

Ask = Callable[..., Timeline]


class Writer:
    """Another process that has the lock; at each look at the clock it does the next of its steps.

    So it needs no time of its own, and the test waits for nothing.
    """

    def __init__(self, cache: Path, steps: Iterator[Callable[[Writer], None]]) -> None:
        self.lock = sqlite3.connect(cache.with_name(f"{cache.name}.lock"), isolation_level=None)
        self.lock.execute("BEGIN EXCLUSIVE")
        self.cache = sqlite3.connect(cache, isolation_level=None)
        self.clock = 0.0
        self._steps = steps

    def monotonic(self) -> float:
        """Seconds; more than half of what others wait for, and one of the writer's steps is done."""
        next(self._steps, Writer.rest)(self)
        self.clock += 0.6 * lock.PATIENCE
        return self.clock

    def rest(self) -> None:
        """Do nothing."""

    def commit(self) -> None:
        """Get on."""
        self.cache.execute("INSERT OR REPLACE INTO meta VALUES ('step', ?)", (self.clock,))

    def close(self) -> None:
        """Give everything up."""
        self.lock.close()
        self.cache.close()


@pytest.fixture
def cache(corpus: Path, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache of a corpus that has one article more by now."""
    plain_news.write(corpus / "old.txt", "2026-01-01", MEETING)
    ask().close()
    plain_news.write(corpus / "new.txt", "2026-01-01", DEAL)
    monkeypatch.setattr(lock, "_STEP", 0.01)
    [path] = (tmp_path / "cache").glob("*.sqlite")
    return path


def _answers(ask: Ask, corpus: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    with ask() as kept, ask(corpus, cache=False) as fresh:
        return plain_news.everything(kept), plain_news.everything(fresh)


def test_a_writer_that_gets_on_is_waited_for_and_what_came_meanwhile_is_read(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(writer: Writer) -> None:
        plain_news.write(corpus / "late.txt", "2026-01-01", MEETING.replace("11-28", "12-24"))
        writer.commit()

    steps = [Writer.rest, Writer.commit, late, Writer.commit, Writer.rest, Writer.close]
    monkeypatch.setattr(lock, "time", Writer(cache, iter(steps)))
    kept, fresh = _answers(ask, corpus)
    assert kept == fresh
    assert "late.txt" in str(kept)
    assert warnings == []


def test_one_that_has_not_got_on_for_a_while_is_not(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(cache, iter([Writer.rest, Writer.commit, Writer.rest, Writer.rest]))
    monkeypatch.setattr(lock, "time", writer)
    kept, fresh = _answers(ask, corpus)
    writer.close()
    assert kept == fresh
    [warning] = warnings
    assert "another process holds it and does not get on" in warning
