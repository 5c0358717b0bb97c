"""A checksum beside a small cache, so that not one flipped bit goes unnoticed.

Whoever writes breaks the seal first and makes a new one when all is written. So while a seal
stands, the cache is what it was made for, or it is damaged.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from contextlib import suppress
from pathlib import Path

_SEALED_UP_TO = 8_000_000  # bytes: read in 10 ms
_KIND = "adler32"  # finds every flipped bit, as a CRC does, in a third of the time


def seal(path: Path, database: sqlite3.Connection) -> None:
    """Seal the state that the open transaction shows, unless it is too large."""
    checksum = _checksum(database)
    if not checksum:
        return
    # Without a seal the cache is only checked less closely, so that no failure matters here.
    with suppress(OSError):
        new = path.with_name(f"{path.name}.seal-{os.getpid()}")
        new.write_text(checksum, encoding="utf-8")
        new.replace(_seal_of(path))


def break_seal(path: Path) -> None:
    """Take the seal off, before anything is written. Raises OSError."""
    _seal_of(path).unlink(missing_ok=True)


def seal_on(path: Path) -> str:
    """The seal as it stands, "" where there is none."""
    try:
        return _seal_of(path).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def holds(path: Path, database: sqlite3.Connection, stood: str) -> bool | None:
    """Whether the state that the open transaction shows is the one that was sealed.

    `stood` is the seal as it stood before the transaction. None where that cannot be told: there
    was none, or it has been broken since, by somebody who writes now.
    """
    checksum = _checksum(database) if stood.startswith(_KIND) else ""
    if not checksum:
        return None
    return checksum == stood or (None if seal_on(path) != stood else False)


def _checksum(database: sqlite3.Connection) -> str:
    """Of all pages, through SQLite: whoever reads its file otherwise takes its locks away."""
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if pages * size > _SEALED_UP_TO or not hasattr(database, "serialize"):
        return ""
    return f"{_KIND} {pages} {zlib.adler32(database.serialize()):08x}"


def _seal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.seal")
