"""Which files belong to a corpus, what they are called, and what is said of the others."""

import gzip
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from vnkh.errors import CorpusError
from vnkh.reading import Article, Found, Unread, find, read

STORY = " date 2025-11-28 The two ministers met on Friday."

ReadAll = Callable[..., list[Article | Unread]]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY)


def documents(*paths: str | Path) -> list[str]:
    return [found.document for found in find(paths)]


def test_a_folder_is_searched_through_in_one_order(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/2.TXT", "a/1.html", "a/deep/er/x.jsonl", "c.txt.gz", "B.htm.gz")
    assert documents(tmp_path) == [
        "B.htm.gz", "a/1.html", "a/2.TXT", "a/deep/er/x.jsonl", "b.txt", "c.txt.gz",
    ]  # fmt: skip


def test_other_files_and_hidden_ones_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "README.md", "a.json", "a.txt~", ".b.txt", ".git/c.txt", "d", "x.gz")
    assert documents(tmp_path) == ["a.txt"]


def test_a_file_is_named_by_its_own_name(tmp_path: Path) -> None:
    write(tmp_path, "news/a.txt", "b.txt")
    assert documents(tmp_path / "news" / "a.txt") == ["a.txt"]
    assert documents(tmp_path / "news" / "a.txt", tmp_path / "b.txt") == ["a.txt", "b.txt"]


def test_size_and_time_come_with_a_file(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (found,) = find([tmp_path])
    assert isinstance(found, Found)
    status = (tmp_path / "a.txt").stat()
    assert (found.size, found.modified) == (status.st_size, status.st_mtime_ns)


ALIKE = [
    (["one", "two"], ["one/a.txt", "two/a.txt"]),
    (["two", "one"], ["two/a.txt", "one/a.txt"]),
    (["x/news", "y/news"], ["x/news/a.txt", "y/news/a.txt"]),
    (["x/news/a.txt", "y/news/a.txt"], ["x/news/a.txt", "y/news/a.txt"]),
    (["one/a.txt", "two"], ["a.txt", "two/a.txt"]),
    (["two", "x/two/a.txt", "b.txt"], None),
]


@pytest.mark.parametrize(("paths", "expected"), ALIKE)
def test_two_corpora_never_share_a_name(
    tmp_path: Path, paths: list[str], expected: list[str] | None
) -> None:
    write(
        tmp_path, "one/a.txt", "two/a.txt", "x/news/a.txt", "y/news/a.txt", "x/two/a.txt", "b.txt"
    )
    names = documents(*(tmp_path / path for path in paths))
    assert len(set(names)) == len(names) == len(paths)
    assert names == (expected or names)


def test_nothing_is_read_twice_however_often_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, "news/a.txt")
    news = tmp_path / "news"
    (tmp_path / "link").symlink_to(news)
    assert documents(news, news) == ["a.txt"]
    assert documents(news, f"{tmp_path}/./news/") == ["a.txt"]
    assert len(documents(news, tmp_path, news / "a.txt", tmp_path / "link")) == 1


def test_links_are_followed_and_loops_end(tmp_path: Path) -> None:
    write(tmp_path, "corpus/a.txt", "elsewhere/b.txt")
    corpus = tmp_path / "corpus"
    (corpus / "loop").symlink_to(corpus)
    (corpus / "more").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "back").symlink_to(corpus)
    (corpus / "twin.txt").symlink_to(corpus / "a.txt")
    assert documents(corpus) == ["a.txt", "more/b.txt"]


