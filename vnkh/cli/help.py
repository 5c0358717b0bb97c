"""How help reads: what it is for, examples first, then the options by what they are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typer.core import TyperCommand, TyperGroup

_EXAMPLES = """
vnkh timeline
vnkh timeline --since 2025-11 --who "Hun Manet"
vnkh who "Bùi Thanh Sơn"
vnkh thread border-demarcation
vnkh commitments --topic trade --json
vnkh timeline -C ~/articles -o chronology.md
"""
_OTHER = "Other"


class Command(TyperCommand):
    """A command whose help opens with examples."""

    examples: tuple[str, ...] = ()

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, what it is for, examples, options."""
        self.format_usage(ctx, formatter)
        _write_about(formatter, self.help or "", self.examples)
        _write_options(self, ctx, formatter)


class Group(TyperGroup):
    """A command with commands of its own."""

    examples: tuple[str, ...] = ()

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, what it is for, examples, its commands."""
        self.format_usage(ctx, formatter)
        _write_about(formatter, self.help or "", self.examples)
        with formatter.section("Commands"):
            rows = [(name, _first_line(each.help or "")) for name, each in self.commands.items()]
            formatter.write_dl(rows)


def write_overview(formatter: Any, commands: Mapping[str, Any]) -> None:
    """The help of vnkh itself; `commands` say a line about themselves and their section."""
    formatter.write_usage("vnkh", "COMMAND [OPTIONS]")
    _write_about(
        formatter,
        "Ask what Vietnam and Cambodia said and did together, and where it says so.",
        tuple(_EXAMPLES.strip().split("\n")),
    )
    for section in dict.fromkeys(each.section for each in commands.values()):
        with formatter.section(section):
            formatter.write_dl(
                [(name, each.about) for name, each in commands.items() if each.section == section]
            )
    with formatter.section("Options"):
        formatter.write_dl([
            ("-h, --help", "Show this; with a command, its options."),
            ("-V, --version", "Show the version."),
            ("--install-completion", "Complete commands, options and values in this shell."),
            ("--show-completion", "Print the script that does it."),
        ])  # fmt: skip


def _write_about(formatter: Any, about: str, examples: tuple[str, ...]) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(_first_line(about))
    if examples:
        with formatter.section("Examples"):
            for example in examples:
                formatter.write(f"{' ' * formatter.current_indent}{example}\n")
    rest = about.partition("\n")[2].strip()
    if rest:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(rest)


def _write_options(command: Any, ctx: Any, formatter: Any) -> None:
    sections: dict[str, list[tuple[str, str]]] = {}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record:
            section = getattr(parameter, "rich_help_panel", None) or _OTHER
            sections.setdefault(section, []).append(record)
    for section, rows in sections.items():
        with formatter.section(section):
            formatter.write_dl(rows)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]
