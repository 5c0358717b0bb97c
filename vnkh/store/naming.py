"""How the texts call people: which of somebody's names stand in what was quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from vnkh.folding import View, fold


def names_used(forms: Iterable[str], quotes: Iterable[View]) -> Iterator[str]:
    """The names that stand in the quotes, as spelt there, each of them once.

    `forms` are all the ways to call one person; where one is part of another, the longer counts.
    """
    pattern = _pattern(tuple(forms))
    found: dict[str, None] = {}
    for view in quotes:
        for match in pattern.finditer(view.folded):
            found[" ".join(view.text[match.start() : match.end()].split())] = None
    return iter(found)


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    names = sorted({fold(form) for form in forms} - {""}, key=lambda name: (-len(name), name))
    either = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)
    return re.compile(rf"(?<!\w)(?:{either or '(?!)'})(?!\w)")
