"""Many processes at once, and processes that are killed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import askers
import plain_news
import pytest

from vnkh.store import open_timeline

SECONDS = 3.0
KILLS = 6


def _start(*words: object) -> subprocess.Popen[str]:
    command = [sys.executable, askers.__file__, *map(str, words)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def test_two_writers_and_five_readers_at_once_are_told_the_truth(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    for number in range(askers.ARTICLES):
        askers.set_version(tmp_path, number, 0)
    writers = [_start("write", tmp_path, SECONDS, number) for number in range(2)]
    readers = [_start("ask", tmp_path, SECONDS, number) for number in range(5)]
    for process in writers + readers:
        _, said = process.communicate(timeout=SECONDS + 60)
        assert process.returncode == 0, said
    assert sum(askers.versions(tmp_path)) >= 2


def _write_long(path: Path, month: int) -> None:
    line = f"meeting|2025-{month:02}-02|talks|held|A{path.stem}/KH||"
    plain_news.write(path, "2026-01-01", line, "word " * 400)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_process_killed_at_any_moment_leaves_a_cache_to_go_on_from(tmp_path: Path) -> None:
    draw = random.Random(13)  # noqa: S311 - moments, no secrets
    for number in range(400):
        _write_long(tmp_path / "news" / f"{number}.txt", month=number % 12 + 1)
    for _ in range(KILLS):
        for number in draw.sample(range(400), 200):
            _write_long(tmp_path / "news" / f"{number}.txt", month=draw.randint(1, 12))
        process = _start("fill", tmp_path)
        time.sleep(0.4 + draw.random() * 0.8)
        process.kill()
        process.communicate()
    warnings: list[str] = []
    means = {**plain_news.MEANS, "warn": warnings.append}
    with (
        open_timeline(tmp_path / "news", folder=tmp_path / "cache", **means) as kept,
        open_timeline(tmp_path / "news", cache=False, **means) as fresh,
    ):
        assert plain_news.everything(kept) == plain_news.everything(fresh)
    assert not warnings
