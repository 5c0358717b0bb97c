"""`vnkh explain FILE…`."""

from collections.abc import Iterator
from typing import Annotated, Any

from typer import Argument

from vnkh.cli.answer import paper, write
from vnkh.cli.choices import chosen_format
from vnkh.cli.messages import Messages
from vnkh.cli.options import Output, Talk
from vnkh.cli.readings import Unreadable, worked_out
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.errors import UsageError
from vnkh.records import to_dict
from vnkh.render import Answer

EXAMPLES = (
    "vnkh explain article.txt",
    "vnkh explain - < article.txt",
    "vnkh explain ~/articles -f jsonl",
)
Files = Annotated[
    list[str],
    Argument(
        metavar="FILE...", show_default=False, help="Files, folders, or - for standard input."
    ),
]
Record = dict[str, Any]
FORMATS = ("table", "list", "json", "jsonl")


def command(environment: Environment, output: Output, talk: Talk, files: Files) -> ExitStatus:
    """How an article is read: people, bodies, places, dates and events marked in its text."""
    form = chosen_format(output, has_events=False)
    if form.name not in FORMATS or output.fields:
        raise UsageError("vnkh explain writes a marked text, or -f json or jsonl, without --fields")
    unread = Unreadable(Messages(environment, talk))
    found = worked_out(_explanation, files, unread)
    if form.is_for_people:
        count = _write_pages(found, output, environment)
    else:
        rows = (row for _, row in found)
        count = write(Answer(rows, (), name="articles"), form, output, environment).rows
    return unread.ended(count, output)


def _explanation(article: Any) -> Record:
    """What was found in an article: its spans and its events."""
    from vnkh.events import extract  # noqa: PLC0415  # options are checked before this
    from vnkh.tagging import explain  # noqa: PLC0415

    return {
        "document": article.document,
        "published": article.published.isoformat(),
        "spans": list(explain(article)),
        "events": [to_dict(event) for event in extract(article)],
    }


def _write_pages(
    found: Iterator[tuple[Any, Record]], output: Output, environment: Environment
) -> int:
    from vnkh.events.rules import meaning  # noqa: PLC0415  # for people only
    from vnkh.render.article_page import write_article_page  # noqa: PLC0415  # Rich is for people

    count = 0
    with paper(output, environment) as sheet:
        for count, (article, row) in enumerate(found, 1):
            if count > 1:
                sheet.line()
            write_article_page(row, article.text, meaning, sheet)
    return count
