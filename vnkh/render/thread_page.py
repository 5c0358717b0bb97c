"""A matter as its history: what was said when, by whom and where, and what was new in it."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.render import values
from vnkh.render.console import FAINT, HEADING, INDENT, KIND_STYLE, QUOTED, Paper, spaced, text
from vnkh.render.values import Record

# An event, and what is new in it.
News = tuple[Record, Sequence[str]]


def write_thread_page(matter: Record, entries: Sequence[News], paper: Paper) -> None:
    """The matter's name and what it is about, how long it goes on, then its events."""
    names = text(matter["name"], HEADING), text(matter["id"], FAINT), text(_extent(entries), FAINT)
    paper.paragraph(spaced(*names), 0)
    if matter["about"]:
        paper.paragraph(text(matter["about"]), 0)
    above = ""
    for record, news in entries:
        paper.line()
        _write_entry(record, news, above, paper)
        above = record["sources"][0]["quote"]


def _extent(entries: Sequence[News]) -> str:
    days = [record["start"] for record, _ in entries if record["start"]]
    number = "1 event" if len(entries) == 1 else f"{len(entries)} events"
    if not days:
        return number
    first, last = min(days), max(days)
    return f"{number}, {first} – {last}" if last > first else f"{number}, {first}"


def _write_entry(record: Record, news: Sequence[str], above: str, paper: Paper) -> None:
    """One event; a sentence that stands right `above` is not told twice."""
    new = text("; ".join(news), FAINT)
    paper.paragraph(spaced(text(values.date(record), HEADING), new), 0)
    kind = text(values.kind(record), KIND_STYLE.get(record["kind"], ""))
    said = ", ".join(filter(None, (values.who(record), values.where(record))))
    paper.paragraph(spaced(kind, text(values.form(record)), text(said)))
    first = record["sources"][0]
    about = record.get("action") or record["title"] or record["summary"]
    is_told = first["quote"] == above
    if is_told or about not in first["quote"]:
        paper.paragraph(text(about))
    quote = text("the same sentence", FAINT) if is_told else text(f"“{first['quote']}”", QUOTED)
    paper.paragraph(quote, 2 * INDENT)
    named = "; ".join(dict.fromkeys(map(values.attribution, record["sources"])))
    paper.paragraph(spaced(text(named, FAINT), text(record["id"], FAINT)), 2 * INDENT)
