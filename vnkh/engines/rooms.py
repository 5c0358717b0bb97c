"""The rooms below, as the store and the engines need them: five functions.

They are imported when they are first called: a question to a warm cache calls none but `find`.
Tests hand in others. All can be sent to another process.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from vnkh.reading import Article, EventLine, Found, Unread
    from vnkh.reading.known import KnownLines
    from vnkh.records import Event


def find(paths: Sequence[str | Path], stdin: BinaryIO | None = None) -> Iterator[Found | Unread]:
    """The files of a corpus, sorted."""
    from vnkh.reading import corpus  # noqa: PLC0415

    return corpus.find(paths, stdin)


def read(found: Found, known: KnownLines | None = None) -> Iterator[Article | Unread | EventLine]:
    """What a file holds, but for what is known."""
    from vnkh import reading  # noqa: PLC0415

    return reading.read(found, known)


def extract(article: Article) -> list[Event]:
    """The events of one article."""
    from vnkh.events import extract as found_in  # noqa: PLC0415

    with no_collecting():
        return found_in(article)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Until the end of the block nobody looks for garbage in circles, in the whole process.

    While an article is being read nearly everything that was made is still in use: of one of 8 MB
    looking it all through again and again takes half of the time, and frees nothing.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def block(event: Event) -> str:
    """The block within which an event may be one with others."""
    from vnkh.timeline.merge import block as block_of  # noqa: PLC0415

    return block_of(event)


def merge(found: Iterable[Event]) -> list[Event]:
    """Each event once, with all its sources."""
    from vnkh.timeline.merge import merge as merged  # noqa: PLC0415

    return merged(found)


class Rooms(NamedTuple):
    """How files are found and read, articles understood, and events of many made one."""

    find: Callable[[Sequence[str | Path], BinaryIO | None], Iterator[Found | Unread]] = find
    read: Callable[..., Iterator[Article | Unread | EventLine]] = read
    extract: Callable[[Article], list[Event]] = extract
    block: Callable[[Event], str] = block
    merge: Callable[[Iterable[Event]], list[Event]] = merge
