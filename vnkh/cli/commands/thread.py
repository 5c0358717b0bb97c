"""`vnkh thread NAME`."""

import json
from collections.abc import Iterable
from typing import Annotated, Any

from typer import Argument

from vnkh.cli import completion
from vnkh.cli.answer import paper
from vnkh.cli.asking import Question, asking, ended
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import event_columns, explain_fields, say_how_many, write_events
from vnkh.cli.options import Output, Request
from vnkh.cli.status import ExitStatus
from vnkh.digest import Entry, history
from vnkh.environment import Environment
from vnkh.render import EVENTS, Written
from vnkh.timeline.query import Query

EXAMPLES = (
    "vnkh thread border-demarcation",
    "vnkh thread trade-target --since 2025",
    "vnkh thread border-gate-agreements -o border-gates.md",
)
Name = Annotated[
    str,
    Argument(metavar="NAME", show_default=False, autocompletion=completion.threads,
             help="As `vnkh threads` lists them."),
]  # fmt: skip


def command(environment: Environment, request: Request, name: Name) -> ExitStatus:
    """A matter as its history: each mention, what changed in it, what was signed."""
    output = request.output
    if output.fields == "help":
        return explain_fields(EVENTS, environment)
    form = chosen_format(output)
    columns = event_columns(form, output)
    with asking(environment, request, thread=(name,)) as question:
        told = {entry.record["id"]: entry for entry in _history(question)}
        entries = [told[each["id"]] for each in question.records() if each["id"] in told]
        events = [entry.record for entry in entries]
        matter = _matter(question.query.threads[-1])
        if not form.is_for_people or output.fields:
            matter["news"] = {each.record["id"]: each.news for each in entries}
            return write_events(question, events, columns, form, environment, output, thread=matter)
        if entries:
            _write_page(matter, entries, output, environment)
        say_how_many(Written(len(events)), form, question)
        return ended(len(events), question.timeline, output)


def _history(question: Question) -> Iterable[Entry]:
    """What was new with each event of the matter, whichever of them are asked for."""
    whole = Query(threads=question.query.threads[-1:])
    return history([json.loads(text) for text in question.timeline.select(whole)])


def _matter(name: str) -> dict[str, Any]:
    """What the matter is called and what it is about, as the lexicon says it."""
    from vnkh.lexicon import thread  # noqa: PLC0415  # only `vnkh thread` needs it

    known: Any = thread(name)
    return {
        "id": name,
        "name": known.name if known else name,
        "about": known.about if known else "",
    }


def _write_page(
    matter: dict[str, Any], entries: list[Entry], output: Output, environment: Environment
) -> None:
    from vnkh.render.thread_page import write_thread_page  # noqa: PLC0415  # Rich is for people

    with paper(output, environment) as sheet:
        write_thread_page(matter, [(each.record, each.news) for each in entries], sheet)
