"""A cache that is no good: the answer is right all the same, and one line says what was done."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import plain_news
import pytest

from vnkh.store import Timeline
from vnkh.timeline.query import Query

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
DEAL = "agreement|2025-11||signed|Hun Manet/KH||trade"

Ask = Callable[..., Timeline]


@pytest.fixture
def cache(corpus: Path, ask: Ask, tmp_path: Path) -> Path:
    """The cache of a corpus of thirty articles, full and closed."""
    for number in range(30):
        lines = (MEETING.replace("28", f"{number % 28 + 1:02}"), DEAL)
        plain_news.write(corpus / f"{number:02}.txt", "2026-01-01", *lines)
    ask().close()
    [path] = (tmp_path / "cache").glob("*.sqlite")
    return path


def _right(corpus: Path, ask: Ask) -> dict[str, Any]:
    with ask(corpus, cache=False) as timeline:
        return plain_news.everything(timeline)


def _answer(ask: Ask) -> dict[str, Any]:
    with ask() as timeline:
        return plain_news.everything(timeline)


def _garbage(path: Path) -> None:
    path.write_bytes(Random(1).randbytes(5000))  # noqa: S311 - noise, no secrets


def _text(path: Path) -> None:
    path.write_text("Dear diary,\n" * 100, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _no_head(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()


def _no_table(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE touched")
    database.close()


def _flipped_record(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE events SET record = replace(record, 'Phnom Penh', 'Phnom Pemh')")
    database.close()


def _flipped_link(path: Path) -> None:
    content = path.read_bytes()
    with sqlite3.connect(path) as database:
        query = "SELECT pageno FROM dbstat WHERE name = 'event_facets' AND pagetype = 'leaf'"
        (page,) = database.execute(query).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    database.close()
    last = page * size - 1
    path.write_bytes(content[:last] + bytes([content[last] ^ 1]) + content[last + 1 :])


DAMAGES = [
    _garbage,
    _text,
    _empty,
    _half,
    _no_head,
    _foreign,
    _no_table,
    _flipped_record,
    _flipped_link,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_built_again_and_said_so_once(
    damage: Callable[[Path], None], corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    damage(cache)
    assert _answer(ask) == _right(corpus, ask)
    [warning] = warnings
    assert warning.startswith(f"the cache {cache} was damaged (")
    assert warning.endswith(") and has been built again")
    assert _answer(ask) == _right(corpus, ask)
    assert len(warnings) == 1


def test_a_cache_deleted_by_hand_is_made_again_without_a_word(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    cache.unlink()
    assert _answer(ask) == _right(corpus, ask)
    assert not warnings


def test_no_flipped_byte_changes_an_answer(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    """Each of forty bytes, anywhere in the file, is put right or does not matter."""
    right, content = _right(corpus, ask), cache.read_bytes()
    draw = Random(7)  # noqa: S311 - the same bytes every time, no secrets
    for _ in range(40):
        position = draw.randrange(len(content))
        damaged = bytearray(content)
        damaged[position] ^= 1 << draw.randrange(8)
        cache.write_bytes(damaged)
        assert _answer(ask) == right, position
    assert warnings


def test_damage_found_in_the_middle_of_an_answer_does_not_show_in_it(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    right = _right(corpus, ask)["records"]
    with sqlite3.connect(cache) as database:
        database.execute("UPDATE events SET record = 'x' || record WHERE event % 7 = 0")
    database.close()
    with ask() as timeline:
        assert list(timeline.select(Query())) == right
    assert len(warnings) == 1


def _folder_in_the_way(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _file_for_a_folder(path: Path) -> None:
    shutil.rmtree(path.parent)
    path.parent.write_text("no folder", encoding="utf-8")


@pytest.mark.parametrize("obstacle", [_folder_in_the_way, _file_for_a_folder])
def test_where_there_can_be_no_cache_the_articles_are_read_without(
    obstacle: Callable[[Path], None], corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    obstacle(cache)
    assert _answer(ask) == _right(corpus, ask)
    [warning] = warnings
    assert warning.startswith(f"the cache {cache} cannot be used (")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_done_without(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    plain_news.write(corpus / "new.txt", "2026-01-01", MEETING)
    cache.chmod(0o400)
    cache.parent.chmod(0o500)
    try:
        assert _answer(ask) == _right(corpus, ask)
    finally:
        cache.parent.chmod(0o700)
    assert len(warnings) == 1


def test_a_cache_that_another_program_has_locked_is_done_without(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.store.database.PATIENCE", 0.1)
    plain_news.write(corpus / "new.txt", "2026-01-01", MEETING)
    number = cache.stat().st_ino
    other = sqlite3.connect(cache, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert _answer(ask) == _right(corpus, ask)
    finally:
        other.close()
    [warning] = warnings
    assert warning.startswith(f"the cache {cache} cannot be used (database is locked)")
    assert cache.stat().st_ino == number  # somebody uses it: it is not thrown away


def test_who_finds_nothing_new_waits_for_no_writer(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.store.lock.PATIENCE", 0.1)
    other = sqlite3.connect(cache.with_name(f"{cache.name}.lock"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert _answer(ask) == _right(corpus, ask)
    finally:
        other.close()
    assert warnings == []


def test_a_file_of_another_program_is_said_to_be_that(
    ask: Ask, cache: Path, warnings: list[str]
) -> None:
    _foreign(cache)
    ask().close()
    [warning] = warnings
    assert "(it is not a cache of vnkh)" in warning


def test_a_writer_that_does_not_get_on_is_not_waited_for(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.store.lock.PATIENCE", 0.1)
    plain_news.write(corpus / "new.txt", "2026-01-01", MEETING)
    other = sqlite3.connect(cache.with_name(f"{cache.name}.lock"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert _answer(ask) == _right(corpus, ask)
    finally:
        other.close()
    assert len(warnings) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_full_disk_is_worked_around(
    corpus: Path, ask: Ask, cache: Path, warnings: list[str]
) -> None:
    import resource  # noqa: PLC0415 - not on every system

    for number in range(200):
        lines = (
            f"meeting|2024-{number % 12 + 1:02}|talks|held|A{number}/KH||" for number in [number]
        )
        plain_news.write(corpus / f"more{number}.txt", "2026-01-01", *lines, DEAL)
    right = _right(corpus, ask)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (cache.stat().st_size + 4096, hard))
    try:
        assert _answer(ask) == right
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert len(warnings) == 1
