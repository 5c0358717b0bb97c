"""What `vnkh help` explains beside the commands. Tables are made from what they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vnkh.cli.status import MEANINGS
from vnkh.environment import VARIABLES
from vnkh.render.formats import FORMATS

_DATES = """\
Dates, for --since, --until and --on

  2025-11-28              a day
  2025-11, 2025           a month, a year: all of it
  2025q3                  a quarter
  2025-11..2026-02        from one to another; 2025.. and ..2025 leave an end open
  today, yesterday        a day near --today, else near this day
  last month, this year   week, month, quarter or year; last, this or next
  90d, 12w, 6m, 2y        so many days, weeks, months or years back, to today
  nov 2025, 28 nov 2025   months by name

Both ends belong to a period: --until 2025-11 means to 30 November. An event passes when its own
date touches the one asked for: one dated 2025-11 passes --on 2025-11-28. Undated events are left
out when dates are asked for, and counted on standard error. What can be read in two ways is
refused with both: 10/11/2025.

Dates of events are EDTF (ISO 8601-2): 2026-02-06, 2025-02, 2025-11-27/2025-11-28. In tables and
lists, a mark says that the text does not state them: ° worked out from words such as "on
Thursday", * no date given, so the article's own.
"""


def _formats() -> str:
    rows = ((each.name, each.about, " ".join(each.endings)) for each in FORMATS.values())
    lines = (f"  {name:<11} {about:<44} {endings}".rstrip() for name, about, endings in rows)
    return _titled("Formats, for --format and by the ending of --output", lines) + (
        "\nThe format never depends on where the answer goes; colour, width and pager do. Nothing is\n"
        "cut: at a terminal text wraps, in a pipe it does not. ics, plover and timelinejs hold events\n"
        "only, and of those only what has a day. csv and tsv have every column unless --fields says\n"
        "otherwise; a cell that a spreadsheet could run begins with an apostrophe unless --raw.\n"
    )


def _exit_codes() -> str:
    lines = (f"  {int(status):>3}  {meaning}" for status, meaning in MEANINGS.items())
    return _titled("Exit codes", lines)


def _environment() -> str:
    lines = (f"  {name:<15} {meaning}" for name, meaning in VARIABLES.items())
    return _titled("Environment variables; options win over them", lines)


def _titled(title: str, lines: Iterable[str]) -> str:
    return "\n".join((title, "", *lines, ""))


TOPICS: dict[str, Callable[[], str]] = {
    "dates": lambda: _DATES,
    "formats": _formats,
    "exit-codes": _exit_codes,
    "environment": _environment,
}


def overview() -> str:
    """The topics, as `vnkh help` names them."""
    return f"Topics: vnkh help {', '.join(TOPICS)}\n"


def offered(incomplete: str) -> list[str]:
    """Topics for the shell."""
    return [name for name in TOPICS if name.startswith(incomplete)]
