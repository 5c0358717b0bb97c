"""vnkh as a library: what its door promises."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

import vnkh
from vnkh.cli.corpus import bundled


def test_everything_at_the_door_is_there_and_listed() -> None:
    for name in vnkh.__all__:
        assert getattr(vnkh, name) is not None
        assert name in dir(vnkh)
    with pytest.raises(AttributeError, match="has no attribute 'no_such'"):
        _ = vnkh.no_such


def test_opening_the_door_loads_none_of_the_rooms() -> None:
    said = "import sys, vnkh; print([name for name in sys.modules if name.startswith('vnkh')])"
    outcome = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True)
    assert outcome.stdout.strip() == b"['vnkh']"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, lambda _: True),
        ({"kind": "agreement"}, lambda each: each.kind == "agreement"),
        ({"kind": ["agreement", "meeting"]}, lambda each: each.kind != "commitment"),
        ({"who": "Hun Manet"}, lambda each: "hun-manet" in {p.id for p in each.participants}),
        ({"since": "2026"}, lambda each: each.end is not None and each.end.year >= 2026),
        ({"on": "last month", "today": date(2025, 12, 5)},
         lambda each: each.start is not None and f"{each.start:%Y-%m}" == "2025-11"),
    ],
    ids=["none", "a kind", "two kinds", "a person", "since", "last month"],
)  # fmt: skip
def test_ask_gives_the_records_that_pass_the_filters_of_the_command_line(filters, expected) -> None:
    everything = vnkh.ask(bundled(), cache=False)
    found = vnkh.ask(bundled(), cache=False, **filters)
    assert found
    assert found == [event for event in everything if expected(event)]


def test_ask_says_in_which_order_and_how_many() -> None:
    dated = vnkh.ask([bundled()], cache=False, since="2000")
    assert vnkh.ask(bundled(), cache=False, since="2000", limit=3) == dated[:3]
    assert vnkh.ask(bundled(), cache=False, since="2000", limit=3, reverse=True) == dated[:-4:-1]


def test_extract_finds_the_events_of_one_article_and_where_it_says_so() -> None:
    path = min(bundled().glob("*.txt"))
    article = vnkh.read_text(path.read_text(encoding="utf-8"), path.name)
    assert isinstance(article, vnkh.Article)
    events = vnkh.extract(article)
    assert events
    for event in events:
        for source in event.sources:
            assert article.text[source.start : source.end] == source.quote


def test_records_become_plain_data_and_records_again() -> None:
    for event in vnkh.ask(bundled(), cache=False):
        assert vnkh.from_dict(vnkh.to_dict(event)) == event


def test_articles_come_one_by_one_with_what_cannot_be_read_among_them(tmp_path) -> None:
    (tmp_path / "a.txt").write_text(" date 2025-11-28 HÀ NỘI — News.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    first, second = vnkh.articles(tmp_path)
    assert isinstance(first, vnkh.Article)
    assert first.published == date(2025, 11, 28)
    assert second == vnkh.Unread("b.txt", "an empty file")


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        ({"whom": "Hun Manet"}, "no filter is called 'whom'; did you mean who?"),
        ({"who": "Hun Mane"}, "did you mean Hun Manet"),
        ({"since": "10/11/2025"}, "it may mean 2025-11-10 or 2025-10-11"),
    ],
)
def test_what_cannot_be_understood_is_said_as_on_the_command_line(filters, words) -> None:
    with pytest.raises(vnkh.VnkhError) as caught:
        vnkh.ask(bundled(), cache=False, **filters)
    assert words in str(caught.value)
