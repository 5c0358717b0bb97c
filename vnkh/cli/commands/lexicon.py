"""The word lists: where they are, what is wrong in them, which names they do not know."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from vnkh.cli.answer import write
from vnkh.cli.choices import chosen_columns, chosen_format
from vnkh.cli.corpus import paths
from vnkh.cli.messages import Messages, counted
from vnkh.cli.options import Corpus, Output, Talk
from vnkh.cli.readings import Unreadable, worked_out
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.folding import fold
from vnkh.render import Answer, Column
from vnkh.render.rows import PROBLEMS, UNKNOWN

EXAMPLES = ("vnkh lexicon path", "vnkh lexicon check", "vnkh lexicon unknown -C ~/articles")
_NAMES = {"person", "body", "place"}


def path(environment: Environment, talk: Talk) -> ExitStatus:
    """The folder of the word lists, one subject a file."""
    from vnkh.lexicon import HOME  # noqa: PLC0415  # the lexicon is needed for this alone

    del talk
    environment.stdout.write(f"{HOME}\n")
    return ExitStatus.DONE


def check(environment: Environment, output: Output, talk: Talk) -> ExitStatus:
    """What is contradictory or unreachable in them; exit status 1 when there is anything."""
    from vnkh.lexicon.check import problems  # noqa: PLC0415  # needed for this alone

    found = [
        {"file": each.file, "entry": each.entry, "message": each.message} for each in problems()
    ]
    _write("problems", found, PROBLEMS, environment, output)
    Messages(environment, talk).say(counted(len(found), "problem"))
    return ExitStatus.FAILED if found else ExitStatus.DONE


def unknown(environment: Environment, corpus: Corpus, output: Output, talk: Talk) -> ExitStatus:
    """Names met in the articles that they do not know, the most frequent first."""
    messages = Messages(environment, talk)
    unread = Unreadable(messages)
    met: Counter[tuple[str, str]] = Counter()
    for _, names in worked_out(_unknown, paths(corpus, environment), unread):
        met.update(names)
    rows = [
        {"name": name, "type": sort, "times": times}
        for (name, sort), times in sorted(met.items(), key=lambda item: (-item[1], item[0]))
    ]
    _write("names", rows, UNKNOWN, environment, output)
    messages.say(counted(len(rows), "name"))
    return unread.ended(len(rows), output)


def _unknown(article: Any) -> list[tuple[str, str]]:
    """Names of people, bodies and places that the lexicon has no entry for."""
    from vnkh import lexicon  # noqa: PLC0415  # the lexicon is needed for this alone
    from vnkh.tagging import explain  # noqa: PLC0415

    known: dict[str, Callable[[str], Any]] = {
        "person": lexicon.person,
        "body": lexicon.body,
        "place": lambda name: lexicon.places_named(fold(name)),
    }
    return [
        (span["text"], span["type"])
        for span in explain(article)
        if span["type"] in _NAMES and not known[span["type"]](span["value"])
    ]


def _write(
    name: str,
    rows: list[dict[str, Any]],
    columns: tuple[Column, ...],
    environment: Environment,
    output: Output,
) -> None:
    form = chosen_format(output, has_events=False)
    usual = tuple(column.name for column in columns)
    chosen = chosen_columns(output, columns, usual)
    answer = Answer(rows, chosen, name=name, has_fields=bool(output.fields))
    write(answer, form, output, environment)


COMMANDS = {"path": path, "check": check, "unknown": unknown}
