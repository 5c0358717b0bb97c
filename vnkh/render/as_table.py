"""The table: one row an event, for the eye.

Dates and kinds keep their width, everything else wraps; where that leaves too little room, the
table gives way to the list.
"""

from __future__ import annotations

from typing import TextIO

from rich import box
from rich.table import Table as RichTable
from rich.text import Text

from vnkh.render import values
from vnkh.render.as_list import List
from vnkh.render.base import Answer, Page, Renderer, Written
from vnkh.render.columns import Column
from vnkh.render.console import FAINT, HEADING, KIND_STYLE, console, text
from vnkh.render.values import Record

NARROWEST = 60
ROOMY = 140  # from here on a period stands on one line


class Table(Renderer):
    """A table without frames: a rule below the headings, blanks between the columns."""

    def write(self, answer: Answer, stream: TextIO, page: Page) -> Written:
        """Write the table, or the list where the page is narrower than a table wants."""
        if page.width and page.width < NARROWEST:
            return List().write(answer, stream, page)
        records = list(answer.records())
        if records:
            out = console(stream, page)
            out.print(_table(records, answer, page))
            _write_legend(records, answer, page, stream)
        return Written(len(records))


def _table(records: list[Record], answer: Answer, page: Page) -> RichTable:
    table = RichTable(
        box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style=HEADING, padding=(0, 1)
    )
    for column in answer.columns:
        table.add_column(
            Text(column.heading),
            justify="right" if column.is_number else "left",
            no_wrap=column.is_rigid or not page.width,
            overflow="fold",
            max_width=_widest(column, page),
        )
    stacks = bool(page.width and page.width < ROOMY)
    for record in records:
        table.add_row(*(_cell(record, column, stacks=stacks) for column in answer.columns))
    return table


def _widest(column: Column, page: Page) -> int | None:
    """A wrapping column's bound grows with the page beyond 80 columns."""
    if not page.width or not column.widest:
        return None
    return column.widest * max(page.width, 80) // 80


def _cell(record: Record, column: Column, *, stacks: bool) -> Text:
    read = (column.stacked if stacks else None) or column.shown or column.text
    return text(read(record), _style(record, column))


def _style(record: Record, column: Column) -> str:
    if column.name == "kind":
        return KIND_STYLE.get(record.get("kind", ""), "")
    return FAINT if column.name in {"sources", "articles", "id"} else ""


def _write_legend(records: list[Record], answer: Answer, page: Page, stream: TextIO) -> None:
    """What the marks behind the dates mean, where there are any."""
    if not any(column.shown is values.date for column in answer.columns):
        return
    met = {record["date_basis"] for record in records}
    meant = [f"{values.MARKS[each]} {values.MARKS_MEAN[each]}" for each in values.MARKS if each in met]
    if meant:
        out = console(stream, page)
        out.print()
        out.print(text("   ".join(meant), FAINT))
