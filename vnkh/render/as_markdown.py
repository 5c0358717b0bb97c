"""Markdown: a chronology to paste into a brief, one dated line an event, quotes as footnotes.

Other rows than events, and events by columns, become a table.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from vnkh.render import values
from vnkh.render.base import Answer, Renderer, Written
from vnkh.render.safe import markdown
from vnkh.render.values import Record


class Markdown(Renderer):
    """A list with footnotes, or a table."""

    def write(self) -> Written:
        """Write the lines, then the footnotes they refer to."""
        if self.answer.has_fields or self.answer.name != "events":
            return MarkdownTable(self.answer, self.stream, self.page).write()
        answer = self.answer.repeatable()
        notes: dict[bytes, int] = {}
        count = 0
        for record in answer.records():
            self.stream.write(_line(record, notes) + "\n")
            count += 1
        if notes:
            self.stream.write("\n")
            self._write_notes(answer, notes)
        return Written(count)

    def _write_notes(self, answer: Answer, numbers: dict[bytes, int]) -> None:
        """The notes in the order of their numbers; the rows tell them once more."""
        written = 0
        for record in answer.records():
            for source in record["sources"]:
                note = _note(source)
                if numbers[_key(note)] > written:
                    written += 1
                    self.stream.write(f"[^{written}]: {note}\n")


class MarkdownTable(Renderer):
    """Columns between bars."""

    def begin(self) -> None:
        """Write the headings."""
        self._cells(markdown(column.heading) for column in self.answer.columns)
        self._cells("---:" if column.is_number else "---" for column in self.answer.columns)

    def row(self, record: Record) -> bool:
        """Write one row."""
        self._cells(markdown(column.line(record)) for column in self.answer.columns)
        return True

    def _cells(self, cells: Iterable[str]) -> None:
        self.stream.write(f"| {' | '.join(cells)} |\n")


def _line(record: Record, notes: dict[bytes, int]) -> str:
    status = values.status(record)
    date = markdown(record["date"] or values.UNDATED)
    said = f" ({markdown(status)})" if status else ""
    basis = " (date of the article)" if record["date_basis"] == "published" else ""
    marks = "".join(f"[^{_number(_note(each), notes)}]" for each in record["sources"])
    return f"- **{date}**{basis}{said}: {markdown(record['summary'])}.{marks}"


def _note(source: Record) -> str:
    named = (source["publisher"], source["published"], source["document"])
    return f"{markdown(', '.join(filter(None, named)))}: “{markdown(source['quote'])}”"


def _number(note: str, notes: dict[bytes, int]) -> int:
    return notes.setdefault(_key(note), len(notes) + 1)


def _key(note: str) -> bytes:
    """What stands for a note while there may be hundreds of thousands."""
    return blake2b(note.encode(errors="surrogatepass"), digest_size=12).digest()
