"""One spelling for matching: no case, no diacritics, one apostrophe, one dash.

Two readings of the same text live here. `fold` is for names and words that are compared whole.
`View` is for articles: it is as long as its folded counterpart, character for character, and
leads every position back to the decoded text, which is never rewritten.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array

_MARKS = re.compile("[\u0300-\u036f]+")  # combining diacritics, Latin only
_SIGNS = {
    **dict.fromkeys("’‘ʼ`´ʹ", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000", " "),
    "đ": "d",
    "Đ": "d",
}
# Zero-width and directional controls: they hide in copied text and part what belongs together.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"


@cache  # start-up: classes of so many characters take a millisecond each to compile
def _cluster() -> re.Pattern[str]:
    return re.compile(rf"[^{_UNSEEN}][\u0300-\u036f]*", re.DOTALL)


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(rf"[{_UNSEEN}]")


class _Table(dict[int, str]):
    """Folds one character to one character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _SIGNS.get(char)
        if folded is None:
            base = unicodedata.normalize("NFD", char)[0] if code < 0x1F00 else char
            folded = base.lower()
        folded = folded if len(folded) == 1 else char
        self[code] = folded
        return folded


_TABLE = _Table()
# What lower case alone does not fold: the table is asked for these only, since it costs a call.
_FOREIGN = re.compile("[^\\x00-_a-\\x7f]+")


def _folded(text: str) -> str:
    """A composed text folded character by character; as long as it was."""
    return _FOREIGN.sub(_translate, text).lower()


def _translate(match: re.Match[str]) -> str:
    return match.group().translate(_TABLE)


def fold(text: str) -> str:
    """A name or phrase as it is compared: lower case, without diacritics, single blanks.

    Only Latin diacritics go (U+0300–036F): Khmer script keeps its signs. Folding twice changes
    nothing.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = _folded(_unseen().sub("", text))
        if not text.isascii():
            text = _MARKS.sub("", text)
            if not unicodedata.is_normalized("NFC", text):  # what stood apart has met
                return fold(text)
    return " ".join(text.lower().split())


class View:
    """An article's text as the reader sees it: NFC, without invisible characters.

    `text` and `folded` have the same length, so that a match in one is a span of the other;
    `origin` turns a span of the view into a span of the decoded text.
    """

    __slots__ = ("_ends", "_starts", "folded", "text")

    def __init__(self, decoded: str) -> None:
        self._starts: array[int] | None = None
        self._ends: array[int] | None = None
        self.text = decoded if _is_plain(decoded) else self._compose(decoded)
        self.folded = _folded(self.text)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the decoded text, marks of its letters included.

        `start` is inclusive, `end` exclusive; the span must not be empty.
        """
        if self._starts is None or self._ends is None:
            return start, end
        return self._starts[start], self._ends[end - 1]

    def at(self, position: int) -> int:
        """Where a position of the decoded text stands in the view."""
        if self._starts is None:
            return position
        from bisect import bisect_left  # noqa: PLC0415 - start-up: few texts are decomposed

        return bisect_left(self._starts, position)

    def _compose(self, decoded: str) -> str:
        from array import array  # noqa: PLC0415 - start-up: few texts are decomposed

        self._starts, self._ends = array("q"), array("q")
        pieces: list[str] = []
        for match in _cluster().finditer(decoded):
            cluster, (start, end) = match.group(), match.span()
            composed = cluster if len(cluster) == 1 else unicodedata.normalize("NFC", cluster)
            last = len(composed) - 1
            for index in range(len(composed)):
                self._starts.append(start + index)
                self._ends.append(start + index + 1 if index < last else end)
            pieces.append(composed)
        return "".join(pieces)


def _is_plain(decoded: str) -> bool:
    return decoded.isascii() or (
        not _unseen().search(decoded) and unicodedata.is_normalized("NFC", decoded)
    )
