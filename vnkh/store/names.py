"""What names stand for, as the lexicon has it and the articles showed it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from vnkh.store.facets import named

if TYPE_CHECKING:
    from vnkh.store.vocabulary import Name

# The sort of what was met in the articles, where it is another than the one asked for.
_MET = {"call": "called"}


def put_names(database: sqlite3.Connection, names: Iterable[Name]) -> None:
    """Keep the lexicon's names, in the transaction that is under way."""
    database.executemany("INSERT OR IGNORE INTO names VALUES (?, ?, ?, ?)", names)


def ids(database: sqlite3.Connection, sort: str, name: str) -> tuple[str, ...]:
    """The values that a whole folded name stands for, sorted; none where it is not known."""
    rows = database.execute(
        "SELECT value FROM names WHERE sort = :sort AND name = :name"
        " UNION SELECT value FROM facets WHERE sort = :met AND folded = :name"
        " UNION SELECT value FROM facets WHERE sort = :sort AND value IN (:name, upper(:name))",
        {"sort": sort, "name": name, "met": _MET.get(sort, sort)},
    )
    return tuple(sorted(value for (value,) in rows))


def occurs(database: sqlite3.Connection, sort: str, name: str) -> bool:
    """Whether something met has all words of a folded name in its own.

    Of a source any part of its name or path will do.
    """
    if sort != "source":
        return bool(named(database, sort, name))
    query = (
        "SELECT 1 FROM facets WHERE sort IN ('document', 'publisher') AND instr(folded, ?) LIMIT 1"
    )
    return database.execute(query, (name,)).fetchone() is not None


def spellings(database: sqlite3.Connection, sort: str) -> list[tuple[str, str]]:
    """What can be asked for, sorted: each value with a name of it as people write it."""
    rows = database.execute(
        "SELECT value, spelt FROM names WHERE sort = :sort AND spelt != ''"
        " UNION SELECT value, iif(name = '', value, name) FROM facets"
        " WHERE sort = :sort OR :sort = 'source' AND sort IN ('document', 'publisher')"
        " ORDER BY 1, 2",
        {"sort": sort},
    )
    return [(value, name) for value, name in rows]
