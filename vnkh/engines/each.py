"""Articles in, the events of each by themselves out, in the order of the articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from vnkh.engines.local import workers
from vnkh.engines.packing import text_of
from vnkh.engines.rooms import Rooms
from vnkh.engines.run import run_in_order
from vnkh.engines.work import NO_ARTICLES, Recorded, failure, read_items
from vnkh.reading import Article, Found, Unread
from vnkh.records import to_dict

_BATCH = 200_000  # bytes of text a task: a tenth of a second's work
_Read = Article | Unread


class Extracted(NamedTuple):
    """The events of an article, as JSON texts, merged within it and in timeline order."""

    document: str
    records: tuple[str, ...]


def extract_each(
    paths: Sequence[str | Path],
    *,
    stdin: BinaryIO | None = None,
    processes: int | None = None,
    rooms: Rooms | None = None,
) -> Iterator[Extracted | Unread]:
    """What each article at the paths states, one by one; nothing is merged and nothing kept.

    Works on all cores where the articles are many; `processes` decides instead. A file of events
    holds no articles and is an `Unread`. Raises CorpusError where there is nothing to read.
    """
    rooms = rooms or Rooms()
    found = list(rooms.find(paths, stdin))
    size = sum(one.size for one in found if isinstance(one, Found))
    with workers(size, processes, rooms) as crew:
        tasks = _batches(_articles(rooms, found))
        for several in run_in_order(partial(_extract, rooms), tasks, crew.executor, crew.ahead):
            yield from several


def _articles(rooms: Rooms, found: Iterable[Found | Unread]) -> Iterator[_Read]:
    for one in found:
        if isinstance(one, Unread):
            yield one
        else:
            yield from _of_file(rooms, one)


def _of_file(rooms: Rooms, found: Found) -> Iterator[_Read]:
    for item in read_items(rooms, found):
        if isinstance(item, Recorded):
            yield Unread(found.document, NO_ARTICLES)
            return
        yield item


def _batches(articles: Iterable[_Read]) -> Iterator[tuple[_Read, ...]]:
    batch: list[_Read] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text) if isinstance(article, Article) else 0
        if size >= _BATCH:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def _extract(rooms: Rooms, articles: Iterable[_Read]) -> list[Extracted | Unread]:
    return [one if isinstance(one, Unread) else _of_article(rooms, one) for one in articles]


def _of_article(rooms: Rooms, article: Article) -> Extracted | Unread:
    try:
        events = rooms.extract(article)
        return Extracted(article.document, tuple(text_of(to_dict(event)) for event in events))
    except Exception as error:  # noqa: BLE001 - whatever it is, the article is named with it
        return failure(article.document, error)
