"""`vnkh threads`."""

from typing import Any

from vnkh.cli.asking import Question, asking, ended
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import explain_fields, list_rows
from vnkh.cli.messages import counted
from vnkh.cli.options import Request
from vnkh.cli.status import ExitStatus
from vnkh.digest.history import SETTLED
from vnkh.environment import Environment
from vnkh.render.rows import THREADS

EXAMPLES = ("vnkh threads", "vnkh threads --since 2025", "vnkh threads --topic border --json")


def command(environment: Environment, request: Request) -> ExitStatus:
    """The matters that come back: how many events each has, from when to when."""
    if request.output.fields == "help":
        return explain_fields(THREADS, environment)
    chosen_format(request.output, has_events=False)
    with asking(environment, request) as question:
        rows = question.cut(_threads(question))
        written = list_rows("threads", rows, THREADS, question, environment, request.output)
        question.messages.say(counted(written.rows, "thread"))
        return ended(written.rows, question.timeline, request.output)


def _threads(question: Question) -> list[dict[str, Any]]:
    """The matters in the events asked for, the liveliest first."""
    months: dict[str, list[str]] = {}
    for name, month in question.count_by("thread", "month"):
        months.setdefault(name, []).append(month)
    agreements = question.count_by("thread", "kind", "status")
    rows = [
        {
            "id": name,
            "events": events,
            "first": min(filter(None, months[name]), default=""),
            "last": max(months[name]),
            "signed": sum(agreements.get((name, "agreement", each), 0) for each in SETTLED),
            "pending": agreements.get((name, "agreement", "pending"), 0),
        }
        for (name,), events in question.count_by("thread").items()
    ]
    return sorted(rows, key=lambda row: (-row["events"], row["id"]))
