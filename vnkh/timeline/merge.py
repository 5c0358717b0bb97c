"""Events of many articles as one chronology: each event once, with all its sources.

Merging is one pure function, the same within an article, across articles and across machines.
Blocks partition events, so that a corpus may be merged block by block, anywhere, in any order;
what lies on the two sides of a block's edge (the turn of a month) is not put together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from itertools import pairwise

from vnkh.events.parts import placed
from vnkh.records import Event, timeline_order
from vnkh.timeline.likeness import Facts, handles, is_same, key, sought
from vnkh.timeline.union import united

_FEW = 50  # events that are put together one by one
_PORTIONS = 8


def block(event: Event) -> str:
    """The block of events that this one can be merged with: "meeting/2025-11".

    Dates known to the year alone have a block of their own ("meeting/2025"), and what has no
    date is one only with what an article of the same words says.
    """
    day = event.start or event.end
    if day is None:
        return f"{event.kind}/undated/{event.id}"
    return (
        f"{event.kind}/{day.year:04}"
        if _is_year(event)
        else f"{event.kind}/{day.year:04}-{day.month:02}"
    )


def _is_year(event: Event) -> bool:
    """Whether a date says no month."""
    return "-" not in event.date


def merge(events: Iterable[Event]) -> list[Event]:
    """Each event once, in timeline order: start, end, kind, id; what has no date comes last.

    The result is the same whatever the order of `events`, merging it again changes nothing, and
    `merge([*a, *b])` equals `merge([*merge(a), *b])`.
    """
    blocks: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        blocks[block(event)].append(event)
    merged = [event for block in blocks.values() for event in _of_block(block)]
    return _in_order(merged)


def _in_order(events: Iterable[Event]) -> list[Event]:
    """In timeline order, each record once; records of outside that share an id by all they say."""
    ordered = sorted(set(events), key=timeline_order)
    if all(one.id != other.id for one, other in pairwise(ordered)):
        return ordered
    return sorted(ordered, key=lambda event: (timeline_order(event), repr(event)))


def _of_block(events: list[Event]) -> list[Event]:
    groups: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in map(Facts, _in_order(events)):
        groups[key(facts)].append(facts)
    return placed([facts.event for group in groups.values() for facts in _closed(group)])


def _closed(group: list[Facts]) -> list[Facts]:
    """Events put together until no two are the same: a closure, whatever the order.

    Many are closed portion by portion: what thousands of articles tell grows a few times and not
    thousands of times.
    """
    if len(group) > _FEW:
        size = -(-len(group) // _PORTIONS)
        starts = range(0, len(group), size)
        group = [facts for start in starts for facts in _closed(group[start : start + size])]
    return _put_together(group) if len(group) > 1 else group


def _put_together(group: list[Facts]) -> list[Facts]:
    known = _Known()
    for facts in group:
        grown = facts
        while (same := known.take_same(grown)) is not None:
            grown = Facts(united([same.event, grown.event]))
        known.add(grown)
    return known.all()


class _Known:
    """Events so far, looked up by their handles."""

    def __init__(self) -> None:
        self._all: dict[int, Facts] = {}
        self._by_handle: defaultdict[Hashable, dict[int, None]] = defaultdict(dict)
        self._next = 0

    def add(self, facts: Facts) -> None:
        self._all[self._next] = facts
        for handle in handles(facts):
            self._by_handle[handle][self._next] = None
        self._next += 1

    def take_same(self, facts: Facts) -> Facts | None:
        """Take out one that is the same event."""
        seen: set[int] = set()
        for handle in sought(facts):
            for number in self._by_handle.get(handle, ()):
                if number in seen:
                    continue
                seen.add(number)
                if is_same(self._all[number], facts):
                    return self._take(number)
        return None

    def _take(self, number: int) -> Facts:
        facts = self._all.pop(number)
        for handle in handles(facts):
            del self._by_handle[handle][number]
        return facts

    def all(self) -> list[Facts]:
        return list(self._all.values())
