"""A corpus of plain news, and its timeline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import plain_news
import pytest
from hypothesis import settings

from vnkh.store import Timeline, open_timeline

Open = Callable[..., Timeline]

settings.register_profile("unhurried", deadline=None)  # other jobs may share the machine
settings.load_profile("unhurried")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """An empty folder for articles."""
    folder = tmp_path / "news"
    folder.mkdir()
    return folder


@pytest.fixture
def warnings() -> list[str]:
    """What was said about the cache."""
    return []


@pytest.fixture
def ask(corpus: Path, tmp_path: Path, warnings: list[str]) -> Open:
    """Opens the timeline of the corpus, with a cache of its own and plain news."""

    def opened(*paths: Path, **options: Any) -> Timeline:
        given = {"folder": tmp_path / "cache", "warn": warnings.append, **plain_news.MEANS}
        return open_timeline(paths or (corpus,), **(given | options))

    return opened
