"""`vnkh show ID…`."""

import json
from typing import Annotated, Any

from typer import Argument

from vnkh.cli import completion
from vnkh.cli.answer import paper, write
from vnkh.cli.asking import ended
from vnkh.cli.choices import chosen_format
from vnkh.cli.corpus import opened, paths
from vnkh.cli.evidence import evidence
from vnkh.cli.listing import event_columns, explain_fields
from vnkh.cli.messages import Messages
from vnkh.cli.options import Lookup, Output
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.render import EVENTS, Answer

EXAMPLES = (
    "vnkh show ID  (vnkh timeline --fields id,date,summary lists them)",
    "vnkh show ID ID --json",
)
Ids = Annotated[
    list[str],
    Argument(metavar="ID...", show_default=False, autocompletion=completion.event_ids,
             help="Ids of events; any unique beginning will do."),
]  # fmt: skip


def command(environment: Environment, request: Lookup, ids: Ids) -> ExitStatus:
    """An event in full: each source's sentence in its paragraph, and how all was worked out."""
    output = request.output
    if output.fields == "help":
        return explain_fields(EVENTS, environment)
    form = chosen_format(output)
    columns = event_columns(form, output)
    messages = Messages(environment, request.talk)
    with opened(request.corpus, environment, messages) as timeline:
        texts = [timeline.event(each) for each in dict.fromkeys(ids)]
        if form.is_for_people and not output.fields:
            _write_pages([json.loads(each) for each in texts], request, output, environment)
        else:
            query = {"id": list(ids)}
            answer = Answer(texts, columns, query=query, has_fields=bool(output.fields))
            write(answer, form, output, environment)
        return ended(len(texts), timeline, output)


def _write_pages(
    records: list[dict[str, Any]], request: Lookup, output: Output, environment: Environment
) -> None:
    from vnkh.render.event_page import write_event_page  # noqa: PLC0415  # Rich is for people only

    places = paths(request.corpus, environment)
    with paper(output, environment) as sheet:
        for number, record in enumerate(records):
            if number:
                sheet.line()
            write_event_page(record, evidence(record, places), sheet)
