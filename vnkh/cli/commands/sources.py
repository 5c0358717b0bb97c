"""`vnkh sources`."""

from typing import Any

from vnkh.cli.asking import Question, asking, ended
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import explain_fields, list_rows
from vnkh.cli.messages import counted, listed
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.render.rows import ARTICLES, ARTICLES_USUAL

EXAMPLES = (
    "vnkh sources",
    'vnkh sources --who "Hun Sen" --since 2025',
    "vnkh sources -C ~/articles -f csv -o sources.csv",
)  # fmt: skip
Record = dict[str, Any]


def command(environment: Environment, request: Request) -> ExitStatus:
    """The articles: date, publisher, title, events found, what could not be read and why.

    With filters, only the articles that state such events.
    """
    output = request.output
    if output.fields == "help":
        return explain_fields(ARTICLES, environment)
    form = chosen_format(output, has_events=False)
    with asking(environment, request) as question:
        rows = _rows(question)
        usual = ARTICLES_USUAL if form.is_for_people else tuple(each.name for each in ARTICLES)
        list_rows("articles", rows, ARTICLES, question, environment, output, usual)
        unread = sum(bool(row["unread"]) for row in rows)
        said = counted(len(rows) - unread, "article")
        question.messages.say(listed((said, f"{unread:,} not read" if unread else "")))
        return ended(len(rows), question.timeline, output)


def _rows(question: Question) -> list[Record]:
    """The articles with the events asked for, then what could not be read."""
    # Records that were extracted elsewhere may name an article once each.
    articles = {each["document"]: each for each in question.timeline.articles()}.values()
    if not question.is_filtered:
        rows = [_row(each, each["events"]) for each in articles]
        return question.cut(rows + [_unread(each) for each in question.timeline.unread])
    events = question.count_by("document")
    found = (_row(each, events.get((each["document"],), 0)) for each in articles)
    return question.cut([row for row in found if row["events"]])


def _row(article: Record, events: int) -> Record:
    return {
        "published": article["published"],
        "publisher": article["publisher"],
        "events": events,
        "title": article["title"],
        "document": article["document"],
        "notes": "; ".join(article["notes"]),
        "unread": "",
    }


def _unread(each: Any) -> Record:
    return {
        "published": "not read",
        "publisher": "",
        "events": 0,
        "title": each.reason,
        "document": each.document,
        "notes": "",
        "unread": each.reason,
    }
