"""The docs say what the program does: every command line is run, every option documented.

In a `console` block a line that begins with `$ ` is run on the articles that come with vnkh; what
follows is what it prints at 100 columns, up to a line `…`, which stands for the rest.
`pytest tests/test_docs.py --remake` writes the outputs anew; read what `git diff` shows.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from vnkh.cli.application import COMMANDS, application, load
from vnkh.cli.corpus import bundled

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"(?ms)^```console\n(\$ .*?)^```$")
WIDTH = 100
SHOWN = 24
REST = "…"

EXAMPLES = [
    (page, block.group(1)) for page in PAGES for block in BLOCK.finditer(page.read_text("utf-8"))
]
NAMES = [f"{page.name}: {block.splitlines()[0]}" for page, block in EXAMPLES]


@pytest.mark.parametrize(("page", "block"), EXAMPLES, ids=NAMES)
def test_an_example_prints_what_the_docs_show(vnkh, request, page, block) -> None:
    parts = [part.partition("\n") for part in re.split(r"(?m)^\$ ", block)[1:]]
    written = "".join(f"$ {line}\n{_shown(_printed(vnkh, line))}" for line, _, _ in parts)
    if request.config.getoption("--remake"):
        page.write_text(page.read_text("utf-8").replace(block, written), "utf-8")
    else:
        assert block == written


def _printed(vnkh, line: str) -> str:
    program, *arguments = shlex.split(line)
    assert program == "vnkh", "only vnkh itself is run"
    variables = {"VNKH_CORPUS": str(bundled())}
    outcome = vnkh(*arguments, "--color=never", width=WIDTH, variables=variables) if (
        arguments[0] != "help"
    ) else vnkh(*arguments, width=WIDTH, variables=variables)  # fmt: skip
    assert outcome.code == 0, outcome.err
    return outcome.out


def _shown(output: str) -> str:
    lines = output.splitlines()
    if len(lines) > SHOWN:
        lines = [*lines[: SHOWN - 4], REST]
    return "".join(f"{line}\n" for line in lines)


def options(command) -> set[str]:
    """The long names of a command's options and of those of its own commands."""
    own = {
        name for each in command.params if each.param_type_name == "option" for name in each.opts
    }
    inner = (options(each) for each in getattr(command, "commands", {}).values())
    return {name for name in own if name.startswith("--")}.union(*inner)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_documented(command) -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert [name for name in sorted(options(load(command))) if f"`{name}" not in text] == []


def test_the_options_of_vnkh_itself_are_documented() -> None:
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert [name for name in options(application()) if name not in text] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command) -> None:
    headings = re.findall(
        r"(?m)^### vnkh (.*)$", (ROOT / "docs" / "commands.md").read_text("utf-8")
    )
    assert command in {name for heading in headings for name in heading.split(", ")}


def test_links_between_the_docs_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
