"""Whatever happens to the articles, the cache says what a fresh build would."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import plain_news
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from vnkh.reading import Article
from vnkh.reading.assemble import assemble
from vnkh.records import Event, to_dict
from vnkh.store import Progress, Timeline, open_timeline
from vnkh.timeline.query import Query

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
CALL = "meeting|2025-12-01|call|held|Hun Manet/KH, Tô Lâm/VN||"
DEAL = "agreement|2025-11||signed|Hun Manet/KH||trade"
VOW = "commitment|||made|Prak Sokhonn/KH||"
LINES = [MEETING, CALL, DEAL, VOW, MEETING.replace("border", "trade"), "no event"]


@contextmanager
def _corpus() -> Iterator[tuple[Path, Callable[..., Timeline]]]:
    """A folder, and how to open its timeline."""
    with tempfile.TemporaryDirectory() as folder:
        news = Path(folder, "news")
        news.mkdir()

        def opened(**options: Any) -> Timeline:
            means = {"folder": Path(folder, "cache"), **plain_news.MEANS}
            return open_timeline(news, **(means | options))

        yield news, opened


def _jsonl(path: Path, articles: dict[str, list[str]]) -> None:
    lines = [
        json.dumps({"id": name, "date": "2026-01-05", "text": "News.\n" + "\n".join(texts)})
        for name, texts in articles.items()
    ]
    text = "".join(f"{line}\n" for line in lines)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "wt", encoding="utf-8") as file:
        file.write(text)


lines = st.lists(st.sampled_from(LINES), max_size=3)
changes = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(["a.txt", "b.txt", "sub/c.txt"]), lines),
    st.tuples(st.just("remove"), st.sampled_from(["a.txt", "b.txt", "all.jsonl"]), st.none()),
    st.tuples(st.just("rename"), st.sampled_from(["a.txt", "b.txt"]), st.none()),
    st.tuples(st.just("touch"), st.sampled_from(["a.txt", "all.jsonl"]), st.none()),
    st.tuples(
        st.just("jsonl"),
        st.sampled_from(["all.jsonl", "packed.jsonl.gz"]),
        st.dictionaries(st.sampled_from("xyz"), lines, max_size=3),
    ),
    st.tuples(st.just("ask"), st.none(), st.none()),
)


def _change(news: Path, how: str, name: str | None, what: Any) -> None:
    path = news / (name or "")
    if how == "write":
        plain_news.write(path, "2026-01-05", *what)
    elif how == "jsonl":
        _jsonl(path, what)
    elif how == "remove":
        path.unlink(missing_ok=True)
    elif path.is_file() and how == "rename":
        path.rename(news / f"z{path.name}")
    elif path.is_file() and how == "touch":
        os.utime(path, (1_700_000_000, 1_700_000_000))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(history=st.lists(changes, max_size=12))
def test_after_any_changes_the_cache_answers_like_a_fresh_build(history: list[Any]) -> None:
    with _corpus() as (news, opened):
        for change in history:
            if change[0] == "ask":
                opened().close()
            else:
                _change(news, *change)
        with opened() as kept, opened(cache=False) as fresh:
            assert plain_news.everything(kept) == plain_news.everything(fresh)


named = st.tuples(st.sampled_from(["x", "y", "2", None]), lines)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(versions=st.lists(st.lists(named, max_size=4), min_size=2, max_size=4))
@example([[(None, [CALL])], [("x", [VOW]), (None, [CALL])]])  # named by its number, which changes
@example([[("x", [CALL]), ("x", [VOW])], [("y", [CALL]), ("x", [VOW])]])  # by another's name
def test_lines_that_come_move_and_go_are_told_like_a_fresh_build(
    versions: list[list[tuple[str | None, list[str]]]],
) -> None:
    with _corpus() as (news, opened):
        for version in versions:
            records = [
                {"date": "2026-01-05", "text": "News.\n" + "\n".join(texts)}
                | ({"id": name} if name else {})
                for name, texts in version
            ]
            written = "".join(f"{json.dumps(record)}\n" for record in records)
            (news / "all.jsonl").write_text(written, encoding="utf-8")
            opened().close()
        with opened() as kept, opened(cache=False) as fresh:
            assert plain_news.everything(kept) == plain_news.everything(fresh)


def test_lines_that_are_known_are_not_read(
    corpus: Path, ask: Callable[..., Timeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    _jsonl(corpus / "c.jsonl", {"x": [CALL], "y": [VOW], "z": [DEAL]})
    ask().close()
    looked_at: list[str] = []

    def seen(document: str, *about: Any) -> Any:
        looked_at.append(document)
        return assemble(document, *about)

    monkeypatch.setattr("vnkh.reading.jsonl.assemble", seen)
    _jsonl(corpus / "c.jsonl", {"new": [MEETING], "x": [CALL], "y": [MEETING], "z": [DEAL]})
    ask().close()
    assert looked_at == ["c.jsonl#new", "c.jsonl#y"]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that were understood, in the order in which they were."""
    documents: list[str] = []

    def extract(article: Article) -> list[Event]:
        documents.append(article.document)
        return plain_news.extract(article)

    rooms = plain_news.PLAIN._replace(extract=extract)
    monkeypatch.setitem(plain_news.MEANS, "rooms", rooms)
    return documents