def test_links_that_lead_nowhere_are_named(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to("nowhere")
    (tmp_path / "folder").symlink_to("nowhere")
    (tmp_path / "self.txt").symlink_to("self.txt")
    assert list(find([tmp_path])) == [
        Unread("dangling.txt", "a link that leads nowhere"),
        Unread("folder", "a link that leads nowhere"),
        Unread("self.txt", "a link that leads to itself"),
    ]
    assert list(find([tmp_path / "dangling.txt"])) == [
        Unread(str(tmp_path / "dangling.txt"), "a link that leads nowhere")
    ]


def test_a_file_named_outright_has_to_be_of_a_known_kind(tmp_path: Path) -> None:
    write(tmp_path, "a.pdf")
    (unread,) = find([tmp_path / "a.pdf"])
    assert unread == Unread(
        "a.pdf", "its ending is none of .txt, .html, .htm, .jsonl, each also with .gz"
    )


def test_a_file_that_vanishes_before_it_is_read_is_named(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (found,) = find([tmp_path])
    (tmp_path / "a.txt").unlink()
    assert isinstance(found, Found)
    assert list(read(found)) == [Unread("a.txt", "it vanished before it was read")]


@pytest.mark.skipif(os.name != "posix", reason="no pipes in folders")
def test_a_pipe_is_no_file_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert list(find([tmp_path])) == [Unread("a.txt", "no file but a pipe, a socket or a device")]


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_what_may_not_be_read_is_named(tmp_path: Path, read_all: ReadAll) -> None:
    write(tmp_path, "a.txt", "b/c.txt", "d.txt")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b").chmod(0)
    unread = [one for one in read_all(tmp_path) if isinstance(one, Unread)]
    (tmp_path / "b").chmod(0o700)
    assert [one.document for one in unread] == ["a.txt", "b/"]
    assert all(one.reason == "cannot be read: Permission denied" for one in unread)


def test_a_folder_that_cannot_be_listed_is_named_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a/x.txt", "b/y.txt")
    listing = os.scandir

    def refusing(folder: str) -> object:
        if Path(folder).name == "a":
            raise PermissionError(13, "Permission denied")
        return listing(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    found = list(find([tmp_path]))
    assert found[0] == Unread("a/", "cannot be read: Permission denied")
    assert found[1].document == "b/y.txt"


def test_a_disk_that_fails_while_reading_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.txt")
    (found,) = find([tmp_path])

    def failing(*_: object) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", failing)
    assert isinstance(found, Found)
    assert list(read(found)) == [Unread("a.txt", "cannot be read: Input/output error")]


def test_no_such_path_at_all_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"no such file or folder: .*nowhere"):
        find([tmp_path / "nowhere"])


def test_one_missing_path_among_others_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    missing = str(tmp_path / "nowhere")
    first, second = find([missing, tmp_path / "a.txt"])
    assert first == Unread(missing, "there is no such file or folder")
    assert second.document == "a.txt"
    assert Unread("a\0b", "no path: it has a NUL in it") in find(["a\0b", tmp_path])


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_a_name_that_is_no_text_is_shown_as_escapes(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xc3\xa9.txt"
    Path(os.fsdecode(name)).write_text(STORY)
    (found,) = find([tmp_path])
    assert found.document == "\\xffé.txt"
    assert isinstance(found, Found)
    assert isinstance(next(read(found)), Article)


def test_deep_folders_are_no_matter(tmp_path: Path) -> None:
    write(tmp_path, "/".join("d" * 300) + "/a.txt")
    assert len(documents(tmp_path)) == 1


class Pipe(io.RawIOBase):
    """A stream that gives a few bytes at a time and cannot go back."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        """Data can be read from it."""
        return True

    def readinto(self, buffer: bytearray) -> int:
        """The next seven bytes at most."""
        return self._data.readinto(memoryview(buffer)[:7])


def from_stdin(data: bytes) -> list[object]:
    (found,) = find(["-"], io.BufferedReader(Pipe(data), 16))
    assert isinstance(found, Found)
    return list(read(found))


def test_standard_input_is_read_by_what_it_begins_with() -> None:
    (article,) = from_stdin(STORY.encode())
    assert isinstance(article, Article)
    assert (article.document, article.published_from) == ("-", "header")
    (record,) = from_stdin(b'\n {"id": 7, "date": "2025-11-28", "text": "They met."}\n')
    assert isinstance(record, Article)
    assert record.document == "-#7"


@pytest.mark.parametrize("page", ["<html>", "\n<!DOCTYPE html>", "\ufeff<?xml version='1.0'?>"])
def test_a_page_on_standard_input_is_read_as_one(
    monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (unread,) = from_stdin(page.encode())
    assert unread == Unread("-", "HTML needs an extra: pip install 'vnkh[html]'")


def test_a_packed_text_on_standard_input_is_unpacked() -> None:
    (article,) = from_stdin(gzip.compress(STORY.encode()))
    assert isinstance(article, Article)


def test_standard_input_is_left_open_and_may_be_any_stream() -> None:
    stream = io.BytesIO(STORY.encode())
    (found,) = find(["-", "-"], stream)
    assert isinstance(found, Found)
    assert isinstance(next(read(found)), Article)
    assert not stream.closed


def test_without_standard_input_the_reason_says_so() -> None:
    assert list(find(["-"])) == [Unread("-", "there is no standard input to read")]
