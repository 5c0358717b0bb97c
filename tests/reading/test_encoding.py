"""Files in the encodings that shared drives hold are read letter for letter, or refused by name."""

import codecs
import gzip
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from vnkh.reading import Article, Unread

TEXT = " date 2025-11-28 HÀ NỘI — Bùi Thanh Sơn met Prak Sokhonn.\r\n\r\nThey agreed.\rNo more"
ASCII = " date 2025-11-28 HANOI — The ministers met.\nThey agreed."

ReadAll = Callable[..., list[Article | Unread]]


@pytest.fixture
def read_bytes(tmp_path: Path, read_all: ReadAll) -> Callable[..., Article | Unread]:
    def read_one(data: bytes, name: str = "x.txt") -> Article | Unread:
        (tmp_path / name).write_bytes(data)
        (one,) = read_all(tmp_path / name)
        return one

    return read_one


ReadBytes = Callable[..., Article | Unread]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("utf-32-be"),
    ],
)
def test_unicode_is_read_as_it_stands_line_ends_and_all(read_bytes: ReadBytes, data: bytes) -> None:
    read = read_bytes(data)
    assert isinstance(read, Article), read
    assert read.text == TEXT


def test_decomposed_letters_stay_decomposed(read_bytes: ReadBytes) -> None:
    text = unicodedata.normalize("NFD", TEXT)
    read = read_bytes(text.encode())
    assert isinstance(read, Article)
    assert read.text == text


TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_1258(text: str) -> bytes:
    """Vietnamese in Windows-1258: letters as they are, tones behind their vowel."""
    return b"".join(map(letter_in_1258, unicodedata.normalize("NFC", text)))


def letter_in_1258(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        marks = unicodedata.normalize("NFD", char)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        return (letter + "".join(mark for mark in marks if mark in TONES)).encode("cp1258")


IN_1258 = [
    "Bùi Thanh Sơn received his guest in the capital.",
    "Tô Lâm and Phạm Minh Chính met Hun Sen in Hà Nội.",
    "Trần Thanh Mẫn went to Đồng Nai, Tây Ninh and Đắk Lắk.",
    "Hồ Chí Minh City’s leaders – Nguyễn Văn Nên and others – agreed.",
    "Đà Nẵng hosted the workshop.",
]


@pytest.mark.parametrize("sentence", IN_1258)
def test_windows_1258_is_known_by_its_tones(read_bytes: ReadBytes, sentence: str) -> None:
    read = read_bytes(b" date 2025-11-28 " + in_1258(sentence))
    assert isinstance(read, Article), read
    assert unicodedata.normalize("NFC", read.words(read.parts[-1])) == sentence
    assert read.notes == ("read as Windows-1258, which fits its letters best",)


IN_1252 = [
    "José Ramos-Horta of Timor-Leste met João Lourenço of Angola in São Paulo.",
    "Võ Thị Ánh Xuân did not come; Lý Thái Tổ is long dead.".replace("ị", "i").replace("ổ", "ô"),
    "Hòa and Tòng signed; così fan tutte, said the Señor.",
    "The Škoda plant pleased the Lao side.",
]


@pytest.mark.parametrize("sentence", IN_1252)
def test_windows_1252_is_known_by_what_is_no_vietnamese(
    read_bytes: ReadBytes, sentence: str
) -> None:
    read = read_bytes(b" date 2025-11-28 " + sentence.encode("cp1252"))
    assert isinstance(read, Article), read
    assert read.words(read.parts[-1]) == sentence


def test_curly_quotes_alone_are_read_the_same_either_way(read_bytes: ReadBytes) -> None:
    read = read_bytes(b" date 2025-11-28 \x93We agree\x94 \x96 he said.")
    assert isinstance(read, Article)
    assert read.words(read.parts[-1]) == "“We agree” – he said."


REFUSED = [
    (b"", "an empty file"),
    (b"%PDF-1.7 ...", "not text: a PDF file"),
    (b"PK\x03\x04....", "not text: a zip file (or a document of an office program)"),
    (b"\xd0\xcf\x11\xe0....", "not text: a document of an office program"),
    (b"{\\rtf1 date 2025-11-28}", "not text: an RTF document"),
    (gzip.compress(b"x", mtime=0), "not text: gzip data, and its name does not end in .gz"),
    (b" date 2025-11-28 The min\0ister", "not text: a NUL at byte 24"),
    (bytes(range(1, 256)), "not text: control codes, and no UTF-8 at byte 127 (0x80)"),
    (TEXT.encode()[:60] + b"\xff" + TEXT.encode()[60:], "damaged: UTF-8 but for byte 60 (0xff); save it again, or convert it"),
    (TEXT.encode()[:24], "damaged: UTF-8 but for byte 22"),
    (b" date 2025-11-28 caf\xe9 \x81", "neither UTF-8 nor Windows-1258 or -1252: byte 20 (0xe9)"),
    (codecs.BOM_UTF8 + b"caf\xe9", "not UTF-8, as its first bytes say, at byte 6"),
    (codecs.BOM_UTF16_LE + b"a\0b", "not UTF-16-LE, as its first bytes say, at byte 4"),
    (codecs.BOM_UTF16_LE + b"a\0\x00\xd8b\0", "not UTF-16-LE, as its first bytes say, at byte 4"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "reason"), REFUSED)
def test_what_is_no_text_is_refused_with_the_place(
    read_bytes: ReadBytes, data: bytes, reason: str
) -> None:
    read = read_bytes(data)
    assert isinstance(read, Unread), read
    assert read.reason.startswith(reason)


def test_a_packed_file_is_read_like_the_file_in_it(read_bytes: ReadBytes) -> None:
    read = read_bytes(gzip.compress(TEXT.encode()), "x.txt.gz")
    assert isinstance(read, Article)
    assert read.text == TEXT


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            gzip.compress(TEXT.encode() * 50, mtime=0)[:90],
            "cut short or damaged: its gzip data do not end",
        ),
        (ASCII.encode(), "not gzip data, or damaged, whatever its name says"),
        (b"", "an empty file"),
    ],
)
def test_a_packed_file_that_cannot_be_unpacked_is_named(
    read_bytes: ReadBytes, data: bytes, reason: str
) -> None:
    assert read_bytes(data, "x.txt.gz") == Unread("x.txt.gz", reason)


def test_an_article_too_large_for_memory_is_refused(
    read_bytes: ReadBytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A packed file can hold a thousand times its size: what counts is what comes out of it."""
    monkeypatch.setattr("vnkh.reading.plain.MOST_BYTES", 2**20)
    read = read_bytes(gzip.compress(b"a" * 2**21, mtime=0), "x.txt.gz")
    assert read == Unread("x.txt.gz", "over 1 MB: more than one article can have")


def test_an_article_of_too_many_lines_is_refused(
    read_bytes: ReadBytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vnkh.reading.layout.MOST_PARTS", 1000)
    read = read_bytes(b" date 2025-11-28 " + b"One. \n" * 1001)
    assert read == Unread("x.txt", "over 1,000 lines: more than one article can have")
