"""`vnkh extract FILE…`."""

from collections.abc import Iterator
from typing import Annotated, Any

from typer import Argument

from vnkh.cli.answer import write
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import event_columns, explain_fields
from vnkh.cli.messages import Messages
from vnkh.cli.options import Output, Talk
from vnkh.cli.readings import Readings
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.records import to_dict
from vnkh.render import EVENTS, Answer

EXAMPLES = (
    "vnkh extract article.txt",
    "vnkh extract - < article.txt",
    "vnkh extract ~/articles > events.jsonl",
)
Files = Annotated[
    list[str],
    Argument(
        metavar="FILE...", show_default=False, help="Files, folders, or - for standard input."
    ),
]


def command(environment: Environment, output: Output, talk: Talk, files: Files) -> ExitStatus:
    """Events as JSON Lines, one article after the other, nothing merged, nothing remembered."""
    if output.fields == "help":
        return explain_fields(EVENTS, environment)
    form = chosen_format(output, "jsonl")
    readings = Readings(files, Messages(environment, talk))
    columns = event_columns(form, output)
    answer = Answer(_records(readings), columns, has_fields=bool(output.fields))
    written = write(answer, form, output, environment)
    return readings.ended(written.rows, output)


def _records(readings: Readings) -> Iterator[dict[str, Any]]:
    from vnkh.events import extract  # noqa: PLC0415  # options are checked before this

    for article in readings:
        yield from map(to_dict, extract(article))
