"""One person: offices over time, names used, whom they met, what was promised and asked."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from vnkh.render.bars import bar
from vnkh.render.console import FAINT, HEADING, INDENT, Paper, spaced, text
from vnkh.render.values import Record

_MEETINGS_BAR = 12
_BESIDE_NAME = INDENT + 3 + 2 + _MEETINGS_BAR + 2 + len("last 2025-11-28")
_SHOWN = 12
_COMMITMENTS = {
    "Promised": "promised",
    "Asked of others": "asked",
    "Promised by their side{}, the same day": "promised_by_side",
    "Asked of others by their side{}, the same day": "asked_by_side",
    "Asked of their side{}, the same day": "asked_of_side",
}


def write_person_page(person: Record, names: Sequence[str], paper: Paper) -> None:
    """Everything but the timeline, which follows."""
    country = f" ({person['country']})" if person["country"] else ""
    name = text(f"{person['name']}{country}", HEADING)
    paper.paragraph(spaced(name, text(person["id"], FAINT)), 0)
    _write_offices(person, paper)
    if names:
        paper.heading("Names used")
        paper.paragraph(text(" · ".join(names)))
    _write_met(person["met"], paper)
    for title, sort in _COMMITMENTS.items():
        _write_commitments(title.format(country), person[sort], paper)


def _write_offices(person: Record, paper: Paper) -> None:
    """The terms that are known of, else the offices that the articles show, with the days."""
    rows = [(_span(each["since"], each["until"]), each["office"]) for each in person["terms"]]
    title = "Offices"
    if not rows:
        rows = [(_span(each["first"], each["last"]), each["office"]) for each in person["offices"]]
        title = "Offices, with the days they are seen"
    if not rows:
        return
    paper.heading(title)
    width = max(len(span) for span, _ in rows)
    is_narrow = paper.is_narrow(2 * width)
    for span, office in rows:
        label = Text(f"{span:<{width}}  ", style=FAINT)
        if is_narrow:
            paper.paragraph(text(office))
            paper.paragraph(label, 2 * INDENT)
        else:
            paper.paragraph(text(office), INDENT, label)


def _span(first: str, last: str) -> str:
    if first == last:
        return first or "undated"
    if last == "..":
        return f"since {first}"
    return f"{first} – {last}" if first else f"until {last}"


def _write_met(met: Sequence[Record], paper: Paper) -> None:
    if not met:
        return
    paper.heading("Met")
    most = met[0]["times"]
    names = [text(f"{each['country']} {each['name']}") for each in met[:_SHOWN]]
    width = max(name.cell_len for name in names)
    is_narrow = paper.is_narrow(width + _BESIDE_NAME)
    for name, each in zip(names, met, strict=False):
        last = text(f"last {each['last']}" if each["last"] else "", FAINT)
        if is_narrow:
            paper.paragraph(spaced(name, last), INDENT, Text(f"{each['times']:>3}  "))
            continue
        drawn = bar(each["times"], most, _MEETINGS_BAR, is_ascii=paper.page.is_ascii)
        number = Text(f"{' ' * (width - name.cell_len)}{each['times']:>3}")
        line = spaced(name + number, Text(f"{drawn:<{_MEETINGS_BAR}}"), last)
        paper.line(Text(" " * INDENT) + line)
    _write_rest(len(met), paper)


def _write_commitments(title: str, commitments: Sequence[Record], paper: Paper) -> None:
    if not commitments:
        return
    paper.heading(title)
    latest = commitments[-_SHOWN:]
    for each in reversed(latest):
        label = Text(f"{each['start'] or 'undated':<10}  ", style=FAINT)
        action = text(each["action"] or each["summary"])
        due = text(f"by {each['due']}" if each["due"] else "", FAINT)
        paper.paragraph(spaced(action, due), INDENT, label)
    _write_rest(len(commitments), paper)


def _write_rest(number: int, paper: Paper) -> None:
    if number > _SHOWN:
        paper.paragraph(Text(f"and {number - _SHOWN} more", style=FAINT))
