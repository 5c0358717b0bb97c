"""What a worker does: read articles, find their events, put them by block; and merge a block."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from typing import TYPE_CHECKING, Any

from vnkh.engines.packing import pack, sound, text_of, unpack
from vnkh.engines.rooms import Rooms
from vnkh.reading.article import Article, EventLine, Unread
from vnkh.records import Event, from_dict, to_dict

if TYPE_CHECKING:
    from vnkh.reading import Found
    from vnkh.reading.known import KnownLines


@dataclass(frozen=True, slots=True)
class Findings:
    """What one article gave: `blocks` are its events, packed, each block with its name."""

    document: str
    digest: bytes  # of what was read: text and header
    published: str
    published_from: str
    publisher: str
    title: str
    notes: tuple[str, ...]
    blocks: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Records of one article that were found on another machine, not yet validated."""

    document: str  # of the article, as the records name it
    lines: tuple[EventLine, ...]


Item = Article | Recorded | Unread
NO_ARTICLES = "event records, no articles; `vnkh timeline` reads them"
UNREAD = "unread"  # the kind of a row that stands for an article without events, and says why


def items(read: Iterable[Article | Unread | EventLine]) -> Iterator[Item]:
    """What a file holds, article by article: recorded events of one article in a row as one."""
    for document, group in groupby(read, key=_recorded_for):
        if document is None:
            yield from (each for each in group if not isinstance(each, EventLine))
        else:
            yield Recorded(document, tuple(each for each in group if isinstance(each, EventLine)))


def read_items(rooms: Rooms, found: Found, known: KnownLines | None = None) -> Iterator[Item]:
    """What a file holds, article by article; a bug in reading costs only the rest of this file.

    Lines that are `known` from before are passed over.
    """
    try:
        yield from items(rooms.read(found, known))
    except Exception as error:  # noqa: BLE001 - whatever it is, the file is named with it
        yield failure(found.document, error)


def failure(document: str, error: Exception) -> Unread:
    """An article that was lost to a bug."""
    return Unread(document, f"vnkh failed on it ({_said(error)}); please report this")


def _recorded_for(item: Article | Unread | EventLine) -> str | None:
    """The article of a recorded event, "" where it names none; None where it is none."""
    if not isinstance(item, EventLine):
        return None
    sources = item.record.get("sources")
    first = sources[0] if isinstance(sources, list) and sources else None
    return str(first.get("document", "")) if isinstance(first, dict) else ""


def find_events(rooms: Rooms, found: Iterable[Item]) -> Iterator[Findings | Unread]:
    """What each article gave, one by one; those that could not be read are handed on.

    An article on which extraction fails is an `Unread` that says how: one bug must not cost the
    other articles.
    """
    for item in found:
        if isinstance(item, Unread):
            yield item
        elif isinstance(item, Recorded):
            yield from _from_records(rooms, item)
        else:
            yield _from_article(rooms, item)


def find_in_file(rooms: Rooms, found: Found) -> Iterator[Findings | Unread]:
    """What a whole file gave."""
    return find_events(rooms, read_items(rooms, found))


def _from_article(rooms: Rooms, article: Article) -> Findings | Unread:
    try:
        blocks = tuple(by_block(rooms, rooms.extract(article)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the article is named with it
        return failure(article.document, error)
    return Findings(
        document=sound(article.document),
        digest=digest_of(article),
        published=article.published.isoformat(),
        published_from=article.published_from,
        publisher=sound(article.publisher),
        title=sound(article.title),
        notes=article.notes,
        blocks=blocks,
    )


def _from_records(rooms: Rooms, recorded: Recorded) -> Iterator[Findings | Unread]:
    from vnkh.schema import validate  # noqa: PLC0415 - pydantic, for events files alone

    events: list[Event] = []
    for line in recorded.lines:
        if line.record.get("kind") == UNREAD:
            yield Unread(str(line.record.get("document")), str(line.record.get("reason")))
            continue
        try:
            events.append(validate(line.record))
        except ValueError as error:
            yield Unread(line.document, f"line {line.line} is no event record: {_first(error)}")
    if not events:
        return
    is_whole = len(events) == len(recorded.lines)
    source = next((each for event in events for each in event.sources), None)
    yield Findings(
        document=sound(recorded.document),
        digest=digest_of(recorded) if is_whole else b"",  # what was refused is refused again
        published=source.published if source else "",
        published_from="record",
        publisher=source.publisher if source else "",
        title="",
        notes=(),
        blocks=tuple(by_block(rooms, events)),
    )


def _first(error: ValueError) -> str:
    """The first of the faults that pydantic lists: where in the record, and what."""
    if not hasattr(error, "errors"):
        return str(error)
    fault = error.errors()[0]
    return f"{'.'.join(str(step) for step in fault['loc'])}: {fault['msg']}"


def by_block(rooms: Rooms, events: Iterable[Event]) -> Iterator[tuple[str, bytes]]:
    """Events packed block by block, sorted by block; within one they keep their order."""
    for name, group in groupby(sorted(events, key=rooms.block), key=rooms.block):
        yield name, pack(group)


def merge_packed(rooms: Rooms, packed: Iterable[bytes]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The findings of one block as events of the whole corpus: each as text and as record.

    Most events are told by one article alone, and merging hands them on as they are: their texts
    need not be made again.
    """
    events: list[Event] = []
    texts: dict[int, str] = {}
    for text in (line for each in packed for line in unpack(each)):
        events.append(from_dict(json.loads(text)))
        texts[id(events[-1])] = text
    for event in rooms.merge(events):
        text = texts.get(id(event)) or text_of(to_dict(event))
        yield text, json.loads(text)


def digest_of(item: Article | Recorded) -> bytes:
    """What tells one content from another; the document's name is not part of it."""
    if isinstance(item, Recorded):
        read = repr([line.record for line in item.lines])
    else:
        header = (item.published, item.published_from, item.publisher, item.title)
        read = repr((*header, item.dateline, item.notes)) + item.text
    return blake2b(read.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
