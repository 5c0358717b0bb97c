"""Names that mean two things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnkh.folding import fold
from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.tables import Tables
from vnkh.lexicon.people import Person

Owner = tuple[str, str]  # file and entry


def _claimed_twice(claims: Iterable[tuple[str, Owner]], note: str) -> Iterator[Problem]:
    """Each name that a second owner claims, reported at the second."""
    owners: dict[str, Owner] = {}
    for name, owner in claims:
        first = owners.setdefault(name, owner)
        if first != owner:
            yield Problem(*owner, f"{name!r} is {first[1]}'s, too ({first[0]}); {note}")


def ambiguous_people(tables: Tables) -> Iterator[Problem]:
    """Two people with one id, or with one full name or style; a name that is no person's."""
    persons = [(file, person) for file, group in tables.people.items() for person in group]
    ids = (
        (person.id, (file, f"{person.name} [{number}]"))
        for number, (file, person) in enumerate(persons)
    )
    yield from _claimed_twice(ids, "give one of them an id of its own")
    names = (
        (name, (file, person.id))
        for file, person in persons
        if not person.namesake
        for name in person.strong
    )
    yield from _claimed_twice(names, "drop one, or mark both as namesakes")
    yield from _lone_namesakes(persons)
    others = _names_of_other_things(tables)
    for file, person in persons:
        for name in set(person.strong) & others.keys():
            yield Problem(file, person.name, f"{name!r} is the name of {others[name]}")


def idle_aliases(tables: Tables) -> Iterator[Problem]:
    """Aliases that are the name itself, or another alias, once they are folded."""
    persons = [(file, each) for file, group in tables.people.items() for each in group]
    named = [(file, each.name, (*each.aliases, *each.styles)) for file, each in persons]
    named += [("bodies", each.name, each.aliases) for each in tables.bodies]
    named += [("places", each.name, each.aliases) for each in tables.places]
    named += [("countries", each.name, each.aliases) for each in tables.countries]
    for file, name, aliases in named:
        seen = {fold(name)}
        for alias in aliases:
            if fold(alias) in seen:
                yield Problem(file, name, f"{alias!r} is there already, once folded; drop it")
            seen.add(fold(alias))


def _lone_namesakes(persons: list[tuple[str, Person]]) -> Iterator[Problem]:
    shared = [fold(person.name) for _, person in persons]
    for file, person in persons:
        if person.namesake and shared.count(fold(person.name)) == 1:
            yield Problem(file, person.name, "is marked as a namesake of nobody")


def _names_of_other_things(tables: Tables) -> dict[str, str]:
    found = {name: f"the body {body.id}" for body in tables.bodies for name in body.strong}
    found |= {name: f"the place {place.id}" for place in tables.places for name in place.strong}
    found |= {name: f"the country {each.code}" for each in tables.countries for name in each.strong}
    return found


def ambiguous_bodies(tables: Tables) -> Iterator[Problem]:
    """Two bodies with one id; two of one country, or two joint ones, with one name."""
    ids = ((body.id, ("bodies", f"{body.name} [{n}]")) for n, body in enumerate(tables.bodies))
    yield from _claimed_twice(ids, "give one of them an id of its own")
    names = (
        (f"{body.country} {name}".strip(), ("bodies", body.id))
        for body in tables.bodies
        for name in body.strong
    )
    yield from _claimed_twice(names, "drop it from one of them")


def ambiguous_places(tables: Tables) -> Iterator[Problem]:
    """Two places of one name; a place with a body's name."""
    names = ((name, ("places", place.id)) for place in tables.places for name in place.strong)
    yield from _claimed_twice(names, "drop it from one of them")
    bodies = {name: body.id for body in tables.bodies for name in body.strong}
    for place in tables.places:
        for name in set(place.strong) & bodies.keys():
            yield Problem(
                "places", place.id, f"{name!r} is the body {bodies[name]}; use its `seat`"
            )


def ambiguous_states(tables: Tables) -> Iterator[Problem]:
    """Two countries with one name, one demonym or one capital."""
    for field in ("strong", "adjectives", "peoples", "capitals"):
        names = (
            (fold(name), ("countries", each.code))
            for each in tables.countries
            for name in getattr(each, field)
        )
        yield from _claimed_twice(names, "drop it from one of them")
