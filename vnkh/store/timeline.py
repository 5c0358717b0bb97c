"""The timeline of a corpus, open for questions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Concatenate, ParamSpec, Self, TypeVar

from vnkh.engines.progress import Report, unheard
from vnkh.engines.rooms import Rooms
from vnkh.engines.version import Fixed, Installed
from vnkh.store import names
from vnkh.store.articles import unread
from vnkh.store.cache import Corpus, is_damage, open_cache, rebuild
from vnkh.store.caches import cache_path
from vnkh.store.database import DamagedError
from vnkh.store.select import count, count_undated, records
from vnkh.timeline.query import Query

if TYPE_CHECKING:
    from vnkh.reading import Unread
    from vnkh.store.vocabulary import Name

_P = ParamSpec("_P")
_Answer = TypeVar("_Answer")


def _lexicon_names() -> Iterable[Name]:
    from vnkh.store.vocabulary import lexicon_names  # noqa: PLC0415 - start-up: kept in the cache

    return lexicon_names()


def _lexicon_forms(person: str) -> tuple[str, ...]:
    from vnkh.store.vocabulary import lexicon_forms  # noqa: PLC0415 - start-up: for merging alone

    return lexicon_forms(person)


def open_timeline(
    paths: str | Path | Sequence[str | Path],
    *,
    cache: bool = True,
    folder: Path | None = None,
    stdin: BinaryIO | None = None,
    progress: Report | None = None,
    warn: Callable[[str], None] | None = None,
    processes: int | None = None,
    rooms: Rooms | None = None,
    version: str | None = None,
    names: Callable[[], Iterable[Name]] = _lexicon_names,
    forms: Callable[[str], tuple[str, ...]] = _lexicon_forms,
) -> Timeline:
    """The timeline of the articles at `paths`, up to date; to be used in a `with` statement.

    Without `cache` nothing is kept, nor of standard input, which `stdin` is; the cache lies in
    `folder`, else where this system keeps them. `progress` hears how the reading goes on, `warn`
    gets one line where the cache was no good. `processes` is how many may read, None for as many
    as gain. The others replace the rooms below and the lexicon's names, together with `version`,
    which stands for them.

    Raises CorpusError where there is nothing to read.
    """
    paths = (paths,) if isinstance(paths, (str, Path)) else tuple(paths)
    keeps = cache and "-" not in map(str, paths)
    corpus = Corpus(
        paths=paths,
        stdin=stdin,
        rooms=rooms or Rooms(),
        version=Fixed(version) if version else Installed(),
        names=names,
        forms=forms,
        processes=processes,
        report=progress or unheard,
        warn=warn or _say_nothing,
    )
    return Timeline(corpus, cache_path(paths, folder) if keeps else None)


def _say_nothing(_warning: str) -> None:
    """For those who want no warnings."""


class Timeline:
    """The events of a corpus as of the moment it was opened, whatever changes meanwhile.

    Every question may find the cache damaged; then it is built again, and the question answered
    from there.
    """

    def __init__(self, corpus: Corpus, path: Path | None) -> None:
        self._corpus = corpus
        self._cache = open_cache(corpus, path)
        self.names = StoredNames(self._ask)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the cache."""
        self._cache.database.close()

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What lies in the corpus and could not be read, by document."""
        found = (*self._cache.unread, *self._ask(unread))
        return tuple(sorted(found, key=lambda each: (each.document, each.reason)))

    def select(self, query: Query) -> Iterator[str]:
        """The records of a query as JSON texts, in timeline order; undated events come last.

        With dates, undated events are left out; `undated_left_out` counts them.
        """
        given = 0
        while True:
            try:
                for record in records(self._cache.database, query, skip=given):
                    yield record
                    given += 1
            except (sqlite3.Error, DamagedError) as error:
                self._recover(error)
            else:
                return

    def count(self, query: Query) -> int:
        """How many events a query has, whatever its limit."""
        return self._ask(count, query)

    def undated_left_out(self, query: Query) -> int:
        """How many events the dates of a query leave out only because they have none."""
        return self._ask(count_undated, query)

    def event(self, beginning: str) -> str:
        """The record of the one event whose id begins so.

        Raises UnknownValueError where there is none, or several.
        """
        from vnkh.store.lookup import find_event  # noqa: PLC0415 - start-up

        return self._ask(find_event, beginning)

    def articles(self) -> list[dict[str, Any]]:
        """The articles that were read; see `vnkh.store.articles`."""
        from vnkh.store.articles import articles  # noqa: PLC0415 - start-up

        return self._ask(articles)

    def people(self, *only: str) -> list[dict[str, Any]]:
        """Everybody who takes part in an event, or some, by id; see `vnkh.store.people`."""
        from vnkh.store.people import people  # noqa: PLC0415 - start-up

        return self._ask(people, only)

    def persons(self) -> list[tuple[str, str]]:
        """Id and name of everybody who takes part in an event: quick, for completion."""
        from vnkh.store.people import persons  # noqa: PLC0415 - start-up

        return self._ask(persons)

    def met(self, person: str) -> list[dict[str, Any]]:
        """Whom a person, given by id, met and how often; see `vnkh.store.people`."""
        from vnkh.store.people import met  # noqa: PLC0415 - start-up

        return self._ask(met, person)

    def count_by(self, query: Query, *by: str) -> dict[tuple[str, ...], int]:
        """Numbers of events by month, kind, person …; see `vnkh.store.counts`."""
        from vnkh.store.counts import count_by  # noqa: PLC0415 - start-up

        return self._ask(count_by, query, by)

    def _ask(
        self,
        question: Callable[Concatenate[sqlite3.Connection, _P], _Answer],
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _Answer:
        try:
            return question(self._cache.database, *args, **kwargs)
        except (sqlite3.Error, DamagedError) as error:
            self._recover(error)
        return question(self._cache.database, *args, **kwargs)

    def _recover(self, error: Exception) -> None:
        """Build a damaged cache again; raises the error where it says something else."""
        if self._cache.path is None or not is_damage(error):
            raise error
        self.close()
        self._cache = rebuild(self._corpus, self._cache.path, error)


class StoredNames:
    """The names of a timeline, for `vnkh.timeline.understand`."""

    def __init__(self, ask: Callable[..., Any]) -> None:
        self._ask = ask

    def ids(self, sort: str, name: str) -> tuple[str, ...]:
        """The values that a whole folded name stands for, sorted; none where it is not known."""
        found: tuple[str, ...] = self._ask(names.ids, sort, name)
        return found

    def occurs(self, sort: str, name: str) -> bool:
        """Whether something met in the articles has all words of `name` in its own."""
        return bool(self._ask(names.occurs, sort, name))

    def choices(self, sort: str) -> list[str]:
        """Every name that could have been meant, as people write it."""
        return [name for _, name in self.spellings(sort)]

    def spellings(self, sort: str) -> list[tuple[str, str]]:
        """The same beside the values that they stand for, sorted: for completion."""
        found: list[tuple[str, str]] = self._ask(names.spellings, sort)
        return found
