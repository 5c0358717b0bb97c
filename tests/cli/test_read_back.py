"""What vnkh writes is read back by something that did not write it."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

import icalendar
import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from markdown_it import MarkdownIt
from openpyxl import Workbook, load_workbook
from program import EVENTS, HOSTILE

from vnkh import schema
from vnkh.cli.corpus import bundled


def events(vnkh, *options: str) -> list[dict]:
    return json.loads(vnkh("timeline", "--json", *options).out)["events"]


@pytest.mark.parametrize("listing", ["timeline", "meetings", "agreements", "commitments"])
def test_records_are_valid_by_the_schema(vnkh, listing) -> None:
    for record in json.loads(vnkh(listing, "--json").out)["events"]:
        schema.validate(record)


@pytest.mark.parametrize("listing", ["timeline", "meetings", "agreements", "commitments"])
@pytest.mark.parametrize("corpus", [EVENTS, bundled()], ids=["records", "articles"])
def test_a_validator_that_knows_nothing_of_vnkh_accepts_every_record(vnkh, corpus, listing) -> None:
    schema = json.loads(vnkh("schema").out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    records = vnkh(listing, "-f", "jsonl", "-C", corpus).out.splitlines()
    assert records
    for record in map(json.loads, records):
        validator.validate(record)
        with pytest.raises(ValidationError):
            validator.validate({**record, "status": "nonsense"})


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
def test_a_figure_that_json_does_not_know_is_refused(vnkh, tmp_path, number) -> None:
    (promise, *_) = events(vnkh, "--kind", "commitment")
    promise["targets"] = [{"value": 0.0, "unit": "USD", "text": "x"}]
    line = json.dumps(promise).replace('"value": 0.0', f'"value": {number}')
    (tmp_path / "events.jsonl").write_text(f"{line}\n{json.dumps(promise)}\n", encoding="utf-8")
    outcome = vnkh("timeline", "--json", "-C", tmp_path)
    assert outcome.code == 3
    assert "line 1 is no event record: commitment.targets.0.value: " in outcome.err
    read = json.loads(outcome.out, parse_constant=pytest.fail)
    assert [each["id"] for each in read["events"]] == [promise["id"]]


def test_a_calendar_library_reads_the_calendar(vnkh) -> None:
    calendar = icalendar.Calendar.from_ical(vnkh("timeline", "-f", "ics").out)
    written = {str(each["UID"]): each for each in calendar.walk("VEVENT")}
    wanted = [
        each
        for each in events(vnkh)
        if each["start"] and each["end"] and each["status"] not in {"cancelled", "in_force"}
    ]
    assert set(written) == {f"{each['id']}@vnkh" for each in wanted}
    for each in wanted:
        entry = written[f"{each['id']}@vnkh"]
        assert entry["DTSTART"].dt == date.fromisoformat(each["start"])
        assert entry["DTEND"].dt == date.fromisoformat(each["end"]) + timedelta(days=1)
        assert str(entry["STATUS"]) == (
            "TENTATIVE" if each["status"] in {"planned", "pending"} else "CONFIRMED"
        )


def test_a_calendar_line_is_never_longer_than_the_standard_allows(vnkh) -> None:
    lines = vnkh("timeline", "-f", "ics").out.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75


@pytest.mark.parametrize("corpus", [EVENTS, HOSTILE], ids=["records", "hostile"])
@pytest.mark.parametrize("command", ["timeline", "who", "sources", "threads", "stats"])
def test_a_spreadsheet_gets_texts_and_no_formulas(vnkh, tmp_path, command, corpus) -> None:
    """Openpyxl reads no CSV: the cells go into a workbook as Excel would take them, and back."""
    rows = list(csv.reader(io.StringIO(vnkh(command, "-f", "csv", "-C", corpus).out)))
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "events.xlsx")
    sheet = load_workbook(tmp_path / "events.xlsx").active
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == rows


def test_excel_knows_the_encoding_of_a_csv_with_its_mark(vnkh) -> None:
    assert vnkh("timeline", "-f", "csv", "--bom").out.startswith("\ufeffid,")
    assert vnkh("timeline", "-f", "csv").out.startswith("id,")


def test_tsv_is_read_without_knowing_of_quotes(vnkh) -> None:
    lines = [line.split("\t") for line in vnkh("timeline", "-f", "tsv").out.splitlines()]
    assert {len(line) for line in lines} == {len(lines[0])}
    assert [line[0] for line in lines[1:]] == [each["id"] for each in events(vnkh)]


# event, mode, first two figures of the CAMEO code
PLOVER = [
    (["--form", "talks", "--status", "held"], ["CONSULT"], [], "04"),
    (["--form", "call"], ["CONSULT"], ["phone"], "04"),
    (["--form", "visit", "--status", "held"], ["CONSULT"], ["visit"], "04"),
    (["--kind", "agreement", "--status", "signed"], ["SUPPORT"], [], "05"),
    (["--kind", "agreement", "--status", "pending"], ["AGREE"], [], "03"),
    (["--kind", "meeting", "--status", "planned"], ["AGREE"], [], "03"),
    (["--form", "pledge"], ["AGREE"], [], "03"),
    (["--form", "joint"], ["AGREE"], [], "03"),
    (["--form", "proposal"], [], [], "02"),
]


@pytest.mark.parametrize(("options", "event", "mode", "cameo"), PLOVER)
def test_plover_codes_are_those_of_its_manual(vnkh, options, event, mode, cameo) -> None:
    lines = vnkh("timeline", "-f", "plover", "--since", "1900", *options).out.splitlines()
    assert lines
    for record in map(json.loads, lines):
        assert (record["event"], record["mode"]) == (event, mode)
        assert record["cameo"].startswith(cameo)


def test_plover_records_have_the_fields_it_requires(vnkh) -> None:
    for line in vnkh("timeline", "-f", "plover").out.splitlines():
        record = json.loads(line)
        date.fromisoformat(record["date"])
        assert record["id"]
        assert record["has_event"] is True
        assert isinstance(record["event"], list)
        for entity in (*record["actor"], *record["recipient"]):
            assert len(entity["code"]) == 3
            assert entity["entity_text"]


def test_undated_events_have_no_place_where_a_day_is_needed(vnkh) -> None:
    for form in ("ics", "plover", "timelinejs"):
        assert f"have no place in {form}" in vnkh("timeline", "-f", form).err


def test_timelinejs_dates_have_the_precision_they_are_known_with(vnkh) -> None:
    answer = json.loads(vnkh("timeline", "-f", "timelinejs").out)
    assert answer["title"]["text"]["headline"]
    slides = {slide["unique_id"]: slide for slide in answer["events"]}
    by_date = {each["date"]: slides[each["id"]] for each in events(vnkh, "--since", "1900")}
    assert by_date["2025-11-27/2025-11-28"]["start_date"] == {"year": 2025, "month": 11, "day": 27}
    assert by_date["2025-11-27/2025-11-28"]["end_date"] == {"year": 2025, "month": 11, "day": 28}
    assert by_date["2025-02"]["start_date"] == {"year": 2025, "month": 2}
    assert by_date["2005"]["start_date"] == {"year": 2005}


def test_markdown_reads_as_a_list_with_the_text_unchanged(vnkh) -> None:
    listed = events(vnkh)
    tokens = MarkdownIt().parse(vnkh("timeline", "-f", "md").out)
    items = [each.content for each in tokens if each.type == "inline"][: len(listed)]
    assert sum(each.type == "list_item_open" for each in tokens) == len(listed)
    assert items[0].startswith("**1985-12-27** (in force): The Treaty on the Delimitation")
    assert not [each for each in tokens if each.type in {"html_block", "heading_open", "fence"}]
