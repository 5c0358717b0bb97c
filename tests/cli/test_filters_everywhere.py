"""A filter means the same in every listing: each cell of command × filter, against the records."""

from __future__ import annotations

import json
from collections import Counter

import pytest

FILTERS = [
    (),
    ("--since", "2026"),
    ("--until", "2025-11"),
    ("--on", "2025-11-27"),
    ("--on", "last month", "--today", "2025-12-24"),
    ("--kind", "meeting"),
    ("--form", "talks"),
    ("--status", "planned"),
    ("--who", "hun manet"),
    ("--who", "pham-minh-chinh", "--who", "hun-manet"),
    ("--country", "LA"),
    ("--place", "ha noi"),
    ("--topic", "trade"),
    ("--thread", "border-demarcation"),
    ("--source", "phnom penh post"),
    ("--text", "turnover"),
    ("--reverse", "--limit", "3"),
]
NAMES = [" ".join(each) or "none" for each in FILTERS]
KINDS = ("meeting", "agreement", "commitment")


@pytest.fixture(params=FILTERS, ids=NAMES)
def asked(request, vnkh):
    """A filter, and the events that `vnkh timeline` shows with it."""
    return request.param, _events(vnkh("timeline", "-f", "jsonl", *request.param))


def _events(outcome):
    assert outcome.code == 0, outcome.err
    return list(map(json.loads, outcome.out.splitlines()))


def _rows(outcome, name):
    assert outcome.code == 0, outcome.err
    return json.loads(outcome.out)[name]


def _is_cut(options) -> bool:
    return "--limit" in options


@pytest.mark.parametrize("kind", KINDS)
def test_a_listing_of_one_kind_is_the_timeline_of_that_kind(vnkh, asked, kind) -> None:
    options, events = asked
    if options[:1] == ("--kind",) and options[1] != kind:
        outcome = vnkh(f"{kind}s", *options)
        assert outcome.code == 2
        assert "ask `vnkh timeline` for others" in outcome.err
        return
    if _is_cut(options):
        events = _events(vnkh("timeline", "-f", "jsonl", "--kind", kind, *options))
    found = _events(vnkh(f"{kind}s", "-f", "jsonl", *options))
    assert found == [event for event in events if event["kind"] == kind]


def test_who_counts_the_people_in_them(vnkh, asked) -> None:
    options, events = asked
    people = _rows(vnkh("who", "--json", *options), "people")
    if _is_cut(options):
        assert len(people) == 3
        return
    met = [
        {each["id"] for each in event["participants"] if each["type"] == "person"}
        for event in events
    ]
    expected = Counter(each for ids in met for each in ids)
    assert {each["id"]: each["events"] for each in people} == expected


def test_who_name_is_the_timeline_of_that_person(vnkh, asked) -> None:
    options, _ = asked
    events = _events(vnkh("timeline", "-f", "jsonl", "--who", "hun-sen", *options))
    assert _events(vnkh("who", "hun-sen", "-f", "jsonl", *options)) == events


def test_threads_counts_the_matters_in_them(vnkh, asked) -> None:
    options, events = asked
    rows = _rows(vnkh("threads", "--json", *options), "threads")
    if _is_cut(options):
        assert len(rows) == 3
        return
    expected = Counter(each for event in events for each in event["threads"])
    assert {each["id"]: each["events"] for each in rows} == expected


def test_thread_name_is_the_timeline_of_that_matter(vnkh, asked) -> None:
    options, _ = asked
    events = _events(vnkh("timeline", "-f", "jsonl", "--thread", "trade-target", *options))
    found = _events(vnkh("thread", "trade-target", "-f", "jsonl", *options))
    if "--thread" in options:  # again means either for a filter; here it is the one named last
        events = [each for each in events if "trade-target" in each["threads"]]
        found = [each for each in found if "trade-target" in each["threads"]]
    assert found == events


def test_stats_counts_all_of_them_by_kind_and_month(vnkh, asked) -> None:
    options, events = asked
    if _is_cut(options):
        return
    counts = _rows(vnkh("stats", "--json", *options), "counts")
    by_month = Counter(
        {(row["name"], row["kind"]): row["events"] for row in counts if row["of"] == "month"}
    )
    months = (
        each["date"] if len(each["date"]) == 4 else (each["start"] or "")[:7] for each in events
    )
    kinds = (each["kind"] for each in events)
    assert by_month == Counter(zip(months, kinds, strict=True))
    assert sum(row["events"] for row in counts if row["of"] == "form") == len(events)
    assert {row["name"]: row["events"] for row in counts if row["of"] == "topic"} == Counter(
        topic for event in events for topic in event["topics"]
    )


def test_sources_lists_the_articles_that_state_them(vnkh, asked) -> None:
    options, events = asked
    rows = _rows(vnkh("sources", "--json", *options), "articles")
    if _is_cut(options):
        assert len(rows) == 3
        return
    stated = [{each["document"] for each in event["sources"]} for event in events]
    expected = Counter(each for documents in stated for each in documents)
    found = {each["document"]: each["events"] for each in rows if each["events"]}
    assert found == expected
    if options:
        assert len(rows) == len(expected)


def test_html_and_plover_and_calendars_hold_no_other_events(vnkh, asked) -> None:
    options, events = asked
    ids = {event["id"] for event in events}
    lines = vnkh("timeline", "-f", "plover", *options).out.splitlines()
    assert {json.loads(line)["id"] for line in lines} <= ids
    calendar = vnkh("timeline", "-f", "ics", *options).out
    assert {
        line.removeprefix("UID:").removesuffix("@vnkh")
        for line in calendar.splitlines()
        if line.startswith("UID:")
    } <= ids
