"""How the texts call people: which of somebody's names stand in what was quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from vnkh.folding import View, fold


def names_used(forms: Iterable[str], quotes: Iterable[View]) -> set[str]:
    """The names that stand in the quotes, as spelt there.

    `forms` are all the ways to call one person; where one is part of another, the longer counts.
    Quotes have single blanks.
    """
    names = _longest_first(tuple(forms))
    return {quote.text[start:end] for quote in quotes for start, end in _spans(quote.folded, names)}


@lru_cache(maxsize=4096)
def _longest_first(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({fold(form) for form in forms} - {""}, key=lambda name: (-len(name), name)))


def _spans(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    taken: list[tuple[int, int]] = []
    for name in names:
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            is_free = all(end <= first or last <= start for first, last in taken)
            if (
                is_free
                and not text[start - 1 : start].isalnum()
                and not text[end : end + 1].isalnum()
            ):
                taken.append((start, end))
                yield start, end
            start = text.find(name, start + 1)
