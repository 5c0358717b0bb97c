"""What workers are given of a corpus, and what they give back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vnkh.engines.rooms import Rooms
from vnkh.engines.work import Findings, Item, find_events, find_in_file
from vnkh.reading import Article, Found, Unread
from vnkh.store.scan import digest_of

BATCH = 200_000  # bytes of text a task: a tenth of a second's work


@dataclass(frozen=True, slots=True)
class FileTask:
    """Files to be read whole, each of them one article."""

    files: tuple[Found, ...]

    @property
    def size(self) -> int:
        """Bytes of text, about."""
        return sum(found.size for found in self.files)


@dataclass(frozen=True, slots=True)
class ItemTask:
    """Some of the articles of a large file, which is known by its number."""

    file: int
    items: tuple[Item, ...]

    @property
    def size(self) -> int:
        """Bytes of text, about."""
        return sum(size_of(item) for item in self.items)


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What a file gave; `digest` None where it could not be opened."""

    file: Found
    digest: bytes | None
    found: tuple[Findings | Unread, ...]


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """What some articles of a large file gave; `size` as the task's."""

    file: int
    size: int
    found: tuple[Findings | Unread, ...]


Task = FileTask | ItemTask
Outcome = tuple[FileOutcome, ...] | ItemOutcome


def work(rooms: Rooms, task: Task) -> Outcome:
    """Do a task. This is what runs in another process, or here."""
    if isinstance(task, ItemTask):
        return ItemOutcome(task.file, task.size, tuple(find_events(rooms, task.items)))
    return tuple(
        FileOutcome(file, digest_of(file), tuple(find_in_file(rooms, file))) for file in task.files
    )


def file_tasks(files: Iterable[Found]) -> Iterator[FileTask]:
    """Files of one article each, in batches."""
    batch: list[Found] = []
    size = 0
    for found in files:
        batch.append(found)
        size += found.size
        if size >= BATCH:
            yield FileTask(tuple(batch))
            batch, size = [], 0
    if batch:
        yield FileTask(tuple(batch))


def item_tasks(file: int, found: Iterable[Item]) -> Iterator[ItemTask]:
    """The articles of a large file, in batches."""
    batch: list[Item] = []
    size = 0
    for item in found:
        batch.append(item)
        size += size_of(item)
        if size >= BATCH:
            yield ItemTask(file, tuple(batch))
            batch, size = [], 0
    if batch:
        yield ItemTask(file, tuple(batch))


def size_of(item: Item) -> int:
    """How much work an item is, in bytes of text; recorded events are nearly none."""
    return len(item.text) if isinstance(item, Article) else 1000
