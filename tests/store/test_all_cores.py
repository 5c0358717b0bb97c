"""The same answers, however many processes read the articles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import plain_news
import pytest

from vnkh.store import Timeline, tasks


def test_two_processes_find_what_one_finds(
    corpus: Path, ask: Callable[..., Timeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "BATCH", 500)
    for number in range(60):
        month, day = number % 12 + 1, number % 28 + 1
        line = f"meeting|2025-{month:02}-{day:02}|talks|held|Hun Manet/KH, A{number % 9}/VN||border"
        plain_news.write(corpus / f"{number}.txt", "2026-01-01", line, "no event")
    plain_news.write(corpus / "bug.txt", "2026-01-01", "BUG")
    with ask(cache=False, processes=1) as one, ask(cache=False, processes=2) as two:
        assert plain_news.everything(one) == plain_news.everything(two)
