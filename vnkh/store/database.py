"""One SQLite file: opened, made, checked, and given up where it cannot be believed."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vnkh.store.seal import holds
from vnkh.store.tables import APPLICATION, LAYOUT, TABLES

PATIENCE = 5.0  # seconds to wait for somebody else's transaction; ours last well under one
_CHECKED_WHOLE = 4_000_000  # bytes up to which an unsealed file is checked at every start: 20 ms
_SETTINGS = (
    "PRAGMA synchronous = NORMAL",  # with a WAL: a power cut may cost the last batch, no more
    "PRAGMA cache_size = -32000",
    "PRAGMA wal_autocheckpoint = 16000",
    "PRAGMA temp_store = MEMORY",
)


class DamagedError(Exception):
    """The file is not what it should be, and says why; it can be thrown away."""


def checksum(text: str) -> int:
    """What a record is compared with when it is read."""
    return zlib.crc32(text.encode("utf-8"))


def believed(record: str, written: int) -> str:
    """A record that was read; raises DamagedError where its checksum is not the one written."""
    if checksum(record) != written:
        raise DamagedError("a record is not what was written")
    return record


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection to the file, or, without one, to a nameless database that goes with it.

    Such a database stays in memory while it is small and uses the system's folder for temporary
    files when it is not. Transactions are begun and ended by hand. Raises sqlite3.Error.
    """
    database = sqlite3.connect(
        path or "", timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        for setting in _SETTINGS:
            database.execute(setting)
        if path:
            database.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error:
        database.close()
        raise
    return database


def has_tables(database: sqlite3.Connection) -> bool:
    """Whether it holds our tables as they are laid out now; False also where it is empty."""
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (layout,) = database.execute("PRAGMA user_version").fetchone()
    return (application, layout) == (APPLICATION, LAYOUT)


def told(database: sqlite3.Connection, name: str) -> str:
    """What the cache says of itself under that name, "" where it says nothing."""
    row = database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def tell(database: sqlite3.Connection, name: str, value: str) -> None:
    """Let the cache say something of itself."""
    database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


def check(database: sqlite3.Connection, path: Path, stood: str) -> None:
    """Raise DamagedError where a file is somebody else's, or not what was written.

    `stood` is the seal as it stood before the transaction that is under way. Without one, tables
    are compared with their indexes, where the file is small: most facts stand in both. Of large
    files, each record is checked when it is shown.
    """
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION and (application or tables):
        raise DamagedError("it is not a cache of vnkh")
    sound = holds(path, database, stood)
    if sound is None and path.stat().st_size <= _CHECKED_WHOLE:
        (verdict,) = database.execute("PRAGMA integrity_check(1)").fetchone()
        sound = verdict == "ok"
    if sound is False:
        raise DamagedError("it is not what was written")


def make(database: sqlite3.Connection) -> None:
    """Empty it and create its tables, in the transaction that is under way."""
    for (name,) in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'event_words_%'"
        " AND name NOT LIKE 'sqlite_%'"
    ).fetchall():
        database.execute(f'DROP TABLE "{name}"')
    for statement in TABLES.split(";"):
        database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {LAYOUT}")


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All or nothing: the only way in which anything is written."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):  # a full disk has rolled back by itself
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def remove(path: Path) -> None:
    """Delete a database with what SQLite keeps beside it. Raises OSError."""
    for ending in ("", "-wal", "-shm", "-journal", ".seal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
