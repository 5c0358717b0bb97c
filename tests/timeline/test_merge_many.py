"""What very many articles tell: put together in any order, in time in line with their number."""

from __future__ import annotations

import random

from chronicle import events_of
from steps import steps

from vnkh.records import Event
from vnkh.timeline.merge import merge

MEN = ("Pham Minh Chinh", "Bui Thanh Son", "To Lam")


def _told_by(number: int) -> list[Event]:
    """One meeting, told by so many articles in words of their own."""
    [first] = events_of("2024-05-07", "Hun Manet met Pham Minh Chinh in Hanoi on May 6.", "0.txt")
    return [first, *(_again(each) for each in range(1, number))]


def _again(number: int) -> Event:
    text = f"It rained for {number} hours. Hun Manet met Pham Minh Chinh in Hanoi on May 6."
    [event] = events_of("2024-05-07", text, f"{number}.txt")
    return event


def _work(events: list[Event]) -> int:
    return steps(lambda: merge(events))


def test_a_meeting_that_very_many_articles_tell_takes_no_longer_than_their_number() -> None:
    """Four times the articles: putting them together one by one would take sixteen times as long."""
    events = _told_by(1200)
    assert len(merge(events)) == 1
    assert _work(events) < 5 * _work(events[:300])


def test_many_meetings_of_a_month_are_the_same_in_whatever_order_and_portions() -> None:
    events = [
        event
        for number in range(200)
        for event in events_of(
            "2024-05-31",
            f"It rained. Hun Manet met {MEN[number % 3]} in Hanoi on May {number % 7 * 4 + 1}.",
            f"{number}.txt",
        )
    ]
    merged = merge(events)
    assert len(merged) == 21
    assert len({source for event in merged for source in event.sources}) == 200
    shuffled = random.Random(1).sample(events, len(events))  # noqa: S311 - an order, no secret
    assert merge(shuffled) == merged
    assert merge([*merge(events[:70]), *events[70:]]) == merged
