"""Numbers of order: "13th", "thirteenth"."""

from __future__ import annotations

import re

from vnkh.tagging.dates.vocabulary import ORDINALS

_NTH = re.compile(r"\d{1,4}(?:st|nd|rd|th)")  # of more digits none is meant


def nth(word: str) -> int:
    """13 for "13th" and "thirteenth"; 0 for a word that is no ordinal."""
    if _NTH.fullmatch(word):
        return int(word[:-2])
    return ORDINALS.get(word, 0)
