"""Ids that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.edtf import parse
from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.tables import Tables

_PLACE_KINDS = frozenset(["province", "city", "district", "gate", "seat", "region"])
_BODY_KINDS = frozenset(
    [
        "party",
        "opposition",
        "parliament",
        "government",
        "ministry",
        "court",
        "army",
        "police",
        "front",
        "committee",
        "union",
        "association",
        "company",
        "bank",
        "academy",
        "international",
    ]
)
_GENDERS = frozenset("mf")


def bad_people(tables: Tables) -> Iterator[Problem]:
    """Unknown countries and genders; terms of unknown offices, or of nobody known."""
    offices = {office.id for office in tables.offices}
    holders = tables.codes | tables.body_ids | tables.place_ids
    for file, persons in tables.people.items():
        for person in persons:
            if person.country not in tables.codes:
                yield Problem(file, person.name, f"unknown country {person.country!r}")
            if person.gender not in _GENDERS:
                yield Problem(file, person.name, f"unknown gender {person.gender!r}: want m or f")
            for term in person.terms:
                if term.office not in offices:
                    yield Problem(file, person.name, f"unknown office {term.office!r}")
                if term.of not in holders:
                    yield Problem(file, person.name, f"unknown country, body or place {term.of!r}")


def bad_bodies(tables: Tables) -> Iterator[Problem]:
    """Unknown countries, kinds, portfolios, seats; merged into nothing known."""
    portfolios = {portfolio.id for portfolio in tables.portfolios}
    for body in tables.bodies:
        countries = {body.country, *body.members} - {""}
        wrong = [f"unknown country {code!r}" for code in sorted(countries - tables.codes)]
        wrong += [
            f"unknown portfolio {each!r}" for each in body.portfolios if each not in portfolios
        ]
        if body.kind not in _BODY_KINDS:
            wrong.append(f"unknown kind {body.kind!r}")
        if body.into and (body.into not in tables.body_ids or body.into == body.id):
            wrong.append(f"merged into an unknown body {body.into!r}")
        if bool(body.into) != bool(body.until) or not _dated(body.until):
            wrong.append(f"until {body.until!r}: want the last month by itself beside `into`")
        if body.seat and body.seat not in tables.place_ids:
            wrong.append(f"unknown seat {body.seat!r}")
        yield from (Problem("bodies", body.id, message) for message in wrong)


def _dated(text: str) -> bool:
    try:
        return not text or parse(text).end is not None
    except ValueError:
        return False


def bad_places(tables: Tables) -> Iterator[Problem]:
    """Unknown countries and kinds; places within, or merged into, nothing known."""
    for place in tables.places:
        if place.country not in tables.codes:
            yield Problem("places", place.id, f"unknown country {place.country!r} before the name")
        if place.kind not in _PLACE_KINDS:
            yield Problem("places", place.id, f"unknown kind {place.kind!r}")
        for field in ("within", "into"):
            other = getattr(place, field)
            if other and (other not in tables.place_ids or other == place.id):
                yield Problem("places", place.id, f"{field} an unknown place {other!r}")


def bad_offices(tables: Tables) -> Iterator[Problem]:
    """Two offices with one id; labels of unknown countries or bodies, or with unknown blanks."""
    seen: set[str] = set()
    keys = tables.codes | tables.body_ids | tables.place_ids
    for office in tables.offices:
        if office.id in seen:
            yield Problem("offices", office.id, "is there twice; drop one")
        seen.add(office.id)
        for key, label in {"": office.label, **office.labels}.items():
            if key and key not in keys:
                yield Problem("offices", office.id, f"a label for an unknown {key!r}")
            if label.replace("{man}", "").replace("{of}", "").strip("{}") != label.replace(
                "{man}", ""
            ).replace("{of}", ""):
                yield Problem("offices", office.id, f"unknown blank in the label {label!r}")
