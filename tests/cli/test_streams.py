"""stdout carries the answer, stderr everything else; width, colour and pager follow the terminal."""

from __future__ import annotations

import json
import re
from unicodedata import normalize

import pytest
from program import EVENTS
from rich.cells import cell_len

SGR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp1258", "utf-16"])
@pytest.mark.parametrize("form", ["table", "list", "csv", "md", "html", "jsonl"])
def test_no_encoding_of_a_terminal_loses_anything(vnkh, encoding, form) -> None:
    outcome = vnkh("timeline", "-f", form, encoding=encoding)
    assert outcome.code == 0
    restored = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), outcome.out)
    assert "Sok Chenda Sophea" in restored
    assert "Nguyễn Đức Thành" in restored.replace("\\", "")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp1258"])
def test_json_is_json_in_every_encoding(vnkh, encoding) -> None:
    plain = json.loads(vnkh("timeline", "--json").out)
    assert json.loads(vnkh("timeline", "--json", encoding=encoding).out) == plain


def test_frames_and_bars_of_an_ascii_terminal_are_ascii(vnkh) -> None:
    stats = vnkh("stats", encoding="ascii").out
    assert re.search(r"2026-02 +\d+  #+=+-+", stats)
    assert vnkh("timeline", encoding="ascii").out.splitlines()[1].strip("- ") == ""


@pytest.mark.parametrize(
    "command", ["timeline", "who", "stats", "threads", "sources", "who hun-sen"]
)
@pytest.mark.parametrize("width", [20, 40, 60, 80, 120, 160])
def test_no_line_is_longer_than_the_terminal_is_wide(vnkh, command, width) -> None:
    outcome = vnkh(*command.split(), "--color=never", width=width)
    assert outcome.code == 0
    widest = max(map(cell_len, outcome.out.splitlines()))
    assert widest <= width


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_date_is_never_broken(vnkh, width) -> None:
    shown = vnkh("timeline", "--color=never", width=width).out
    dates = [each["date"] for each in json.loads(vnkh("timeline", "--json").out)["events"]]
    for date in {part for each in dates for part in each.split("/") if part}:
        assert re.search(rf"(?m)^–?{date}\b", shown), date


def test_in_a_pipe_nothing_is_cut_and_nothing_wraps(vnkh) -> None:
    lines = vnkh("timeline").out.splitlines()
    records = json.loads(vnkh("timeline", "--json").out)["events"]
    rows = [line for line in lines if re.match(r"\d{4}|undated", line)]
    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        assert " ".join((record.get("action") or "").split()) in row


@pytest.mark.parametrize("form", ["table", "list", "json", "csv", "md"])
def test_the_format_does_not_depend_on_where_it_goes(vnkh, form) -> None:
    piped = vnkh("timeline", "-f", form, "-n", "2").out
    shown = vnkh("timeline", "-f", form, "-n", "2", "--color=never", width=100_000).out
    assert piped == shown or form == "table"


def test_without_colour_there_is_no_sgr_at_all(vnkh) -> None:
    for command in ("timeline", "who", "stats", "show a-1985"):
        assert SGR.search(vnkh(*command.split(), width=80).out)
        for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            assert not SGR.search(vnkh(*command.split(), width=80, variables=variables).out)
        assert not SGR.search(vnkh(*command.split(), "--color", "never", width=80).out)


def test_nothing_is_told_by_colour_alone(vnkh) -> None:
    for command in ("timeline", "stats", "threads"):
        coloured = vnkh(command, width=100).out
        assert SGR.sub("", coloured) == vnkh(command, "--color=never", width=100).out


def test_quiet_says_nothing_beside_the_answer(vnkh) -> None:
    assert vnkh("timeline", "-q").err == ""
    assert vnkh("timeline").err == "51 events\n"


def test_a_file_takes_its_format_from_its_ending(vnkh, tmp_path) -> None:
    begins = {"json": '{"schema"', "jsonl": '{"id"', "csv": "id,kind", "tsv": "id\tkind",
              "md": "- **1985", "html": "<!DOCTYPE", "ics": "BEGIN:VCALENDAR",
              "txt": "1985-12-27"}  # fmt: skip
    for ending, begin in begins.items():
        file = tmp_path / f"events.{ending}"
        outcome = vnkh("timeline", "-o", file)
        assert (outcome.code, outcome.out) == (0, "")
        assert file.read_text(encoding="utf-8").startswith(begin)


def test_a_named_format_wins_over_the_ending(vnkh, tmp_path) -> None:
    vnkh("timeline", "-o", tmp_path / "events.json", "-f", "csv")
    assert (tmp_path / "events.json").read_text(encoding="utf-8").startswith("id,kind")


def test_a_file_is_written_as_a_pipe_is(vnkh, tmp_path) -> None:
    vnkh("timeline", "-o", tmp_path / "events", "-f", "table", width=60, encoding="ascii")
    assert (tmp_path / "events").read_text(encoding="utf-8") == vnkh("timeline").out


def test_an_article_that_cannot_be_read_is_named_and_the_rest_is_read(vnkh, tmp_path) -> None:
    text = EVENTS.read_text(encoding="utf-8")
    (tmp_path / "events.jsonl").write_text(text + "{broken\n", encoding="utf-8")
    outcome = vnkh("timeline", "-C", tmp_path)
    assert outcome.code == 3
    assert outcome.out == vnkh("timeline").out
    assert "vnkh: events.jsonl" in outcome.err
    assert "51 events, 1 article could not be read: see `vnkh sources`" in outcome.err
    assert "events.jsonl" in vnkh("sources", "-C", tmp_path, "--fields", "document,unread").out
    assert vnkh("timeline", "-C", tmp_path, "-q").err.count("\n") == 1


@pytest.mark.parametrize("width", [80, 120, None])
def test_composed_and_decomposed_letters_are_aligned(vnkh, width) -> None:
    """One record of two in Hà Nội is in NFD: its columns stand where the others' do."""
    shown = vnkh(
        "timeline", "--kind", "meeting", "--place", "ha noi", "--color=never", width=width
    ).out
    rows = [line for line in shown.splitlines() if re.match(r"\d{4}-", line)]
    assert len(rows) >= 4
    assert len({cell_len(row[: row.index("VN ")]) for row in rows if "VN " in row}) == 1
    assert shown == normalize("NFC", shown)
