"""What all formats have in common: an answer goes in, text comes out.

A renderer knows no terminal, no database and no option: it is told what the page is like.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Self, TextIO

from vnkh.forms import SCHEMA
from vnkh.light import Light
from vnkh.render.columns import Column
from vnkh.render.values import Record


class Page(Light):
    """What the answer is written on. `width` None is unbounded: nothing is wrapped."""

    width: int | None = None
    has_color: bool = False
    is_ascii: bool = False
    has_bom: bool = False  # a spreadsheet's mark of UTF-8 at the beginning of a CSV file
    is_raw: bool = False  # CSV cells exactly as they are in the record, formulas included


class Answer(Light):
    """Rows of one sort, and the columns to show of them.

    `rows` are records as JSON has them, or the JSON texts themselves, which formats that need no
    more than that pass on unread; where they may be many, something that can be gone through again. `has_fields` says that the columns were asked for by name.
    """

    rows: Iterable[Record | str]
    columns: tuple[Column, ...]
    name: str = "events"
    query: Mapping[str, Any] = MappingProxyType({})
    has_fields: bool = False
    about: Mapping[str, Any] = MappingProxyType({})  # what else the JSON document says

    def records(self) -> Iterator[Record]:
        """The rows, read."""
        for row in self.rows:
            yield json.loads(row) if isinstance(row, str) else row

    def repeatable(self) -> Self:
        """The same answer, to be gone through more than once."""
        return self.replaced(rows=list(self.rows)) if isinstance(self.rows, Iterator) else self

    def head(self) -> Record:
        """What stands before the rows in a JSON document."""
        return {"schema": SCHEMA, "query": dict(self.query), **self.about}


class Written(Light):
    """How many rows were written, and how many the format has no place for."""

    rows: int
    left_out: int = 0


class Renderer:
    """One format, about to write one answer. A subclass writes one row; most add what is around."""

    def __init__(self, answer: Answer, stream: TextIO, page: Page) -> None:
        self.answer = answer
        self.stream = stream
        self.page = page

    def write(self) -> Written:
        """Write the whole answer."""
        self.begin()
        taken = [self.row(record) for record in self.answer.records()]
        self.end()
        return Written(sum(taken), len(taken) - sum(taken))

    def begin(self) -> None:
        """Write what stands before the rows."""

    def row(self, record: Record) -> bool:
        """Write one row. False where this format has no place for it."""
        raise NotImplementedError

    def end(self) -> None:
        """Write what stands after the rows."""


def picked(record: Record, columns: Iterable[Column]) -> dict[str, Any]:
    """The columns of a record as JSON: its own keys as they are, the others as text."""
    return {
        column.name: record[column.name] if column.name in record else column.text(record)
        for column in columns
    }
