"""Terms of office: real dates, and one holder at a time where there is only one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.tables import Tables
from vnkh.lexicon.people import Person
from vnkh.lexicon.terms import Term, check_dates


def bad_terms(tables: Tables) -> Iterator[Problem]:
    """Terms whose dates are none, or end before they begin."""
    for file, persons in tables.people.items():
        for person in persons:
            for term in person.terms:
                try:
                    check_dates(term)
                except ValueError as error:
                    yield Problem(file, person.name, str(error))


def overlaps(tables: Tables) -> Iterator[Problem]:
    """Two holders of an office that has one at a time; one holder with two terms at once."""
    single = {office.id for office in tables.offices if office.single}
    held: dict[tuple[str, str], list[tuple[str, Person, Term]]] = {}
    for file, persons in tables.people.items():
        for person in persons:
            for term in person.terms:
                held.setdefault((term.office, term.of), []).append((file, person, term))
    for (office, _), entries in held.items():
        for (file, person, term), (_, other, rival) in combinations(entries, 2):
            if (office in single or person == other) and _clash(term, rival):
                yield Problem(
                    file, person.name, f"{term.text!r} overlaps {other.name}'s {rival.text!r}"
                )


def _clash(term: Term, rival: Term) -> bool:
    try:
        return term.certainly_overlaps(rival)
    except ValueError:  # a date that is none: `bad_terms` says so
        return False
