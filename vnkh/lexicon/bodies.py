"""Bodies: parties, ministries, parliaments, armies, companies, joint committees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from vnkh.edtf import parse
from vnkh.lexicon.tables import HOME, folded, read, slug


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation.

    `country` is "" for joint and international ones, whose `members` are country codes. `name` is
    the canonical English; `aliases` other names and abbreviations; `portfolios` what a ministry
    looks after; `into` the id of the body it has become part of, else "", and `until` the last
    month (EDTF) in which it stood by itself, else ""; `seat` the id of the place that "at the
    Council of Ministers" means, else "". `strong` are name and aliases folded; they need not be unique across countries: "ministry of health".
    """

    id: str
    name: str
    country: str
    kind: str
    aliases: tuple[str, ...]
    members: tuple[str, ...]
    portfolios: tuple[str, ...]
    into: str
    until: str
    seat: str
    strong: tuple[str, ...]

    def stood(self, day: date) -> bool:
        """Whether it stood by itself on that day; of the month it ended in, every day counts."""
        return not self.until or day <= (parse(self.until).end or date.max)


@cache
def bodies() -> tuple[Body, ...]:
    """All bodies, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Body, ...]:
    """The bodies of `bodies.toml` in a folder."""
    return tuple(_body(row) for row in read(folder, "bodies").get("body", ()))


def _body(row: Mapping[str, Any]) -> Body:
    name, country = row["name"], row.get("country", "")
    aliases = tuple(row.get("aliases", ()))
    return Body(
        id=row.get("id") or slug(f"{country} {name}"),
        name=name,
        country=country,
        kind=row["kind"],
        aliases=aliases,
        members=tuple(row.get("members", ())),
        portfolios=tuple(row.get("portfolios", ())),
        into=row.get("into", ""),
        until=row.get("until", ""),
        seat=row.get("seat", ""),
        strong=folded((name, *aliases)),
    )


@cache
def _by_id() -> Mapping[str, Body]:
    return {body.id: body for body in bodies()}


@cache
def by_name() -> Mapping[str, tuple[Body, ...]]:
    """Folded names and aliases, each with the bodies that it may mean, in the file's order."""
    named: dict[str, list[Body]] = {}
    for body in bodies():
        for name in body.strong:
            named.setdefault(name, []).append(body)
    return {name: tuple(found) for name, found in named.items()}


def body(body_id: str) -> Body | None:
    """The body with that id."""
    return _by_id().get(body_id)


def bodies_named(name: str, country: str = "") -> tuple[Body, ...]:
    """The bodies that a folded name may mean; with a country's code, those of that country."""
    found = by_name().get(name, ())
    return tuple(each for each in found if each.country == country) if country else found
