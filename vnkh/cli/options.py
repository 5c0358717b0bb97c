"""The options that commands share, each defined once, and how a command takes them.

A command is a plain function of an `Environment` and of groups of options:

    def command(environment: Environment, request: Request) -> ExitStatus

`flattened` makes it what Typer wants: one parameter an option.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, get_type_hints

import typer
from typer import Option

from vnkh.cli import completion
from vnkh.environment import Environment, ReaderGoneError

WHICH, WHERE, HOW, OTHER = "Which events", "Which articles", "How they are shown", "Other"
Words = list[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Where the articles are."""

    corpus: Annotated[
        Words,
        Option(
            "--corpus",
            "-C",
            metavar="PATH",
            rich_help_panel=WHERE,
            help="A file, a folder, or - for standard input; again for more. "
            "Else VNKH_CORPUS, else the articles that come with vnkh.",
        ),
    ] = None
    no_cache: Annotated[
        bool,
        Option("--no-cache", rich_help_panel=WHERE, help="Read everything anew, remember nothing."),
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """How much is said beside the answer."""

    quiet: Annotated[
        bool,
        Option(
            "--quiet",
            "-q",
            rich_help_panel=OTHER,
            help="Say nothing beside the answer but errors and what could not be read.",
        ),
    ] = False
    verbose: Annotated[
        bool,
        Option(
            "--verbose", "-v", rich_help_panel=OTHER, help="Say how the question was understood."
        ),
    ] = False
    debug: Annotated[
        bool, Option("--debug", rich_help_panel=OTHER, help="Show where in vnkh an error arose.")
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which events. All given must hold."""

    since: Annotated[
        str,
        Option(
            "--since",
            metavar="DATE",
            rich_help_panel=WHICH,
            help="From this date on: 2025, 2025-11, 2025q3, last month, 90d.",
        ),
    ] = ""
    until: Annotated[
        str,
        Option(
            "--until",
            metavar="DATE",
            rich_help_panel=WHICH,
            help="Up to and with this date: 2025-11 means to 30 November.",
        ),
    ] = ""
    on: Annotated[
        str,
        Option(
            "--on",
            metavar="DATE",
            rich_help_panel=WHICH,
            help="Touching this date or period: 2025-11-28, 2025-11..2026-02.",
        ),
    ] = ""
    kind: Annotated[
        Words,
        Option(
            "--kind",
            metavar="KIND",
            rich_help_panel=WHICH,
            autocompletion=completion.kinds,
            help="meeting, agreement or commitment; again, or a comma, for either.",
        ),
    ] = None
    form: Annotated[
        Words,
        Option(
            "--form",
            metavar="FORM",
            rich_help_panel=WHICH,
            autocompletion=completion.forms,
            help="talks, call, visit, conference, ceremony; joint, pledge, proposal.",
        ),
    ] = None
    status: Annotated[
        Words,
        Option(
            "--status",
            metavar="STATUS",
            rich_help_panel=WHICH,
            autocompletion=completion.statuses,
            help="held, planned, cancelled; signed, exchanged, pending, in_force; made.",
        ),
    ] = None
    who: Annotated[
        Words,
        Option(
            "--who",
            metavar="NAME",
            rich_help_panel=WHICH,
            autocompletion=completion.people,
            help="With this person, body, province or country; again for and.",
        ),
    ] = None
    country: Annotated[
        Words,
        Option(
            "--country",
            metavar="COUNTRY",
            rich_help_panel=WHICH,
            autocompletion=completion.countries,
            help="With someone of this country: KH, Laos.",
        ),
    ] = None
    place: Annotated[
        Words,
        Option(
            "--place",
            metavar="PLACE",
            rich_help_panel=WHICH,
            autocompletion=completion.places,
            help="Taking place there.",
        ),
    ] = None
    topic: Annotated[
        Words,
        Option(
            "--topic",
            metavar="TOPIC",
            rich_help_panel=WHICH,
            autocompletion=completion.topics,
            help="On this topic: border, trade, …",
        ),
    ] = None
    thread: Annotated[
        Words,
        Option(
            "--thread",
            metavar="THREAD",
            rich_help_panel=WHICH,
            autocompletion=completion.threads,
            help="Of this long-running matter; `vnkh threads` lists them.",
        ),
    ] = None
    source: Annotated[
        Words,
        Option(
            "--source",
            metavar="NAME",
            rich_help_panel=WHICH,
            autocompletion=completion.sources,
            help="Stated by this article or publisher: part of its name will do.",
        ),
    ] = None
    text: Annotated[
        Words,
        Option(
            "--text",
            metavar="WORDS",
            rich_help_panel=WHICH,
            help="With all these words in it or in its quotes.",
        ),
    ] = None
    today: Annotated[
        str,
        Option(
            "--today",
            metavar="DATE",
            rich_help_panel=WHICH,
            help="The day that `last month` and the like are counted from.",
        ),
    ] = ""
    reverse: Annotated[
        bool, Option("--reverse", "-r", rich_help_panel=WHICH, help="The latest first.")
    ] = False
    limit: Annotated[
        int,
        Option(
            "--limit",
            "-n",
            metavar="NUMBER",
            rich_help_panel=WHICH,
            help="At most so many; 0 for all.",
        ),
    ] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """How the answer is shown, and where it goes."""

    format: Annotated[
        str,
        Option(
            "--format",
            "-f",
            metavar="FORMAT",
            rich_help_panel=HOW,
            autocompletion=completion.formats,
            help="table, list, json, jsonl, csv, tsv, md, html, ics, plover, timelinejs.",
        ),
    ] = ""
    json: Annotated[bool, Option("--json", rich_help_panel=HOW, help="Short for -f json.")] = False
    output: Annotated[
        str,
        Option(
            "--output",
            "-o",
            metavar="FILE",
            rich_help_panel=HOW,
            help="Write to this file, in the format of its ending.",
        ),
    ] = ""
    fields: Annotated[
        str,
        Option(
            "--fields",
            metavar="NAMES",
            rich_help_panel=HOW,
            autocompletion=completion.fields,
            help="These columns, parted by commas; help lists them.",
        ),
    ] = ""
    color: Annotated[
        str,
        Option(
            "--color",
            metavar="WHEN",
            rich_help_panel=HOW,
            autocompletion=completion.colors,
            help="auto, always or never.",
        ),
    ] = "auto"
    no_pager: Annotated[bool, Option("--no-pager", rich_help_panel=HOW, help="Do not page.")] = (
        False
    )
    bom: Annotated[
        bool, Option("--bom", rich_help_panel=HOW, help="CSV that Excel opens with its diacritics.")
    ] = False
    raw: Annotated[
        bool,
        Option(
            "--raw", rich_help_panel=HOW, help="CSV cells exactly as they are, formulas included."
        ),
    ] = False
    exit_status: Annotated[
        bool,
        Option(
            "--exit-status", "-e", rich_help_panel=HOW, help="Exit with 1 when nothing is found."
        ),
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What every listing of events takes."""

    filters: Filters
    corpus: Corpus
    output: Output
    talk: Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What a command takes that is told what to look at."""

    corpus: Corpus
    output: Output
    talk: Talk


def flattened(function: Callable[..., Any]) -> Callable[..., Any]:
    """A command as Typer calls it: its groups of options spread out, one parameter each."""
    hints = get_type_hints(function, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if _is_group(hint)}
    parameters = [_parameter("ctx", typer.Context, inspect.Parameter.empty)]
    for name, parameter in inspect.signature(function).parameters.items():
        if name in groups:
            parameters += _spread(groups[name])
        elif hints[name] not in {Environment, typer.Context}:
            parameters.append(_parameter(name, hints[name], parameter.default))

    @functools.wraps(function)
    def called(ctx: typer.Context, **values: Any) -> Any:
        made = {name: _gathered(group, values) for name, group in groups.items()}
        if "ctx" in hints:
            made["ctx"] = ctx
        try:
            return function(ctx.obj, **made, **values)
        except BrokenPipeError as error:  # Typer would make a failure of it
            raise ReaderGoneError from error

    result: Any = called
    result.__signature__ = inspect.Signature(parameters)
    result.__annotations__ = {each.name: each.annotation for each in parameters}
    return called


def _is_group(hint: Any) -> bool:
    return inspect.isclass(hint) and is_dataclass(hint) and hint is not Environment


def _spread(group: Any) -> Iterator[inspect.Parameter]:
    """One parameter an option, through groups of groups."""
    hints = get_type_hints(group, include_extras=True)
    for each in fields(group):
        if _is_group(hints[each.name]):
            yield from _spread(hints[each.name])
        else:
            yield _parameter(each.name, hints[each.name], each.default)


def _gathered(group: Any, values: dict[str, Any]) -> Any:
    """A group made of the values of its options, which are taken out of `values`."""
    hints = get_type_hints(group)
    return group(**{
        each.name: _gathered(hints[each.name], values)
        if _is_group(hints[each.name])
        else values.pop(each.name)
        for each in fields(group)
    })  # fmt: skip


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )
