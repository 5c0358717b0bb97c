"""Hostile articles, by name and by content, through every command: read, shown, and harmless."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hostile import ACTING, ATTRIBUTES, ELEMENTS, FORMULA, PAYLOADS, PageParser

TEXT = (
    "HÀ NỘI — Prime Minister Hun Manet {0} met General Secretary Tô Lâm in Phnom Penh on Friday. {0}"
    "\n\n“{0}”, he told {0} Bùi Thanh Sơn {0}, and pledged to step up {0} border trade {0} with Vietnam."
    "\n\nThe two sides signed an agreement on {0} border gates {0}. — VNS {0}\n"
)
LISTINGS = ("timeline", "meetings", "agreements", "commitments", "who hun-manet", "who", "threads",
            "sources", "stats")  # fmt: skip
ALL_FORMATS = ("table", "list", "json", "jsonl", "csv", "tsv", "md", "html")
EVENT_FORMATS = (*ALL_FORMATS, "ics", "plover", "timelinejs")
SUMMARIES = ("who", "threads", "sources", "stats")
CELLS = [
    (command, form, width)
    for command in LISTINGS
    for form in (ALL_FORMATS if command in SUMMARIES else EVENT_FORMATS)
    for width in ((None, 50, 100) if form in {"table", "list"} else (None,))
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """An article a payload, which is also its name, and all of them as lines of JSON."""
    folder = tmp_path_factory.mktemp("hostile") / "news\n\x1b[31m"
    folder.mkdir()
    lines = []
    for number, payload in enumerate(PAYLOADS):
        text = TEXT.format(payload)
        name = f"{number:03} {payload.replace('/', '∕').replace(chr(0), '')}.txt"
        if "\0" not in payload:  # that is no text
            (folder / name).write_text(f" date 2025-11-28 {text}", encoding="utf-8", newline="")
        article = {"text": text, "date": "2025-11-28", "id": payload, "title": payload,
                   "publisher": payload}  # fmt: skip
        lines.append(json.dumps(article))
    (folder / "lines.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _is_harmless(text: str, form: str) -> bool:
    return not ACTING.search(text.replace("\r\n", "\n") if form == "ics" else text)


@pytest.mark.parametrize(("command", "form", "width"), CELLS)
def test_nothing_in_an_article_acts_in_a_listing(vnkh, corpus, command, form, width) -> None:
    outcome = vnkh(*command.split(), "-f", form, "-C", corpus, "--color=never", width=width)
    assert outcome.code == 0, outcome.err
    assert outcome.out.strip()
    assert _is_harmless(outcome.out, form)
    assert _is_harmless(outcome.err, "")


def test_every_hostile_article_is_read_and_its_events_are_found(vnkh, corpus) -> None:
    events = json.loads(vnkh("timeline", "-C", corpus, "--json").out)["events"]
    stating = {source["document"] for event in events for source in event["sources"]}
    rows = json.loads(vnkh("sources", "-C", corpus, "--json").out)["articles"]
    assert len(rows) == 2 * len(PAYLOADS) - 1
    assert len(stating) >= 1.9 * len(PAYLOADS)  # some payloads tear every sentence apart


def test_every_quote_stands_in_its_hostile_article_as_it_is(vnkh, corpus) -> None:
    lines = vnkh("extract", corpus / "lines.jsonl").out.splitlines()
    texts = {f"lines.jsonl#{payload}": TEXT.format(payload) for payload in PAYLOADS}
    assert lines
    for line in lines:
        for source in json.loads(line)["sources"]:
            if text := texts.get(source["document"]):
                assert text[source["start"] : source["end"]] == source["quote"]


@pytest.mark.parametrize("width", [None, 50, 100])
@pytest.mark.parametrize("form", ["table", "json", "jsonl"])
def test_nothing_acts_where_an_article_is_explained(vnkh, corpus, form, width) -> None:
    outcome = vnkh("explain", corpus, "-f", form, "--color=never", width=width)
    assert outcome.code == 0, outcome.err
    assert _is_harmless(outcome.out, form)


@pytest.mark.parametrize("form", EVENT_FORMATS)
def test_nothing_acts_where_it_is_extracted(vnkh, corpus, form) -> None:
    outcome = vnkh("extract", corpus, "-f", form)
    assert outcome.code == 0, outcome.err
    assert _is_harmless(outcome.out, form)


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_nothing_acts_among_unknown_names(vnkh, corpus, form) -> None:
    outcome = vnkh("lexicon", "unknown", "-C", corpus, "-f", form)
    assert outcome.code == 0, outcome.err
    assert _is_harmless(outcome.out, form)


@pytest.mark.parametrize("width", [None, 50, 100])
def test_nothing_acts_in_the_paragraphs_around_a_sentence(vnkh, corpus, width) -> None:
    ids = vnkh("timeline", "-C", corpus, "-f", "tsv", "--fields", "id").out.split()[1:]
    outcome = vnkh("show", *ids, "-C", corpus, "--color=never", width=width)
    assert outcome.code == 0, outcome.err
    assert _is_harmless(outcome.out, "")


def test_names_of_files_that_cannot_be_read_are_harmless_too(vnkh, tmp_path) -> None:
    for number, payload in enumerate(PAYLOADS):
        name = f"{number:03} {payload.replace('/', '∕').replace(chr(0), '')}.txt"
        (tmp_path / name).write_bytes(b"")
    for command in (("timeline",), ("sources",), ("sources", "-f", "md")):
        outcome = vnkh(*command, "-C", tmp_path)
        assert outcome.code == 3
        assert outcome.err.count("an empty file") == len(PAYLOADS)
        assert _is_harmless(outcome.out, "")
        assert _is_harmless(outcome.err, "")


@pytest.mark.parametrize("command", ["timeline", "who", "sources", "threads", "stats"])
def test_pages_have_no_element_and_spreadsheets_no_formula_of_an_article(
    vnkh, corpus, command
) -> None:
    page = PageParser()
    page.feed(vnkh(command, "-f", "html", "-C", corpus).out)
    assert page.elements <= ELEMENTS
    assert page.attributes <= ATTRIBUTES
    for form, dialect in (("csv", "excel"), ("tsv", "excel-tab")):
        text = vnkh(command, "-f", form, "-C", corpus).out
        rows = list(csv.reader(io.StringIO(text), dialect=dialect))
        assert {len(row) for row in rows} == {len(rows[0])}
        assert not [cell for row in rows for cell in row if cell.lstrip().startswith(FORMULA)]
