"""JSON: one document with the query as understood; and JSON Lines: one bare record a line."""

from __future__ import annotations

import json
from typing import TextIO

from vnkh.render import safe
from vnkh.render.base import Answer, Page, Renderer, Written, picked
from vnkh.render.values import Record


class JsonLines(Renderer):
    """One record a line, nothing around them."""

    def write(self, answer: Answer, stream: TextIO, page: Page) -> Written:
        """Write the rows; where no columns were asked for, JSON texts pass through unread."""
        count = 0
        for row in answer.rows:
            stream.write(_line(row, answer) + "\n")
            count += 1
        return Written(count)


class Json(Renderer):
    """One document: what was asked, and the rows, one a line."""

    def write(self, answer: Answer, stream: TextIO, page: Page) -> Written:
        """Write `{"schema": …, "query": {…}, "events": […]}`."""
        stream.write(compact(answer.head())[:-1] + f', "{answer.name}": [')
        count = 0
        for row in answer.rows:
            stream.write(("," if count else "") + "\n" + _line(row, answer))
            count += 1
        stream.write("\n]}\n" if count else "]}\n")
        return Written(count)


def compact(value: Record) -> str:
    """One line of JSON that no terminal obeys."""
    return safe.json(json.dumps(value, ensure_ascii=False))


def _line(row: Record | str, answer: Answer) -> str:
    if answer.has_fields:
        record = json.loads(row) if isinstance(row, str) else row
        return compact(picked(record, answer.columns))
    return safe.json(row) if isinstance(row, str) else compact(row)
