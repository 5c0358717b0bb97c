"""JSON: one document with the query as understood; and JSON Lines: one bare record a line."""

from __future__ import annotations

import json

from vnkh.render import safe
from vnkh.render.base import Answer, Renderer, Written, picked
from vnkh.render.values import Record


class JsonLines(Renderer):
    """One record a line, nothing around them."""

    def write(self) -> Written:
        """Write the rows; where no columns were asked for, JSON texts pass through unread."""
        count = 0
        for row in self.answer.rows:
            self.stream.write(_line(row, self.answer) + "\n")
            count += 1
        return Written(count)


class Json(Renderer):
    """One document: what was asked, and the rows, one a line.

    A row's line begins with a blank: a line that begins with a bracket is a document of its own to
    programs that tell JSON from JSON lines by it.
    """

    def write(self) -> Written:
        """Write `{"schema": …, "query": {…}, "events": […]}`."""
        self.stream.write(compact(self.answer.head())[:-1] + f', "{self.answer.name}": [')
        count = 0
        for row in self.answer.rows:
            self.stream.write(("," if count else "") + "\n " + _line(row, self.answer))
            count += 1
        self.stream.write("\n]}\n" if count else "]}\n")
        return Written(count)


def compact(value: Record) -> str:
    """One line of JSON that no terminal obeys."""
    return safe.json(json.dumps(value, ensure_ascii=False))


def _line(row: Record | str, answer: Answer) -> str:
    if answer.has_fields:
        record = json.loads(row) if isinstance(row, str) else row
        return compact(picked(record, answer.columns))
    return safe.json(row) if isinstance(row, str) else compact(row)
