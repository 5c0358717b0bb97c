"""Folders of files, read as a corpus is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vnkh.reading import Article, EventLine, Found, Unread, find, read

Read = Article | EventLine | Unread


@pytest.fixture
def read_all() -> Callable[..., list[Read]]:
    """Everything that the files at some paths hold, in order."""

    def read_paths(*paths: str | Path) -> list[Read]:
        return [
            one
            for found in find(paths)
            for one in (read(found) if isinstance(found, Found) else [found])
        ]

    return read_paths
