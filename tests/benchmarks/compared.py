"""Whether two caches hold the same, table by table, whatever came into them first.

Rows are numbered as they come in, so each is told here without its numbers, and with what these
stand for in their place. Of each table there is the number of its rows and the sum of their
fingerprints, which does not depend on their order.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

# `modified` is left out: of a file that is still young it says nothing yet.
TABLES = {
    "meta": "SELECT * FROM meta",
    "files": "SELECT document, size, digest FROM files",
    "articles": "SELECT f.document, a.document, a.digest, published, published_from, publisher,"
    " title, notes FROM articles AS a JOIN files AS f USING (file)",
    "unread": "SELECT f.document, u.document, reason FROM unread AS u JOIN files AS f USING (file)",
    "findings": "SELECT document, digest, block, records FROM findings JOIN articles USING (article)",
    "touched": "SELECT * FROM touched",
    "events": 'SELECT block, id, kind, form, status, start, "end", position, digest, checksum,'
    " record FROM events",
    "facets": "SELECT sort, value, name, type, country, folded FROM facets",
    "event_facets": "SELECT sort, value, name, type, country, f.position, digest"
    " FROM event_facets AS f JOIN facets USING (facet) JOIN events USING (event)",
    "event_words": "SELECT term, digest FROM temp.words JOIN events ON event = doc",
    "names": "SELECT * FROM names",
}
_MODULUS = 1 << 128


def contents(cache: Path) -> dict[str, str]:
    """Of each table: how many rows, and what they come to."""
    with closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as database:
        database.execute(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab ('main', 'event_words', 'instance')"
        )
        return {name: _told(database, query) for name, query in TABLES.items()}


def _told(database: sqlite3.Connection, query: str) -> str:
    number = total = 0
    for row in database.execute(query):
        number += 1
        digest = blake2b(repr(row).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        total = (total + int.from_bytes(digest, "big")) % _MODULUS
    return f"{number:,} {total:032x}"
