"""Places: provinces, cities, districts, border gates, and the seats of power."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vnkh.lexicon.tables import HOME, folded, read


@dataclass(frozen=True, slots=True)
class Place:
    """A place with a name of its own.

    `kind` is province, city, district, gate, seat, region. `within` is the id of the place it
    lies in, "" where that is the country. `into` is the id of the province that a former one was
    merged into, else "". `strong` are name and aliases folded.
    """

    id: str
    name: str
    country: str
    kind: str
    aliases: tuple[str, ...]
    within: str
    into: str
    strong: tuple[str, ...]


@cache
def places() -> tuple[Place, ...]:
    """All places, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Place, ...]:
    """The places of `places.toml` in a folder."""
    rows: Mapping[str, Mapping[str, Any]] = read(folder, "places")
    return tuple(_place(place_id, row) for place_id, row in rows.items())


def _place(place_id: str, row: Mapping[str, Any]) -> Place:
    name, aliases = row["name"], tuple(row.get("aliases", ()))
    return Place(
        id=place_id,
        name=name,
        country=place_id.split("-", 1)[0].upper(),
        kind=row["kind"],
        aliases=aliases,
        within=row.get("within", ""),
        into=row.get("into", ""),
        strong=folded((name, *aliases)),
    )


@cache
def _by_id() -> Mapping[str, Place]:
    return {place.id: place for place in places()}


@cache
def by_name() -> Mapping[str, tuple[Place, ...]]:
    """Folded names and aliases, each with the places that it may mean, in the file's order."""
    named: dict[str, list[Place]] = {}
    for place in places():
        for name in place.strong:
            named.setdefault(name, []).append(place)
    return {name: tuple(found) for name, found in named.items()}


def place(place_id: str) -> Place | None:
    """The place with that id."""
    return _by_id().get(place_id)


def places_named(name: str, country: str = "") -> tuple[Place, ...]:
    """The places that a folded name may mean; with a country's code, those of that country."""
    found = by_name().get(name, ())
    return tuple(each for each in found if each.country == country) if country else found


def city_of(where: Place) -> Place | None:
    """The city or province that a place stands for as a venue: of a gate or palace, the one it is in."""
    while where.kind in {"seat", "gate", "district"} and where.within:
        outer = place(where.within)
        if outer is None:
            return None
        where = outer
    return where
