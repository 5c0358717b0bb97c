"""Every event can be checked against its text, whatever the text; reading twice gives the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vnkh.events import extract
from vnkh.forms import FORMS, STATUSES
from vnkh.reading import Article, read_text
from vnkh.records import Event, timeline_order
from vnkh.tagging import explain

ROOT = Path(__file__).parent.parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
TEXTS = [path.read_bytes().decode("utf-8") for path in SEEDS]
SENTENCES = [
    sentence.strip()
    for text in TEXTS
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text)
    if sentence.strip()
]
HOSTILE = [
    "Hun Manet met \x00 Pham Minh Chinh on May 6.",
    "Hun Manet met \ud800 Pham Minh Chinh on May 6.",
    "\u202eHun Manet\u202c met Pham Minh Chinh on May 6.",
    "Hun Manet met Pham Minh Chi\u0301nh on May 6.",
    "İstanbul ﬁrst: Hun Manet met Pham Minh Chinh on May 6.",
    "((((((((((",
    '"""""""""" he said',
    "and and and, or to to to that that which who",
    "Mr. Mr. Mr. Mr. Dr. St. U.S.",
    "They agreed to to to to agree to agree.",
    "To, to, to: who? Whom! His her their's's.",
    ", , , , , ; ; ; — – -",
    "May May March may march to May on may May.",
    "99999999999999999999 USD by 9999-99-99 on 31/02/2024 and 0000.",
    "The signing of the signing of the signing of the signing of an agreement.",
    "on 1/1/1 - 2 - 3 - 4, May 99, 32 May 0000",
]

BREAKING = [
    "They met on February 30.",
    "They met on April 31.",
    "They met on Friday,",
]

quick = settings(max_examples=100, deadline=None)


def _article(text: str, day: str = "2024-05-07") -> Article:
    article = read_text(f" date {day} \n\nNeighbours\n\nHÀ NỘI — {text}\n", "one.txt")
    assert isinstance(article, Article), article
    return article


def _check(article: Article, events: list[Event]) -> None:
    for event in events:
        assert event.sources
        assert event.form in (*FORMS[event.kind], "")
        assert event.status in STATUSES[event.kind]
        assert (event.start is None) == (event.end is None) == (event.date == "")
        for source in event.sources:
            assert article.text[source.start : source.end] == source.quote
            assert source.quote.strip()
            assert source.document == article.document
    assert events == sorted(events, key=timeline_order)


@quick
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12),
    st.dates(date(1995, 1, 1), date(2035, 1, 1)),
)
def test_every_quote_stands_in_the_text_where_it_is_said_to(
    sentences: list[str], day: date
) -> None:
    article = _article(" ".join(sentences), day.isoformat())
    _check(article, extract(article))


@quick
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=8),
    st.sampled_from(["\n\n", "\r\n\r\n", "\n", " \t "]),
)
def test_quotes_are_right_however_lines_end(sentences: list[str], between: str) -> None:
    article = _article(between.join(sentences))
    _check(article, extract(article))


@pytest.mark.parametrize("text", BREAKING)
def test_what_once_broke_reading_is_read(text: str) -> None:
    article = _article(text)
    _check(article, extract(article))


def test_a_sentence_told_twice_makes_no_event_twice() -> None:
    text = "They praised the meetings in March between the CPV and the CPP, and among the CPV, the CPP and the LPRP."
    ids = [event.id for event in extract(_article(f"{text}\n\n{text}"))]
    assert ids
    assert len(ids) == len(set(ids))


@quick
@given(
    st.lists(
        st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40), st.sampled_from(SENTENCES)),
        min_size=1,
        max_size=5,
    )
)
@example(HOSTILE)
def test_any_text_at_all_is_read(pieces: list[str]) -> None:
    article = read_text(" date 2024-05-07 \n\n" + " ".join(pieces), "one.txt")
    if isinstance(article, Article):
        _check(article, extract(article))
        for span in explain(article):
            assert article.text[span["start"] : span["end"]] == span["text"]


@quick
@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_characters_at_all_are_read(text: str) -> None:
    article = read_text(" date 2024-05-07 \n\nA headline\n\n" + text, "one.txt")
    if isinstance(article, Article):
        _check(article, extract(article))


@quick
@given(
    st.lists(
        st.sampled_from(sorted({word for sentence in SENTENCES for word in sentence.split()})),
        min_size=1,
        max_size=60,
    )
)
def test_words_in_any_order_are_read(words: list[str]) -> None:
    article = _article(" ".join(words))
    _check(article, extract(article))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_reading_twice_gives_the_same(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    first, second = (read_text(text, path.name) for _ in range(2))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert extract(first) == extract(second)


def _timeline(seed: str) -> bytes:
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "vnkh",
            "timeline",
            "--corpus",
            "seeds",
            "-f",
            "jsonl",
            "--limit",
            "0",
        ],
        env={**os.environ, "PYTHONHASHSEED": seed, "VNKH_CACHE_DIR": os.devnull},
        capture_output=True,
        check=True,
        cwd=ROOT,
    ).stdout


def test_the_same_bytes_come_out_whatever_the_hash_seed() -> None:
    assert len({_timeline(seed) for seed in ("0", "1", "4711")}) == 1


def test_the_order_of_reading_changes_nothing() -> None:
    articles = [_read(path) for path in SEEDS]
    forwards = {article.document: extract(article) for article in articles}
    backwards = {article.document: extract(article) for article in reversed(articles)}
    assert forwards == backwards


def _read(path: Path) -> Article:
    article = read_text(path.read_bytes().decode("utf-8"), path.name)
    assert isinstance(article, Article)
    return article
