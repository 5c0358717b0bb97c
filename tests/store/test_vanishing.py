"""Files that go, or change, while they are read; and articles that only a record names."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import plain_news
import pytest

from vnkh.reading import Found
from vnkh.records import to_dict
from vnkh.store import Timeline
from vnkh.timeline.query import Query

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
DEAL = "agreement|2025-11||signed|Hun Manet/KH||trade"
Ask = Callable[..., Timeline]


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of files that are there when the corpus is looked through, and not when it is read."""
    names: set[str] = set()

    def find(*args: Any) -> Iterator[Any]:
        for found in [*plain_news.PLAIN.find(*args)]:
            if isinstance(found, Found) and found.path and found.path.name in names:
                found.path.unlink()
            yield found

    monkeypatch.setitem(plain_news.MEANS, "rooms", plain_news.PLAIN._replace(find=find))
    return names


@pytest.mark.parametrize("name", ["b.txt", "b.jsonl"])
def test_a_file_that_vanishes_while_it_is_read_is_named_and_its_events_are_not_kept(
    name: str, corpus: Path, ask: Ask, gone: set[str]
) -> None:
    lines = {
        "b.txt": f" date 2026-01-01 News.\n\n{DEAL}\n",
        "b.jsonl": json.dumps({"date": "2026-01-01", "text": DEAL}) + "\n",
    }
    plain_news.write(corpus / "a.txt", "2026-01-01", MEETING)
    (corpus / name).write_text(lines[name], encoding="utf-8")
    with ask() as timeline:
        assert timeline.count(Query()) == 2
    (corpus / name).write_text(lines[name] + "\n", encoding="utf-8")
    gone.add(name)
    with ask() as timeline:
        assert [json.loads(text)["kind"] for text in timeline.select(Query())] == ["meeting"]
        assert [each.document for each in timeline.unread] == [name]
    with ask() as timeline:
        assert timeline.count(Query()) == 1
        assert timeline.unread == ()


def test_articles_that_only_a_record_names_are_listed_with_what_it_says_of_them(
    corpus: Path, ask: Ask
) -> None:
    [event] = plain_news.extract(
        plain_news.read_plain("a.txt", f" date 2026-01-01 HÀ NỘI — News.\n\n{MEETING}")
    )
    [first] = event.sources
    second = replace(first, document="b.txt", published="2026-01-02", publisher="Fresh News")
    record = to_dict(replace(event, sources=(first, second)))
    (corpus / "events.jsonl").write_text(json.dumps(record), encoding="utf-8")
    with ask() as timeline:
        listed = timeline.articles()
    assert [(each["document"], each["events"]) for each in listed] == [("a.txt", 1), ("b.txt", 1)]
    assert listed[1] == {
        "document": "b.txt",
        "published": "2026-01-02",
        "published_from": "record",
        "publisher": "Fresh News",
        "title": "",
        "notes": [],
        "events": 1,
    }
