"""What stands in the corpus now, beside what was read of it before."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vnkh.engines.rooms import Rooms
from vnkh.light import Light

if TYPE_CHECKING:
    from vnkh.reading import Found, Unread

# A file that is changed twice within one tick of the clock keeps its time. So a time this young
# is not believed, and the file looked into again: 2 s is the coarsest tick of any file system.
_YOUNG = 2_000_000_000
_KNOWN = "SELECT file, document, size, modified FROM files"
_PACKED = 3  # how much smaller compressed news is


class Scan(Light):
    """The files of a corpus by document, and what lies there but cannot be one of them.

    `moment` is when it was looked through, in nanoseconds since 1970.
    """

    files: "dict[str, Found]"
    unread: "tuple[Unread, ...]"
    moment: int

    def modified(self, found: "Found") -> int:
        """When a file was last changed; 0 where that was but a moment before."""
        return 0 if found.modified > self.moment - _YOUNG else found.modified


class Plan(Light):
    """What has to be done so that the cache is true again."""

    scanned: Scan
    read: "list[Found]"  # new, or changed
    same: "list[tuple[int, Found]]"  # numbers of files with another time and the same content
    gone: list[int]  # numbers of files

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.read or self.same or self.gone)

    @property
    def size(self) -> int:
        """How many bytes are to be read."""
        return sum(found.size for found in self.read)

    @property
    def text_size(self) -> int:
        """How many bytes of text that is, about."""
        return sum(found.size * (_PACKED if found.is_packed else 1) for found in self.read)


def scan(rooms: Rooms, paths: Sequence[str | Path], stdin: BinaryIO | None) -> Scan:
    """Look through a corpus: names, sizes and times, no contents."""
    from vnkh.reading.found import Found  # noqa: PLC0415 - start-up: `find` has imported it

    files: dict[str, Found] = {}
    unread: list[Unread] = []
    moment = time.time_ns()
    for found in rooms.find(paths, stdin):
        if isinstance(found, Found):
            files[found.document] = found
        else:
            unread.append(found)
    return Scan(files, tuple(unread), moment)


def compare(database: sqlite3.Connection, scanned: Scan) -> Plan:
    """What differs between the corpus and the cache: size and time first, then contents."""
    plan = Plan(scanned, [], [], [])
    unknown = dict(scanned.files)
    young = scanned.moment - _YOUNG
    for file, document, size, modified in database.execute(_KNOWN):
        found = unknown.pop(document, None)
        if found is None:
            plan.gone.append(file)
        elif size != found.size:
            plan.read.append(found)
        elif not (modified and modified == found.modified <= young):
            _look_into(database, plan, file, found, modified)
    plan.read.extend(unknown.values())
    return plan


def _look_into(
    database: sqlite3.Connection, plan: Plan, file: int, found: "Found", modified: int
) -> None:
    """Whether a file with another time than before, or one not to be believed, has changed."""
    query = "SELECT digest FROM files WHERE file = ?"
    (digest,) = database.execute(query, (file,)).fetchone()
    if digest_of(found) != digest:
        plan.read.append(found)
    elif modified != plan.scanned.modified(found):
        plan.same.append((file, found))


def digest_of(found: "Found") -> bytes | None:
    """The fingerprint of a file's content; None where it cannot be read now."""
    from hashlib import blake2b  # noqa: PLC0415 - start-up: OpenSSL comes with it

    if found.path is None:  # standard input
        return None
    digest = blake2b(digest_size=16)
    try:
        with found.path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
    except OSError:
        return None
    return digest.digest()
