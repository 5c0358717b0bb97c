"""The articles behind the timeline, and what could not be read."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnkh.reading import Unread


_KEYS = ("document", "published", "published_from", "publisher", "title", "notes", "events")


def articles(database: sqlite3.Connection) -> list[dict[str, Any]]:
    """Every article that was read, or is named by a record that was, by day and document.

    `{"document", "published", "published_from", "publisher", "title", "notes", "events"}`: the
    day as ISO text; `notes` are what was assumed while reading; `events` is how many events of
    the timeline the article states.
    """
    rows = database.execute(
        "SELECT document, published, published_from, publisher, title, notes,"
        " (SELECT count(*) FROM facets JOIN event_facets USING (facet)"
        "  WHERE sort = 'document' AND value = articles.document)"
        " FROM articles ORDER BY published, document, digest"
    )
    read = [(*row[:5], json.loads(row[5]), row[6]) for row in rows]
    named = _only_named(database)
    every = sorted([*read, *named], key=lambda row: (row[1], row[0])) if named else read
    return [dict(zip(_KEYS, row, strict=True)) for row in every]


def _only_named(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Articles that stand behind the first in a record of another machine, and nowhere else."""
    rows = database.execute(
        "SELECT value, count(*), record FROM facets JOIN event_facets USING (facet)"
        " JOIN events USING (event)"
        " WHERE sort = 'document' AND value NOT IN (SELECT document FROM articles)"
        " GROUP BY value ORDER BY value"
    )
    return [_named(document, events, json.loads(record)) for document, events, record in rows]


def _named(document: str, events: int, record: dict[str, Any]) -> tuple[Any, ...]:
    source = next(each for each in record["sources"] if each["document"] == document)
    return (document, source["published"], "record", source["publisher"], "", [], events)


def unread(database: sqlite3.Connection) -> tuple[Unread, ...]:
    """What could not be read in the files of the corpus, by document."""
    query = "SELECT document, reason FROM unread ORDER BY document, reason"
    rows = database.execute(query).fetchall()
    if not rows:
        return ()
    from vnkh.reading.article import Unread  # noqa: PLC0415 - start-up: mostly all can be read

    return tuple(Unread(document, reason) for document, reason in rows)
