"""What a query asks for, as the numbers that the tables know it by."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from vnkh.timeline.query import Query, Who


def groups(database: sqlite3.Connection, query: Query) -> list[list[int]]:
    """The facets asked for, a group for each that must be there; in a group any will do."""
    asked = [_of_who(database, who) for who in query.who]
    for sort, values in (
        ("country", query.countries),
        ("topic", query.topics),
        ("thread", query.threads),
        ("addressee", query.addressees),
    ):
        asked += [_with_value(database, sort, values)] if values else []
    asked += [_of_places(database, query.places)] if query.places else []
    asked += [_of_sources(database, query.sources)] if query.sources else []
    return asked


def _with_value(database: sqlite3.Connection, sort: str, values: Sequence[str]) -> list[int]:
    return _numbers(
        database,
        "SELECT facet FROM facets WHERE sort = ? AND value IN (SELECT value FROM json_each(?))",
        sort,
        json.dumps(values),
    )


def _of_who(database: sqlite3.Connection, who: Who) -> list[int]:
    return _with_value(database, "who", who.ids) if who.ids else named(database, "who", who.name)


def _of_places(database: sqlite3.Connection, places: Sequence[str]) -> list[int]:
    found = _with_value(database, "place", places)
    return found or sorted({facet for name in places for facet in named(database, "place", name)})


def _of_sources(database: sqlite3.Connection, sources: Sequence[str]) -> list[int]:
    query = (
        "SELECT facet FROM facets, json_each(?) AS asked"
        " WHERE sort IN ('document', 'publisher') AND instr(folded, asked.value)"
    )
    return sorted(set(_numbers(database, query, json.dumps(sources))))


def named(database: sqlite3.Connection, sort: str, name: str) -> list[int]:
    """The facets of a sort in whose name all words of a folded name stand."""
    words = name.split()
    query = "SELECT facet, folded FROM facets WHERE sort = ? AND instr(folded, ?)"
    rows = database.execute(query, (sort, words[0] if words else ""))
    return [facet for facet, folded in rows if words and set(words) <= set(folded.split())]


def _numbers(database: sqlite3.Connection, query: str, *parameters: object) -> list[int]:
    return [number for (number,) in database.execute(query, parameters)]


def number_of_events(database: sqlite3.Connection, facets: Sequence[int]) -> int:
    """How many events have one of the facets, which decides who drives."""
    query = "SELECT count(*) FROM event_facets WHERE facet IN (SELECT value FROM json_each(?))"
    (number,) = database.execute(query, (json.dumps(facets),)).fetchone()
    return int(number)
