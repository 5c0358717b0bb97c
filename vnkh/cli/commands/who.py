"""`vnkh who`."""

import json
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from typer import Argument

from vnkh.cli import completion
from vnkh.cli.answer import paper
from vnkh.cli.asking import Question, asking, ended
from vnkh.cli.choices import chosen_format
from vnkh.cli.listing import (
    event_columns,
    explain_fields,
    list_rows,
    say_how_many,
    write_events,
)
from vnkh.cli.messages import listed
from vnkh.cli.options import Output, Request
from vnkh.cli.status import ExitStatus
from vnkh.cli.terms import terms
from vnkh.digest import portrait
from vnkh.edtf import interval, parse
from vnkh.environment import Environment
from vnkh.folding import fold
from vnkh.render import EVENTS, Answer, Format, Written
from vnkh.render.rows import PEOPLE
from vnkh.timeline.query import Query

EXAMPLES = (
    'vnkh who "Hun Manet"',
    'vnkh who "PM Chinh" --since 2026',
    "vnkh who bui-thanh-son --json",
    "vnkh who --country KH",
)
Name = Annotated[
    str,
    Argument(metavar="[NAME]", show_default=False, autocompletion=completion.people,
             help="A name, with or without diacritics, or an id."),
]  # fmt: skip
Record = dict[str, Any]


def command(environment: Environment, request: Request, name: Name = "") -> ExitStatus:
    """A person: offices, names, whom they met, what they promised; without NAME, everybody."""
    if request.output.fields == "help":
        return explain_fields(EVENTS if name else PEOPLE, environment)
    return _one(name, environment, request) if name else _all(environment, request)


def _all(environment: Environment, request: Request) -> ExitStatus:
    chosen_format(request.output, has_events=False)
    with asking(environment, request) as question:
        rows = question.cut(_people(question))
        written = list_rows("people", rows, PEOPLE, question, environment, request.output)
        question.messages.say("1 person" if written.rows == 1 else f"{written.rows:,} people")
        return ended(written.rows, question.timeline, request.output)


def _people(question: Question) -> list[Record]:
    """Everybody in the events asked for, those in most of them first."""
    numbers = question.count_by("person")
    rows = [
        {
            "name": each["name"],
            "country": each["country"],
            "office": each["offices"][-1]["office"] if each["offices"] else "",
            "events": numbers[each["id"],],
            "id": each["id"],
        }
        for each in question.timeline.people()
        if (each["id"],) in numbers
    ]
    return sorted(rows, key=lambda row: (-row["events"], row["id"]))


def _one(name: str, environment: Environment, request: Request) -> ExitStatus:
    output = request.output
    form = chosen_format(output)
    columns = event_columns(form, output)
    with asking(environment, request, who=(name,)) as question:
        events = question.all_records()
        identity = _identity(question, events)
        person = portrait(identity, events, _around(question, events))
        person["terms"] = terms(identity)
        names = _names_used(identity, question.timeline)
        if not form.is_for_people or not events:
            about = {**_by_ids(person), "names": names}
            return write_events(
                question, question.texts(), columns, form, environment, output, person=about
            )
        answer = Answer(question.texts(), columns, has_fields=bool(output.fields))
        written = _write_page(person, names, answer, form, output, environment)
        say_how_many(written, form, question)
        return ended(len(events), question.timeline, output)


def _write_page(  # noqa: PLR0917  # what is written, how, and where to
    person: Record,
    names: Sequence[str],
    answer: Answer,
    form: Format,
    output: Output,
    environment: Environment,
) -> Written:
    from vnkh.render.person_page import write_person_page  # noqa: PLC0415  # Rich is for people

    with paper(output, environment) as sheet:
        write_person_page(person, names, sheet)
        sheet.heading("Timeline")
        return form.write(answer, sheet.stream, sheet.page)


def _identity(question: Question, events: Sequence[Record]) -> str:
    """Who it is: of several that the name fits, the one with most events; the others are named."""
    asked = question.query.who[-1]
    fits = [
        each
        for record in events
        for each in record["participants"]
        if each["id"] in asked.ids or (asked.name and _has_words(each["name"], asked.name))
    ]
    ids = [each["id"] for each in fits]
    ranked = sorted(set(ids), key=lambda each: (-ids.count(each), each))
    names = {each["id"]: each["name"] for each in fits}
    if len(ranked) > 1:
        others = listed(f"{names[each]} ({each})" for each in ranked[1:])
        question.messages.say(f"shown: {names[ranked[0]]} ({ranked[0]}); also so called: {others}")
    return ranked[0] if ranked else (asked.ids or (asked.name,))[0]


def _has_words(name: str, words: str) -> bool:
    return set(words.split()) <= set(fold(name).split())


def _around(question: Question, events: Sequence[Record]) -> Iterator[Record]:
    """Commitments of the days on which the person met others, whoever is named as maker.

    One by one: over some years they may be a hundred thousand, of which few are kept.
    """
    days = sorted({each["start"] for each in events if each["kind"] == "meeting" and each["start"]})
    if not days:
        return
    around = interval(parse(days[0]), parse(days[-1]))
    query = Query(kinds=("commitment",), on=around)
    wanted = set(days)
    found = map(json.loads, question.timeline.select(query))
    yield from (each for each in found if each["start"] in wanted)


def _names_used(identity: str, timeline: Any) -> list[str]:
    return [name["name"] for each in timeline.people(identity) for name in each["names"]]


def _by_ids(person: Record) -> Record:
    """The portrait for programs: its commitments by their ids."""
    lists = [name for name in person if name.startswith(("promised", "asked"))]
    return {**person, **{name: [each["id"] for each in person[name]] for name in lists}}
