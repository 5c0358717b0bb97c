"""The seeds' header: ` date 2025-07-17 `, and the text right after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vnkh.reading.dates import written

_NUMBERS = r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_HEADER = re.compile(
    rf"[\s\ufeff]{{0,99}}date\s{{0,3}}:?\s{{1,9}}({_NUMBERS})(?!\d)", re.IGNORECASE | re.ASCII
)
_TIME = re.compile(r"T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Header:
    """A header at `text[start:end]`, and the day it names or what keeps it from naming one."""

    start: int
    end: int
    words: str  # of its date
    day: date | None
    problem: str  # "is not a day of the calendar"; "" where there is a day
    is_partial: bool = False  # "date 2016-12": no mistake, and no day


def header(text: str) -> Header | None:
    """The header that a text begins with, None where it has none."""
    match = _HEADER.match(text)
    if not match:
        return None
    words = match[1]
    start = len(match[0]) - len(match[0].lstrip())  # a byte order mark is no blank
    time = _TIME.match(text, match.end())
    end = time.end() if time else match.end()
    found = next((one for one in written(words) if one.words == words), None)
    if found:
        return Header(start, end, words, found.on_calendar(), found.problem())
    is_partial = re.fullmatch(r"\d{4}[-/.]\d{1,2}", words) is not None
    problem = "names no day" if is_partial else "is not a date"
    return Header(start, end, words, None, problem, is_partial)
