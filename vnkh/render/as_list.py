"""The list: one block an event, with its evidence."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from vnkh.render import values
from vnkh.render.base import Answer, Page, Renderer
from vnkh.render.columns import Column
from vnkh.render.console import FAINT, HEADING, KIND_STYLE, QUOTED, console, text
from vnkh.render.values import Record

INDENT = 2
QUOTES_SHOWN = 3


class List(Renderer):
    """Blocks parted by blank lines."""

    def begin(self, answer: Answer, stream: TextIO, page: Page) -> None:
        """Nothing yet was written."""
        self._out = console(stream, page)
        self._is_first = True

    def row(self, record: Record, answer: Answer, stream: TextIO, page: Page) -> bool:
        """Write one block."""
        if not self._is_first:
            self._out.print()
        self._is_first = False
        if answer.has_fields or answer.name != "events":
            _write_fields(self._out, record, answer.columns)
        else:
            write_event(self._out, record)
        return True


def _write_fields(out: Console, record: Record, columns: tuple[Column, ...]) -> None:
    """A line a column that has something to say."""
    width = max(len(column.heading) for column in columns)
    for column in columns:
        shown = (column.shown or column.text)(record)
        if shown:
            label = Text(f"{column.heading:<{width}}  ", style=FAINT)
            indented(out, text(shown), label)


def write_event(out: Console, record: Record) -> None:
    """When and what sort, what, who with their offices, and the sentences that say so."""
    out.print(heading(record))
    indented(out, text(record["summary"], HEADING))
    if record["title"] and record["title"] not in record["summary"]:
        indented(out, text(record["title"]))
    if record.get("action") and record["action"] not in record["summary"]:
        indented(out, text(record["action"]))
    for each in record["participants"]:
        if each["office"]:
            indented(out, text(f"{each['name']}, {each['office']}", FAINT))
    write_sources(out, record["sources"])


def heading(record: Record) -> Text:
    """Date, kind, form, unusual status, place and id on one line."""
    kind = text(values.kind(record), KIND_STYLE.get(record["kind"], ""))
    parts = [text(values.date(record), HEADING), kind]
    parts += [text(part) for part in (values.form(record), values.where(record)) if part]
    return Text("  ").join([*parts, text(record["id"], FAINT)])


def write_sources(out: Console, sources: list[Record]) -> None:
    """The quotes with where they stand; those beyond the third are counted."""
    for source in sources[:QUOTES_SHOWN]:
        indented(out, text(f"“{safe_quote(source)}”", QUOTED))
        indented(out, text(attribution(source), FAINT), Text(" " * INDENT))
    rest = len(sources) - QUOTES_SHOWN
    if rest > 0:
        indented(out, Text(f"and {rest} more: vnkh show", style=FAINT))


def safe_quote(source: Record) -> str:
    """The sentence without the line ends it has in its article."""
    return " ".join(source["quote"].split())


def attribution(source: Record) -> str:
    """Who said so, when and where: "VNS, 2025-11-29, 001.txt"."""
    return ", ".join(filter(None, (source["publisher"], source["published"], source["document"])))


def indented(out: Console, value: Text, label: Text | None = None) -> None:
    """A paragraph below its label, with every line at the same distance from the edge."""
    label = label or Text()
    if out.width < 1_000_000:
        left = INDENT + label.cell_len
        wrapped = value.wrap(out, max(out.width - left, 10))
        for number, line in enumerate(wrapped):
            lead = Text(" " * INDENT) + label if number == 0 else Text(" " * left)
            out.print(lead + line)
        return
    out.print(Text(" " * INDENT) + label + value)


