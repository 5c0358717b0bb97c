"""A matter over time: what is new in each event that belongs to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

Record = dict[str, Any]

SETTLED = {"signed", "exchanged", "in_force"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a matter, and what is new in it compared with those before."""

    record: Record
    news: tuple[str, ...]


@dataclass(slots=True)
class _Known:
    """What the events so far have said: figures by unit, the deadline, the last day."""

    figures: dict[str, Record]
    due: str = ""
    day: str = ""


def history(records: Iterable[Record]) -> list[Entry]:
    """The events of one matter in order, each with what is new: figures, deadlines, signatures."""
    known = _Known({})
    entries: list[Entry] = []
    for record in records:
        news = ("first mention",) if not entries else _repeated(record, known)
        entries.append(
            Entry(
                record, (*news, *_settled(record), *_figures(record, known), *_due(record, known))
            )
        )
        known.day = record["start"] or known.day
    return entries


def _repeated(record: Record, known: _Known) -> tuple[str, ...]:
    if not record["start"] or not known.day:
        return ()
    days = (date.fromisoformat(record["start"]) - date.fromisoformat(known.day)).days
    return (f"{_span(days)} later",) if days > 0 else ()


def _span(days: int) -> str:
    if days < 60:
        return f"{days} days" if days > 1 else "a day"
    months = round(days / 30.44)
    return f"{months} months" if months < 24 else f"{round(days / 365.25)} years"


def _settled(record: Record) -> tuple[str, ...]:
    if record["kind"] != "agreement":
        return ()
    status = record["status"].replace("_", " ")
    return (status,) if record["status"] in SETTLED else (f"{status}, not signed",)


def _figures(record: Record, known: _Known) -> Iterable[str]:
    for target in record.get("targets", ()):
        before = known.figures.get(target["unit"])
        known.figures[target["unit"]] = target
        if before is None:
            yield f"figure: {target['text']}"
        elif before["value"] != target["value"]:
            yield f"figure: {target['text']}, before {before['text']}"
        elif before["text"] != target["text"]:
            yield f"wording: {target['text']}, before {before['text']}"


def _due(record: Record, known: _Known) -> Iterable[str]:
    due = record.get("due", "")
    if not due:
        return
    if not known.due:
        yield f"deadline: {due}"
    elif due != known.due:
        yield f"deadline: {due}, before {known.due}"
    known.due = due
