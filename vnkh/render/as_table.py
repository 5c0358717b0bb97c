"""The table: one row an event, for the eye.

Dates and kinds keep their width, everything else wraps; where that leaves too little room, the
table gives way to the list. On an unbounded page nothing wraps.
"""

from __future__ import annotations

from collections.abc import Sequence

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
        """Write the table, or the list where the page is narrower than a table wants."""
        records = list(self.answer.records())
        columns = self._columns(records)
        texts = [[_text(record, each, self.page) for each in columns] for record in records]
        layout = _layout(texts, columns, self.page)
        if layout is None:
            answer = Answer(records, columns, self.answer.name)
            return List(answer, self.stream, self.page).write()
        if records:
            paper = Paper(self.stream, self.page)
            _write_head(paper, layout)
            for record, row in zip(records, texts, strict=True):
                _write_row(paper, _cells(record, row, columns, layout), layout.widths)
            _write_legend(paper, records, layout.columns)
        return Written(len(records))

    def _columns(self, records: list[Record]) -> tuple[Column, ...]:
        """The columns in which anything stands: the others would only take room from them."""
        columns = self.answer.columns
        if self.answer.has_fields or not records:
            return columns
        return tuple(each for each in columns if any(map(each.line, records)))


def _layout(texts: list[list[str]], columns: tuple[Column, ...], page: Page) -> Layout | None:
    natural = [
        max(cell_len(column.heading), max((_widest(row[number]) for row in texts), default=0))
        for number, column in enumerate(columns)
    ]
    if not page.width:
        return Layout(columns, tuple(natural))
    return fit(columns, natural, page.width) if page.width >= NARROWEST else None


def _widest(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _text(record: Record, column: Column, page: Page) -> str:
    is_narrow = page.width and page.width < ROOMY
    return text(column.lines(record)).plain if is_narrow else safe(column.line(record))


def _cells(
    record: Record, row: Sequence[str], columns: Sequence[Column], layout: Layout
) -> list[Text]:
    texts = dict(zip(columns, row, strict=True))
    cells = []
    for column, width in zip(layout.columns, layout.widths, strict=True):
        shown = f"{texts[column]:>{width}}" if column.is_number else texts[column]
        cell = Text(shown, style=_style(record, column))
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


def _write_legend(paper: Paper, records: list[Record], columns: tuple[Column, ...]) -> None:
    """What the marks behind the dates mean, where there are any."""
    if not any(column.shown is values.date for column in columns):
        return
    met = {record["date_basis"] for record in records}
    meant = [
        f"{mark} {values.MARKS_MEAN[basis]}" for basis, mark in values.MARKS.items() if basis in met
    ]
    if meant:
        paper.line()
        for each in meant:
            paper.line(text(each, FAINT))
