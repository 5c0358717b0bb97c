"""Web pages: the story without the page around it; and what is said where the extra is missing."""

import gzip
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from vnkh.reading import Article, Unread

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="{charset}"><title>Ministers agree | Phnom Penh Post</title>
{meta}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Ministers agree</h1>{byline}
<p>HÀ NỘI — Bùi Thanh Sơn met Prak Sokhonn on Friday to talk about trade and the border.</p>
<p>They agreed to open two more gates before the year is out, one of them in the south.</p>
<script>alert("no")</script></article>
<footer>Copyright 2024 somebody</footer></body></html>"""
PUBLISHED = '<meta property="article:published_time" content="{}">'

needs_extra = pytest.mark.skipif(find_spec("trafilatura") is None, reason="vnkh[html] is missing")

ReadPage = Callable[..., Article | Unread]


@pytest.fixture
def read_page(tmp_path: Path, read_all: Callable[..., list[Article | Unread]]) -> ReadPage:
    def read_one(
        page: bytes | str | None = None,
        meta: str = "",
        byline: str = "",
        charset: str = "utf-8",
        name: str = "a.html",
    ) -> Article | Unread:
        page = page or PAGE.format(meta=meta, byline=byline, charset=charset)
        data = page.encode(charset) if isinstance(page, str) else page
        (tmp_path / name).write_bytes(data)
        (one,) = read_all(tmp_path / name)
        return one

    return read_one


def test_without_the_extra_the_reason_says_what_to_install(
    read_page: ReadPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert read_page() == Unread("a.html", "HTML needs an extra: pip install 'vnkh[html]'")


@needs_extra
def test_a_page_gives_its_story_title_date_and_publisher(read_page: ReadPage) -> None:
    site = '<meta property="og:site_name" content="Phnom Penh Post">'
    read = read_page(meta=site + PUBLISHED.format("2025-11-28T10:00:00+07:00"))
    assert isinstance(read, Article), read
    assert (read.published.isoformat(), read.published_from) == ("2025-11-28", "metadata")
    assert (read.title, read.publisher) == ("Ministers agree", "The Phnom Penh Post")
    assert read.dateline == "HÀ NỘI"
    assert [part.kind for part in read.parts] == [
        "headline", "dateline", "paragraph", "paragraph",
    ]  # fmt: skip
    assert "alert" not in read.text
    assert "Copyright" not in read.text


@needs_extra
@pytest.mark.parametrize("name", ["a.html", "a.HTM"])
def test_a_page_may_declare_its_charset(read_page: ReadPage, name: str) -> None:
    text = PAGE.format(meta=PUBLISHED.format("2025-11-28"), byline="", charset="iso-8859-1")
    page = text.replace("HÀ NỘI", "SÃO PAULO").replace("Bùi Thanh Sơn", "João")
    read = read_page(page.encode("cp1252"), name=name)
    assert isinstance(read, Article), read
    assert "João met Prak" in read.text
    assert read.notes == ("read as Windows-1252, as it says of itself",)


@needs_extra
@pytest.mark.parametrize(
    ("origin", "meta", "byline", "name"),
    [
        ("metadata", PUBLISHED.format("2025-11-01"), "", "2024-05-06.html"),
        ("metadata", "", "<time datetime='2025-11-01'>today</time>", "a.html"),
        ("name", "", "", "2025-11-01.html"),
        ("name", PUBLISHED.format("2025-02-30"), "", "2025-11-01.html"),
    ],
)
def test_the_day_is_one_that_stands_in_the_page_or_its_name(
    read_page: ReadPage, origin: str, meta: str, byline: str, name: str
) -> None:
    """Neither the year in the footer nor the month of an impossible day counts."""
    read = read_page(meta=meta, byline=byline, name=name)
    assert isinstance(read, Article), read
    assert (read.published.isoformat(), read.published_from) == ("2025-11-01", origin)


@needs_extra
def test_a_page_without_a_day_is_named(read_page: ReadPage) -> None:
    read = read_page()
    assert isinstance(read, Unread)
    assert read.reason.startswith("no date: want")


@needs_extra
@pytest.mark.parametrize(
    "page",
    ["<html></html>", "<html><body><script>x</script></body></html>", "<div>" * 20_000, " "],
)
def test_a_page_without_a_story_is_named(read_page: ReadPage, page: str) -> None:
    read = read_page(page)
    assert isinstance(read, Unread)
    assert read.reason == "no article in this page"


def test_a_page_too_large_to_be_taken_apart_is_refused(read_page: ReadPage) -> None:
    read = read_page(gzip.compress(b"<p>" * 6 * 2**20), name="a.html.gz")
    assert read == Unread("a.html.gz", "over 16 MB: more than one article can have")


@needs_extra
def test_a_page_that_the_extractor_fails_on_is_named(
    read_page: ReadPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> object:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", failing)
    assert read_page() == Unread("a.html", "no page that can be read: RecursionError")
