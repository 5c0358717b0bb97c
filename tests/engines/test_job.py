"""A whole corpus to a file of events: what is in it, whoever does the work."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

import plain_news
import pytest

from vnkh.engines.job import Summary, extract_corpus
from vnkh.engines.local import workers
from vnkh.engines.progress import Progress
from vnkh.errors import CorpusError, UsageError, VnkhError
from vnkh.store import open_timeline
from vnkh.timeline.query import Query

pytest.importorskip("fsspec", reason="the extra `cluster` is not installed")

TALKS = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
DEAL = "agreement|2025-11||signed|Hun Manet/KH||trade"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Articles in two files of many, three of one, and two that cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name, opened in (("a.jsonl", open), ("b.jsonl.gz", gzip.open)):
        with opened(folder / name, "wt", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(_article(name, number))}\n" for number in range(40))
    for number in range(3):
        plain_news.write(folder / f"{number}.txt", "2026-01-02", TALKS, DEAL)
    plain_news.write(folder / "bug.txt", "2026-01-02", "BUG")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def _article(name: str, number: int) -> dict[str, str]:
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    line = f"meeting|{day}|call|held|Hun Manet/KH, A{number % 3}/VN|{name[0]}/VN|"
    return {"id": str(number), "date": "2026-01-01", "text": f"News.\n{TALKS}\n{line}"}


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return (json.loads(line) for line in text.decode().splitlines())


def _expected(corpus: Path) -> tuple[list[str], list[tuple[str, str]]]:
    with open_timeline(corpus, cache=False, **plain_news.MEANS) as timeline:
        unread = [(each.document, each.reason) for each in timeline.unread]
        return list(timeline.select(Query())), unread


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("name", ["events.jsonl", "events.jsonl.gz"])
def test_the_file_has_the_timeline_and_a_row_for_each_article_not_read(
    name: str, processes: int, corpus: Path, tmp_path: Path
) -> None:
    out = tmp_path / name
    with workers(0, processes) as crew:
        summary = extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    records, unread = _expected(corpus)
    rows = list(_rows(out))
    assert rows[: len(records)] == [json.loads(record) for record in records]
    assert [(row["document"], row["reason"]) for row in rows[len(records) :]] == unread
    assert {row["kind"] for row in rows[len(records) :]} == {"unread"}
    assert summary == Summary(articles=83, events=len(records), unread=len(unread))
    assert sorted(path.name for path in tmp_path.iterdir()) == [name, "news"]


def test_the_same_articles_give_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    for processes in (1, 2):
        with workers(0, processes) as crew:
            out = tmp_path / f"{processes}.jsonl.gz"
            extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    assert (tmp_path / "1.jsonl.gz").read_bytes() == (tmp_path / "2.jsonl.gz").read_bytes()


def test_a_folder_gets_its_parts_and_holds_the_same(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.engines.parts._PART", 2000)
    monkeypatch.setattr("vnkh.engines.spill.MOST", 3000)
    out = tmp_path / "events.jsonl"
    with workers(0) as crew:
        extract_corpus([str(corpus)], f"{out}/", crew, rooms=plain_news.PLAIN)
        with pytest.raises(UsageError, match="is not empty"):
            extract_corpus([str(corpus)], f"{out}/", crew, rooms=plain_news.PLAIN)
    parts = sorted(out.iterdir())
    assert len(parts) > 3
    found = [row for part in parts for row in _rows(part)]
    events = [row for row in found if row["kind"] != "unread"]
    records, unread = _expected(corpus)
    assert sorted(row["id"] for row in events) == sorted(json.loads(one)["id"] for one in records)
    assert all(json.loads(one) in events for one in records)
    assert len(found) - len(events) == len(unread)


def test_a_file_of_events_can_be_asked_in_place_of_the_articles(
    corpus: Path, tmp_path: Path
) -> None:
    out = tmp_path / "events.jsonl"
    with workers(0) as crew:
        extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    with open_timeline(out, cache=False, **plain_news.MEANS) as timeline:
        records, unread = _expected(corpus)
        assert list(timeline.select(Query())) == records
        assert [(each.document, each.reason) for each in timeline.unread] == unread


def test_parquet_holds_the_same_records(corpus: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `parquet` is not installed")
    out = tmp_path / "events.parquet"
    with workers(0) as crew:
        extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    records, unread = _expected(corpus)
    rows = parquet.read_table(out).to_pylist()
    assert len(rows) == len(records) + len(unread)
    for row, text in zip(rows, records, strict=False):
        record = json.loads(text)
        for name in ("start", "end"):
            row[name] = row[name] and row[name].isoformat()
        assert {name: row[name] for name in record} == record
        assert not any(row[name] for name in row.keys() - record.keys())
    assert [row["reason"] for row in rows[len(records) :]] == [reason for _, reason in unread]


def test_progress_counts_to_the_end(corpus: Path, tmp_path: Path) -> None:
    heard: list[Progress] = []
    with workers(0) as crew:
        out = str(tmp_path / "events.jsonl")
        extract_corpus([str(corpus)], out, crew, rooms=plain_news.PLAIN, report=heard.append)
    for stage in ("reading", "merging"):
        last = [each for each in heard if each.stage == stage][-1]
        assert last.done == last.total


IMPOSSIBLE: list[tuple[str, str, type[Exception], str]] = [
    ("nowhere", "x.jsonl", CorpusError, "no such file or folder: nowhere"),
    ("memory://nowhere", "x.jsonl", CorpusError, "no such file or folder: memory://nowhere"),
    (".", "x.doc", UsageError, "write a name that ends in .jsonl"),
    (".", "what://x.jsonl", VnkhError, "what"),
]


@pytest.mark.parametrize(("source", "out", "error", "said"), IMPOSSIBLE)
def test_a_job_that_cannot_be_done_says_why(
    source: str, out: str, error: type[Exception], said: str, tmp_path: Path
) -> None:
    with chdir(tmp_path), workers(0) as crew, pytest.raises(error, match=said):
        extract_corpus([source], out, crew, rooms=plain_news.PLAIN)
    assert list(tmp_path.iterdir()) == []
