"""Every listing takes every filter and every format that makes sense for it."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from unicodedata import normalize

import pytest

LISTINGS = ("timeline", "meetings", "agreements", "commitments")
SUMMARIES = ("who", "threads", "stats", "sources")
FORMATS = (
    "table",
    "list",
    "json",
    "jsonl",
    "csv",
    "tsv",
    "md",
    "html",
    "ics",
    "plover",
    "timelinejs",
)
EVENTS_ONLY = ("ics", "plover", "timelinejs")

# A filter, and what is true of every event that passes it.
FILTERS: list[tuple[list[str], Any]] = [
    (["--since", "2026"], lambda e: e["end"] is None or e["end"] >= "2026-01-01"),
    (["--until", "2025-11"], lambda e: e["start"] <= "2025-11-30"),
    (["--on", "2025-11-27"], lambda e: e["start"] <= "2025-11-27" <= e["end"]),
    (["--on", "last month"], lambda e: e["start"] <= "2026-02-28" and e["end"] >= "2026-02-01"),
    (["--on", "last month", "--today", "2025-12-24"], lambda e: e["start"][:7] == "2025-11"),
    (["--on", "2025q3"], lambda e: "2025-07" <= e["start"][:7] <= "2025-09"),
    (["--kind", "agreement"], lambda e: e["kind"] == "agreement"),
    (["--kind", "meeting,commitment"], lambda e: e["kind"] != "agreement"),
    (["--kind", "meeting", "--kind", "commitment"], lambda e: e["kind"] != "agreement"),
    (["--form", "talks"], lambda e: e["form"] == "talks"),
    (["--status", "planned"], lambda e: e["status"] == "planned"),
    (["--status", "in force"], lambda e: e["status"] == "in_force"),
    (["--who", "hun manet"], lambda e: "hun-manet" in ids(e)),
    (["--who", "Pham Minh Chinh"], lambda e: "pham-minh-chinh" in ids(e)),
    (["--who", "pham-minh-chinh", "--who", "hun-manet"],
     lambda e: {"pham-minh-chinh", "hun-manet"} <= ids(e)),
    (["--country", "LA"], lambda e: "LA" in countries(e)),
    (["--place", "ha noi"], lambda e: normalize("NFC", e["place"]["name"]) == "Hà Nội"),
    (["--topic", "trade"], lambda e: "trade" in e["topics"]),
    (["--thread", "border-demarcation"], lambda e: "border-demarcation" in e["threads"]),
    (["--source", "phnom penh post"],
     lambda e: "Phnom Penh Post" in {each["publisher"] for each in e["sources"]}),
    (["--text", "turnover"], lambda e: "turnover" in json.dumps(e)),
]  # fmt: skip

NAMES = [" ".join(options) for options, _ in FILTERS]


def ids(event: dict[str, Any]) -> set[str]:
    return {each["id"] for each in event["participants"]}


def countries(event: dict[str, Any]) -> set[str]:
    return {each["country"] for each in event["participants"]}


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize(("options", "holds"), FILTERS, ids=NAMES)
def test_a_filter_lets_pass_what_it_names_and_nothing_else(vnkh, options, holds) -> None:
    everything = events(vnkh("timeline", "-f", "jsonl").out)
    found = vnkh("timeline", "-f", "jsonl", *options)
    passed = events(found.out)
    assert found.code == 0, found.err
    assert passed, "the filter was not tried"
    assert all(map(holds, passed))
    left = [each for each in everything if each not in passed and each["start"]]
    assert not any(map(_safely(holds), left))


def _safely(holds):
    def held(event):
        try:
            return holds(event)
        except TypeError:  # the filter is about a place or an end that the event has not
            return False

    return held


@pytest.mark.parametrize("listing", [*LISTINGS, *SUMMARIES])
@pytest.mark.parametrize(("options", "holds"), FILTERS, ids=NAMES)
def test_all_listings_take_the_same_filters(vnkh, listing, options, holds) -> None:
    del holds
    other_kind = "--kind" in options and listing in LISTINGS[1:]
    assert vnkh(listing, *options, "--json").code in ({0, 2} if other_kind else {0})


@pytest.mark.parametrize("kind", ["meeting", "agreement", "commitment"])
def test_a_listing_of_one_kind_has_only_that_kind(vnkh, kind) -> None:
    listed = events(vnkh(f"{kind}s", "-f", "jsonl").out)
    every = events(vnkh("timeline", "-f", "jsonl").out)
    assert listed == [event for event in every if event["kind"] == kind]


@pytest.mark.parametrize("listing", [*LISTINGS, "who hun-manet", "thread trade-target"])
@pytest.mark.parametrize("form", FORMATS)
def test_events_are_written_in_every_format(vnkh, listing, form) -> None:
    outcome = vnkh(*listing.split(), "-f", form)
    assert outcome.code == 0, outcome.err
    assert outcome.out.strip()


@pytest.mark.parametrize("listing", SUMMARIES)
@pytest.mark.parametrize("form", FORMATS)
def test_summaries_are_written_in_every_format_that_holds_them(vnkh, listing, form) -> None:
    outcome = vnkh(listing, "-f", form)
    assert outcome.code == (2 if form in EVENTS_ONLY else 0), outcome.err
    assert bool(outcome.out.strip()) == (form not in EVENTS_ONLY)


@pytest.mark.parametrize("listing", LISTINGS)
@pytest.mark.parametrize("form", ["table", "list", "json", "jsonl", "csv", "tsv", "md", "html"])
def test_fields_choose_the_columns_in_every_format(vnkh, listing, form) -> None:
    outcome = vnkh(listing, "-f", form, "--fields", "date,publishers", "-n", "3")
    assert outcome.code == 0, outcome.err
    assert "m-2" not in outcome.out
    assert "VN" in outcome.out or "AKP" in outcome.out or "Post" in outcome.out


def test_json_fields_are_keys_of_the_record(vnkh) -> None:
    answer = json.loads(
        vnkh("timeline", "--json", "--fields", "id,participants,who", "-n", "1").out
    )
    (event,) = answer["events"]
    assert list(event) == ["id", "participants", "who"]
    assert isinstance(event["participants"], list)
    assert isinstance(event["who"], str)


def test_json_is_one_document_that_says_what_was_asked(vnkh) -> None:
    asked = ("--since", "2025-11", "--who", "Hun Manet", "--kind", "meeting")
    answer = json.loads(vnkh("timeline", "--json", *asked).out)
    assert list(answer) == ["schema", "query", "events"]
    assert answer["schema"] == "vnkh.events/1"
    assert answer["query"]["since"] == "2025-11-01"
    assert "hun-manet" in json.dumps(answer["query"]["who"])


def test_nothing_found_is_an_empty_list_and_no_failure(vnkh) -> None:
    outcome = vnkh("timeline", "--on", "1990", "--json")
    assert (json.loads(outcome.out)["events"], outcome.code) == ([], 0)
    assert vnkh("timeline", "--on", "1990", "--json", "-e").code == 1
    assert vnkh("timeline", "--on", "1990").out == ""


def test_the_order_is_by_start_then_end_then_kind_then_id(vnkh) -> None:
    listed = events(vnkh("timeline", "-f", "jsonl").out)

    def order(event):
        far = "9999-12-31"
        return event["start"] or far, event["end"] or far, event["kind"], event["id"]

    assert listed == sorted(listed, key=order)
    dated = [event for event in listed if event["start"]]
    backwards = events(vnkh("timeline", "-f", "jsonl", "--reverse").out)
    assert backwards[: len(dated)] == dated[::-1]
    assert not any(event["start"] for event in backwards[len(dated) :])
    assert events(vnkh("timeline", "-f", "jsonl", "-n", "4").out) == listed[:4]
    assert events(vnkh("timeline", "-f", "jsonl", "-n", "0").out) == listed


def test_undated_events_are_left_out_of_a_period_and_counted(vnkh) -> None:
    outcome = vnkh("timeline", "--since", "1900", "-f", "jsonl")
    assert "2 undated left out" in outcome.err
    assert all(event["date"] for event in events(outcome.out))


@pytest.mark.parametrize("command", ["who", "threads", "sources"])
def test_a_limit_counts_the_rows_of_a_summary(vnkh, command) -> None:
    everything = vnkh(command, "-f", "jsonl").out.splitlines()
    assert vnkh(command, "-f", "jsonl", "-n", "3").out.splitlines() == everything[:3]


def test_csv_has_a_row_an_event_and_the_same_columns_always(vnkh) -> None:
    rows = list(csv.DictReader(io.StringIO(vnkh("timeline", "-f", "csv").out)))
    listed = events(vnkh("timeline", "-f", "jsonl").out)
    assert [row["id"] for row in rows] == [event["id"] for event in listed]
    assert [row["date"] for row in rows] == [event["date"] for event in listed]
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    narrow = vnkh("timeline", "-f", "csv", "--on", "1985").out.splitlines()
    assert narrow[0] == ",".join(rows[0])


def test_the_same_question_gives_the_same_bytes(vnkh) -> None:
    for form in FORMATS:
        assert vnkh("timeline", "-f", form).out == vnkh("timeline", "-f", form).out


def test_verbose_says_how_the_question_was_understood(vnkh) -> None:
    outcome = vnkh("timeline", "--on", "last month", "-v", "--json")
    assert "understood: since 2026-02-01, until 2026-02-28" in outcome.err
    assert json.loads(outcome.out)["query"] == {"since": "2026-02-01", "until": "2026-02-28"}
