"""One writer at a time, so that two processes do not read the same articles twice."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 10.0  # seconds without any sign that the other one gets on
_STEP = 0.2


@contextmanager
def writer(path: Path | None, database: sqlite3.Connection) -> Iterator[bool]:
    """Be the one process that writes to the cache at `path`; without one there is no other.

    Gives whether there was another to wait for, so that much may have changed.

    The lock is SQLite's own, on an empty file beside the cache: it ends with the process that
    holds it, however that ends. Waits while the other process commits now and then; raises
    sqlite3.OperationalError when it has not for a while.
    """
    if path is None:
        yield False
        return
    lock = sqlite3.connect(path.with_name(path.name + ".lock"), timeout=_STEP, isolation_level=None)
    try:
        yield _acquire(lock, database)
    finally:
        lock.close()


def _acquire(lock: sqlite3.Connection, database: sqlite3.Connection) -> bool:
    """Take the lock; whether that took any waiting."""
    seen, since = _commits(database), time.monotonic()
    has_waited = False
    while True:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
        else:
            return has_waited
        has_waited = True
        now = _commits(database)
        if now != seen:
            seen, since = now, time.monotonic()
        elif time.monotonic() - since > PATIENCE:
            raise sqlite3.OperationalError("another process holds it and does not get on")


def _commits(database: sqlite3.Connection) -> int:
    """A number that changes when another connection has written."""
    (number,) = database.execute("PRAGMA data_version").fetchone()
    return int(number)
