"""Offices: what they are called in records, and which wordings of the news mean them.

Ministers are compositional: a `family` (minister, deputy minister, secretary of state …) and a
`portfolio` (foreign affairs, defence …) make the office `minister-foreign-affairs`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from vnkh.lexicon.tables import HOME, read

_PATTERNS = (
    "{family} of {area}",
    "{family} of the {area}",
    "{family} for {area}",
    "{family} in charge of {area}",
    "{area} {family}",
)


@dataclass(frozen=True, slots=True)
class Office:
    """A position that people hold.

    `label` is the term records print, `labels` the same where a country or body has its own; in
    them `{man}` stands for man or woman, `{of}` for the name of the country, body or place.
    `single`: one holder at a time. `rank` 1 is highest. `words` are folded wordings that mean it.
    `area` is the id of a minister's portfolio, else "".
    """

    id: str
    label: str
    labels: Mapping[str, str]
    single: bool
    rank: int
    words: tuple[str, ...]
    area: str = ""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What a ministry looks after: `label` and `labels` as an office's, `words` folded."""

    id: str
    label: str
    labels: Mapping[str, str]
    words: tuple[str, ...]


@cache
def offices() -> tuple[Office, ...]:
    """All offices, those of ministers worked out for every portfolio."""
    return load(HOME)


@cache
def portfolios() -> tuple[Portfolio, ...]:
    """What ministries look after."""
    return load_portfolios(HOME)


def load(folder: Path) -> tuple[Office, ...]:
    """The offices of `offices.toml` in a folder."""
    tables = read(folder, "offices")
    plain = [_office(row) for row in tables.get("office", ())]
    areas = load_portfolios(folder)
    made = (_of_area(row, area) for row in tables.get("family", ()) for area in areas)
    return tuple(chain(plain, made))


def load_portfolios(folder: Path) -> tuple[Portfolio, ...]:
    """The portfolios of `offices.toml` in a folder."""
    rows = read(folder, "offices").get("portfolio", ())
    return tuple(
        Portfolio(row["id"], row["label"], row.get("labels", {}), tuple(row["words"]))
        for row in rows
    )


def _office(row: Mapping[str, Any]) -> Office:
    return Office(
        id=row["id"],
        label=row["label"],
        labels=row.get("labels", {}),
        single=row.get("single", False),
        rank=row["rank"],
        words=tuple(row.get("words", ())),
    )


def _of_area(family: Mapping[str, Any], area: Portfolio) -> Office:
    return Office(
        id=f"{family['id']}-{area.id}",
        label=family["label"].format(area=area.label),
        labels={code: family["label"].format(area=text) for code, text in area.labels.items()},
        single=family.get("single", False),
        rank=family["rank"],
        words=tuple(dict.fromkeys(_wordings(family["words"], area.words))),
        area=area.id,
    )


def _wordings(families: list[str], areas: tuple[str, ...]) -> Iterator[str]:
    for family in families:
        for area in areas:
            for pattern in _PATTERNS:
                yield pattern.format(family=family, area=area)


@cache
def _by_id() -> Mapping[str, Office]:
    return {office.id: office for office in offices()}


@cache
def by_words() -> Mapping[str, tuple[Office, ...]]:
    """Folded wordings, each with the offices that it may mean, highest rank first."""
    worded: dict[str, list[Office]] = {}
    for office in sorted(offices(), key=lambda office: office.rank):
        for words in office.words:
            worded.setdefault(words, []).append(office)
    return {words: tuple(found) for words, found in worded.items()}


def office(office_id: str) -> Office | None:
    """The office with that id."""
    return _by_id().get(office_id)


def offices_worded(words: str) -> tuple[Office, ...]:
    """The offices that a folded wording may mean, highest rank first."""
    return by_words().get(words, ())


@cache
def family_words() -> frozenset[str]:
    """The wordings of offices without their portfolio: "minister", "secretary of state"."""
    rows = read(HOME, "offices").get("family", ())
    return frozenset(words for row in rows for words in row["words"])
