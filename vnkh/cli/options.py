"""The options that commands share, each defined once.

A command takes them in groups; `vnkh.cli.flatten` spreads them out for Typer.
"""

from typing import Annotated

from typer import Option

from vnkh.cli import completion
from vnkh.cli.filters import Filters
from vnkh.light import Light

_WHERE, _HOW, _OTHER = "Which articles", "How they are shown", "Other"


class Corpus(Light):
    """Where the articles are."""

    corpus: Annotated[
        list[str] | None,
        Option(
            "--corpus",
            "-C",
            metavar="PATH",
            rich_help_panel=_WHERE,
            help="A file, a folder, or - for standard input; again for more. "
            "Else VNKH_CORPUS, else the articles that come with vnkh.",
        ),
    ] = None
    no_cache: Annotated[
        bool,
        Option(
            "--no-cache", rich_help_panel=_WHERE, help="Read everything anew, remember nothing."
        ),
    ] = False


class Talk(Light):
    """How much is said beside the answer."""

    quiet: Annotated[
        bool,
        Option(
            "--quiet",
            "-q",
            rich_help_panel=_OTHER,
            help="Say nothing beside the answer but errors and what could not be read.",
        ),
    ] = False
    verbose: Annotated[
        bool,
        Option(
            "--verbose", "-v", rich_help_panel=_OTHER, help="Say how the question was understood."
        ),
    ] = False
    debug: Annotated[
        bool, Option("--debug", rich_help_panel=_OTHER, help="Show where in vnkh an error arose.")
    ] = False


class Output(Light):
    """How the answer is shown, and where it goes."""

    format: Annotated[
        str,
        Option(
            "--format",
            "-f",
            metavar="FORMAT",
            rich_help_panel=_HOW,
            autocompletion=completion.formats,
            help="table, list, json, jsonl, csv, tsv, md, html, ics, plover, timelinejs.",
        ),
    ] = ""
    json: Annotated[bool, Option("--json", rich_help_panel=_HOW, help="Short for -f json.")] = False
    output: Annotated[
        str,
        Option(
            "--output",
            "-o",
            metavar="FILE",
            rich_help_panel=_HOW,
            help="Write to this file, in the format of its ending.",
        ),
    ] = ""
    fields: Annotated[
        str,
        Option(
            "--fields",
            metavar="NAMES",
            rich_help_panel=_HOW,
            autocompletion=completion.fields,
            help="These columns, parted by commas; help lists them.",
        ),
    ] = ""
    color: Annotated[
        str,
        Option(
            "--color",
            metavar="WHEN",
            rich_help_panel=_HOW,
            autocompletion=completion.colors,
            help="auto, always or never.",
        ),
    ] = "auto"
    no_pager: Annotated[bool, Option("--no-pager", rich_help_panel=_HOW, help="Do not page.")] = (
        False
    )
    bom: Annotated[
        bool,
        Option("--bom", rich_help_panel=_HOW, help="CSV that Excel opens with its diacritics."),
    ] = False
    raw: Annotated[
        bool,
        Option(
            "--raw", rich_help_panel=_HOW, help="CSV cells exactly as they are, formulas included."
        ),
    ] = False
    exit_status: Annotated[
        bool,
        Option(
            "--exit-status", "-e", rich_help_panel=_HOW, help="Exit with 1 when nothing is found."
        ),
    ] = False


class Request(Light):
    """What every listing of events takes."""

    filters: Filters
    corpus: Corpus
    output: Output
    talk: Talk


class Lookup(Light):
    """What a command takes that is told what to look at."""

    corpus: Corpus
    output: Output
    talk: Talk
