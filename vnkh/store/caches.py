"""Where caches are, which one belongs to a corpus, and how to be rid of them."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from vnkh.store.database import remove

_ENDING = ".sqlite"


def cache_folder(given: Path | None = None) -> Path:
    """The folder of all caches: the one given, else where this system keeps users' caches."""
    if given:
        return given
    from platformdirs import user_cache_path  # noqa: PLC0415 - start-up: not needed with one given

    return user_cache_path("vnkh", appauthor=False)


def cache_path(paths: Sequence[str | Path], folder: Path | None = None) -> Path:
    """The cache of a corpus: named after its last folder or file, told apart by all its paths.

    Should two corpora share one all the same, each finds that the other's is not its own.
    """
    told_apart = f"{zlib.crc32(corpus_name(paths).encode()):08x}"
    name = _told_by(Path(paths[-1]).resolve().name)[:40] if paths else ""
    return cache_folder(folder) / f"{name or 'corpus'}-{told_apart}{_ENDING}"


def _told_by(name: str) -> str:
    """A name that every file system takes."""
    if name.isascii() and name.isalnum():
        return name.lower()
    from vnkh.timeline.suggestions import words_of  # noqa: PLC0415 - start-up: most are one word

    return "-".join(words_of(name))


def corpus_name(paths: Sequence[str | Path]) -> str:
    """The paths of a corpus as they are kept in its cache: absolute, as JSON."""
    return json.dumps([str(Path(path).resolve()) for path in paths])


def cache_status(folder: Path | None = None) -> Iterator[dict[str, Any]]:
    """Each cache: its path, size in bytes, corpus, and how many articles and events it holds.

    `problem` says why one cannot be read, else "".
    """
    for path in _caches(cache_folder(folder)):
        status = {"path": str(path), "size": _size(path), "corpus": [], "articles": 0, "events": 0}
        try:
            yield {**status, **_content(path), "problem": ""}
        except (sqlite3.Error, ValueError) as error:
            yield {**status, "problem": str(error)}


def clear_caches(folder: Path | None = None) -> int:
    """Delete all caches and give their number. The articles are the truth: nothing is lost.

    Raises OSError where one cannot be deleted.
    """
    number = 0
    for path in _caches(cache_folder(folder)):
        remove(path)
        path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
        number += 1
    return number


def _caches(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{_ENDING}"))


def _size(path: Path) -> int:
    return sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*"))


def _content(path: Path) -> dict[str, Any]:
    with closing(sqlite3.connect(path)) as database:
        (corpus,) = database.execute("SELECT value FROM meta WHERE name = 'corpus'").fetchone()
        (articles,) = database.execute("SELECT count(*) FROM articles").fetchone()
        (events,) = database.execute("SELECT count(*) FROM events").fetchone()
    return {"corpus": json.loads(corpus), "articles": articles, "events": events}
