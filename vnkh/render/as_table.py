"""The table: one row an event, for the eye.

Dates and kinds keep their width, everything else wraps; where that leaves too little room, the
table gives way to the list. On an unbounded page nothing wraps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.text import Text

from vnkh.render import values
from vnkh.render.as_list import List
from vnkh.render.base import Answer, Page, Renderer, Written
from vnkh.render.columns import Column
from vnkh.render.console import FAINT, HEADING, KIND_STYLE, Paper, text
from vnkh.render.layout import GAP, SEPARATOR, Layout, fit
from vnkh.render.safe import safe
from vnkh.render.values import Record

NARROWEST = 60
ROOMY = 140  # from here on a period stands on one line


class Table(Renderer):
    """A table without frames: headings, a rule, rows with blanks between the columns."""

    def write(self) -> Written:
        """Write the table, or the list where the page is narrower than a table wants.

        The rows are gone through twice, first for the widths: they may be too many to keep.
        """
        answer = self.answer.repeatable()
        measures = _measured(answer, self.page)
        layout = _layout(measures, self.page)
        if layout is None:
            return List(answer, self.stream, self.page).write()
        if measures.rows:
            paper = Paper(self.stream, self.page)
            _write_head(paper, layout)
            for record in answer.records():
                _write_row(paper, _cells(record, layout, self.page), layout.widths)
            _write_legend(paper, measures.bases, layout.columns)
        return Written(measures.rows)


@dataclass(slots=True)
class _Measures:
    """What has to be known of all rows before the first is written."""

    columns: tuple[Column, ...]
    widths: list[int]
    rows: int = 0
    bases: set[str] = field(default_factory=set)


def _measured(answer: Answer, page: Page) -> _Measures:
    """How wide each column is; those in which nothing stands are left out, unless asked for."""
    columns = answer.columns
    found = _Measures(columns, [0] * len(columns))
    for record in answer.records():
        found.rows += 1
        found.bases.add(record.get("date_basis", ""))
        for number, column in enumerate(columns):
            found.widths[number] = max(found.widths[number], _widest(_text(record, column, page)))
    kept = [
        (column, max(width, cell_len(column.heading)))
        for column, width in zip(columns, found.widths, strict=True)
        if width or answer.has_fields or not found.rows
    ]
    found.columns, found.widths = tuple(column for column, _ in kept), [width for _, width in kept]
    return found


def _layout(measures: _Measures, page: Page) -> Layout | None:
    columns, widths = measures.columns, measures.widths
    if not page.width:
        return Layout(columns, tuple(widths))
    return fit(columns, widths, page.width) if page.width >= NARROWEST else None


def _widest(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _text(record: Record, column: Column, page: Page) -> str:
    is_narrow = page.width and page.width < ROOMY
    return text(column.lines(record)).plain if is_narrow else safe(column.line(record))


def _cells(record: Record, layout: Layout, page: Page) -> list[Text]:
    cells = []
    for column, width in zip(layout.columns, layout.widths, strict=True):
        shown = _text(record, column, page)
        cell = Text(f"{shown:>{width}}" if column.is_number else shown, _style(record, column))
        if column is layout.main and layout.folded:
            below = _folded(record, layout.folded)
            cell = Text("\n").join(part for part in (cell, below) if part.plain)
        cells.append(cell)
    return cells


def _folded(record: Record, columns: Sequence[Column]) -> Text:
    shown = ((column.lead, column.line(record)) for column in columns)
    return text(SEPARATOR.join(lead + value for lead, value in shown if value), FAINT)


def _style(record: Record, column: Column) -> str:
    if column.name == "kind":
        return KIND_STYLE.get(record.get("kind", ""), "")
    return FAINT if column.name in {"sources", "articles", "id"} else ""


def _write_head(paper: Paper, layout: Layout) -> None:
    headings = [Text(column.heading, style=HEADING) for column in layout.columns]
    _write_row(paper, headings, layout.widths)
    rule = "-" if paper.page.is_ascii else "─"
    paper.line(Text((" " * GAP).join(rule * width for width in layout.widths), style=FAINT))


def _write_row(paper: Paper, cells: Sequence[Text], widths: Sequence[int]) -> None:
    if not paper.page.width and not paper.page.has_color:
        plain = [cell.plain for cell in cells]
        paper.line((" " * GAP).join(_padded(*pair) for pair in zip(plain, widths, strict=True)))
        return
    bounds = widths if paper.page.width else [None] * len(widths)
    wrapped = [
        list(paper.wrap(cell, bound)) if cell.plain else []
        for cell, bound in zip(cells, bounds, strict=True)
    ]
    for number in range(max(map(len, wrapped), default=0)):
        line = Text()
        for lines, width in zip(wrapped, widths, strict=True):
            part = lines[number] if number < len(lines) else Text()
            line.append_text(part)
            line.append(" " * (width - part.cell_len + GAP))
        paper.line(line)


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - cell_len(cell))


def _write_legend(paper: Paper, met: set[str], columns: tuple[Column, ...]) -> None:
    """What the marks behind the dates mean, where there are any."""
    if not any(column.shown is values.date for column in columns):
        return
    meant = [
        f"{mark} {values.MARKS_MEAN[basis]}" for basis, mark in values.MARKS.items() if basis in met
    ]
    if meant:
        paper.line()
        for each in meant:
            paper.line(text(each, FAINT))
