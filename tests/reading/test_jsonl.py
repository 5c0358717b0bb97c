"""JSON Lines: many articles in one file, of which one bad line costs that line alone."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vnkh.reading import Article, EventLine, Found, Unread, find, read

TEXT = "The two ministers met on Friday.\n\nThey agreed to open two more gates."

Read = Article | EventLine | Unread
ReadLines = Callable[..., list[Read]]


@pytest.fixture
def read_lines(tmp_path: Path, read_all: Callable[..., list[Read]]) -> ReadLines:
    def read_file(*lines: bytes | str | dict[str, Any], name: str = "a.jsonl") -> list[Read]:
        data = b"\n".join(as_bytes(line) for line in lines)
        path = tmp_path / name
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return read_all(path)

    return read_file


def as_bytes(line: bytes | str | dict[str, Any]) -> bytes:
    if isinstance(line, bytes):
        return line
    return (line if isinstance(line, str) else json.dumps(line)).encode()


def record(**more: Any) -> dict[str, Any]:
    return {"text": TEXT, "date": "2025-11-28", **more}


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_each_line_is_an_article(read_lines: ReadLines, name: str) -> None:
    one, two = read_lines(
        record(title="Two gates", publisher="VNS", url="https://example.org/1", id="n1"),
        record(),
        name=name,
    )
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert (one.document, one.title, one.publisher) == (f"{name}#n1", "Two gates", "Việt Nam News")
    assert (two.document, two.title, two.publisher) == (f"{name}#2", "", "")
    assert one.text == TEXT
    assert (one.published.isoformat(), one.published_from) == ("2025-11-28", "metadata")
    assert [one.words(part) for part in one.paragraphs()] == TEXT.split("\n\n")


@pytest.mark.parametrize(
    "date", ["2025-11-28", "2025-11-28T08:30:00", "2025-11-28T08:30:00+07:00", "2025-11-28 08:30"]
)
def test_a_day_may_come_with_its_time(read_lines: ReadLines, date: str) -> None:
    (one,) = read_lines(record(date=date))
    assert isinstance(one, Article)
    assert one.published.isoformat() == "2025-11-28"


@pytest.mark.parametrize("date", [None, ""])
def test_without_a_day_the_text_may_tell_it(read_lines: ReadLines, date: str | None) -> None:
    one, two = read_lines(
        record(date=date, text=f"AKP, November 28, 2025 – {TEXT}"),
        {"text": f" date 2025-11-28 {TEXT}"},
    )
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert (one.published_from, two.published_from) == ("dateline", "header")


BROKEN = [
    ("{", "no JSON: Expecting property name enclosed in double quotes at column 2"),
    ("nonsense", "no JSON: Expecting value at column 1"),
    ("[1, 2]", "no JSON object, want {“text”: …, “date”: …}"),
    ('"text"', "no JSON object, want {“text”: …, “date”: …}"),
    ("[" * 100_000, "JSON beyond measure: numbers or brackets without end"),
    ('{"id": 1' + "0" * 5000 + "}", "JSON beyond measure: numbers or brackets without end"),
    ({"date": "2025-11-28"}, "no “text” with the article in it"),
    (record(text=None), "no “text” with the article in it"),
    (record(text=["a"]), "no “text” with the article in it"),
    (record(text=" \n"), "no text in it"),
    (record(date="2025-02-30"), "“date” is “2025-02-30”, which is not a day of the calendar"),
    (record(date="9999-01-01"), "“date” is “9999-01-01”, which is outside the years 1900 to 2099"),
    (record(date="28/11/2025"), "“date” is “28/11/2025”, want YYYY-MM-DD"),
    (record(date="2025-11"), "“date” is “2025-11”, want YYYY-MM-DD"),
    (record(date=20251128), "“date” is “20251128”, want YYYY-MM-DD"),
    ({"text": TEXT}, "no date: want “date YYYY-MM-DD” before the text, or a day in the dateline,"),
    (b'{"text": "caf\xe9 \x81"}', "neither UTF-8 nor Windows-1258 or -1252: byte 13 (0xe9)"),
    (b'{"text": "a\0b"}', "not text: a NUL at byte 11"),
    (b"PK\x03\x04", "not text: a zip file (or a document of an office program)"),
]


@pytest.mark.parametrize(("line", "reason"), BROKEN)
def test_a_broken_line_is_named_and_the_others_are_read(
    read_lines: ReadLines, line: bytes | str | dict[str, Any], reason: str
) -> None:
    first, broken, last = read_lines(record(), "", line, record())
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(broken, Unread)
    assert broken.document == "a.jsonl#3"
    assert broken.reason.startswith(f"line 3: {reason}")


def test_articles_are_named_by_their_ids_and_never_alike(read_lines: ReadLines) -> None:
    lines = [record(id=name) for name in ("x", 7, "x", "", None, "y" * 500, True, "a b", [1])]
    names = [one.document.removeprefix("a.jsonl#") for one in read_lines(*lines)]
    assert names == ["x", "7", "x@3", "4", "5", "6", "True", "a b", "9"]


def test_nul_and_half_characters_in_strings_are_read(read_lines: ReadLines) -> None:
    (one,) = read_lines('{"date": "2025-11-28", "text": "a\\u0000b \\ud800 c", "title": "\\ud800"}')
    assert isinstance(one, Article)
    assert one.text == "a\0b \ufffd c"
    assert one.title.encode()


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "cp1258"])
def test_lines_may_be_in_any_encoding_that_files_may(read_lines: ReadLines, codec: str) -> None:
    lines = json.dumps(record(text="Bùi Thanh Sơn came."), ensure_ascii=False) + "\n"
    one, two = read_lines((lines * 2).encode(codec))
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert one.text == two.text == "Bùi Thanh Sơn came."


def test_a_packed_file_cut_short_gives_what_was_read(tmp_path: Path) -> None:
    lines = [json.dumps(record(id=f"n{number}", more="x" * number)) for number in range(5000)]
    packed = gzip.compress("\n".join(lines).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    (found,) = find([tmp_path])
    assert isinstance(found, Found)
    *articles, last = read(found)
    assert len(articles) > 100
    assert all(isinstance(one, Article) for one in articles)
    reason = f"after line {len(articles)}: cut short or damaged: its gzip data do not end"
    assert last == Unread("a.jsonl.gz", reason)


@pytest.mark.parametrize("content", ["", "\n \n\r\n"])
def test_a_file_without_lines_is_named(read_lines: ReadLines, content: str) -> None:
    assert read_lines(content) == [Unread("a.jsonl", "an empty file")]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_line_too_long_for_memory_is_named_and_skipped(
    read_lines: ReadLines, monkeypatch: pytest.MonkeyPatch, codec: str
) -> None:
    monkeypatch.setattr("vnkh.reading.jsonl.MOST_BYTES", 2**16)
    lines = "\n".join(map(json.dumps, (record(), record(text="a" * 2**18), record())))
    first, long, last = read_lines(lines.encode(codec))
    assert isinstance(long, Unread)
    assert long.document == "a.jsonl#2"
    assert long.reason.startswith("line 2: longer than")
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert last.document == "a.jsonl#3"


def test_utf_16_that_breaks_off_is_named(read_lines: ReadLines) -> None:
    data = (json.dumps(record()) + "\n").encode("utf-16") + b"\x00\xd8a"
    *_, last = read_lines(data)
    assert isinstance(last, Unread)
    assert last.reason.endswith("not UTF-16, as its first bytes say")


def test_articles_come_one_by_one_and_the_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    """The first article is there while the rest of the file cannot even be read."""
    line = json.dumps(record()).encode() + b"\n"
    (tmp_path / "a.jsonl").write_bytes(line * 1000)
    (found,) = find([tmp_path])
    assert isinstance(found, Found)
    articles = read(found)
    assert isinstance(next(articles), Article)
    (tmp_path / "a.jsonl").write_bytes(b"")
    assert len(list(articles)) < 999


def test_events_that_vnkh_wrote_are_handed_on_as_they_are(read_lines: ReadLines) -> None:
    event = {"id": "abc", "kind": "meeting", "sources": [{"document": "x.txt", "quote": "\ud800"}]}
    one, two, broken = read_lines(event, {"text": "no event"}, "{")
    assert isinstance(one, EventLine)
    assert one == EventLine(
        "a.jsonl", 1, {**event, "sources": [{"document": "x.txt", "quote": "\ufffd"}]}
    )
    assert two == EventLine("a.jsonl", 2, {"text": "no event"})
    assert isinstance(broken, Unread)
