"""Text from outside is shown and never acts, whatever the format."""

import csv
import io
import json as stdlib_json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnkh.render import safe

ACTING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


# Characters that take no room and count as printable: fillers and variation selectors.
EMPTY = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180f\u3164\ufe00\ufe0f\uffa0\U000e0100\U000e01ef"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bùi Thanh Sơn", "Bùi Thanh Sơn"),
        ("Bu\u0300i Thanh So\u031bn", "Bùi Thanh Sơn"),
        ("two\n lines\tand a tab", "two lines and a tab"),
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("\x9b31mred", r"\x9b31mred"),
        ("\u202egnirts", r"\u202egnirts"),
        ("zero\u200bwidth", r"zero\u200bwidth"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
        ("[bold]not bold[/bold]", "[bold]not bold[/bold]"),
        ("ហ៊ុន ម៉ាណែត", "ហ៊ុន ម៉ាណែត"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_an_escape(text: str, shown: str) -> None:
    assert safe.safe(text) == shown


@given(st.text())
def test_no_text_reaches_a_terminal_with_a_control_in_it(text: str) -> None:
    assert not ACTING.search(safe.safe(text))


def test_no_character_that_hides_passes_in_whatever_text_it_stands() -> None:
    for code in (*range(0x10000), *range(0x1BCA0, 0x1BCA4), *range(0xE0000, 0xE1000)):
        character = chr(code)
        if ACTING.search(character) or character in EMPTY:
            text = f"Hà Nội{character}"
            assert character not in safe.safe(text).removesuffix(" ")
            assert character not in safe.json(stdlib_json.dumps(text, ensure_ascii=False))


@given(st.text())
def test_json_means_the_same_and_hides_nothing(text: str) -> None:
    written = safe.json(stdlib_json.dumps(text, ensure_ascii=False))
    assert stdlib_json.loads(written) == text
    assert not ACTING.search(written)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1+1", "' =1+1"),
        ("\t=1+1", "' =1+1"),
        ("＝1+1", "'＝1+1"),
        ("2026-02-06", "2026-02-06"),
        ("a = b", "a = b"),
    ],
)
def test_no_spreadsheet_runs_a_cell(text: str, cell: str) -> None:
    assert safe.cell(text) == cell


@given(st.text())
def test_a_cell_stays_one_cell(text: str) -> None:
    stream = io.StringIO()
    csv.writer(stream).writerow([safe.cell(text), "next"])
    rows = list(csv.reader(io.StringIO(stream.getvalue())))
    assert rows == [[safe.cell(text), "next"]]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("**bold**", r"\*\*bold\*\*"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("# head", r"\# head"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("<b>", r"\<b\>"),
        ("a | b", r"a \| b"),
        ("http://a.example", r"http:\//a.example"),
        ("www.a.example", r"www\.a.example"),
        ("&amp;", r"\&amp;"),
        ("10 percent - more", "10 percent - more"),
    ],
)
def test_markdown_shows_text_as_it_stands(text: str, written: str) -> None:
    assert safe.markdown(text) == written


def test_html_shows_text_as_it_stands() -> None:
    assert safe.html("<script>\"'&") == "&lt;script&gt;&quot;&#x27;&amp;"


def test_a_calendar_text_cannot_begin_a_property() -> None:
    assert safe.ics("a;b,c\\d\r\nBEGIN:VEVENT") == r"a\;b\,c\\d BEGIN:VEVENT"
