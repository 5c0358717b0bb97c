"""Those who take part, from the mentions of a clause."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from vnkh.events.finding import Actor, Roles, body_actor
from vnkh.forms import Role
from vnkh.lexicon.countries import country
from vnkh.lexicon.places import Place
from vnkh.tagging.mentions import Mention
from vnkh.tagging.people import Person

_MANY = 5  # of more states than that the body itself is named


def person_actor(person: Person, *, is_described: bool = False) -> Actor:
    """A person as one who takes part."""
    return Actor(person.id, person.name, "person", person.country, person, is_described)


def country_actor(code: str) -> Actor:
    """A state as one that takes part."""
    found = country(code)
    return Actor(code, found.name if found else code, "country", code)


def place_actor(where: Place) -> Actor:
    """A province or city as one that takes part."""
    return Actor(where.id, where.name, "place", where.country)


def actors_of(mention: Mention, *, places: bool = False) -> list[Actor]:
    """The people meant; else the bodies; else, where asked, the places; else the countries."""
    if mention.people:
        return [person_actor(person, is_described=mention.is_role) for person in mention.people]
    if mention.bodies and not _is_joint(mention):
        return [body_actor(body) for body in mention.bodies]
    if mention.places and places:
        return [place_actor(where) for where in mention.places]
    return [country_actor(code) for code in mention.sides]


def of_their_time(actors: Roles, day: date | None) -> Roles:
    """The same, but for those worked out from an office that they did not hold yet.

    "The two prime ministers, meeting in 2005": whoever they were, the states met.
    """
    if day is None:
        return actors
    return [
        (country_actor(actor.country), role) if _is_too_early(actor, day) else (actor, role)
        for actor, role in actors
    ]


def _is_too_early(actor: Actor, day: date) -> bool:
    known = actor.person.known if actor.person is not None else None
    if not actor.is_described or known is None or not actor.country:
        return False
    return bool(known.terms) and all(day < term.first for term in known.terms)


def _is_joint(mention: Mention) -> bool:
    """Whether a body is one that two or three states form: then it is they who take part."""
    return 1 < len(mention.sides) < _MANY and all(not body.country for body in mention.bodies)


def with_role(actors: Iterable[Actor], role: Role) -> Roles:
    """Actors, each in one role."""
    return [(actor, role) for actor in actors]


def sides_of(actors: Iterable[tuple[Actor, Role]]) -> tuple[str, ...]:
    """The countries of those who take part, each once."""
    return tuple(dict.fromkeys(actor.country for actor, _ in actors if actor.country))


def merged(actors: Iterable[tuple[Actor, Role]]) -> Roles:
    """Each actor once, in the first role met; a country goes where somebody of it is named."""
    found: dict[str, tuple[Actor, Role]] = {}
    for actor, role in actors:
        found.setdefault(actor.id, (actor, role))
    named = {actor.country for actor, _ in found.values() if actor.type != "country"}
    return [
        (actor, role)
        for actor, role in found.values()
        if actor.type != "country" or actor.country not in named
    ]
