"""Days that are kept every year: national days, victories, the beginning of relations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from vnkh.lexicon.phrases import Phrases, read_phrase, words_of
from vnkh.lexicon.tables import HOME, read


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day of the year, and the year since which it is kept; `of` are country codes."""

    of: tuple[str, ...]
    month: int
    day: int
    since: int

    def nth(self, number: int) -> date:
        """The day of the nth anniversary; the 80th of 1945 is in 2025."""
        return self.in_year(self.since + number)

    def in_year(self, year: int) -> date:
        """The day in a year."""
        return date(year, self.month, self.day)


@cache
def _known() -> tuple[tuple[Anniversary, tuple[str, ...]], ...]:
    return tuple(
        (
            Anniversary(
                tuple(row["of"].split("-")) if row["of"] else (), *_day(row["on"]), row["since"]
            ),
            tuple(row["words"]),
        )
        for row in read(HOME, "anniversaries")["anniversary"]
    )


def _day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)


@cache
def _matcher() -> Phrases:
    return Phrases(
        (read_phrase(text), str(index))
        for index, (_, phrases) in enumerate(_known())
        for text in phrases
    )


def anniversary_in(text: str, countries: Iterable[str]) -> Anniversary | None:
    """The day that a folded text names, of these countries; None where it names none or several."""
    keepers = set(countries)
    found = [
        day
        for day in (
            _known()[int(index)][0] for index in sorted(set(_matcher().labels(words_of(text))))
        )
        if not day.of or set(day.of) <= keepers
    ]
    return found[0] if len(found) == 1 else None
