"""The lower two storeys, written: what was read, and what was found in each article."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, MutableMapping, Sequence

from vnkh.engines.work import Findings
from vnkh.reading import Found, Unread
from vnkh.reading.known import NO_LINE, Line


def put_file(database: sqlite3.Connection, found: Found, modified: int, digest: bytes) -> int:
    """Write down a file, new or not; gives its number."""
    database.execute(
        "INSERT INTO files (document, size, modified, digest) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document) DO UPDATE"
        " SET size = excluded.size, modified = excluded.modified, digest = excluded.digest",
        (found.document, found.size, modified, digest),
    )
    query = "SELECT file FROM files WHERE document = ?"
    (number,) = database.execute(query, (found.document,)).fetchone()
    return int(number)


def put_found(
    database: sqlite3.Connection,
    file: int,
    found: Iterable[Findings | Unread],
    lines: MutableMapping[str, Line],
) -> None:
    """Add what the articles of a file gave, and note the blocks that have to be merged again.

    Their lines are taken out of `lines`, where they have one.
    """
    for each in found:
        line = lines.pop(each.document, NO_LINE)
        if isinstance(each, Unread):
            row = (file, each.document, each.reason)
            database.execute("INSERT INTO unread VALUES (?, ?, ?)", row)
        else:
            _put_article(database, file, line, each)


def _put_article(database: sqlite3.Connection, file: int, line: Line, found: Findings) -> None:
    article = database.execute(
        "INSERT INTO articles (file, line, number, document, digest, published, published_from,"
        " publisher, title, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file,
            *line,
            found.document,
            found.digest,
            found.published,
            found.published_from,
            found.publisher,
            found.title,
            json.dumps(found.notes, ensure_ascii=False),
        ),
    ).lastrowid
    for block, packed in found.blocks:
        database.execute("INSERT INTO findings VALUES (?, ?, ?)", (article, block, packed))
        database.execute("INSERT OR IGNORE INTO touched VALUES (?)", (block,))


def drop_files(database: sqlite3.Connection, files: Sequence[int]) -> None:
    """Forget files with all that was found in them."""
    for file in files:
        drop_content(database, file)
        database.execute("DELETE FROM files WHERE file = ?", (file,))


def drop_content(database: sqlite3.Connection, file: int) -> None:
    """Forget what was found in a file, not the file."""
    query = "SELECT article FROM articles WHERE file = ?"
    drop_articles(database, [article for (article,) in database.execute(query, (file,))])
    drop_unread(database, file)


def drop_unread(database: sqlite3.Connection, file: int) -> None:
    """Forget what could not be read in a file."""
    database.execute("DELETE FROM unread WHERE file = ?", (file,))


def drop_articles(database: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Forget articles, and note the blocks that have to be merged again."""
    for article in articles:
        database.execute(
            "INSERT OR IGNORE INTO touched SELECT block FROM findings WHERE article = ?", (article,)
        )
        database.execute("DELETE FROM findings WHERE article = ?", (article,))
        database.execute("DELETE FROM articles WHERE article = ?", (article,))
