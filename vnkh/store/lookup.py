"""One event by the beginning of its id."""

from __future__ import annotations

import sqlite3

from vnkh.errors import UnknownValueError
from vnkh.store.database import believed
from vnkh.timeline.suggestions import question

_SHOWN = 5
_COMPARED = 5000
_AFTER_ALL = "\U0010ffff"


def find_event(database: sqlite3.Connection, beginning: str) -> str:
    """The record of the one event whose id begins so.

    Raises UnknownValueError where there is none, or several and none has exactly that id.
    """
    asked = beginning.strip()
    ids = _ids_from(database, asked, _SHOWN + 1) if asked else []
    if asked in ids:
        ids = [asked]
    if not ids:
        raise UnknownValueError(
            f"no event has an id that begins with {beginning!r}; {_hint(database, asked)}"
        )
    if len(ids) > 1:
        raise UnknownValueError(
            f"{beginning!r} begins the ids of several events; write {_listed(ids)}"
        )
    record, written = database.execute(
        "SELECT record, checksum FROM events WHERE id = ? ORDER BY position", ids
    ).fetchone()
    return believed(record, written)


def _ids_from(database: sqlite3.Connection, beginning: str, limit: int) -> list[str]:
    """The first ids that begin so, sorted."""
    query = "SELECT DISTINCT id FROM events WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
    rows = database.execute(query, (beginning, beginning + _AFTER_ALL, limit))
    return [each for (each,) in rows]


def _listed(ids: list[str]) -> str:
    listed = ", ".join(ids[:_SHOWN])
    return f"one of {listed} …" if len(ids) > _SHOWN else f"one of {listed}"


def _hint(database: sqlite3.Connection, asked: str) -> str:
    # Nobody misspells the first letter, and all ids of a large corpus are too many to compare.
    near = _ids_from(database, asked[:1], _COMPARED)
    return question(asked, near) or "`vnkh timeline --fields id` lists the ids"
