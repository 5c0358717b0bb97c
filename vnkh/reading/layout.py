"""The parts of an article, from its first line to its last.

While a page is `in front` of the story, headlines, bylines and captions are expected, and the
dateline that opens it; the story is paragraphs with captions among them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from vnkh.reading import byline, caption, dateline, ending, headline
from vnkh.reading.article import Part, PartKind
from vnkh.reading.blocks import blocks, trimmed
from vnkh.reading.publishers import publisher
from vnkh.reading.tail import split_tail
from vnkh.reading.unreadable import UnreadableError

MOST_PARTS = 2_000_000  # of one article; beyond, it is a list or a table, and memory has an end
_STANDFIRSTS = 3  # paragraphs that may stand before the dateline
_DATELINES = 3  # "VIETNAM, May 5 - HÀ NỘI —" has two


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's parts, and what the marks between them say; "" for what they do not."""

    parts: tuple[Part, ...]
    place: str  # of the dateline
    agency: str  # of the dateline, as it stands there
    ending: str  # the agency's mark after the last sentence


def lay_out(text: str, start: int) -> Layout:
    """The parts of a text from `start` on, in text order; without blanks all is covered.

    Raises UnreadableError for a text of more than `MOST_PARTS` parts.
    """
    page = _Page(text)
    spans = list(islice(blocks(text, start), MOST_PARTS + 1))
    story, tail = split_tail(text, spans)
    for index, span in enumerate(story):
        page.read_block(*span, more=index + 1 < len(story))
    for kind, (first, last) in tail:
        page.add(kind, first, last)
    marks = (text[first:last] for kind, (first, last) in tail if kind == "ending")
    mark = next(filter(publisher, marks), "")
    return Layout(tuple(page.parts), page.place, page.agency, mark)


@dataclass(slots=True)
class _Page:
    """What has been read of a page so far."""

    text: str
    parts: list[Part] = field(default_factory=list)
    place: str = ""
    agency: str = ""
    in_front: bool = True
    headlines: list[str] = field(default_factory=list)
    datelines: int = 0
    paragraphs: int = 0

    def add(self, kind: PartKind, start: int, end: int) -> None:
        """One more part, without the blanks at its ends; none where there is nothing else."""
        span = trimmed(self.text, start, end)
        if span:
            if len(self.parts) >= MOST_PARTS:
                raise UnreadableError(f"over {MOST_PARTS:,} lines: more than one article can have")
            self.paragraphs += kind == "paragraph"
            if kind == "headline":
                self.headlines.append(self.text[slice(*span)])
            number = self.paragraphs if kind == "paragraph" else 0
            self.parts.append(Part(kind, *span, number))

    def read_block(self, start: int, end: int, *, more: bool) -> None:
        """One block; `more` tells whether there is text after it."""
        block = self.text[start:end]
        run_in = None
        if self.in_front and not self._opening(block):
            run_in = dateline.inside(block)
        if run_in:
            self._read_captioned(start, start + run_in.start, more=True)
            self._open_story(start, end, run_in)
        else:
            self._read_captioned(start, end, more=more)

    def _read_captioned(self, start: int, end: int, *, more: bool) -> None:
        """A block that may have captions before, after or in the midst of its text."""
        at = start
        for first, last in caption.captions(self.text[start:end]):
            self._read_line(at, start + first, more=True)
            self.add("caption", start + first, start + last)
            at = start + last
        self._read_line(at, end, more=more)

    def _read_line(self, start: int, end: int, *, more: bool) -> None:
        span = trimmed(self.text, start, end)
        if not span:
            return
        line = self.text[slice(*span)]
        source = byline.run_in(line) if self.in_front else 0
        if source and not (self.parts and self.parts[-1].kind == "byline"):
            self.add("byline", span[0], span[0] + source)
            self._read_line(span[0] + source, end, more=more)
            return
        opening = self._opening(line)
        if opening:
            self._open_story(span[0], span[1], opening)
        else:
            kind = self._kind(line, more=more)
            self.in_front = self.in_front and kind != "paragraph"
            self.add(kind, *span)

    def _opening(self, line: str) -> dateline.Dateline | None:
        """The dateline of a line, where one may stand."""
        if self.datelines >= _DATELINES:
            return None
        if not self.in_front and (self.place or self.agency or self.paragraphs > _STANDFIRSTS):
            return None
        found = dateline.opening(line)
        is_sure = found and (found.agency or found.place.isupper())
        return found if self.in_front or is_sure else None

    def _open_story(self, start: int, end: int, found: dateline.Dateline) -> None:
        """A dateline, another one behind it, and the paragraph that follows on the line."""
        self.place, self.agency = found.place or self.place, found.agency or self.agency
        self.datelines += 1
        self.add("dateline", start + found.start, start + found.end)
        self._read_line(start + found.end, end, more=False)

    def _kind(self, line: str, *, more: bool) -> PartKind:
        if ending.is_furniture(line):
            return "furniture"
        if byline.is_byline(line):
            return "byline"
        if self.in_front:
            return self._kind_in_front(line, more=more)
        is_scene = more and self._is_closed() and caption.is_scene(line)
        # A headline said again stands where the page has a picture.
        return "caption" if is_scene or line in self.headlines else "paragraph"

    def _is_closed(self) -> bool:
        """Whether the part before is a caption or a finished sentence, and no list has begun."""
        last = self.parts[-1]
        return last.kind == "caption" or self.text[last.end - 1] in '.!?”"'

    def _kind_in_front(self, line: str, *, more: bool) -> PartKind:
        if byline.is_byline_in_front(line, is_first=not self.parts):
            return "byline"
        if not more or len(self.headlines) >= headline.MOST or not headline.is_headline(line):
            return "paragraph"
        return "byline" if self.headlines and byline.is_author(line) else "headline"
