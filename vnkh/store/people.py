"""Who is who in the articles: offices over time, names used, whom they met."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from vnkh.timeline.position import day_number, first_day


def persons(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """Id and name of everybody who takes part in an event, sorted: quick, for completion."""
    rows = database.execute(
        "SELECT value, min(name) FROM facets WHERE sort = 'who' AND type = 'person'"
        " GROUP BY value ORDER BY value"
    )
    return [(person, name) for person, name in rows]


def people(database: sqlite3.Connection, only: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Everybody who takes part in an event, the most frequent first; or `only` those, by id.

    `{"id", "name", "country", "events", "offices", "names"}`; `offices` are
    `{"office", "first", "last", "events"}`, by the first event that shows them held (days as ISO
    texts, null where that event has no date), `names` are `{"name", "events"}`, the most frequent
    first: how the texts call the person.
    """
    asked = json.dumps(only)
    offices, names = _offices(database, asked), _names(database, asked)
    return [
        {**person, "offices": offices[person["id"]], "names": names[person["id"]]}
        for person in _persons(database, asked)
    ]


def _persons(database: sqlite3.Connection, only: str) -> list[dict[str, Any]]:
    # Somebody may have been written in several ways; the most frequent is the one to show.
    rows = database.execute(
        "SELECT value, name, country, count(*) AS events"
        " FROM facets CROSS JOIN event_facets USING (facet)"
        " WHERE sort = 'who' AND type = 'person'"
        " AND (:only = '[]' OR value IN (SELECT value FROM json_each(:only)))"
        " GROUP BY facet ORDER BY events DESC, name, country",
        {"only": only},
    )
    found: dict[str, dict[str, Any]] = {}
    for value, name, country, events in rows:
        person = {"id": value, "name": name, "country": country, "events": 0}
        found.setdefault(value, person)["events"] += events
    return sorted(found.values(), key=lambda person: (-person["events"], person["id"]))


def _offices(database: sqlite3.Connection, only: str) -> dict[str, list[dict[str, Any]]]:
    rows = database.execute(
        "SELECT value, name, min(position), max(position), count(*)"
        " FROM facets CROSS JOIN event_facets USING (facet)"
        " WHERE sort = 'office'"
        " AND (:only = '[]' OR value IN (SELECT value FROM json_each(:only)))"
        " GROUP BY facet ORDER BY value, min(position), name",
        {"only": only},
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for value, name, first, last, events in rows:
        office = {"office": name, "first": _iso(first), "last": _iso(last), "events": events}
        found[value].append(office)
    return found


def _names(database: sqlite3.Connection, only: str) -> dict[str, list[dict[str, Any]]]:
    rows = database.execute(
        "SELECT value, name, count(*) AS events"
        " FROM facets CROSS JOIN event_facets USING (facet)"
        " WHERE sort = 'called'"
        " AND (:only = '[]' OR value IN (SELECT value FROM json_each(:only)))"
        " GROUP BY facet ORDER BY value, events DESC, name",
        {"only": only},
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for value, name, events in rows:
        found[value].append({"name": name, "events": events})
    return found


def _iso(position: int) -> str | None:
    day = first_day(day_number(position))
    return day.isoformat() if day else None


def met(database: sqlite3.Connection, person: str) -> list[dict[str, Any]]:
    """Whom a person met, and in how many meetings: `{"id", "name", "country", "events"}`.

    The most frequent first; meetings that are planned or cancelled do not count.
    """
    rows = database.execute(
        "SELECT others.value, min(others.name), min(others.country),"
        " count(DISTINCT theirs.event) AS events"
        " FROM facets AS mine CROSS JOIN event_facets AS ours USING (facet)"
        " CROSS JOIN events ON events.event = ours.event"
        " CROSS JOIN event_facets AS theirs ON theirs.event = ours.event"
        " CROSS JOIN facets AS others ON others.facet = theirs.facet"
        " WHERE mine.sort = 'who' AND mine.value = ? AND kind = 'meeting' AND status = 'held'"
        " AND others.sort = 'who' AND others.type = 'person' AND others.value != mine.value"
        " GROUP BY others.value ORDER BY events DESC, others.value",
        (person,),
    )
    keys = ("id", "name", "country", "events")
    return [dict(zip(keys, row, strict=True)) for row in rows]
