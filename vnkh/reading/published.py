"""When an article was published: from its header, else its dateline or byline, else its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vnkh.reading.article import Part, PartKind, PublishedFrom
from vnkh.reading.byline import is_update
from vnkh.reading.dates import Written, written
from vnkh.reading.header import Header

_IN_NAME = re.compile(r"(?<![0-9A-Za-z])\d{4}([-_./]?)\d\d\1\d\d(?![0-9A-Za-z])", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)
_WITH_YEARS: tuple[PartKind, ...] = ("headline", "byline", "caption")
_PLACES: dict[str, str] = {"dateline": "dateline", "byline": "byline", "name": "file name"}

_Found = tuple[Literal["dateline", "byline", "name"], Written]


@dataclass(frozen=True, slots=True)
class Published:
    """A day, and where it stands."""

    day: date
    origin: PublishedFrom


def published(
    text: str, header: Header | None, parts: tuple[Part, ...], document: str
) -> Published | str:
    """The day of publication, or in words for people why there is none."""
    if header and header.day:
        return Published(header.day, "header")
    problems = [f"“{header.words}” in its header {header.problem}"] if header else []
    if header and not header.is_partial:
        return problems[0]
    month = re.sub(r"\D", "-", header.words) if header else ""
    for origin, one in _candidates(text, parts, document, month):
        day = one.on_calendar()
        if day and day.isoformat().startswith(month):
            return Published(day, origin)
        problem = one.problem() or f"is not in {month}"
        problems.append(f"“{one.words}” in its {_PLACES[origin]} {problem}")
    return _no_date(problems)


def _candidates(text: str, parts: tuple[Part, ...], document: str, month: str) -> Iterator[_Found]:
    """Dates of an article without header, the most telling first."""
    datelines = list(_written_in(text, parts, "dateline"))
    yield from (("dateline", one) for one in datelines if one.year)
    yield from (("byline", one) for one in _written_in(text, parts, "byline") if one.year)
    years = _years(text, parts, f"{document} {month}")
    year = years.pop() if len(years) == 1 else None
    for one in datelines:
        if not one.year:
            yield "dateline", one.in_year(year) if year else one
    yield from (("name", one) for one in _in_name(document))


def _written_in(text: str, parts: tuple[Part, ...], kind: PartKind) -> Iterator[Written]:
    """The dates in the parts of one kind; those of a change come after those of publication."""
    lines = [text[part.start : part.end] for part in parts if part.kind == kind]
    for line in sorted(lines, key=is_update):
        yield from written(line)


def _years(text: str, parts: tuple[Part, ...], more: str) -> set[int]:
    """The years that headlines, bylines, captions and the file's name mention."""
    shown = [text[part.start : part.end] for part in parts if part.kind in _WITH_YEARS]
    return {int(match[0]) for words in [*shown, more] for match in _YEAR.finditer(words)}


def _in_name(document: str) -> Iterator[Written]:
    """Dates in a path: `2025-11-29`, `20251129`, `2025/11/29`; the last one first."""
    for match in reversed(list(_IN_NAME.finditer(document))):
        digits = re.sub(r"\D", "", match[0])
        year, month, day = digits[:4], int(digits[4:6]), int(digits[6:])
        one = Written(match[0], match.start(), match.end(), year, month, day)
        if match[1] or one.on_calendar():  # eight digits that are no date are a number
            yield one


def _no_date(problems: list[str]) -> str:
    if problems:
        return "no date: " + ", ".join(problems)
    return (
        "no date: want “date YYYY-MM-DD” before the text, or a day in the dateline,"
        " under the headline or in the file's name"
    )
