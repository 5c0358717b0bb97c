"""A question to the timeline, understood: dates as periods, names as ids, words folded.

Values of one filter are alternatives (`kinds` meeting or agreement), except `who` and `words`,
each of which must be there; the filters together must all hold. An empty filter asks nothing.
"""

from datetime import date
from typing import Any, NamedTuple

from vnkh.edtf import UNKNOWN, Edtf


class Who(NamedTuple):
    """Someone asked for: `ids` any of which will do; without them, a name by its words."""

    text: str
    ids: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The free name, folded: all its words must stand in a participant's name."""
        from vnkh.folding import fold  # noqa: PLC0415 - start-up: few questions name somebody new

        return "" if self.ids else fold(self.text)


class Query(NamedTuple):
    """What is asked of the timeline.

    An event passes the dates when its interval touches theirs; `places`, `sources`, `words` and
    `addressees` are folded, the others are values as records have them. `limit` 0 means all.
    """

    since: Edtf = UNKNOWN
    until: Edtf = UNKNOWN
    on: Edtf = UNKNOWN
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    who: tuple[Who, ...] = ()
    countries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()  # no filter of its own: what was asked of somebody
    reverse: bool = False
    limit: int = 0

    @property
    def first(self) -> date | None:
        """The first day asked for, inclusive; None where all the past is."""
        days = [day for day in (self.since.start, self.on.start) if day is not None]
        return max(days, default=None)

    @property
    def last(self) -> date | None:
        """The last day asked for, inclusive; None where all the future is."""
        days = [day for day in (self.until.end, self.on.end) if day is not None]
        return min(days, default=None)

    @property
    def is_dated(self) -> bool:
        """Whether dates are asked for, so that undated events are left out."""
        return self.first is not None or self.last is not None

    def as_dict(self) -> dict[str, Any]:
        """What was understood, for the JSON envelope: only what was asked, days as ISO texts."""
        echo: dict[str, Any] = {
            "since": self.first and self.first.isoformat(),
            "until": self.last and self.last.isoformat(),
            "kind": self.kinds,
            "form": self.forms,
            "status": self.statuses,
            "who": [each.ids or (each.name,) for each in self.who],
            "country": self.countries,
            "place": self.places,
            "topic": self.topics,
            "thread": self.threads,
            "source": self.sources,
            "text": self.words,
            "addressee": self.addressees,
            "reverse": self.reverse,
            "limit": self.limit,
        }
        return {name: _plain(value) for name, value in echo.items() if value}


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
