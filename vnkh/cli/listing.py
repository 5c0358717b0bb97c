"""What all listings have in common: format, columns, the answer, how many there were."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vnkh.cli import answer as answers
from vnkh.cli import choices
from vnkh.cli.asking import Question, asking, ended, unread_in_words
from vnkh.cli.messages import counted, listed
from vnkh.cli.options import Output, Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.render import DEFAULTS, EVENTS, Answer, Column, Format, Written


def list_events(listing: str, kind: str, environment: Environment, request: Request) -> ExitStatus:
    """A listing of events: `kind` is the only one it has, "" for all."""
    output = request.output
    if output.fields == "help":
        return explain_fields(EVENTS, environment)
    form = choices.chosen_format(output)
    columns = event_columns(form, output, listing)
    with asking(environment, request, kind) as question:
        return write_events(question, question.texts(), columns, form, environment, output)


def write_events(  # noqa: PLR0917  # what is written, how, and where to
    question: Question,
    rows: Iterable[Any],
    columns: tuple[Column, ...],
    form: Format,
    environment: Environment,
    output: Output,
    **about: Any,
) -> ExitStatus:
    """Write events, say how many, and end. `about` goes into the JSON document beside them."""
    answer = Answer(
        rows,
        columns,
        query=question.query.as_dict(),
        has_fields=bool(output.fields),
        about=about,
    )
    written = answers.write(answer, form, output, environment)
    say_how_many(written, form, question)
    return ended(written.rows, question.timeline, output)


def event_columns(form: Format, output: Output, listing: str = "timeline") -> tuple[Column, ...]:
    """What was asked for, else all for a spreadsheet, else what the listing wants."""
    usual = DEFAULTS["sheet" if form.is_sheet else listing]
    return choices.chosen_columns(output, EVENTS, usual)


def explain_fields(columns: tuple[Column, ...], environment: Environment) -> ExitStatus:
    """What `--fields help` says."""
    width = max(len(column.name) for column in columns)
    environment.stdout.writelines(f"{each.name:<{width}}  {each.about}\n" for each in columns)
    return ExitStatus.DONE


def say_how_many(written: Written, form: Format, question: Question) -> None:
    """How many events there were, and what is not among them."""
    undated = question.timeline.undated_left_out(question.query)
    left_out = written.left_out
    said = (
        _shown(written, question),
        f"{undated:,} undated left out" if undated else "",
        f"{left_out:,} have no place in {form.name}" if left_out else "",
        unread_in_words(question.timeline),
    )
    question.messages.say(listed(said))


def _shown(written: Written, question: Question) -> str:
    """How many events were written, and of how many where --limit cut them."""
    rows = written.rows + written.left_out
    if rows and rows == question.query.limit:
        total = question.timeline.count(question.query)
        if total > rows:
            return f"{written.rows:,} of {counted(total, 'event')}"
    return counted(written.rows, "event")


def list_rows(  # noqa: PLR0917  # what is written, how, and where to
    name: str,
    rows: list[Any],
    columns: tuple[Column, ...],
    question: Question,
    environment: Environment,
    output: Output,
    usual: tuple[str, ...] = (),
) -> Written:
    """Write rows of another sort than events, under their name."""
    form = choices.chosen_format(output, has_events=False)
    names = usual or tuple(column.name for column in columns)
    chosen = choices.chosen_columns(output, columns, names)
    answer = Answer(
        rows, chosen, name=name, query=question.query.as_dict(), has_fields=bool(output.fields)
    )
    return answers.write(answer, form, output, environment)
