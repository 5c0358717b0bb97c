"""Laws of merging: it does not matter in what order events come, or how often they are merged."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from chronicle import apart, seed_events
from hypothesis import given, settings
from hypothesis import strategies as st

from vnkh.records import Event, Place, to_dict
from vnkh.timeline.merge import block, merge

_HERE = ("Pham Minh Chinh", "Bui Thanh Son", "To Lam")
_THERE = ("Hun Manet", "Sok Chenda Sophea", "Hun Sen")
_DAYS = (
    "on May 5",
    "on May 6",
    "in May",
    "on May 5-7",
    "from May 4 to 6",
    "yesterday",
    "in 2024",
    "",
)
_PLACES = ("in Hanoi", "in Phnom Penh", "in Vientiane", "")
_DEEDS = (
    "build a bridge over the river",
    "build a road",
    "raise trade to 20 billion USD",
    "share news",
)
_PROVINCES = ("Tay Ninh", "Svay Rieng", "An Giang", "Takeo")


def _sentence(words: tuple[str, ...]) -> str:
    return " ".join(word for word in words if word) + "."


def _clause(*parts: object) -> st.SearchStrategy[str]:
    one = (part if isinstance(part, st.SearchStrategy) else st.just(part) for part in parts)
    return st.tuples(*one).map(_sentence)


_man, _other, _day, _place = map(st.sampled_from, (_HERE, _THERE, _DAYS, _PLACES))
_province = st.sampled_from(_PROVINCES)
_news = st.one_of(
    _clause(_man, "met", _other, _place, _day),
    _clause(_other, "will meet", _man, _place, _day),
    _clause(_man, "spoke by telephone with", _other, _day),
    _clause(st.one_of(_man, _other), "paid an official visit to", st.sampled_from(["Vietnam", "Cambodia"]), _day),
    _clause("The", st.sampled_from(["20th", "21st"]), "meeting of the Vietnam-Cambodia Joint Committee took place", _place, _day),
    _clause(_province, "and", _province, "signed an agreement on trade", _day),
    _clause("Vietnam and Cambodia agreed to", st.sampled_from(_DEEDS), _day),
    _clause(_man, "asked Cambodia to", st.sampled_from(_DEEDS), _day),
)  # fmt: skip
_article = st.tuples(
    st.sampled_from(["2024-05-07", "2024-05-08", "2024-06-01"]),
    st.lists(_news, min_size=1, max_size=3).map(" ".join),
)
_synthetic = st.lists(_article, min_size=1, max_size=4).map(lambda articles: apart(*articles))
_real = st.lists(st.sampled_from(seed_events()), max_size=25)
_any = st.one_of(
    _synthetic, _real, st.tuples(_synthetic, _real).map(lambda both: [*both[0], *both[1]])
)

_events = _any.map(lambda events: [event for event in events if event.start])  # see below

slow = settings(max_examples=60, deadline=None)


def _same(one: list[Event], other: list[Event]) -> bool:
    return [_plain(event) for event in one] == [_plain(event) for event in other]


def _plain(event: Event) -> dict[str, Any]:
    """The record, its participants in whatever order (see the exception below)."""
    record = {name: value for name, value in to_dict(event).items() if name != "summary"}
    return {**record, "participants": sorted(record["participants"], key=str)}


def test_participants_stand_in_the_same_order_however_often_merged() -> None:
    talks = [event for event in seed_events() if event.form == "talks"]
    assert merge([*merge(talks), *talks]) == merge(talks)


@slow
@given(_events)
def test_merging_what_is_merged_changes_nothing(events: list[Event]) -> None:
    merged = merge(events)
    assert _same(merge(merged), merged)


@slow
@given(_events, st.randoms(use_true_random=False))
def test_the_order_of_reading_does_not_matter(events: list[Event], random) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)
    assert _same(merge(shuffled), merge(events))


@slow
@given(_events, _events)
def test_later_articles_can_be_merged_into_what_is_merged(
    one: list[Event], more: list[Event]
) -> None:
    assert _same(merge([*merge(one), *more]), merge([*one, *more]))
    assert _same(merge([*merge(one), *merge(more)]), merge([*one, *more]))


@slow
@given(_events)
def test_no_source_is_lost_and_none_is_invented(events: list[Event]) -> None:
    before = {source for event in events for source in event.sources}
    after = [source for event in merge(events) for source in event.sources]
    assert set(after) == before


@slow
@given(_events)
def test_an_event_is_told_once(events: list[Event]) -> None:
    ids = [event.id for event in merge(events)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "text",
    [
        "The planned visit of Hun Sen to Hanoi was cancelled.",
        "Bui Thanh Son spoke by telephone with Hun Manet on May 6.",
    ],
)
def test_an_article_that_is_there_twice_is_told_once(text: str) -> None:
    assert len(merge(apart(("2024-05-07", text), ("2024-05-07", text)))) == 1


@slow
@given(_events)
def test_blocks_can_be_merged_each_by_itself(events: list[Event]) -> None:
    blocks: dict[str, list[Event]] = {}
    for event in events:
        blocks.setdefault(block(event), []).append(event)
    apart_then_merged = [event for some in blocks.values() for event in merge(some)]
    assert _same(merge(apart_then_merged), merge(events))
    assert {event.id for event in apart_then_merged} == {event.id for event in merge(events)}


@slow
@given(_events)
def test_what_is_merged_names_no_one_who_was_not_named(events: list[Event]) -> None:
    named = {each.id for event in events for each in event.participants}
    assert {each.id for event in merge(events) for each in event.participants} <= named


def test_later_articles_leave_the_ids_of_earlier_ones_as_they_are() -> None:
    days = sorted({event.sources[0].published for event in seed_events()})
    for day, later in pairwise(days):
        before = {e.id for e in merge([e for e in seed_events() if e.sources[0].published <= day])}
        after = {e.id for e in merge([e for e in seed_events() if e.sources[0].published <= later])}
        assert before < after


def test_records_of_outside_that_share_an_id_have_an_order_all_the_same() -> None:
    [visit] = apart(("2024-05-07", "Hun Manet visited Vietnam on May 3."))
    names = ["Bangkok", "Cebu", "Jakarta", "Manila", "Tokyo", "Yangon"]
    places = [Place(name=name, country=name[:2].upper()) for name in names]
    merged = merge([replace(visit, place=place) for place in places])
    assert [event.place for event in merged] == places