def test_only_what_is_new_or_changed_is_read(
    corpus: Path, ask: Callable[..., Timeline], read: list[str]
) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    plain_news.write(corpus / "b.txt", "2026-01-02", DEAL)
    _jsonl(corpus / "c.jsonl", {"x": [CALL], "y": [VOW]})
    steps = [
        (list, ["a.txt", "b.txt", "c.jsonl#x", "c.jsonl#y"]),
        (list, []),
        (lambda: os.utime(corpus / "a.txt"), []),
        (lambda: os.utime(corpus / "c.jsonl"), []),
        (lambda: plain_news.write(corpus / "b.txt", "2026-01-02", VOW), ["b.txt"]),
        (lambda: plain_news.write(corpus / "d.txt", "2026-01-02", VOW), ["d.txt"]),
        (lambda: _jsonl(corpus / "c.jsonl", {"x": [CALL], "z": [VOW]}), ["c.jsonl#z"]),
        ((corpus / "a.txt").unlink, []),
    ]
    for change, expected in steps:
        change()
        read.clear()
        ask().close()
        assert sorted(read) == expected


def test_a_change_that_keeps_size_and_time_right_after_reading_is_noticed(
    corpus: Path, ask: Callable[..., Timeline]
) -> None:
    path = plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    before = path.stat().st_mtime_ns
    ask().close()
    path.write_text(path.read_text(encoding="utf-8").replace("held", "axed"), encoding="utf-8")
    os.utime(path, ns=(before, before))
    with ask() as timeline:
        assert json.loads(next(timeline.select(Query())))["status"] == "axed"


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_file_that_keeps_its_size_and_a_time_long_past_is_not_looked_into(
    name: str, corpus: Path, ask: Callable[..., Timeline]
) -> None:
    path = corpus / name
    if name == "a.txt":
        plain_news.write(path, "2026-01-01", MEETING)
    else:
        _jsonl(path, {"x": [MEETING]})
    for status, seconds, shown in (("held", 0, "held"), ("axed", 0, "held"), ("axed", 1, "axed")):
        path.write_text(path.read_text(encoding="utf-8").replace("held", status), encoding="utf-8")
        os.utime(path, (1_700_000_000 + seconds, 1_700_000_000 + seconds))
        with ask() as timeline:
            assert json.loads(next(timeline.select(Query())))["status"] == shown


def test_another_version_of_rules_or_lexicon_reads_everything_again(
    corpus: Path, ask: Callable[..., Timeline], read: list[str], warnings: list[str]
) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    for version, times in (("1", 1), ("1", 1), ("2", 2), ("1", 3)):
        ask(version=version).close()
        assert len(read) == times
    assert not warnings


def test_an_article_that_cannot_be_understood_costs_no_other(
    corpus: Path, ask: Callable[..., Timeline]
) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    plain_news.write(corpus / "b.txt", "2026-01-01", "BUG")
    plain_news.write(corpus / "c.txt", "2026-01-01", DEAL)
    for _ in range(2):
        with ask() as timeline:
            assert timeline.count(Query()) == 2
            [(document, reason)] = [(each.document, each.reason) for each in timeline.unread]
            assert document == "b.txt"
            assert reason == "vnkh failed on it (ValueError: a bug); please report this"


