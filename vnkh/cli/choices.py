"""Which format and which columns were asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vnkh.cli.options import Output
from vnkh.errors import UsageError
from vnkh.render import FORMATS, Column, Format, by_ending, named
from vnkh.render.safe import safe
from vnkh.timeline.suggestions import question

COLORS = ("auto", "always", "never")
STDOUT = "-"


def chosen_format(output: Output, usual: str = "table", *, has_events: bool = True) -> Format:
    """The format asked for, by name, by the ending of the file, or the usual one.

    Raises UsageError for an unknown one, and for one that holds events only where there are none.
    """
    if output.json and output.format not in {"", "json"}:
        raise UsageError(f"--json and --format {output.format} are two formats; leave one out")
    check("--color", output.color, COLORS)
    name = output.format or ("json" if output.json else "")
    found = _named(name) if name else _by_file(output.output) or FORMATS[usual]
    if found.needs_events and not has_events:
        fit = ", ".join(each.name for each in FORMATS.values() if not each.needs_events)
        raise UsageError(f"--format {found.name} holds events only; here it is one of {fit}")
    return found


def _named(name: str) -> Format:
    return FORMATS[check("--format", name.lower(), FORMATS)]


def _by_file(name: str) -> Format | None:
    if not name or name == STDOUT:
        return None
    found = by_ending(name)
    if found is None and Path(name).suffix:
        endings = ", ".join(ending for each in FORMATS.values() for ending in each.endings)
        raise UsageError(
            f"--output {safe(name)}: its ending stands for no format; add --format, "
            f"or end it with one of {endings}"
        )
    return found


def check(option: str, value: str, choices: Iterable[str]) -> str:
    """The value, if it is one of the choices. Raises UsageError with what may have been meant."""
    names = list(choices)
    if value in names:
        return value
    hint = question(value, names) or f"it is one of {', '.join(names)}"
    raise UsageError(f"{option} {safe(value)!r} is not known; {hint}")


def chosen_columns(
    output: Output, columns: tuple[Column, ...], usual: tuple[str, ...]
) -> tuple[Column, ...]:
    """The columns asked for, else the usual ones. Raises UsageError for an unknown one."""
    names = [name.strip() for name in output.fields.split(",") if name.strip()]
    known = [column.name for column in columns]
    for name in names:
        check("--fields", name, known)
    return named(names or usual, columns)
