"""From an event to its evidence, and from an article to what was found in it."""

from __future__ import annotations

import json

import pytest
from program import EVENTS

from vnkh import schema
from vnkh.cli.corpus import bundled

SEED = bundled() / "000_fc73c9526cbd6bf0.txt"


@pytest.fixture
def call(vnkh) -> str:
    """The id of the courtesy call on Hun Sen."""
    asked = ("--who", "hun-sen", "--on", "2025-11-28", "--fields", "id", "-f", "tsv", "-q")
    return vnkh("meetings", *asked).out.splitlines()[1]


def test_show_marks_the_sentence_in_its_paragraph(vnkh, call) -> None:
    shown = vnkh("show", call, "-C", EVENTS, "-C", bundled()).out
    flat = " ".join(shown.split())
    assert "⟦During a courtesy call on President of the Cambodian Senate" in flat
    assert "strong growth of bilateral ties in recent times.⟧ He highlighted that" in flat
    assert "001_64939b4c943b6acd.txt" in flat


def test_show_says_how_the_date_was_worked_out(vnkh) -> None:
    for basis, words in (
        ("stated", "as the text states it: “on November 28”"),
        ("relative", "worked out from the text: “Later the same day”"),
        ("published", "the text gives none: the day of the article"),
        ("none", "undated, the text gives no ground for one"),
    ):
        records = json.loads(vnkh("timeline", "--json").out)["events"]
        chosen = [each for each in records if each["date_basis"] == basis]
        asked = [
            each
            for each in chosen
            if words.rpartition("“")[2].rstrip("”") in (each["date_text"], words)
        ]
        shown = vnkh("show", (asked or chosen)[0]["id"]).out
        assert words in " ".join(shown.split())


def test_show_says_which_words_stand_for_whom(vnkh, call) -> None:
    shown = " ".join(vnkh("show", call, "-C", EVENTS, "-C", bundled()).out.split())
    assert "KH Hun Sen, host, President of the Senate" in shown
    assert "in the text: “" in shown


def test_without_its_article_an_event_shows_its_sentence_alone(vnkh, call) -> None:
    shown = " ".join(vnkh("show", call).out.split())
    assert "⟦During a courtesy call" in shown
    assert "He highlighted that" not in shown


def test_any_unique_beginning_of_an_id_will_do(vnkh, call) -> None:
    assert vnkh("show", call[:-1], "-f", "jsonl").out == vnkh("show", call, "-f", "jsonl").out


def test_several_events_are_shown_in_the_order_asked_for(vnkh) -> None:
    ids = vnkh("timeline", "-n", "3", "--fields", "id", "-f", "tsv", "-q").out.splitlines()[:0:-1]
    shown = vnkh("show", *ids, "-f", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in shown] == ids


def test_extract_gives_bare_records_that_are_valid(vnkh) -> None:
    outcome = vnkh("extract", SEED)
    records = [json.loads(line) for line in outcome.out.splitlines()]
    assert outcome.code == 0
    assert records
    text = SEED.read_text(encoding="utf-8")
    for record in records:
        schema.validate(record)
        for source in record["sources"]:
            assert text[source["start"] : source["end"]] == source["quote"]


def test_an_article_may_come_by_standard_input(vnkh) -> None:
    text = SEED.read_text(encoding="utf-8")
    for command in ("extract", "explain"):
        piped = vnkh(command, "-", "-f", "jsonl", stdin=text)
        assert piped.code == 0, piped.err
        assert piped.out.count("\n") == vnkh(command, SEED, "-f", "jsonl").out.count("\n")


def test_what_extract_writes_the_timeline_reads(vnkh, tmp_path) -> None:
    vnkh("extract", bundled(), "-o", tmp_path / "events.jsonl")
    again = vnkh("timeline", "-C", tmp_path / "events.jsonl", "-f", "jsonl")
    assert again.code == 0, again.err
    assert again.out == vnkh("timeline", "-C", bundled(), "-f", "jsonl").out


def test_explain_gives_spans_and_events_of_each_article(vnkh) -> None:
    lines = vnkh("explain", bundled(), "-f", "jsonl").out.splitlines()
    assert len(lines) == 5
    for article in map(json.loads, lines):
        assert list(article) == ["document", "published", "spans", "events"]
        text = (bundled() / article["document"]).read_text(encoding="utf-8")
        for span in article["spans"]:
            assert list(span) == ["type", "start", "end", "text", "value"]
            assert text[span["start"] : span["end"]] == span["text"]
            assert span["type"] in {"person", "body", "place", "country", "date"}
    document = json.loads(vnkh("explain", bundled(), "--json").out)
    assert [json.dumps(each) for each in document["articles"]] == [
        json.dumps(json.loads(line)) for line in lines
    ]


def test_explain_marks_an_article_with_and_without_colour(vnkh) -> None:
    plain = vnkh("explain", SEED).out
    assert "⟦Bùi Thanh Sơn →bui-thanh-son⟧" in plain
    assert "Events" in plain
    coloured = vnkh("explain", SEED, "--color=always").out
    assert "\x1b[36mBùi Thanh Sơn\x1b[0m" in coloured
    assert "⟦" not in coloured


def test_what_cannot_be_read_is_named_and_the_rest_is_read(vnkh, tmp_path) -> None:
    (tmp_path / "a.txt").write_text(SEED.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "b.txt").write_text("no date in it", encoding="utf-8")
    for command in (("extract", tmp_path), ("explain", tmp_path), ("timeline", "-C", tmp_path)):
        outcome = vnkh(*command)
        assert outcome.code == 3
        assert "vnkh: b.txt: " in outcome.err
        assert outcome.out


def test_the_cache_is_found_described_and_cleared(vnkh, tmp_path) -> None:
    cache = {"VNKH_CACHE_DIR": str(tmp_path / "cache")}
    assert vnkh("cache", "path", variables=cache).out == f"{tmp_path / 'cache'}\n"
    assert vnkh("cache", "status", variables=cache).out == ""
    vnkh("timeline", variables=cache)
    (status,) = json.loads(vnkh("cache", "status", "--json", variables=cache).out)["caches"]
    assert (status["events"], status["problem"]) == (51, "")
    assert "51 events" in vnkh("cache", "status", variables=cache).out
    assert vnkh("cache", "clear", variables=cache).err == "cleared 1 cache\n"
    assert vnkh("cache", "status", variables=cache).out == ""


def test_without_a_cache_nothing_is_kept(vnkh, tmp_path) -> None:
    cache = {"VNKH_CACHE_DIR": str(tmp_path / "cache")}
    assert vnkh("timeline", "--no-cache", variables=cache).out == vnkh("timeline").out
    assert vnkh("cache", "status", variables=cache).out == ""


def test_the_word_lists_can_be_found_and_have_no_problem(vnkh) -> None:
    assert vnkh("lexicon", "path").out.strip().endswith("lexicon")
    outcome = vnkh("lexicon", "check")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "0 problems\n")


def test_names_that_the_word_lists_lack_are_counted(vnkh, tmp_path) -> None:
    text = " date 2025-11-29 HÀ NỘI — Deputy Minister Xyzzy Plugh met Hun Sen on Friday. VNS"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    names = [
        json.loads(line)
        for line in vnkh("lexicon", "unknown", "-C", tmp_path, "-f", "jsonl").out.splitlines()
    ]
    assert "Hun Sen" not in {each["name"] for each in names}