def test_events_found_elsewhere_are_taken_as_they_are(
    corpus: Path, ask: Callable[..., Timeline]
) -> None:
    plain_news.write(corpus / "news" / "a.txt", "2026-01-01", MEETING, DEAL)
    plain_news.write(corpus / "news" / "b.txt", "2026-01-02", MEETING)
    with ask(corpus / "news") as timeline:
        whole = list(timeline.select(Query()))
    shutil.rmtree(corpus / "news")
    events = [json.dumps(to_dict(event)) for event in _found("a.txt", "b.txt")]
    bad = json.dumps({**json.loads(events[0]), "kind": "war"})
    (corpus / "events.jsonl").write_text("\n".join([*events, bad, "{"]), encoding="utf-8")
    for _ in range(2):
        with ask() as timeline:
            assert list(timeline.select(Query())) == whole
            reasons = [each.reason for each in timeline.unread]
            assert [each["document"] for each in timeline.articles()] == ["a.txt", "b.txt"]
        assert "line 4 is no event record" in reasons[0]
        assert reasons[1].startswith("line 5: no JSON")
        (corpus / "events.jsonl").touch()


def _found(*documents: str) -> Iterator[Event]:
    """The events of the articles that the test above has written, as extraction gives them."""
    for number, document in enumerate(documents, 1):
        text = f" date 2026-01-0{number} HÀ NỘI — News.\n\n{MEETING}"
        text += f"\n{DEAL}" if document == "a.txt" else ""
        yield from plain_news.extract(plain_news.read_plain(document, text))


def test_work_that_is_interrupted_goes_on_where_it_stopped(
    corpus: Path, ask: Callable[..., Timeline], read: list[str]
) -> None:
    for number in range(6):
        text = [MEETING.replace("28", f"{number + 10}"), "word " * 60_000]
        plain_news.write(corpus / f"{number}.txt", "2026-01-01", *text)

    def stop(progress: Progress) -> None:
        if progress.articles == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ask(progress=stop, processes=1)
    assert len(read) == 3
    with ask() as timeline, ask(cache=False) as fresh:
        assert plain_news.everything(timeline) == plain_news.everything(fresh)
    assert sorted(read[:6]) == [f"{number}.txt" for number in range(6)]


def test_progress_counts_to_the_end(corpus: Path, ask: Callable[..., Timeline]) -> None:
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING, CALL, DEAL)
    _jsonl(corpus / "c.jsonl", {"x": [CALL], "y": [VOW]})
    heard: list[Progress] = []
    ask(progress=heard.append).close()
    for stage in ("reading", "merging"):
        steps = [each for each in heard if each.stage == stage]
        assert [each.done for each in steps] == sorted(each.done for each in steps)
        assert steps[-1].done == steps[-1].total
    assert max(each.articles for each in heard) == 3


def test_progress_within_a_large_file_grows_with_what_is_done(
    corpus: Path, ask: Callable[..., Timeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.store.tasks.BATCH", 1000)
    _jsonl(corpus / "c.jsonl", {f"{number}": [MEETING, "word " * 100] for number in range(20)})
    heard: list[Progress] = []
    ask(progress=heard.append, processes=1).close()
    done = [each.done for each in heard if each.stage == "reading"]
    total = (corpus / "c.jsonl").stat().st_size
    assert len(done) >= 10
    assert done == sorted(done)
    assert done[0] < total / 5
    assert total / 3 < done[len(done) // 2] < total
    assert done[-1] == total


def test_standard_input_is_read_and_not_kept(tmp_path: Path, ask: Callable[..., Timeline]) -> None:
    path = tmp_path / "input"
    _jsonl(path, {"x": [CALL], "y": [VOW]})
    for _ in range(2):
        with path.open("rb") as stdin, ask("-", stdin=stdin) as timeline:
            assert timeline.count(Query()) == 2
    assert not (tmp_path / "cache").exists()
