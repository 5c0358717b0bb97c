"""HTML: one page that stands by itself, with no script, no image and nothing fetched."""

from __future__ import annotations

from vnkh.render import values
from vnkh.render.base import Renderer
from vnkh.render.columns import Column
from vnkh.render.safe import html
from vnkh.render.values import Record

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Vietnam–Cambodia: {name}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; }}
th, td {{ border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }}
td:first-child {{ white-space: nowrap; font-variant-numeric: tabular-nums; }}
td.number {{ text-align: right; }}
details {{ margin-top: .3rem; }} summary {{ cursor: pointer; opacity: .7; }}
blockquote {{ margin: .4rem 0 .4rem 1rem; }} cite {{ opacity: .7; }}
</style>
</head>
<body>
<h1>Vietnam–Cambodia: {name}</h1>
<table>
"""
_END = """</tbody>
</table>
{legend}</body>
</html>
"""
_QUOTED_BELOW = {"what", "summary", "action", "title"}


class Html(Renderer):
    """A table; the quotes of an event open below what it is."""

    def begin(self) -> None:
        """Write the head of the page and of the table."""
        self.stream.write(_HEAD.format(name=html(self.answer.name)))
        heads = "".join(
            f'<th scope="col">{html(each.heading)}</th>' for each in self.answer.columns
        )
        self.stream.write(f"<thead><tr>{heads}</tr></thead>\n<tbody>\n")
        self._below = next(
            (each for each in self.answer.columns if each.name in _QUOTED_BELOW), None
        )

    def row(self, record: Record) -> bool:
        """Write one row."""
        cells = "".join(self._cell(record, column) for column in self.answer.columns)
        self.stream.write(f"<tr>{cells}</tr>\n")
        return True

    def end(self) -> None:
        """Close the page."""
        marked = any(column.shown is values.date for column in self.answer.columns)
        meant = (
            f"{html(mark)} {html(values.MARKS_MEAN[basis])}" for basis, mark in values.MARKS.items()
        )
        legend = f"<p>{'<br>'.join(meant)}</p>\n" if marked else ""
        self.stream.write(_END.format(legend=legend))

    def _cell(self, record: Record, column: Column) -> str:
        shown = "<br>".join(html(line) for line in column.lines(record).split("\n"))
        below = _evidence(record) if column is self._below and "sources" in record else ""
        return f"<td{' class=number' if column.is_number else ''}>{shown}{below}</td>"


def _evidence(record: Record) -> str:
    quotes = "".join(
        f"<blockquote>{html(each['quote'])}<br><cite>"
        f"{html(', '.join(filter(None, (each['publisher'], each['published'], each['document']))))}"
        "</cite></blockquote>"
        for each in record["sources"]
    )
    count = len(record["sources"])
    said = "1 quote" if count == 1 else f"{count} quotes"
    return f"<details><summary>{said}</summary>{quotes}</details>"
