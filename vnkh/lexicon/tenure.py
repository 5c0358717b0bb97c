"""Who held which office on which day, and what records call it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

from vnkh.lexicon.bodies import body
from vnkh.lexicon.countries import country
from vnkh.lexicon.offices import office
from vnkh.lexicon.people import Person, people
from vnkh.lexicon.places import place
from vnkh.lexicon.terms import Term

_LOWEST = 99


@lru_cache(maxsize=1 << 12)
def held(person: Person, day: date) -> tuple[Term, ...]:
    """The offices a person may have held on a day, highest rank first."""
    return tuple(sorted((term for term in person.terms if term.covers(day)), key=_rank))


@lru_cache(maxsize=1 << 12)
def title_on(person: Person, day: date, gender: str) -> str:
    """What records call the highest office that a person held on a day, "" where there is none."""
    terms = held(person, day)
    return title(terms[0], gender) if terms else ""


def _rank(term: Term) -> int:
    found = office(term.office)
    return found.rank if found else _LOWEST


def holders(office_id: str, of: str, day: date) -> tuple[Person, ...]:
    """Those who may have held an office on a day.

    Two on a day of handing over, or where a boundary is only known to the month or year.
    """
    terms = _by_office().get((office_id, of), ())
    return tuple(dict.fromkeys(person for person, term in terms if term.covers(day)))


@cache
def _by_office() -> Mapping[tuple[str, str], tuple[tuple[Person, Term], ...]]:
    found: dict[tuple[str, str], list[tuple[Person, Term]]] = {}
    for person in people():
        for term in person.terms:
            found.setdefault((term.office, term.of), []).append((person, term))
    return {key: tuple(pairs) for key, pairs in found.items()}


def title(term: Term, gender: str = "m") -> str:
    """What records call the office of a term: "Chairwoman of the National Assembly"."""
    found = office(term.office)
    if found is None:
        return ""
    label = found.labels.get(term.of) or found.labels.get(_country(term.of)) or found.label
    return label.format(man="woman" if gender == "f" else "man", of=_name(term.of))


def _country(of: str) -> str:
    where = body(of) or place(of)
    return where.country if where else of


def _name(of: str) -> str:
    found = body(of) or place(of) or country(of)
    return found.name if found else of
