"""TimelineJS: the JSON that Knight Lab's timeline draws. Its texts are HTML, so they are escaped."""

from __future__ import annotations

import json
from typing import Any

from vnkh.render import values
from vnkh.render.as_json import compact
from vnkh.render.base import Renderer, Written
from vnkh.render.safe import html
from vnkh.render.values import Record

_PARTS = ("year", "month", "day")


class TimelineJs(Renderer):
    """One document. Undated events have no place on a line."""

    def write(self) -> Written:
        """Write the title slide and the events."""
        title = {"text": {"headline": "Vietnam–Cambodia"}}
        self.stream.write(f'{{"title": {json.dumps(title, ensure_ascii=False)}, "events": [')
        count = left_out = 0
        for record in self.answer.records():
            if not record["start"]:
                left_out += 1
                continue
            self.stream.write(("," if count else "") + "\n" + compact(_slide(record)))
            count += 1
        self.stream.write("\n]}\n" if count else "]}\n")
        return Written(count, left_out)


def _slide(record: Record) -> dict[str, Any]:
    low, _, high = record["date"].partition("/")
    status = values.status(record)
    headline = html(record["summary"]) + (f" ({html(status)})" if status else "")
    slide = {
        "unique_id": record["id"],
        "group": record["kind"],
        "display_date": html(record["date"]),
        "start_date": _date(record["start"], low),
        "text": {"headline": headline, "text": "".join(map(_quote, record["sources"]))},
    }
    if record["end"] and record["end"] != record["start"]:
        slide["end_date"] = _date(record["end"], high or low)
    return slide


def _date(day: str, text: str) -> dict[str, int]:
    """As many parts as the date has: 2025-02 has a year and a month."""
    numbers = map(int, day.split("-"))
    known = len(text.rstrip("?~%").split("-"))
    return dict(list(zip(_PARTS, numbers, strict=True))[:known])


def _quote(source: Record) -> str:
    named = ", ".join(filter(None, (source["publisher"], source["published"])))
    return f"<p><q>{html(source['quote'])}</q> <cite>{html(named)}</cite></p>"
