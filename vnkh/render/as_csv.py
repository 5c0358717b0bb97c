"""CSV and TSV: one row an event, for spreadsheets and for programs that read columns."""

from __future__ import annotations

import csv
from typing import Any, TextIO

from vnkh.render import safe
from vnkh.render.base import Answer, Page, Renderer
from vnkh.render.values import Record

BOM = "\ufeff"


class Csv(Renderer):
    """RFC 4180. A cell that a spreadsheet could run begins with an apostrophe, unless raw."""

    def begin(self, answer: Answer, stream: TextIO, page: Page) -> None:
        """Write the names of the columns."""
        if page.has_bom:
            stream.write(BOM)
        self._writer = self._open(stream)
        self._writer.writerow([column.name for column in answer.columns])

    def row(self, record: Record, answer: Answer, stream: TextIO, page: Page) -> bool:
        """Write one event."""
        guarded = _as_it_is if page.is_raw else safe.cell
        self._writer.writerow([guarded(column.text(record)) for column in answer.columns])
        return True

    def _open(self, stream: TextIO) -> Any:
        return csv.writer(stream, lineterminator="\n")


class Tsv(Csv):
    """Tab-separated, no quotes: no cell holds a tab or a line end."""

    def row(self, record: Record, answer: Answer, stream: TextIO, page: Page) -> bool:
        """Write one event."""
        guarded = safe.safe if page.is_raw else safe.cell
        cells = (guarded(column.text(record)) for column in answer.columns)
        stream.write("\t".join(cells) + "\n")
        return True

    def begin(self, answer: Answer, stream: TextIO, page: Page) -> None:
        """Write the names of the columns."""
        if page.has_bom:
            stream.write(BOM)
        stream.write("\t".join(column.name for column in answer.columns) + "\n")


def _as_it_is(text: str) -> str:
    return text
