"""What each command shows, at 60, 80 and 120 columns and in a pipe, as a person has read it.

`pytest tests/cli/test_expected.py --remake` writes the files anew; read what `git diff` shows
before keeping them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

EXPECTED = Path(__file__).parent / "expected"
COMMANDS = {
    "timeline": ("timeline", "--since", "2025-11-27"),
    "timeline-list": ("timeline", "--on", "2025-11", "-f", "list"),
    "meetings": ("meetings",),
    "agreements": ("agreements",),
    "commitments": ("commitments", "--since", "2025-11"),
    "who": ("who",),
    "who-hun-manet": ("who", "Hun Manet"),
    "threads": ("threads",),
    "thread-border-demarcation": ("thread", "border-demarcation"),
    "sources": ("sources",),
    "stats": ("stats",),
    "show": ("show", "m-2025-11-28"),
    "fields": ("timeline", "--fields", "date,id,targets,due,topics", "--kind", "commitment"),
}
WIDTHS = {"60": 60, "80": 80, "120": 120, "pipe": None}
CELLS = [(name, width) for name in COMMANDS for width in WIDTHS]


@pytest.mark.parametrize(("name", "width"), CELLS)
def test_the_output_is_as_it_was_read(vnkh, request, name, width) -> None:
    arguments = COMMANDS[name]
    if name == "show":
        arguments = ("show", *_first_id(vnkh))
    shown = vnkh(*arguments, "--color=never", width=WIDTHS[width]).out
    file = EXPECTED / f"{name}-{width}.txt"
    if request.config.getoption("--remake"):
        EXPECTED.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")


def _first_id(vnkh) -> list[str]:
    talks = vnkh(
        "meetings", "--who", "Hun Sen", "--fields", "id", "-f", "tsv", "--on", "2025-11"
    ).out
    return talks.splitlines()[1:]
