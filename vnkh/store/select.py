"""A query in SQL: which events, in timeline order.

The rarest thing asked for drives: its events are walked in order, the other filters are looked
up event by event. So the first fifty events of somebody cost little however large the corpus is.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Self

from vnkh.edtf import UNKNOWN
from vnkh.light import Light
from vnkh.store.database import believed
from vnkh.store.facets import groups, number_of_events
from vnkh.timeline.position import KIND, LAST_DAY, UNDATED, kind_number, up_to
from vnkh.timeline.query import Query

_AMONG = (
    "e.event IN (SELECT event FROM event_facets WHERE facet IN (SELECT value FROM json_each(?)))"
)
_HAS = (
    "EXISTS (SELECT 1 FROM event_facets AS f WHERE f.facet IN (SELECT value FROM json_each(?))"
    " AND f.position = e.position AND f.event = e.event)"
)
# Numbers are sorted, not records: of a frequent word these would take a gigabyte.
_RECORDS = "SELECT r.record, r.checksum FROM ({}) AS o CROSS JOIN events AS r USING (event)"
_FOUND = "e.event IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)"


class Condition(Light):
    """Part of a WHERE clause, and the values of its question marks."""

    sql: str
    values: tuple[object, ...] = ()


class Chosen(Light):
    """The events of a query: tables and conditions; `position` is the column of that name."""

    tables: str
    conditions: tuple[Condition, ...]
    position: str

    @property
    def sql(self) -> str:
        """What stands after SELECT and its columns; events are `e`."""
        where = " AND ".join(condition.sql for condition in self.conditions)
        return f"FROM {self.tables} WHERE {where or '1'}"

    @property
    def values(self) -> tuple[object, ...]:
        """The values of its question marks."""
        return tuple(value for condition in self.conditions for value in condition.values)

    def also(self, sql: str) -> Self:
        """The same with one condition more."""
        return self.replaced(conditions=(*self.conditions, Condition(sql)))


def choose(database: sqlite3.Connection, query: Query) -> Chosen:
    """The events that pass all filters."""
    asked = groups(database, query)
    if len(asked) > 1:
        asked.sort(key=lambda facets: number_of_events(database, facets))
    if asked and len(asked[0]) == 1:
        tables = "event_facets AS d CROSS JOIN events AS e USING (event)"
        position, first = "d.position", [Condition("d.facet = ?", (asked[0][0],))]
    else:
        tables, position = "events AS e", "e.position"
        first = [Condition(_AMONG, (json.dumps(facets),)) for facets in asked[:1]]
    others = (Condition(_HAS, (json.dumps(facets),)) for facets in asked[1:])
    conditions = (*first, *others, *_of_position(query, position), *_of_event(query))
    return Chosen(tables, conditions, position)


def _of_position(query: Query, position: str) -> Iterator[Condition]:
    if query.is_dated:
        yield Condition(f"{position} < ?", (up_to(query.last) if query.last else UNDATED,))
    if query.first:
        yield Condition(f"{LAST_DAY.format(position)} >= ?", (query.first.toordinal(),))
    if query.kinds:
        yield _one_of(KIND.format(position), [kind_number(kind) for kind in query.kinds])


def _of_event(query: Query) -> Iterator[Condition]:
    if query.forms:
        yield _one_of("e.form", query.forms)
    if query.statuses:
        yield _one_of("e.status", query.statuses)
    if query.words:
        yield Condition(_FOUND, (" AND ".join(f'"{word}"*' for word in query.words),))


def _one_of(column: str, values: Sequence[object]) -> Condition:
    return Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(values))


def records(database: sqlite3.Connection, query: Query, skip: int = 0) -> Iterator[str]:
    """The records of a query as JSON texts, in timeline order, after the first `skip`.

    Undated events come last in either direction. Raises DamagedError at a record that is not
    what was written.
    """
    chosen = choose(database, query)
    pages = [chosen]
    if query.reverse:
        pages = [chosen.also(f"{chosen.position} {side} {UNDATED}") for side in ("<", ">=")]
    direction = "DESC" if query.reverse else "ASC"
    rows = (_page(database, page, direction, query.limit) for page in pages)
    found = islice(chain.from_iterable(rows), skip, query.limit or None)
    return (believed(record, written) for record, written in found)


def _page(
    database: sqlite3.Connection, chosen: Chosen, direction: str, limit: int
) -> sqlite3.Cursor:
    numbers = (
        f"SELECT e.event {chosen.sql}"
        f" ORDER BY {chosen.position} {direction}, e.id {direction} LIMIT ?"
    )
    return database.execute(_RECORDS.format(numbers), (*chosen.values, limit or -1))


def count(database: sqlite3.Connection, query: Query) -> int:
    """How many events a query has, whatever its limit."""
    chosen = choose(database, query)
    (number,) = database.execute(f"SELECT count(*) {chosen.sql}", chosen.values).fetchone()
    return int(number)


def count_undated(database: sqlite3.Connection, query: Query) -> int:
    """How many events only the dates of a query leave out, because they have none."""
    if not query.is_dated:
        return 0
    chosen = choose(database, query._replace(since=UNKNOWN, until=UNKNOWN, on=UNKNOWN))
    chosen = chosen.also(f"{chosen.position} >= {UNDATED}")
    (number,) = database.execute(f"SELECT count(*) {chosen.sql}", chosen.values).fetchone()
    return int(number)
