"""Countries: names, demonyms, and the capitals that stand for governments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vnkh.lexicon.tables import HOME, folded, read


@dataclass(frozen=True, slots=True)
class Country:
    """A state.

    `code` is ISO 3166-1 alpha-2 (EU for the European Union). `adjectives` are "Cambodian",
    `peoples` "Cambodians", `aliases` other names, `capitals` the capital's spellings, which may
    stand for the government. Texts as the news writes them; `strong` are name and aliases folded.
    """

    code: str
    name: str
    adjectives: tuple[str, ...]
    peoples: tuple[str, ...]
    aliases: tuple[str, ...]
    capitals: tuple[str, ...]
    strong: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All countries, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Country, ...]:
    """The countries of `countries.toml` in a folder."""
    rows: Mapping[str, Mapping[str, Any]] = read(folder, "countries")
    return tuple(_country(code, row) for code, row in rows.items())


def _country(code: str, row: Mapping[str, Any]) -> Country:
    aliases = tuple(row.get("aliases", ()))
    return Country(
        code=code,
        name=row["name"],
        adjectives=tuple(row["adjectives"]),
        peoples=tuple(row["peoples"]),
        aliases=aliases,
        capitals=tuple(row["capitals"]),
        strong=folded((row["name"], *aliases)),
    )


@cache
def _by_code() -> Mapping[str, Country]:
    return {country.code: country for country in countries()}


@cache
def by_name() -> Mapping[str, Country]:
    """Folded names and aliases, each with its country."""
    return {name: country for country in countries() for name in country.strong}


@cache
def by_adjective() -> Mapping[str, Country]:
    """Folded adjectives and names of peoples, each with its country."""
    return {
        word: country
        for country in countries()
        for word in folded((*country.adjectives, *country.peoples))
    }


@cache
def by_capital() -> Mapping[str, Country]:
    """Folded capitals, each with the country whose government it may stand for."""
    return {name: country for country in countries() for name in folded(country.capitals)}


def country(code: str) -> Country | None:
    """The country with that code."""
    return _by_code().get(code)


def country_named(name: str) -> Country | None:
    """The country that a folded name means."""
    return by_name().get(name)
