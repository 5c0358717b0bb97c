"""A cache opened and true: what stands in it is what the corpus says now.

Whatever is wrong with the file, the answer is right: what is damaged is built again, and where
no file can be used the work is done without one. Either is said in one line.
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vnkh.engines.progress import Report
from vnkh.engines.rooms import Rooms
from vnkh.engines.version import Version
from vnkh.light import Light
from vnkh.store import database as files
from vnkh.store.caches import corpus_name
from vnkh.store.database import DamagedError
from vnkh.store.scan import Scan, compare, scan
from vnkh.store.seal import break_seal, seal, seal_on

if TYPE_CHECKING:
    from vnkh.reading import Unread
    from vnkh.store.vocabulary import Name

IN_MEMORY = Path(":memory:")
# SQLite's result codes for a file that is not what it should be: error (a table is missing),
# corrupt, constraint, format, not a database.
_DAMAGES = {1, 11, 19, 24, 26}
_FAULTS = (sqlite3.Error, DamagedError, zlib.error, OSError)


class Corpus(Light):
    """What is to be asked, and with which means.

    `version` stands for everything that decides what is found; `names` and `forms` are what the
    lexicon knows of names; `processes` is how many may work, None for as many as gain.
    """

    paths: Sequence[str | Path]
    stdin: BinaryIO | None
    rooms: Rooms
    version: Version
    names: "Callable[[], Iterable[Name]]"
    forms: Callable[[str], tuple[str, ...]]
    processes: int | None
    report: Report
    warn: Callable[[str], None]


class Cache(Light):
    """A database as of now: a transaction holds it as it is, whatever others write meanwhile.

    `path` is None without a file; `unread` is what lies in the corpus and could not be opened.
    """

    database: sqlite3.Connection
    path: Path | None
    unread: "tuple[Unread, ...]"


def open_cache(corpus: Corpus, path: Path | None) -> Cache:
    """The cache at `path`, brought up to date; one without a file where that cannot be used."""
    corpus.rooms.find(corpus.paths, corpus.stdin)  # complains at once where there is nothing
    if path is None:
        return _open_without(corpus)
    try:
        return _open(corpus, path)
    except _FAULTS as error:
        if is_damage(error):
            return rebuild(corpus, path, error)
        return _give_up(corpus, path, error)


def rebuild(corpus: Corpus, path: Path, fault: Exception) -> Cache:
    """The cache at `path` built anew because of a fault that was found in it."""
    try:
        files.remove(path)
        cache = _open(corpus, path)
    except _FAULTS as error:
        return _give_up(corpus, path, error)
    corpus.warn(f"the cache {path} was damaged ({fault}) and has been built again")
    return cache


def is_damage(error: Exception) -> bool:
    """Whether an error says that a file is damaged, not that it is out of reach."""
    if isinstance(error, sqlite3.ProgrammingError):  # a question to what has been closed
        return False
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 1) & 0xFF in _DAMAGES
    return isinstance(error, (DamagedError, zlib.error))


def _give_up(corpus: Corpus, path: Path, error: Exception) -> Cache:
    corpus.warn(f"the cache {path} cannot be used ({error}); the articles are read without it")
    return _open_without(corpus)


def _open_without(corpus: Corpus) -> Cache:
    try:
        return _open(corpus, None)
    except sqlite3.Error:  # no room for a temporary file either
        return _open(corpus, IN_MEMORY)


def _open(corpus: Corpus, path: Path | None) -> Cache:
    file = None if path == IN_MEMORY else path
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():  # deleted by hand: what lies beside it says nothing
            break_seal(file)
    database = files.connect(path)
    try:
        is_ours = _check(database, corpus, file)
        scanned = scan(corpus.rooms, corpus.paths, corpus.stdin)
        unread = scanned.unread
        if not (is_ours and _is_true(database, scanned)):
            database.execute("ROLLBACK")
            unread = _refresh(database, corpus, file, scanned)
    except BaseException:
        database.close()
        raise
    return Cache(database, file, unread)


def _check(database: sqlite3.Connection, corpus: Corpus, file: Path | None) -> bool:
    """Begin a transaction, and see whether what it shows can be believed and is this corpus's."""
    stood = seal_on(file) if file else ""
    database.execute("BEGIN")
    if file:
        files.check(database, file, stood)
    return _is_ours(database, corpus, "stamp", corpus.version.stamp())


def _is_true(database: sqlite3.Connection, scanned: Scan) -> bool:
    """Whether there is nothing to read and nothing left to merge."""
    (touched,) = database.execute("SELECT count(*) FROM touched").fetchone()
    return not touched and compare(database, scanned).is_empty


def _refresh(
    database: sqlite3.Connection, corpus: Corpus, file: Path | None, scanned: Scan
) -> "tuple[Unread, ...]":
    """Read what is new and merge what it touches; leaves a transaction open on the result.

    Gives what lies in the corpus and could not be opened.
    """
    from vnkh.engines.local import workers  # noqa: PLC0415 - start-up: a warm cache needs none
    from vnkh.store.ingest import ingest  # noqa: PLC0415
    from vnkh.store.lock import writer  # noqa: PLC0415
    from vnkh.store.merging import merge_touched  # noqa: PLC0415

    with writer(file, database) as has_waited:
        if file:
            break_seal(file)
        _make_ours(database, corpus)
        if has_waited:
            scanned = scan(corpus.rooms, corpus.paths, corpus.stdin)
        plan = compare(database, scanned)
        needs = (corpus.rooms, corpus.forms)
        with workers(plan.text_size, corpus.processes, *needs) as crew:
            unread = ingest(database, plan, corpus.rooms, crew, corpus.report)
            merge_touched(database, corpus.rooms, corpus.forms, crew, corpus.report)
        database.execute("BEGIN")
        database.execute("SELECT count(*) FROM meta").fetchone()  # from here on, this is the state
        if file:
            seal(file, database)
    return (*scanned.unread, *unread)


def _is_ours(database: sqlite3.Connection, corpus: Corpus, name: str, value: str) -> bool:
    """Whether it is a cache of this corpus that says that value under that name."""
    return (
        files.has_tables(database)
        and files.told(database, "corpus") == corpus_name(corpus.paths)
        and files.told(database, name) == value
    )


def _make_ours(database: sqlite3.Connection, corpus: Corpus) -> None:
    """Begin anew, unless it was made by the same rules; these may have been installed again."""
    version = corpus.version.content()
    with files.transaction(database):
        if not _is_ours(database, corpus, "version", version):
            files.make(database)
            from vnkh.store.names import put_names  # noqa: PLC0415 - start-up: as above

            put_names(database, corpus.names())
            files.tell(database, "corpus", corpus_name(corpus.paths))
            files.tell(database, "version", version)
        files.tell(database, "stamp", corpus.version.stamp())
