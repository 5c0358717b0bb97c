"""An article put together: its text, and what header, page and file tell about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnkh.reading import headline
from vnkh.reading.article import Article, Part, PartKind, Unread
from vnkh.reading.byline import source
from vnkh.reading.header import Header, header
from vnkh.reading.layout import Layout, lay_out
from vnkh.reading.published import Published, published
from vnkh.reading.publishers import closing, publisher
from vnkh.reading.surrogates import whole_characters


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside the text, in a record's fields or a page's metadata; "" where nothing."""

    day: date | None = None
    title: str = ""
    publisher: str = ""
    notes: tuple[str, ...] = ()


NOTHING_TOLD = Told()


def assemble(document: str, text: str, told: Told = NOTHING_TOLD) -> Article | Unread:
    """The article that a decoded text is; what was told goes before what is found.

    Raises UnreadableError for a text too large.
    """
    text = whole_characters(text)
    head = header(text)
    layout = lay_out(text, head.end if head else 0)
    if not layout.parts:
        return Unread(document, "no text after its header" if head else "no text in it")
    day = (
        Published(told.day, "metadata")
        if told.day
        else published(text, head, layout.parts, document)
    )
    if isinstance(day, str):
        return Unread(document, day)
    headlines = list(_words(text, layout, "headline"))
    return Article(
        document=document,
        text=text,
        published=day.day,
        published_from=day.origin,
        title=told.title or headline.title(headlines),
        publisher=told.publisher or _publisher(text, layout, headlines),
        dateline=layout.place,
        parts=(*_header_parts(head), *layout.parts),
        notes=told.notes,
    )


def _header_parts(head: Header | None) -> tuple[Part, ...]:
    return (Part("header", head.start, head.end, 0),) if head else ()


def _words(text: str, layout: Layout, kind: PartKind) -> list[str]:
    return [text[part.start : part.end] for part in layout.parts if part.kind == kind]


def _last_words(text: str, layout: Layout) -> str:
    """The end of the last paragraph."""
    ends = (part.end for part in reversed(layout.parts) if part.kind == "paragraph")
    end = next(ends, 0)
    return text[max(0, end - 10) : end]


def _publisher(text: str, layout: Layout, headlines: list[str]) -> str:
    """Who published it: what stands at the end knows better than what stands at the top."""
    return (
        headline.site(headlines)
        or publisher(layout.ending)
        or next(filter(None, map(source, _words(text, layout, "byline"))), "")
        or publisher(layout.agency)
        or closing(_last_words(text, layout))
    )
