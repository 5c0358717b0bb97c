"""Which events are one: the laws that merging rests on.

Two events can be one only where their `key` is the same; merging never changes a key. They are
one where `is_same` says so, and it says so still when either has grown. Hence the outcome is the
same in whatever order events come, however often they are merged.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from vnkh.records import Event, Meeting
from vnkh.timeline.claims import Claim, any_near, claims_of, words_of

_SAME_TEXT = 0.7  # of the words of two titles, where the same parties sign on the same day
_SAME_OCCASION = 0.5
_SAME_ACTION = 0.5


@dataclass(frozen=True)
class Facts:
    """An event, and what it is known by."""

    event: Event

    @cached_property
    def claims(self) -> frozenset[Claim]:
        """What its sources say."""
        return claims_of(self.event)

    @cached_property
    def names(self) -> frozenset[str]:
        """Those who take part by name: not the states."""
        return _of_type(self.event, "person", "body", "place")

    @cached_property
    def words(self) -> frozenset[str]:
        """All words that any source calls it by."""
        return frozenset().union(*(claim.words for claim in self.claims))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Each two of those by name who come from different countries."""
        named = sorted(
            (each.id, each.country)
            for each in self.event.participants
            if each.country and each.type != "country"
        )
        return frozenset(
            (one, other) for (one, home), (other, away) in combinations(named, 2) if home != away
        )

    @cached_property
    def visitors(self) -> frozenset[str]:
        """The persons who are not at home where it took place."""
        home = self.event.place.country if self.event.place else ""
        return frozenset(
            each.id
            for each in self.event.participants
            if each.type == "person" and each.country != home
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    """How events of one kind are told apart."""

    key: Callable[[Facts], Hashable]  # what merging never changes
    handles: Callable[[Facts], frozenset[Hashable]]  # the same event shares at least one of them
    is_near: Callable[[Facts, Facts], bool]
    sought: Callable[[Facts], frozenset[Hashable]] | None = None  # None: under its own handles


def key(facts: Facts) -> Hashable:
    """What the same event has in common in all its articles."""
    event = facts.event
    return event.kind, event.form, _rule(event).key(facts)


def handles(facts: Facts) -> frozenset[Hashable]:
    """What an event is found under: one of them is `sought` by every event that is the same."""
    return _rule(facts.event).handles(facts) | {("id", facts.event.id)}


def sought(facts: Facts) -> frozenset[Hashable]:
    """Under what the same event is looked for."""
    rule = _rule(facts.event)
    return (rule.sought or rule.handles)(facts) | {("id", facts.event.id)}


def is_same(one: Facts, other: Facts) -> bool:
    """Whether two events with one key and a common handle are one event.

    One id comes of one wording: an article that is there twice tells its events once.
    """
    return one.event.id == other.event.id or _rule(one.event).is_near(one, other)


def _of_type(event: Event, *types: str) -> frozenset[str]:
    return frozenset(each.id for each in event.participants if each.type in types)


def _countries(facts: Facts) -> frozenset[str]:
    return frozenset(each.country for each in facts.event.participants)


def _host(facts: Facts) -> str:
    return facts.event.place.country if facts.event.place else ""


def _host_and_house(facts: Facts) -> tuple[str, frozenset[str]]:
    """A visit to an embassy is none to the country."""
    return _host(facts), words_of(facts.event.title)


def _number(facts: Facts) -> int:
    event = facts.event
    return event.series.number if isinstance(event, Meeting) and event.series else 0


def _pairs(facts: Facts) -> frozenset[Hashable]:
    return frozenset(facts.pairs)


def _visitors(facts: Facts) -> frozenset[Hashable]:
    return frozenset(facts.visitors)


def _names(facts: Facts) -> frozenset[Hashable]:
    return frozenset(facts.names)


def _names_and_words(facts: Facts) -> frozenset[Hashable]:
    return frozenset(facts.names | {f"word {word}" for word in facts.words})


def _words(facts: Facts) -> frozenset[Hashable]:
    return frozenset(facts.words)


def _words_by_day(facts: Facts) -> frozenset[Hashable]:
    """Each word with each day on which it may have been said: a month has thousands of promises."""
    found: set[Hashable] = set()
    for claim in facts.claims:
        found |= {(word, "any day") for word in claim.words}
        if claim.is_long:
            found |= {(word, "long") for word in claim.words}
        else:
            found |= _each_day(claim)
    return frozenset(found)


def _words_of_days(facts: Facts) -> frozenset[Hashable]:
    """The same words of those days, and of claims that are too long to be split into days."""
    found: set[Hashable] = set()
    for claim in facts.claims:
        if claim.is_long:
            found |= {(word, "any day") for word in claim.words}
        else:
            found |= {(word, "long") for word in claim.words} | _each_day(claim)
    return frozenset(found)


def _each_day(claim: Claim) -> set[Hashable]:
    days = range(claim.first, claim.last + 1)
    return {(word, day) for word in claim.words for day in days}


def _alike(
    share: float, *, unnamed: bool = False, figures: bool = False
) -> Callable[[Facts, Facts], bool]:
    def is_near(one: Facts, other: Facts) -> bool:
        return any_near(one.claims, other.claims, share, unnamed=unnamed, figures=figures)

    return is_near


# Talks: the same two people, or bodies, of the same countries. Three prime ministers at breakfast
# are not the talks that two of them have later: their countries differ.
_TALKS = _Rule(_countries, _pairs, _alike(0))
_VISIT = _Rule(_host_and_house, _visitors, _alike(0))
_CONFERENCE = _Rule(_number, _names_and_words, _alike(_SAME_OCCASION))
_CEREMONY = _Rule(_host, _names, _alike(_SAME_OCCASION, unnamed=True))
_AGREEMENT = _Rule(
    lambda facts: (facts.event.status, facts.names, _countries(facts)), _words, _alike(_SAME_TEXT)
)
_COMMITMENT = _Rule(
    _countries, _words_by_day, _alike(_SAME_ACTION, figures=True), sought=_words_of_days
)

_RULES = {
    "talks": _TALKS,
    "call": _TALKS,
    "visit": _VISIT,
    "conference": _CONFERENCE,
    "ceremony": _CEREMONY,
    "agreement": _AGREEMENT,
    "commitment": _COMMITMENT,
}


def _rule(event: Event) -> _Rule:
    return _RULES[event.form if event.kind == "meeting" else event.kind]
