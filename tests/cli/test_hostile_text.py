"""Hostile text through every command and every format: it is shown, and nothing acts."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from hostile import ACTING, ATTRIBUTES, ELEMENTS, FORMULA, PAYLOADS, RECORDS, PageParser
from program import HOSTILE

ALL_FORMATS = ("table", "list", "json", "jsonl", "csv", "tsv", "md", "html")
EVENT_FORMATS = (*ALL_FORMATS, "ics", "plover", "timelinejs")
COMMANDS = {
    "timeline": EVENT_FORMATS,
    "meetings": EVENT_FORMATS,
    "agreements": EVENT_FORMATS,
    "commitments": EVENT_FORMATS,
    "thread border-demarcation": EVENT_FORMATS,
    "who evil-10": EVENT_FORMATS,
    "show h-010 h-011 h-012": EVENT_FORMATS,
    "who": ALL_FORMATS,
    "threads": ALL_FORMATS,
    "sources": ALL_FORMATS,
    "stats": ALL_FORMATS,
}
WIDTHS = {"table": (None, 50, 100), "list": (None, 50, 100)}
CELLS = [
    (command, form, width)
    for command, forms in COMMANDS.items()
    for form in forms
    for width in WIDTHS.get(form, (None,))
]


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) >= 50


@pytest.mark.parametrize(("command", "form", "width"), CELLS)
def test_no_control_reaches_the_reader(vnkh, command, form, width) -> None:
    outcome = vnkh(*command.split(), "-f", form, "-C", HOSTILE, "--color=never", width=width)
    assert outcome.code == 0, outcome.err
    text = outcome.out.replace("\r\n", "\n") if form == "ics" else outcome.out
    assert not ACTING.search(text)
    assert not ACTING.search(outcome.err)


@pytest.mark.parametrize("width", [None, 100])
def test_colour_is_the_only_control_there_is(vnkh, width) -> None:
    outcome = vnkh("timeline", "-C", HOSTILE, "--color", "always", width=width)
    assert "\x1b[" in outcome.out
    assert not ACTING.search(re.sub(r"\x1b\[[0-9;]*m", "", outcome.out))


def test_markup_is_text(vnkh) -> None:
    shown = vnkh("timeline", "-f", "list", "-C", HOSTILE).out
    for payload in ("[bold]BOLD[/bold]", "[sic]", "see [/]", ":smile:", "[[b]]", "[link=http"):
        assert payload in shown


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_gives_back_every_character(vnkh, form) -> None:
    text = vnkh("timeline", "-f", form, "-C", HOSTILE).out
    lines = json.loads(text)["events"] if form == "json" else map(json.loads, text.splitlines())
    assert {each["title"] for each in lines} == set(PAYLOADS)


def test_no_cell_of_a_spreadsheet_is_a_formula(vnkh) -> None:
    for form, dialect in (("csv", "excel"), ("tsv", "excel-tab")):
        text = vnkh("timeline", "-f", form, "-C", HOSTILE).out
        rows = list(csv.reader(io.StringIO(text), dialect=dialect))
        assert len(rows) == len(RECORDS) + 1
        assert {len(row) for row in rows} == {len(rows[0])}
        cells = [cell.lstrip() for row in rows for cell in row]
        assert not [cell for cell in cells if cell.startswith(FORMULA)]


def test_raw_csv_is_exactly_what_the_record_says(vnkh) -> None:
    text = vnkh("timeline", "-f", "csv", "--raw", "--fields", "title", "-C", HOSTILE).out
    rows = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert {row[0] for row in rows if row} == set(PAYLOADS)


def test_html_has_only_the_elements_of_vnkh(vnkh) -> None:
    for command in ("timeline", "who", "sources", "threads"):
        page = PageParser()
        page.feed(vnkh(command, "-f", "html", "-C", HOSTILE).out)
        assert page.elements <= ELEMENTS
        assert page.attributes <= ATTRIBUTES


def test_a_calendar_has_as_many_events_as_there_are(vnkh) -> None:
    text = vnkh("timeline", "-f", "ics", "-C", HOSTILE).out
    assert len(re.findall(r"(?m)^BEGIN:VEVENT\r$", text)) == len(RECORDS)
    assert "\r\nDTSTART:20200101" not in text


def test_timelinejs_texts_are_escaped(vnkh) -> None:
    slides = json.loads(vnkh("timeline", "-f", "timelinejs", "-C", HOSTILE).out)["events"]
    for slide in slides:
        page = PageParser()
        page.feed(slide["text"]["headline"] + slide["text"]["text"])
        assert page.elements <= {"p", "q", "cite"}


def test_every_markdown_line_is_one_that_vnkh_began(vnkh) -> None:
    lines = vnkh("timeline", "-f", "md", "-C", HOSTILE).out.splitlines()
    assert all(re.match(r"- \*\*|\[\^\d+\]: |$", line) for line in lines)


def test_what_a_user_types_is_text_too(vnkh) -> None:
    for arguments in (("who", "\x1b[31m"), ("timeline", "--on", "\x9b1m"), ("\x1b]0;x\x07",),
                      ("timeline", "--fields", "\u202ex"), ("timeline", "--\x1b[1m")):  # fmt: skip
        outcome = vnkh(*arguments)
        assert outcome.code in {1, 2}
        assert not ACTING.search(outcome.err)
