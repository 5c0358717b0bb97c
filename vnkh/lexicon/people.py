"""People of the relationship: their names, and the offices they held."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from vnkh.lexicon.tables import HOME, folded, read, slug
from vnkh.lexicon.terms import Term, read_term

FILES = ("people/vietnam", "people/cambodia", "people/neighbours", "people/world")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the lexicon knows.

    `name` is canonical, family name first where the country writes so; `aliases` are other full
    names; `styles` are honorifics that mean this one person, with the name or without; `calls` are short
    forms that count only beside an office or after the full name. `strong` and `weak` are the
    same folded: names that identify by themselves, and names that do not. `namesake`: somebody
    else of the same name is listed, too.
    """

    id: str
    name: str
    country: str
    gender: str
    aliases: tuple[str, ...]
    styles: tuple[str, ...]
    calls: tuple[str, ...]
    terms: tuple[Term, ...]
    namesake: bool
    strong: tuple[str, ...]
    weak: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.id)  # what all fields would give is dear, and tells no more


@cache
def people() -> tuple[Person, ...]:
    """Everybody, in the order of the files."""
    return tuple(chain.from_iterable(load(HOME, name) for name in FILES))


def load(folder: Path, name: str) -> tuple[Person, ...]:
    """The people of one file, `name` relative to `folder`, without its ending."""
    table = read(folder, name)
    home = table.get("country", "")
    return tuple(_person(row, row.get("country", home)) for row in table.get("person", ()))


def _person(row: Mapping[str, Any], country: str) -> Person:
    name = row["name"]
    aliases, styles = tuple(row.get("aliases", ())), tuple(row.get("styles", ()))
    last = (name.rsplit(" ", 1)[-1],) if country == "VN" else ()
    calls = (*last, *row.get("calls", ()))
    return Person(
        id=row.get("id") or slug(name),
        name=name,
        country=country,
        gender=row["gender"],
        aliases=aliases,
        styles=styles,
        calls=calls,
        terms=tuple(read_term(text) for text in row.get("terms", ())),
        namesake=row.get("namesake", False),
        strong=folded((name, *aliases, *styles, *(f"{style} {name}" for style in styles))),
        weak=folded(calls),
    )


@cache
def _by_id() -> Mapping[str, Person]:
    return {person.id: person for person in people()}


@cache
def by_name() -> Mapping[str, tuple[Person, ...]]:
    """Folded full names and styles, each with whom it means: one person, or namesakes."""
    return _grouped((name, person) for person in people() for name in person.strong)


@cache
def by_call() -> Mapping[str, tuple[Person, ...]]:
    """Folded short forms, each with all the people who are called so."""
    return _grouped((name, person) for person in people() for name in person.weak)


def _grouped(pairs: Iterable[tuple[str, Person]]) -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for name, person in pairs:
        found.setdefault(name, []).append(person)
    return {name: tuple(persons) for name, persons in found.items()}


def person(person_id: str) -> Person | None:
    """The person with that id."""
    return _by_id().get(person_id)


def people_named(name: str) -> tuple[Person, ...]:
    """Whom a folded full name or style means: nobody, one person, or namesakes."""
    return by_name().get(name, ())


def people_called(name: str) -> tuple[Person, ...]:
    """Those whom a folded short form may mean: "chinh" is several men."""
    return by_call().get(name, ())
