"""A matter as its history: what was said when, by whom and where, and what was new in it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from vnkh.render import values
from vnkh.render.console import FAINT, HEADING, INDENT, KIND_STYLE, QUOTED, Paper, text
from vnkh.render.values import Record

# An event, and what is new in it.
News = tuple[Record, Sequence[str]]


def write_thread_page(name: str, entries: Sequence[News], paper: Paper) -> None:
    """The matter's name, how long it goes on, then its events."""
    paper.paragraph(text(name, HEADING) + text(f"  {_extent(entries)}", FAINT), 0)
    for record, news in entries:
        paper.line()
        _write_entry(record, news, paper)


def _extent(entries: Sequence[News]) -> str:
    days = [record["start"] for record, _ in entries if record["start"]]
    number = "1 event" if len(entries) == 1 else f"{len(entries)} events"
    if not days:
        return number
    return f"{number}, {days[0]} – {max(days)}" if len(days) > 1 else f"{number}, {days[0]}"


def _write_entry(record: Record, news: Sequence[str], paper: Paper) -> None:
    parts = [text(values.date(record), HEADING), text("; ".join(news), FAINT)]
    paper.paragraph(Text("  ").join(part for part in parts if part.plain), 0)
    where = values.where(record)
    said = f"{values.who(record)}{f', {where}' if where else ''}"
    kind = text(values.kind(record), KIND_STYLE.get(record["kind"], ""))
    paper.paragraph(Text("  ").join([kind, text(values.form(record)), text(said)]))
    paper.paragraph(text(record.get("action") or record["title"] or record["summary"]))
    for source in record["sources"][:1]:
        paper.paragraph(text(f"“{source['quote']}”", QUOTED), 2 * INDENT)
    others = "; ".join(dict.fromkeys(map(values.attribution, record["sources"])))
    paper.paragraph(text(f"{others}  {record['id']}", FAINT), 2 * INDENT)
