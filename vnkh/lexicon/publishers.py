"""Publishers: outlets and agencies as texts name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vnkh.folding import fold
from vnkh.lexicon.tables import HOME, read


@dataclass(frozen=True, slots=True)
class Publisher:
    """An outlet or agency; `marks` are its signs in datelines and endings, as they are written."""

    id: str
    name: str
    country: str
    marks: tuple[str, ...]


@cache
def publishers() -> tuple[Publisher, ...]:
    """All publishers, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Publisher, ...]:
    """The publishers of `publishers.toml` in a folder."""
    return tuple(
        Publisher(name, row["name"], row.get("country", ""), tuple(row["marks"]))
        for name, row in read(folder, "publishers").items()
    )


@cache
def by_mark() -> Mapping[str, Publisher]:
    """Marks as they are written, each with its publisher."""
    return {mark: each for each in publishers() for mark in each.marks}


@cache
def names_of_outlets() -> frozenset[tuple[str, ...]]:
    """The folded words of marks that have several: "Nhan Dan" looks like somebody's name."""
    words = (tuple(fold(mark).split()) for mark in by_mark())
    return frozenset(each for each in words if len(each) > 1)


def publisher_marked(mark: str) -> Publisher | None:
    """The publisher that a mark, as it is written, stands for."""
    return by_mark().get(mark)
