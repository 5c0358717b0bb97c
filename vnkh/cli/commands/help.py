"""`vnkh help`."""

from typing import Annotated

import typer
from typer import Argument

from vnkh.cli import topics
from vnkh.cli.choices import check
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment

EXAMPLES = ("vnkh help dates", "vnkh help formats", "vnkh help exit-codes", "vnkh help timeline")
Topic = Annotated[
    str,
    Argument(metavar="[TOPIC]", show_default=False, autocompletion=topics.offered,
             help="dates, formats, exit-codes, environment, or a command."),
]  # fmt: skip


def command(environment: Environment, ctx: typer.Context, topic: Topic = "") -> ExitStatus:
    """Help on a topic or a command."""
    root = ctx.find_root()
    if not topic:
        environment.stdout.write(root.get_help() + "\n\n" + topics.overview())
    elif topic in topics.TOPICS:
        environment.stdout.write(topics.TOPICS[topic]())
    else:
        commands = root.command.list_commands(root)  # type: ignore[attr-defined]  # a group
        name = check("vnkh help", topic, [*topics.TOPICS, *commands])
        found = root.command.get_command(root, name)  # type: ignore[attr-defined]  # a group
        inner = typer.Context(found, info_name=name, parent=root)
        environment.stdout.write(found.get_help(inner) + "\n")
    return ExitStatus.DONE
