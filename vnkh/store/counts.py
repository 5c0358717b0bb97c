"""How many events: by month, kind, person, topic, or several of them at once."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from vnkh.errors import UsageError
from vnkh.store.select import Chosen, choose
from vnkh.timeline.position import DAYS, KIND, both_days, kind_name
from vnkh.timeline.query import Query
from vnkh.timeline.suggestions import question


def _year(days: int) -> str:
    start, end = both_days(days)
    return "" if not start or _whole_years(start, end) > 1 else f"{start:%Y}"


def _month(days: int) -> str:
    start, end = both_days(days)
    years = _whole_years(start, end)
    return "" if not start or years > 1 else f"{start:%Y}" if years else f"{start:%Y-%m}"


def _whole_years(start: date | None, end: date | None) -> int:
    """How many whole years two days bound, 0 where they bound something else."""
    is_whole = start and end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    return end.year - start.year + 1 if start and end and is_whole else 0


# What is counted by: a column in SQL ({} is the position), and how its values are read.
_COLUMNS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "year": (DAYS, _year),
    "month": (DAYS, _month),
    "kind": (KIND, kind_name),
    "form": ("e.form", str),
    "status": ("e.status", str),
}
_SORTS = ("country", "place", "topic", "thread", "document", "publisher")
_FACETS = {
    **{sort: f"{{0}}.sort = '{sort}'" for sort in _SORTS},
    "who": "{0}.sort = 'who'",
    "person": "{0}.sort = 'who' AND {0}.type = 'person'",
}
COUNTED = (*_COLUMNS, *_FACETS)


def count_by(
    database: sqlite3.Connection, query: Query, by: Sequence[str]
) -> dict[tuple[str, ...], int]:
    """Numbers of events for each combination of values, sorted by these.

    `by` are names of `COUNTED`. A month or year is that of an event's first day, "" where that is
    not known; of an event that is dated by its year alone, the month is that year, "2014". An event with two topics counts for both. Raises UsageError for another name.
    """
    for name in by:
        if name not in COUNTED:
            hint = question(name, COUNTED) or f"write one of {', '.join(COUNTED)}"
            raise UsageError(f"events cannot be counted by {name!r}; {hint}")
    chosen = _counted(choose(database, query), by)
    columns = ", ".join(_column(name, number, chosen) for number, name in enumerate(by))
    rows = database.execute(
        f"SELECT {columns}, count(DISTINCT e.event) {chosen.sql} GROUP BY {columns}", chosen.values
    )
    numbers: Counter[tuple[str, ...]] = Counter()
    for *values, number in rows:
        numbers[tuple(map(_read, by, values))] += number
    return dict(sorted(numbers.items()))


def _column(name: str, number: int, chosen: Chosen) -> str:
    if name in _FACETS:
        return f"f{number}.value"
    return _COLUMNS[name][0].format(chosen.position)


def _read(name: str, value: Any) -> str:
    return str(value) if name in _FACETS else _COLUMNS[name][1](value)


def _counted(chosen: Chosen, by: Sequence[str]) -> Chosen:
    """The chosen events beside the facets that they are counted by."""
    tables = chosen.tables
    facets = [number for number, name in enumerate(by) if name in _FACETS]
    if facets and not chosen.conditions and not {"form", "status"} & set(by):
        # All events: better walked facet by facet, without touching the records.
        first = facets.pop(0)
        tables = f"facets AS f{first} CROSS JOIN event_facets AS e USING (facet)"
    for number in facets:
        tables += f" CROSS JOIN event_facets AS l{number} ON l{number}.event = e.event"
        tables += f" CROSS JOIN facets AS f{number} ON f{number}.facet = l{number}.facet"
    wanted = [
        _FACETS[name].format(f"f{number}") for number, name in enumerate(by) if name in _FACETS
    ]
    return chosen.replaced(tables=tables).also(" AND ".join(wanted) or "1")
