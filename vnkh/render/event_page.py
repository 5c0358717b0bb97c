"""One event in full: what it is, how it was worked out, and the sentences that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from vnkh.render import values
from vnkh.render.console import FAINT, HEADING, INDENT, QUOTED, Paper, text
from vnkh.render.values import Record

# How a date was found, said in words around the words it came from.
_BASIS = {
    "stated": "as the text states it",
    "relative": "worked out from the text",
    "published": "the text gives none: the day of the article",
    "none": "the text gives no ground for one",
}
_ABOUT = 500  # characters of a paragraph shown on either side of a sentence


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence in its paragraph, and the words there that stand for each participant, by id."""

    source: Record
    before: str = ""
    after: str = ""
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    meaning: str = ""  # of the rule that the source names


def write_event_page(record: Record, evidence: Sequence[Evidence], paper: Paper) -> None:
    """The whole page."""
    paper.paragraph(text(record["summary"], HEADING), 0)
    _write_facts(_facts(record), paper)
    if record["participants"]:
        paper.heading("Who")
        for each in record["participants"]:
            _write_participant(each, evidence, paper)
    paper.heading("Where it says so")
    for number, each in enumerate(evidence, 1):
        _write_evidence(number, each, paper)


def _facts(record: Record) -> list[tuple[str, str]]:
    targets = "; ".join(_target(each) for each in record.get("targets", ()))
    return [
        ("Id", record["id"]),
        ("Kind", ", ".join(filter(None, (record["kind"], values.form(record))))),
        ("Status", values.status_words(record)),
        ("Date", _date(record)),
        ("Place", values.place(record)),
        ("Title", record["title"]),
        ("Instrument", record.get("instrument", "")),
        ("Valid for", record.get("period", "")),
        ("Action", record.get("action", "")),
        ("To whom", ", ".join(record.get("addressees", ()))),
        ("Target", targets),
        ("Due", record.get("due", "")),
        ("Series", values.series(record)),
        ("Part of", record.get("part_of", "")),
        ("Topics", ", ".join(record["topics"])),
        ("Threads", ", ".join(record["threads"])),
    ]


def _date(record: Record) -> str:
    words = f": “{record['date_text']}”" if record["date_text"] else ""
    return f"{record['date'] or values.UNDATED}, {_BASIS[record['date_basis']]}{words}"


def _target(target: Record) -> str:
    value = f"{target['value']:,.15g}"
    return f"{value} {target['unit']}, “{target['text']}”"


def _write_facts(facts: list[tuple[str, str]], paper: Paper) -> None:
    width = max(len(label) for label, _ in facts)
    for label, value in facts:
        if value:
            paper.paragraph(text(value), INDENT, Text(f"{label:<{width}}  ", style=FAINT))


def _write_participant(each: Record, evidence: Sequence[Evidence], paper: Paper) -> None:
    country = "" if each["type"] == "country" else each["country"]
    named = text(" ".join(filter(None, (country, each["name"]))))
    about = ", ".join(filter(None, (each["role"], each["office"])))
    paper.paragraph(named + text(f", {about}", FAINT))
    words = [word for one in evidence for word in dict(one.words).get(each["id"], ())]
    if words:
        quoted = ", ".join(f"“{word}”" for word in dict.fromkeys(words))
        paper.paragraph(text(f"in the text: {quoted}", FAINT), 2 * INDENT)


def _write_evidence(number: int, evidence: Evidence, paper: Paper) -> None:
    source = evidence.source
    label = Text(f"{number}  ")
    paper.paragraph(text(f"{values.attribution(source)}", HEADING), INDENT, label)
    paper.paragraph(text(found_by(source, evidence.meaning), FAINT), INDENT + label.cell_len)
    paper.paragraph(_marked(evidence, paper), INDENT + label.cell_len)


def found_by(source: Record, meaning: str) -> str:
    """Where a source stands in its article, which rule found it there, and what that looks for."""
    where = f"paragraph {source['paragraph']}, characters {source['start']}–{source['end']}"
    return f"{where}; rule {source['rule']}" + (f": {meaning}" if meaning else "")


def _marked(evidence: Evidence, paper: Paper) -> Text:
    """The paragraph, with its sentence between marks."""
    left, right = marks(paper)
    before, after = evidence.before[-_ABOUT:], evidence.after[:_ABOUT]
    before = "… " + before if len(evidence.before) > _ABOUT else before
    after = after + " …" if len(evidence.after) > _ABOUT else after
    quote = Text.assemble(left, text(evidence.source["quote"], QUOTED if left else HEADING), right)
    return Text.assemble(text(before.lstrip(), FAINT), quote, text(after.rstrip(), FAINT))


def marks(paper: Paper) -> tuple[str, str]:
    """What marks a stretch of text: brackets, where there is no colour to do it."""
    if paper.page.has_color:
        return "", ""
    return ("[[", "]]") if paper.page.is_ascii else ("⟦", "⟧")
