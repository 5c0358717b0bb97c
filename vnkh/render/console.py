"""Rich, tamed: what is printed depends on the page and on nothing else.

It is told not to look at the environment, not to read markup in data and not to guess at what
to highlight; where the page has no bounds, nothing wraps.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from vnkh.render.base import Page
from vnkh.render.safe import safe

# Sixteen colours at most, so that every terminal's own theme holds; none carries a meaning alone.
KIND_STYLE = {"meeting": "cyan", "agreement": "green", "commitment": "yellow"}
HEADING = "bold"
FAINT = "dim"
QUOTED = "italic"
INDENT = 2
_LEAST = 6


def text(value: str, style: str = "") -> Text:
    """Text from a record, shown as it stands; its lines stay lines."""
    return Text("\n".join(safe(line) for line in value.split("\n")), style=style)


def spaced(*parts: Text) -> Text:
    """Those that say something, with two blanks between them."""
    return Text("  ").join(part for part in parts if part.plain)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to those who know what it means that a reader is gone."""
        raise BrokenPipeError


class Paper:
    """Where lines and paragraphs are written, as the page is."""

    def __init__(self, stream: TextIO, page: Page) -> None:
        self.page = page
        self.stream = stream
        self._console = _Console(
            file=stream,
            width=page.width or 80,
            color_system="standard" if page.has_color else None,
            force_terminal=page.has_color,
            no_color=not page.has_color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
            _environ={},
        )

    def is_narrow(self, width: int) -> bool:
        """Whether so many columns do not fit."""
        return self.page.width is not None and self.page.width < width

    def line(self, value: Text | str = "") -> None:
        """One line, however long, without blanks at its end."""
        if not self.page.has_color:
            plain = value if isinstance(value, str) else value.plain
            self.stream.write(plain.rstrip(" ") + "\n")
            return
        line = Text(value) if isinstance(value, str) else value
        line.rstrip()
        self._console.print(line, soft_wrap=True)

    def heading(self, value: str) -> None:
        """A line that says what follows, after a blank one."""
        self.line()
        self.paragraph(text(value, HEADING), 0)

    def paragraph(self, value: Text, indent: int = INDENT, label: Text | None = None) -> None:
        """Wrapped lines behind a label, all at the same distance from the edge."""
        label = label or Text()
        if not (self.page.width or self.page.has_color or "\n" in value.plain):
            self.line(" " * indent + label.plain + value.plain)  # the common case of a pipe
            return
        left = indent + label.cell_len
        width = self.page.width and max(self.page.width - left, _LEAST)
        for number, line in enumerate(self.wrap(value, width)):
            lead = Text(" " * indent) + label if number == 0 else Text(" " * left)
            self.line(lead + line)

    def wrap(self, value: Text, width: int | None) -> Iterable[Text]:
        """The lines of a text at a width; only its own where that is unbounded."""
        if not width:
            return value.split("\n", allow_blank=False)
        return value.wrap(self._console, width, overflow="fold")
