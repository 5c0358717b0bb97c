"""`vnkh extract FILE…`."""

from collections.abc import Iterator
from typing import Annotated

from typer import Argument, Option

from vnkh.cli import completion
from vnkh.cli.answer import write
from vnkh.cli.choices import chosen_format
from vnkh.cli.job import Engine, run_job
from vnkh.cli.listing import event_columns, explain_fields
from vnkh.cli.messages import Messages
from vnkh.cli.options import Output, Talk
from vnkh.cli.readings import Unreadable
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.errors import UsageError
from vnkh.render import EVENTS, Answer

EXAMPLES = (
    "vnkh extract article.txt",
    "vnkh extract - < article.txt",
    "vnkh extract ~/articles > events.jsonl",
    "vnkh extract ~/articles --engine local -o events.parquet",
    "vnkh extract s3://clippings --scheduler tcp://host:8786 -o s3://found/events/",
)
Files = Annotated[
    list[str],
    Argument(
        metavar="FILE...", show_default=False, help="Files, folders, or - for standard input."
    ),
]
EngineName = Annotated[
    str,
    Option(
        "--engine",
        metavar="ENGINE",
        autocompletion=completion.engines,
        help="Merge all articles into --output, here (local) or on a cluster (dask). "
        "Files may be addresses, such as s3://….",
    ),
]
Scheduler = Annotated[
    str,
    Option("--scheduler", metavar="ADDRESS", help="Dask's scheduler; without it, one starts here."),
]


def command(  # noqa: PLR0917  # by name: Typer's
    environment: Environment,
    output: Output,
    talk: Talk,
    files: Files,
    engine: EngineName = "",
    scheduler: Scheduler = "",
) -> ExitStatus:
    """Events as JSON Lines, one article after the other, nothing merged, nothing remembered.

    With an engine, the events of all articles, merged, in one file or a folder/ of parts.
    """
    if output.fields == "help":
        return explain_fields(EVENTS, environment)
    messages = Messages(environment, talk)
    if engine or scheduler:
        return run_job(files, output, Engine(engine, scheduler), messages)
    return _one_by_one(files, output, messages)


def _one_by_one(files: list[str], output: Output, messages: Messages) -> ExitStatus:
    form = chosen_format(output, "jsonl")
    columns = event_columns(form, output)
    remote = [each for each in files if "://" in each]
    if remote:
        raise UsageError(f"{remote[0]} is an address; add --engine, which reads such")
    unread = Unreadable(messages)
    answer = Answer(_records(files, unread), columns, has_fields=bool(output.fields))
    written = write(answer, form, output, messages.environment)
    return unread.ended(written.rows, output)


def _records(files: list[str], unread: Unreadable) -> Iterator[str]:
    from vnkh.engines.each import extract_each  # noqa: PLC0415  # options are checked before this
    from vnkh.reading import Unread  # noqa: PLC0415

    stdin = unread.messages.environment.stdin.buffer
    for each in extract_each(files, stdin=stdin):
        if isinstance(each, Unread):
            unread.name(each.document, each.reason)
        else:
            yield from each.records
