"""An article as it was read: its text with what was found in it marked."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from rich.text import Text

from vnkh.render.as_list import heading
from vnkh.render.console import FAINT, HEADING, INDENT, Paper, text
from vnkh.render.event_page import found_by, marks
from vnkh.render.values import Record

_STYLES = {
    "person": "cyan",
    "body": "blue",
    "place": "green",
    "country": "green",
    "date": "magenta",
}
_PARAGRAPH_END = re.compile(r"(?<!\s)\s*\n\s*")


def write_article_page(
    article: Record, content: str, meaning: Callable[[str], str], paper: Paper
) -> None:
    """`article` is what `vnkh explain -f jsonl` gives, `content` its decoded text.

    `meaning` says what a rule looks for.
    """
    paper.paragraph(text(f"{article['document']}, {article['published']}", HEADING), 0)
    spans = deque(sorted(article["spans"], key=lambda each: each["start"]))
    for start, end in _paragraphs(content):
        paper.line()
        inside = []
        while spans and spans[0]["start"] < end:
            inside.append(spans.popleft())
        paper.paragraph(_marked(content, start, end, inside, paper), 0)
    if article["events"]:
        paper.heading("Events")
    for event in article["events"]:
        _write_event(event, meaning, paper)


def _paragraphs(content: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _PARAGRAPH_END.finditer(content):
        if content[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if content[start:].strip():
        yield start, len(content)


def _marked(content: str, start: int, end: int, spans: Sequence[Record], paper: Paper) -> Text:
    """A paragraph with its spans; of spans that overlap the longest is shown."""
    left, right = marks(paper)
    arrow = "->" if paper.page.is_ascii else "→"
    line, position = Text(), start
    for span in _outermost(spans):
        line.append_text(text(content[position : span["start"]]))
        style = _STYLES.get(span["type"], "")
        shown = text(content[span["start"] : span["end"]], style)
        value = text(f" {arrow}{span['value']}", FAINT) if span["value"] else Text()
        line.append_text(Text.assemble(left, shown, value, right))
        position = span["end"]
    line.append_text(text(content[position:end]))
    return line


def _outermost(spans: Sequence[Record]) -> Iterator[Record]:
    end = -1
    for span in sorted(spans, key=lambda each: (each["start"], -each["end"])):
        if span["start"] >= end:
            yield span
            end = span["end"]


def _write_event(event: Record, meaning: Callable[[str], str], paper: Paper) -> None:
    paper.line()
    paper.paragraph(heading(event))
    paper.paragraph(text(event["summary"]), 2 * INDENT)
    for source in event["sources"]:
        paper.paragraph(text(found_by(source, meaning(source["rule"])), FAINT), 2 * INDENT)
