"""What reading gives: an article with its parts, or why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from vnkh.values import value

PartKind = Literal[
    "header", "headline", "byline", "caption", "dateline", "paragraph", "ending", "furniture"
]
PublishedFrom = Literal["header", "dateline", "byline", "name", "metadata"]


@value(frozen=True, slots=True)
class Part:
    """A stretch of the decoded text: `text[start:end]`, without blanks at either end.

    `furniture` is what a page carries besides the story: links to other stories, share buttons.
    """

    kind: PartKind
    start: int
    end: int
    paragraph: int  # body paragraphs counted from 1, else 0


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the decoded text as it stands, and what was found out about it.

    All offsets refer to `text`. The parts are in text order, do not overlap and leave out
    nothing but blanks.
    """

    document: str  # path within the corpus, "/" on every system; "-" for standard input
    text: str
    published: date
    published_from: PublishedFrom
    title: str  # the headline, "" where there is none
    publisher: str  # its name, "" where nothing tells
    dateline: str  # the place a dateline names, as it stands, "" where there is none
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()  # for people: what was assumed while reading

    def words(self, part: Part) -> str:
        """The text of one of its parts."""
        return self.text[part.start : part.end]

    def paragraphs(self) -> Iterator[Part]:
        """The body, paragraph by paragraph."""
        return (part for part in self.parts if part.kind == "paragraph")


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that should have been an article and could not be read."""

    document: str
    reason: str  # one printable line, with the place inside the file where there is one

    def __post_init__(self) -> None:
        """Escape what would break the line or act on a terminal: reasons quote the input."""
        object.__setattr__(self, "reason", printable(self.reason))


@dataclass(frozen=True, slots=True)
class EventLine:
    """A record of a file of events that `vnkh extract` wrote, not yet validated."""

    document: str  # of the events file: the record names its own articles
    line: int  # counted from 1
    record: dict[str, Any]


def printable(text: str) -> str:
    r"""The text on one line, with anything unprintable as its escape (`\x1b`, `\u202e`)."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def excerpt(text: str, length: int = 40) -> str:
    """The beginning of a text as messages quote it: “In Hanoi on …”."""
    shown = text if len(text) <= length else text[: length - 1] + "…"
    return f"“{shown}”"
