"""The list: one block an event, with its evidence."""

from __future__ import annotations

from rich.text import Text

from vnkh.render import values
from vnkh.render.base import Renderer
from vnkh.render.console import FAINT, HEADING, INDENT, KIND_STYLE, QUOTED, Paper, spaced, text
from vnkh.render.values import Record

QUOTES_SHOWN = 3


class List(Renderer):
    """Blocks parted by blank lines."""

    def begin(self) -> None:
        """Nothing is written yet."""
        self._paper = Paper(self.stream, self.page)
        self._is_first = True

    def row(self, record: Record) -> bool:
        """Write one block."""
        if not self._is_first:
            self._paper.line()
        self._is_first = False
        if self.answer.has_fields or self.answer.name != "events":
            self._fields(record)
        else:
            write_event(self._paper, record)
        return True

    def _fields(self, record: Record) -> None:
        """A line a column that has something to say."""
        width = max(len(column.heading) for column in self.answer.columns)
        for column in self.answer.columns:
            label = Text(f"{column.heading:<{width}}  ", style=FAINT)
            if shown := column.line(record):
                self._paper.paragraph(text(shown), 0, label)


def write_event(paper: Paper, record: Record) -> None:
    """When and what sort, what, who with their offices, and the sentences that say so."""
    paper.paragraph(heading(record), 0)
    paper.paragraph(text(record["summary"], HEADING))
    for more in (record["title"], record.get("action", "")):
        if more and more not in record["summary"]:
            paper.paragraph(text(more))
    for each in record["participants"]:
        if each["office"]:
            paper.paragraph(text(f"{each['name']}, {each['office']}", FAINT))
    write_sources(paper, record["sources"])


def heading(record: Record) -> Text:
    """Date, kind, form, unusual status, place and id on one line."""
    parts = [text(values.date(record), HEADING)]
    parts.append(text(values.kind(record), KIND_STYLE.get(record["kind"], "")))
    parts += [text(values.form(record)), text(values.where(record)), text(record["id"], FAINT)]
    return spaced(*parts)


def write_sources(paper: Paper, sources: list[Record]) -> None:
    """The quotes with where they stand; those beyond the third are counted."""
    for source in sources[:QUOTES_SHOWN]:
        paper.paragraph(text(f"“{source['quote'].strip()}”", QUOTED))
        paper.paragraph(text(values.attribution(source), FAINT), 2 * INDENT)
    rest = len(sources) - QUOTES_SHOWN
    if rest > 0:
        paper.paragraph(Text(f"and {rest} more, see `vnkh show`", style=FAINT))
