"""The articles behind the timeline, and what could not be read."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnkh.reading import Unread


_KEYS = ("document", "published", "published_from", "publisher", "title", "notes", "events")


def articles(database: sqlite3.Connection) -> list[dict[str, Any]]:
    """Every article that was read, by day and document.

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
    found = (dict(zip(_KEYS, row, strict=True)) for row in rows)
    return [{**article, "notes": json.loads(article["notes"])} for article in found]


def unread(database: sqlite3.Connection) -> tuple[Unread, ...]:
    """What could not be read in the files of the corpus, by document."""
    from vnkh.reading.article import Unread  # noqa: PLC0415 - start-up

    rows = database.execute("SELECT document, reason FROM unread ORDER BY document, reason")
    return tuple(Unread(document, reason) for document, reason in rows)
