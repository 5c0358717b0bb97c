"""CSV and TSV: one row an event, for spreadsheets and for programs that read columns."""

from __future__ import annotations

import csv

from vnkh.render import safe
from vnkh.render.base import Renderer
from vnkh.render.columns import Column
from vnkh.render.values import Record

BOM = "\ufeff"


class _Plain(csv.excel):
    lineterminator = "\n"


class _Raw(_Plain):
    quoting = csv.QUOTE_ALL


class Csv(Renderer):
    """RFC 4180, with Unix line ends. What a spreadsheet could run follows an apostrophe."""

    def begin(self) -> None:
        """Write the names of the columns."""
        if self.page.has_bom:
            self.stream.write(BOM)
        self.cells([column.name for column in self.answer.columns])

    def row(self, record: Record) -> bool:
        """Write one event."""
        self.cells([self.cell(record, column) for column in self.answer.columns])
        return True

    def cell(self, record: Record, column: Column) -> str:
        """A cell's text: guarded, or exactly what the record says."""
        text = column.text(record)
        return text if self.page.is_raw else safe.cell(text)

    def cells(self, cells: list[str]) -> None:
        """Write one line."""
        # Raw cells may hold line ends of any sort, which only quotes keep in their cell.
        dialect = _Raw if self.page.is_raw else _Plain
        csv.writer(self.stream, dialect).writerow(cells)


class Tsv(Csv):
    """Tab-separated, no quotes: no cell holds a tab or a line end, raw or not."""

    def cell(self, record: Record, column: Column) -> str:
        """A cell's text; one that begins with a quote is guarded against those who look for one."""
        text = super().cell(record, column)
        return f"'{text}" if text.startswith('"') and not self.page.is_raw else text

    def cells(self, cells: list[str]) -> None:
        """Write one line."""
        self.stream.write("\t".join(map(safe.safe, cells)) + "\n")
