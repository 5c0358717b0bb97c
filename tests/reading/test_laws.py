"""What holds for every input whatever: nothing raises, nothing is lost, offsets are right."""

import gzip
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vnkh.reading import Article, EventLine, Found, Unread, find, read, read_text

# What articles are made of, so that chance puts it together in ways nobody thought of.
PIECES = [
    " date 2025-11-28 ", "date 2025-02-30", "HÀ NỘI — ", "HANOI, Vietnam (AP) — ", "(KPL) ", "– ",
    "AKP Phnom Penh, September 13, 2018 —", "VIETNAM, May 5 - ", "Phnom Penh (VNA) – ", "HANOI: ",
    "(Photo: VNA)", "Photo: VNA", " (L) ", "x.jpg ", "ảnh 1", "KT/Staff", "(Source: VNA)", " |",
    "By Sok Dara", "Source: Xinhua| 2019-10-30", "18:02, 03/07/2015", "Posted May 5, 2020", "Kyodo",
    "— VNA/VNS", "VNS", "./.", "Enditem", "bur/sco", "=FRESH NEWS", "Related News", "No comments:",
    "They agreed.", "The minister", " said on Friday", "“Yes,” he said.", "Gen. Tea Banh", "ASEAN",
    "\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\0", "\ud800",
    "(", ")", "—", ":", "|", "/", ".", ",", "1.", "e\u0301", "ភ្នំពេញ", "=cmd()", "\x1b]8;;\x07",
]  # fmt: skip

made_of_pieces = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
any_text = st.one_of(made_of_pieces, st.text(alphabet=st.characters(), max_size=300))
quick = settings(deadline=None, max_examples=300)


def check(article: Article) -> None:
    parts = article.parts
    assert all(0 <= part.start < part.end <= len(article.text) for part in parts)
    assert all(one.end <= two.start for one, two in pairwise(parts))
    assert all(article.words(part) == article.words(part).strip() for part in parts)
    gaps = zip(
        [0, *(part.end for part in parts)], [*(part.start for part in parts), None], strict=True
    )
    assert not any(article.text[end:start].strip() for end, start in gaps)
    numbers = [part.paragraph for part in article.paragraphs()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(part.paragraph == 0 for part in parts if part.kind != "paragraph")
    assert article.text.encode()


@quick
@given(any_text)
def test_any_text_is_read_and_its_parts_cover_all_but_blanks(text: str) -> None:
    one = read_text(f" date 2025-11-28 {text}", "x.txt")
    if isinstance(one, Article):
        check(one)
    else:
        assert not text.strip()


@quick
@given(any_text, st.text(max_size=20))
@example("\ufeff date 2025-11-28 x", "")  # a second byte order mark is no blank
def test_without_a_header_a_text_is_read_or_refused_in_one_printable_line(
    text: str, name: str
) -> None:
    one = read_text(text, name)
    if isinstance(one, Article):
        check(one)
    else:
        assert one.reason.isprintable()
        assert one.reason


@quick
@given(any_text)
def test_the_same_text_is_always_read_the_same(text: str) -> None:
    assert read_text(text, "2025-11-28") == read_text(text, "2025-11-28")


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(tempfile.mkdtemp())


any_bytes = st.one_of(
    st.binary(max_size=300),
    made_of_pieces.map(lambda text: text.encode("utf-8", "surrogatepass")),
    made_of_pieces.map(lambda text: text.encode("cp1258", "replace")),
    made_of_pieces.map(lambda text: text.encode("utf-16", "surrogatepass")),
    made_of_pieces.map(lambda text: gzip.compress(text.encode("utf-8", "replace"))),
)


@quick
@given(any_bytes, st.sampled_from(["x.txt", "x.jsonl", "x.txt.gz", "x.jsonl.gz"]))
def test_any_bytes_in_any_file_are_read_or_refused_and_nothing_raises(
    folder: Path, data: bytes, name: str
) -> None:
    (folder / name).write_bytes(data)
    (found,) = find([folder / name])
    assert isinstance(found, Found)
    for one in read(found):
        assert isinstance(one, (Article, EventLine, Unread))
        if isinstance(one, Article):
            check(one)
        if isinstance(one, Unread):
            assert one.reason.isprintable()


readable = st.text(alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


@quick
@given(readable, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_a_text_comes_back_from_its_bytes_as_it_was(folder: Path, text: str, codec: str) -> None:
    text = f" date 2025-11-28 x{text}"
    (folder / "x.txt").write_bytes(text.encode(codec))
    (found,) = find([folder / "x.txt"])
    assert isinstance(found, Found)
    (one,) = read(found)
    assert isinstance(one, Article)
    assert one.text == text
