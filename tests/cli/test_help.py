"""Help opens with examples, names every option, and is found by those who ask for it."""

from __future__ import annotations

import re

import pytest

from vnkh.cli.application import COMMANDS, load
from vnkh.cli.status import MEANINGS
from vnkh.environment import VARIABLES
from vnkh.render import FORMATS


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_the_help_of_a_command_opens_with_examples(vnkh, command, option) -> None:
    outcome = vnkh(command, option)
    assert outcome.code == 0
    lines = [line for line in outcome.out.splitlines() if line.strip()]
    assert lines[0].startswith(f"Usage: vnkh {command}")
    assert "Examples:" in lines[1:4]
    assert lines[lines.index("Examples:") + 1].startswith(f"  vnkh {command}")


def test_vnkh_alone_shows_the_overview(vnkh) -> None:
    for arguments in ((), ("-h",), ("--help",)):
        outcome = vnkh(*arguments)
        assert outcome.code == 0
        assert [name for name in COMMANDS if not re.search(rf"(?m)^  {name} ", outcome.out)] == []


def test_square_brackets_survive(vnkh) -> None:
    assert "[NAME]" in vnkh("who", "-h").out


def options(command) -> list[str]:
    names = (each.opts for each in command.params if each.param_type_name == "option")
    return [name for opts in names for name in opts if name.startswith("--")]


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in {"lexicon", "cache"}])
def test_every_option_is_explained(vnkh, command) -> None:
    shown = vnkh(command, "-h").out
    assert [name for name in options(load(command)) if not re.search(rf"{name}\b", shown)] == []


def test_topics_are_made_from_what_they_are_about(vnkh) -> None:
    for topic, names in (
        ("formats", FORMATS),
        ("exit-codes", [str(int(each)) for each in MEANINGS]),
        ("environment", VARIABLES),
        ("dates", ["2025q3", "90d", "last month"]),
    ):
        shown = vnkh("help", topic).out
        assert [name for name in names if name not in shown] == []


@pytest.mark.parametrize("command", ["timeline", "who", "cache", "lexicon"])
def test_help_and_a_command_is_that_commands_help(vnkh, command) -> None:
    assert vnkh("help", command).out == vnkh(command, "--help").out


def test_fields_help_lists_the_columns(vnkh) -> None:
    for command, column in (("timeline", "participants"), ("who", "office"), ("threads", "signed"),
                            ("sources", "publisher"), ("stats", "of")):  # fmt: skip
        outcome = vnkh(command, "--fields", "help")
        assert outcome.code == 0
        assert re.search(rf"(?m)^{column} +\w", outcome.out)
