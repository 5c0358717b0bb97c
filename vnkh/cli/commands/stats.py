"""`vnkh stats`."""

from collections.abc import Iterator
from typing import Any

from vnkh.cli.answer import paper
from vnkh.cli.asking import Question, asking, ended, unread_in_words
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import explain_fields, list_rows
from vnkh.cli.messages import counted, listed
from vnkh.cli.options import Output, Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.render.rows import COUNTS

EXAMPLES = (
    "vnkh stats",
    "vnkh stats --since 2025 --topic border",
    "vnkh stats --country LA -f csv",
)
Numbers = dict[tuple[str, ...], int]


def command(environment: Environment, request: Request) -> ExitStatus:
    """Counts: by month and kind, who met whom, who, on what topics."""
    output = request.output
    if output.fields == "help":
        return explain_fields(COUNTS, environment)
    form = chosen_format(output, has_events=False)
    with asking(environment, request) as question:
        events = sum(question.count_by("kind").values())
        counts = _counts(question)
        if form.name == "table" and not output.fields:
            _write_page(counts, question, output, environment)
        else:
            list_rows("counts", list(_rows(counts)), COUNTS, question, environment, output)
        said = (counted(events, "event"), unread_in_words(question.timeline))
        question.messages.say(listed(said))
        return ended(events, question.timeline, output)


def _counts(question: Question) -> dict[str, Numbers]:
    """Numbers of events by what is counted: months in order, the others by their number."""
    met = question.only_held_meetings().count_by("person", "person")
    return {
        "month": question.count_by("month", "kind"),
        "form": _ranked(question, question.count_by("kind", "form", "status")),
        "pair": _ranked(question, {pair: n for pair, n in met.items() if pair[0] < pair[1]}),
        "person": _ranked(question, question.count_by("person")),
        "topic": _ranked(question, question.count_by("topic")),
    }


def _ranked(question: Question, numbers: Numbers) -> Numbers:
    ordered = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    return dict(question.cut(ordered))


def _write_page(
    counts: dict[str, Numbers], question: Question, output: Output, environment: Environment
) -> None:
    from vnkh.render.stats_page import write_stats_page  # noqa: PLC0415  # Rich is for people only

    names = {each["id"]: each["name"] for each in question.timeline.people()}
    with paper(output, environment) as sheet:
        write_stats_page(counts, names, sheet)


def _rows(counts: dict[str, Numbers]) -> Iterator[dict[str, Any]]:
    """The counts as one table: what is counted, which, of which kind, how many events."""
    for of, numbers in counts.items():
        for values, events in numbers.items():
            name, kind = _named(of, values)
            yield {"of": of, "name": name, "kind": kind, "events": events}


def _named(of: str, values: tuple[str, ...]) -> tuple[str, str]:
    if of == "month":
        return values[0], values[1]
    if of == "form":
        return ", ".join(filter(None, values[1:])), values[0]
    return " ".join(values), "meeting" if of == "pair" else ""
