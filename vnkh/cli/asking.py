"""A question on its way: options to a query, a timeline to its records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from vnkh.cli.corpus import opened
from vnkh.cli.filters import Filters
from vnkh.cli.messages import Messages, counted
from vnkh.cli.options import Output, Request
from vnkh.cli.status import ExitStatus
from vnkh.environment import Environment
from vnkh.errors import UsageError
from vnkh.light import Light
from vnkh.timeline.query import Query
from vnkh.timeline.understand import Asked, understand

# Values of these may also be parted by commas: they are single words.
_WORD_FILTERS = {"kind", "form", "status", "country", "topic", "thread"}
_NO_FILTERS = {"today", "reverse", "limit"}
_Row = TypeVar("_Row")


class Question(Light):
    """A timeline, and what is asked of it."""

    timeline: Any
    query: Query
    messages: Messages

    @property
    def is_filtered(self) -> bool:
        """Whether not all events are asked for."""
        return bool(set(self.query.as_dict()) - _NO_FILTERS)

    def texts(self) -> Iterable[str]:
        """The records asked for, as JSON texts in timeline order; may be gone through again."""
        return _Selection(self.timeline, self.query)

    def all_records(self) -> list[dict[str, Any]]:
        """The records that pass, read, all of them and the earliest first."""
        query = self.query._replace(limit=0, reverse=False)
        return [json.loads(text) for text in self.timeline.select(query)]

    def records(self) -> Iterator[dict[str, Any]]:
        """The same, read."""
        return map(json.loads, self.texts())

    def cut(self, rows: list[_Row]) -> list[_Row]:
        """Rows of any sort in the order and number asked for."""
        ordered = rows[::-1] if self.query.reverse else rows
        return ordered[: self.query.limit or None]

    def only_held_meetings(self) -> Question:
        """The same question, of nothing but meetings that were held."""
        query = self.query._replace(kinds=("meeting",), statuses=("held",))
        return self.replaced(query=query)

    def count_by(self, *by: str) -> dict[tuple[str, ...], int]:
        """How many of the events asked for have which values."""
        numbers: dict[tuple[str, ...], int] = self.timeline.count_by(self.query, *by)
        return numbers


class _Selection:
    """The records of a query, looked up whenever they are gone through."""

    def __init__(self, timeline: Any, query: Query) -> None:
        self.timeline = timeline
        self.query = query

    def __iter__(self) -> Iterator[str]:
        found: Iterator[str] = self.timeline.select(self.query)
        return found


@contextmanager
def asking(
    environment: Environment, request: Request, kind: str = "", **more: Any
) -> Iterator[Question]:
    """The timeline opened and the filters understood; `kind` is the only one listed, "" for all.

    `more` are filters that the command itself adds. With -v it is said what was understood.
    """
    asked = asked_of(request.filters, kind, **more)
    day = today(request.filters, environment)
    messages = Messages(environment, request.talk)
    with opened(request.corpus, environment, messages) as timeline:
        query = understand(asked, timeline.names, day)
        echo = query.as_dict()
        messages.detail(f"understood: {_in_words(echo) if echo else 'everything'}")
        yield Question(timeline, query, messages)


def asked_of(filters: Filters, kind: str = "", **more: Any) -> Asked:
    """The filters as the timeline takes them. Raises UsageError where a kind is not listed here."""
    values = {
        name: _values(name, value) for name, value in filters.as_dict().items() if name != "today"
    }
    others = [each for each in values["kind"] if kind and each.rstrip("s") != kind]
    if others:
        raise UsageError(
            f"--kind {others[0]}: this command lists each {kind}; ask `vnkh timeline` for others"
        )
    values["kind"] = (kind,) if kind else values["kind"]
    values["limit"] = _number(filters.limit)
    for name, added in more.items():
        values[name] = (*values[name], *added)
    return Asked(**values)


def _number(limit: str) -> int:
    if limit and not (limit.isascii() and limit.isdigit() and len(limit) <= 18):  # 64 bits
        raise UsageError(f"--limit {limit!r} is no number of events; write one, or 0 for all")
    return int(limit or 0)


def _values(name: str, value: Any) -> Any:
    if isinstance(value, (str, bool, int)):
        return value
    given = tuple(value or ())
    if name not in _WORD_FILTERS:
        return given
    return tuple(part.strip() for each in given for part in each.split(",") if part.strip())


def today(filters: Filters, environment: Environment) -> date:
    """The day that relative dates are counted from. Raises UsageError where it is none."""
    if not filters.today:
        return environment.today
    try:
        return date.fromisoformat(filters.today)
    except ValueError as error:
        raise UsageError(
            f"--today {filters.today!r} is not a day; write it like 2026-02-28"
        ) from error


def _in_words(echo: dict[str, Any]) -> str:
    return ", ".join(f"{name} {_flat(value)}" for name, value in echo.items())


def _flat(value: Any) -> str:
    return " | ".join(map(_flat, value)) if isinstance(value, list) else str(value)


def unread_in_words(timeline: Any) -> str:
    """How many articles could not be read, and where to look; "" for none."""
    count = len(timeline.unread)
    return f"{counted(count, 'article')} could not be read: see `vnkh sources`" if count else ""


def ended(found: int, timeline: Any, output: Output) -> ExitStatus:
    """How a listing ends."""
    if not found and output.exit_status:
        return ExitStatus.FAILED
    return ExitStatus.INCOMPLETE if timeline.unread else ExitStatus.DONE
