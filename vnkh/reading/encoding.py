"""Bytes to text, by one ladder: what the file says of itself, then UTF-8, then evidence.

The text is given as it stands: no line end and no letter is changed, so that offsets hold.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from vnkh.reading import binary
from vnkh.reading.legacy import legacy_codec
from vnkh.reading.unreadable import UnreadableError

_BOMS: tuple[tuple[bytes, str], ...] = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Where plain letters have their NULs, of every four bytes.
_NUL_PLACES: tuple[tuple[str, tuple[bool, ...]], ...] = (
    ("utf-32-le", (False, True, True, True)),
    ("utf-32-be", (True, True, True, False)),
    ("utf-16-le", (False, True, False, True)),
    ("utf-16-be", (True, False, True, False)),
)
_SAMPLE = 4096  # bytes; a multiple of four
# What pages and records declare, and how it is read: Latin-1 means Windows-1252 on the web.
_DECLARED = {
    **dict.fromkeys(("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252"), "cp1252"),
    **{f"windows-{number}": f"cp{number}" for number in range(1250, 1259)},
    **dict.fromkeys(("tis-620", "windows-874", "iso-8859-11"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **{name: name for name in ("big5", "shift_jis", "euc-jp", "euc-kr", "koi8-r", "iso-8859-15")},
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what people should know about how it was decoded; "" where nothing."""

    text: str
    note: str = ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of a file's bytes; `declared` is the charset that a page gives itself, if any.

    Raises UnreadableError for what is no text and for what no encoding fits, with the byte's
    offset from 0.
    """
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec, len(mark)))
    kind = binary.kind(data)
    if kind:
        raise UnreadableError(f"not text: {kind}")
    nul = data.find(b"\0")
    if nul >= 0:
        return _with_nuls(data, nul)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(data, error, declared)


def _strict(data: bytes, codec: str, offset: int = 0) -> str:
    try:
        return data[offset:].decode(codec)
    except UnicodeDecodeError as error:
        where = offset + error.start
        raise UnreadableError(
            f"not {codec.upper()}, as its first bytes say, at byte {where}"
        ) from error


def _with_nuls(data: bytes, nul: int) -> Decoded:
    """UTF-16 or UTF-32 without a mark, where the NULs stand as plain letters have them."""
    sample = data[:_SAMPLE]
    shares = [sample[place::4].count(0) * 4 / len(sample) for place in range(4)]
    for codec, places in _NUL_PLACES:
        if all(
            share > 0.5 if is_nul else share < 0.1
            for share, is_nul in zip(shares, places, strict=True)
        ):
            return Decoded(_strict(data, codec), f"read as {codec.upper()}, which it does not say")
    raise UnreadableError(f"not text: a NUL at byte {nul}")


def _not_utf8(data: bytes, error: UnicodeDecodeError, declared: str) -> Decoded:
    where = f"byte {error.start} (0x{data[error.start]:02x})"
    if binary.has_many_controls(data):
        raise UnreadableError(f"not text: control codes, and no UTF-8 at {where}")
    if _is_damaged_utf8(data):
        raise UnreadableError(f"damaged: UTF-8 but for {where}; save it again, or convert it")
    told = _DECLARED.get(declared.lower(), "")
    for codec in filter(None, (told, *legacy_codec(data))):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:  # the next one may fit
            continue
        why = "as it says of itself" if codec == told else "which fits its letters best"
        return Decoded(text, f"read as {_label(codec)}, {why}")
    raise UnreadableError(f"neither UTF-8 nor Windows-1258 or -1252: {where}")


def _label(codec: str) -> str:
    return codec.replace("cp", "Windows-") if codec.startswith("cp") else codec


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is good UTF-8: other encodings hit on it by chance only."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - bad - len(data.translate(None, bytes(range(128, 256))))
    return good >= bad
