"""What is no text at all: told by the first bytes, by NULs, by control codes."""

from __future__ import annotations

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zip file (or a document of an office program)"),
    (b"\xd0\xcf\x11\xe0", "a document of an office program"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "gzip data, and its name does not end in .gz"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or a recording"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
    (b"SQLite format 3", "an SQLite database"),
    (b"bplist", "a property list"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_SAMPLE = 65536  # bytes


def kind(data: bytes) -> str:
    """What the first bytes say a file is ("a PDF file"), "" where they say nothing."""
    return next((name for begin, name in _BEGINNINGS if data.startswith(begin)), "")


def has_many_controls(data: bytes) -> bool:
    """Whether bytes that are no UTF-8 have more control codes than any text would."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 50 > len(sample)
