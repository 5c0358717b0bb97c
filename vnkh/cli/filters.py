"""The filters: the same options, with the same meaning, on every listing."""

from typing import Annotated

from typer import Option

from vnkh.cli import completion
from vnkh.light import Light

_WHICH = "Which events"
Words = list[str] | None


class Filters(Light):
    """Which events. All given must hold."""

    since: Annotated[
        str,
        Option(
            "--since",
            metavar="DATE",
            rich_help_panel=_WHICH,
            help="From this date on: 2025, 2025-11, 2025q3, last month, 90d.",
        ),
    ] = ""
    until: Annotated[
        str,
        Option(
            "--until",
            metavar="DATE",
            rich_help_panel=_WHICH,
            help="Up to and with this date: 2025-11 means to 30 November.",
        ),
    ] = ""
    on: Annotated[
        str,
        Option(
            "--on",
            metavar="DATE",
            rich_help_panel=_WHICH,
            help="Touching this date or period: 2025-11-28, 2025-11..2026-02.",
        ),
    ] = ""
    kind: Annotated[
        Words,
        Option(
            "--kind",
            metavar="KIND",
            rich_help_panel=_WHICH,
            autocompletion=completion.kinds,
            help="meeting, agreement or commitment; again, or a comma, for either.",
        ),
    ] = None
    form: Annotated[
        Words,
        Option(
            "--form",
            metavar="FORM",
            rich_help_panel=_WHICH,
            autocompletion=completion.forms,
            help="talks, call, visit, conference, ceremony; joint, pledge, proposal.",
        ),
    ] = None
    status: Annotated[
        Words,
        Option(
            "--status",
            metavar="STATUS",
            rich_help_panel=_WHICH,
            autocompletion=completion.statuses,
            help="held, planned, cancelled; signed, exchanged, pending, in_force; made.",
        ),
    ] = None
    who: Annotated[
        Words,
        Option(
            "--who",
            metavar="NAME",
            rich_help_panel=_WHICH,
            autocompletion=completion.people,
            help="With this person, body, province or country; again for and.",
        ),
    ] = None
    country: Annotated[
        Words,
        Option(
            "--country",
            metavar="COUNTRY",
            rich_help_panel=_WHICH,
            autocompletion=completion.countries,
            help="With someone of this country: KH, Laos.",
        ),
    ] = None
    place: Annotated[
        Words,
        Option(
            "--place",
            metavar="PLACE",
            rich_help_panel=_WHICH,
            autocompletion=completion.places,
            help="Taking place there.",
        ),
    ] = None
    topic: Annotated[
        Words,
        Option(
            "--topic",
            metavar="TOPIC",
            rich_help_panel=_WHICH,
            autocompletion=completion.topics,
            help="On this topic: border, trade, …",
        ),
    ] = None
    thread: Annotated[
        Words,
        Option(
            "--thread",
            metavar="THREAD",
            rich_help_panel=_WHICH,
            autocompletion=completion.threads,
            help="Of this long-running matter; `vnkh threads` lists them.",
        ),
    ] = None
    source: Annotated[
        Words,
        Option(
            "--source",
            metavar="NAME",
            rich_help_panel=_WHICH,
            autocompletion=completion.sources,
            help="Stated by this article or publisher: part of its name will do.",
        ),
    ] = None
    text: Annotated[
        Words,
        Option(
            "--text",
            metavar="WORDS",
            rich_help_panel=_WHICH,
            help="With all these words in it or in its quotes.",
        ),
    ] = None
    today: Annotated[
        str,
        Option(
            "--today",
            metavar="DATE",
            rich_help_panel=_WHICH,
            help="The day that `last month` and the like are counted from.",
        ),
    ] = ""
    reverse: Annotated[
        bool, Option("--reverse", "-r", rich_help_panel=_WHICH, help="The latest first.")
    ] = False
    limit: Annotated[
        str,
        Option(
            "--limit",
            "-n",
            metavar="NUMBER",
            rich_help_panel=_WHICH,
            help="At most so many; 0 for all.",
        ),
    ] = ""
