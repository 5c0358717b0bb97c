"""The commands by name. Each is imported when it is called, so that none pays for the others."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from vnkh import __version__
from vnkh.cli.flatten import flattened
from vnkh.cli.help import Command, Group, write_overview
from vnkh.errors import UsageError
from vnkh.light import Light
from vnkh.render.safe import safe
from vnkh.timeline.suggestions import question


class Entry(Light):
    """A command in the overview: its module under `vnkh.cli.commands`, and one line about it."""

    module: str
    about: str
    section: str


ASK, LOOK, KEEP = "Ask", "Look closer", "Keep house"
COMMANDS = {
    "timeline": Entry("timeline", "the chronology", ASK),
    "who": Entry("who", "a person: offices, whom they met, what they promised", ASK),
    "meetings": Entry("meetings", "the meetings", ASK),
    "agreements": Entry("agreements", "the agreements", ASK),
    "commitments": Entry("commitments", "what was pledged, agreed or asked for", ASK),
    "threads": Entry("threads", "the matters that come back", ASK),
    "thread": Entry("thread", "one of them, from first mention to last", ASK),
    "stats": Entry("stats", "counts by month, kind, person, topic", ASK),
    "show": Entry("show", "an event in full, with the sentences that say so", LOOK),
    "sources": Entry("sources", "the articles, and what could not be read", LOOK),
    "explain": Entry("explain", "how an article is read", LOOK),
    "extract": Entry("extract", "the events of each article as JSON Lines", LOOK),
    "schema": Entry("schema", "the JSON Schema of the records", KEEP),
    "lexicon": Entry("lexicon", "the word lists: path, check, unknown", KEEP),
    "cache": Entry("cache", "what was read before: path, status, clear", KEEP),
    "help": Entry("help", "dates, formats, exit-codes, environment", KEEP),
}
_SETTINGS = {"help_option_names": ["-h", "--help"]}


class Commands(TyperGroup):
    """vnkh itself: finds the module of a command by its name."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Names in the order of the overview."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name, None where there is none."""
        del ctx
        return load(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names; otherwise the commands it may have meant."""
        name = args[0]
        if name in COMMANDS or ctx.resilient_parsing or name.startswith("-"):
            return super().resolve_command(ctx, args)
        hint = question(name, COMMANDS) or "`vnkh --help` lists the commands"
        raise UsageError(f"no command is called {safe(name)!r}; {hint}")

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Commands and what they are for, without importing them; options of vnkh itself."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        from vnkh.cli.shells import offer  # noqa: PLC0415  # a shell asks, not a person

        named = ((name, each.about) for name, each in COMMANDS.items())
        return [offer(name, about) for name, about in named if name.startswith(incomplete)]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The overview."""
        del ctx
        write_overview(formatter, COMMANDS)


@cache
def load(name: str) -> Any:
    """Import a command's module and make it a Typer command."""
    module = import_module(f"vnkh.cli.commands.{COMMANDS[name].module}")
    if hasattr(module, "COMMANDS"):
        return _group(name, module)
    return _single(name, module.command, module.EXAMPLES)


def _single(name: str, function: Callable[..., Any], examples: tuple[str, ...]) -> Any:
    made = _typer()
    made.command(name, cls=Command, context_settings=_SETTINGS)(flattened(function))
    command = get_command(made)
    command.examples = examples  # type: ignore[attr-defined]  # `Command` shows them
    return command


def _group(name: str, module: ModuleType) -> Any:
    made = _typer(invoke_without_command=False)
    made.callback(cls=Group, context_settings=_SETTINGS)(_nothing)
    group: Any = get_command(made)
    group.name, group.help, group.examples = name, module.__doc__, module.EXAMPLES
    for each, function in module.COMMANDS.items():
        group.commands[each] = _single(each, function, ())
    return group


def _typer(**settings: Any) -> typer.Typer:
    return typer.Typer(
        rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False, **settings
    )


def _nothing() -> None:
    pass


@cache
def application(*, has_completion: bool = True) -> Any:
    """The whole program as one Typer command.

    `has_completion` says whether it has the options that set completion up; they stand before
    any command.
    """
    made = typer.Typer(
        rich_markup_mode=None, add_completion=has_completion, pretty_exceptions_enable=False
    )
    made.callback(cls=Commands, invoke_without_command=True, context_settings=_SETTINGS)(_root)
    return get_command(made)


def _root(
    ctx: typer.Context,
    version: bool = typer.Option(False, "--version", "-V", help="Show the version."),
) -> None:
    """Ask what Vietnam and Cambodia said and did, and where it says so."""
    if version:
        ctx.obj.stdout.write(f"vnkh {__version__}\n")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        ctx.obj.stdout.write(ctx.get_help() + "\n")
