"""Articles in, their events out, in the articles' order."""

from __future__ import annotations

import json
from pathlib import Path

import plain_news
import pytest

from vnkh.engines.each import extract_each
from vnkh.errors import CorpusError
from vnkh.reading import Unread

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH|Phnom Penh/KH|border"


@pytest.mark.parametrize("processes", [1, 2])
def test_events_come_article_by_article_in_the_order_of_the_files(
    processes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.engines.each._BATCH", 300)
    for number in range(20):
        lines = [MEETING.replace("28", f"{number + 1:02}")] * (number % 3)
        plain_news.write(tmp_path / f"{number:02}.txt", "2026-01-01", *lines)
    plain_news.write(tmp_path / "07.txt", "2026-01-01", "BUG")
    (tmp_path / "13.txt").write_bytes(b"")
    found = list(extract_each([tmp_path], processes=processes, rooms=plain_news.PLAIN))
    assert [each.document for each in found] == [f"{number:02}.txt" for number in range(20)]
    assert [each.document for each in found if isinstance(each, Unread)] == ["07.txt", "13.txt"]
    for number, each in enumerate(found):
        if not isinstance(each, Unread):
            dates = [json.loads(record)["date"] for record in each.records]
            assert dates == [f"2025-11-{number + 1:02}"] * min(1, number % 3)


def test_where_there_is_nothing_it_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CorpusError):
        list(extract_each([tmp_path / "nowhere"], rooms=plain_news.PLAIN))
