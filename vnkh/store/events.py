"""Merged events, written down with all they are asked for by, and taken out again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence

from vnkh.folding import fold
from vnkh.store.rows import Facet, Row, searched

_EVENT = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_UNLINK = "INSERT INTO event_words (event_words, rowid, words) VALUES ('delete', ?, ?)"
_FACET = "INSERT OR IGNORE INTO facets (sort, value, name, type, country, folded) VALUES (?, ?, ?, ?, ?, ?)"
_NUMBER = "SELECT facet FROM facets WHERE (sort, value, name, type, country) = (?, ?, ?, ?, ?)"
_REMEMBERED = 10_000  # facets: five megabytes


class EventWriter:
    """Writes blocks of events; remembers the numbers of facets from one block to the next."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._numbers: dict[Facet, int] = {}

    def replace(self, block: str, stay: Collection[bytes], rows: Sequence[Row]) -> None:
        """Make a block consist of those of its events that stay, by digest, and of new rows."""
        before = self._database.execute(
            "SELECT event, digest, record FROM events WHERE block = ?", (block,)
        )
        self._delete([(event, record) for event, digest, record in before if digest not in stay])
        self._insert(block, rows)

    def _insert(self, block: str, rows: Sequence[Row]) -> None:
        database = self._database
        (first,) = database.execute("SELECT coalesce(max(event), 0) + 1 FROM events").fetchone()
        numbered = list(enumerate(rows, first))
        columns = (
            (event, block, *row.columns, row.position, row.digest, row.checksum, row.text)
            for event, row in numbered
        )
        database.executemany(_EVENT, columns)
        words = ((event, row.words) for event, row in numbered)
        database.executemany("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)
        links = [
            (self._number(facet), row.position, event)
            for event, row in numbered
            for facet in row.facets
        ]
        database.executemany("INSERT INTO event_facets VALUES (?, ?, ?)", sorted(links))

    def _number(self, facet: Facet) -> int:
        number = self._numbers.get(facet)
        if number is not None:
            return number
        if len(self._numbers) >= _REMEMBERED:
            self._numbers.clear()
        added = self._database.execute(_FACET, (*facet, fold(facet[2] or facet[1])))
        if added.rowcount:
            number = int(added.lastrowid or 0)
        else:
            (number,) = self._database.execute(_NUMBER, facet).fetchone()
        self._numbers[facet] = number
        return number

    def _delete(self, events: Iterable[tuple[int, str]]) -> None:
        """Take out events, given by number and record, and facets that no event has any more."""
        database = self._database
        facets: set[int] = set()
        for event, record in events:
            query = "SELECT facet FROM event_facets WHERE event = ?"
            facets.update(facet for (facet,) in database.execute(query, (event,)))
            # The index of words keeps no text: it has to be told what it is to forget.
            database.execute(_UNLINK, (event, searched(json.loads(record))))
            database.execute("DELETE FROM event_facets WHERE event = ?", (event,))
            database.execute("DELETE FROM events WHERE event = ?", (event,))
        database.executemany(
            "DELETE FROM facets WHERE facet = :facet"
            " AND NOT EXISTS (SELECT 1 FROM event_facets WHERE facet = :facet)",
            ({"facet": facet} for facet in sorted(facets)),
        )
        if facets:
            self._numbers.clear()
