"""The docs say what the program does: every command line is run, every option documented.

In a `console` block a line that begins with `$ ` is run on the articles that come with vnkh; what
follows is what it prints at 100 columns, up to a line `…`, which stands for the rest. Behind `| jq`
stands what jq makes of it, as if in a pipe. Other blocks are not run, but what they call vnkh with
has to be options that it has.
`pytest tests/test_docs.py --remake` writes the outputs anew; read what `git diff` shows.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
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
    line, _, filtered = line.partition(" | jq ")
    program, *arguments = shlex.split(line)
    assert program == "vnkh", "only vnkh itself is run"
    color = [] if arguments[0] == "help" else ["--color=never"]
    outcome = vnkh(
        *arguments,
        *color,
        width=None if filtered else WIDTH,
        variables={"VNKH_CORPUS": str(bundled())},
    )
    assert outcome.code == 0, outcome.err
    return _by_jq(filtered, outcome.out) if filtered else outcome.out


def _by_jq(arguments: str, text: str) -> str:
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    command = ["jq", *shlex.split(arguments)]
    return subprocess.run(command, input=text, text=True, check=True, capture_output=True).stdout


def _shown(output: str) -> str:
    lines = output.splitlines()
    if len(lines) > SHOWN:
        lines = [*lines[: SHOWN - 4], REST]
    return "".join(f"{line}\n" for line in lines)


PLAIN = re.compile(r"(?ms)^```(?:sh|bash)?\n(.*?)^```$")
CALLS = [
    (page, line)
    for page in PAGES
    for block in PLAIN.findall(page.read_text("utf-8"))
    for line in block.replace("\\\n", " ").splitlines()
    if line.startswith("vnkh ")
]


@pytest.mark.parametrize(("page", "line"), CALLS, ids=lambda value: getattr(value, "name", value))
def test_a_call_that_is_shown_without_its_output_has_options_that_there_are(page, line) -> None:
    del page
    _, name, *words = shlex.split(line, comments=True)
    assert name in COMMANDS
    given = {word.partition("=")[0] for word in words if word.startswith("--")}
    assert given - options(load(name)) == set()


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
