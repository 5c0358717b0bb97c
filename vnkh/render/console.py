"""Rich, tamed: what it prints depends on the page it is given and on nothing else.

It is told not to look at the environment, not to read markup in data and not to guess at what
to highlight; where the page has no bounds, nothing wraps.
"""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from vnkh.render.base import Page
from vnkh.render.safe import safe

UNBOUNDED = 1_000_000
# Sixteen colours at most, so that every terminal's own theme holds; none carries a meaning alone.
KIND_STYLE = {"meeting": "cyan", "agreement": "green", "commitment": "yellow"}
HEADING = "bold"
FAINT = "dim"
QUOTED = "italic"


def console(stream: TextIO, page: Page) -> Console:
    """A console that writes to `stream` as the page is."""
    return Console(
        file=stream,
        width=page.width or UNBOUNDED,
        color_system="standard" if page.has_color else None,
        force_terminal=page.has_color,
        no_color=not page.has_color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )


def text(value: str, style: str = "") -> Text:
    """Text from a record, shown as it stands; its lines stay lines."""
    return Text("\n".join(safe(line) for line in value.split("\n")), style=style)
