"""Which events a query gives, compared with reading all records one by one."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import plain_news
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnkh import edtf
from vnkh.edtf import UNKNOWN, Edtf
from vnkh.errors import UnknownValueError
from vnkh.folding import fold
from vnkh.store import Timeline, open_timeline
from vnkh.timeline.query import Query, Who
from vnkh.timeline.suggestions import words_of

PEOPLE = [
    "Hun Manet/KH",
    "Prak Sokhonn/KH",
    "Tô Lâm/VN",
    "Bùi Thanh Sơn/VN",
    "Thongloun Sisoulith/LA",
]
PLACES = ["Phnom Penh/KH", "Hà Nội/VN", "Tây Ninh/VN", ""]
DATES = ["2025-11-28", "2025-11", "2025", "2025-10-30/2025-11-02", "../2025-12-31", "2025-11-15/.."]
TOPICS = ["border", "trade", "health"]
FORMS = {"meeting": ["talks", "call"], "agreement": [""], "commitment": ["joint", "pledge"]}
STATUSES = {"meeting": ["held", "planned"], "agreement": ["signed"], "commitment": ["made"]}


def _line(draw: random.Random) -> str:
    kind = draw.choice(sorted(FORMS))
    day = date(2025, 9, 1) + timedelta(days=draw.randrange(180))
    when = draw.choice([day.isoformat(), day.isoformat(), draw.choice(DATES), ""])
    who = ", ".join(draw.sample(PEOPLE, draw.randint(1, 3)))
    place, topics = draw.choice(PLACES), " ".join(draw.sample(TOPICS, draw.randrange(3)))
    form, status = draw.choice(FORMS[kind]), draw.choice(STATUSES[kind])
    return f"{kind}|{when}|{form}|{status}|{who}|{place}|{topics}"


@pytest.fixture(scope="module")
def timeline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Timeline]:
    """A hundred and twenty events of all sorts in twelve articles."""
    folder: Path = tmp_path_factory.mktemp("news")
    draw = random.Random(2025)  # noqa: S311 - the same articles every time, no secrets
    for number in range(12):
        lines = [_line(draw) for _ in range(10)]
        plain_news.write(folder / f"{number:02}.txt", f"2026-01-{number + 1:02}", *lines)
    with open_timeline(folder, cache=False, **plain_news.MEANS) as opened:
        yield opened


@pytest.fixture(scope="module")
def records(timeline: Timeline) -> list[dict[str, Any]]:
    """All of them, as JSON has them."""
    return [json.loads(text) for text in timeline.select(Query())]


periods = st.one_of(
    st.just(UNKNOWN),
    st.sampled_from([edtf.parse(text) for text in DATES]),
    st.dates(date(2025, 8, 1), date(2026, 4, 1)).map(edtf.day),
)


def some(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """None of the values mostly, or one or two."""
    return st.one_of(st.just(()), st.lists(st.sampled_from(values), max_size=2).map(tuple))


names = st.sampled_from(
    [
        Who("Hun Manet", ("hun-manet",)),
        Who("both", ("to-lam", "hun-manet")),
        Who("Sokhonn"),
        Who("x"),
    ]
)
queries = st.builds(
    Query,
    since=periods,
    until=periods,
    on=periods,
    kinds=some(sorted(FORMS)),
    forms=some(["talks", "call", "joint", ""]),
    statuses=some(["held", "planned", "signed", "made"]),
    who=st.lists(names, max_size=2).map(tuple),
    countries=some(["KH", "VN", "LA", "US"]),
    places=some(["phnom penh", "ha noi", "noi", "paris"]),
    topics=some([*TOPICS, "energy"]),
    sources=some(["03.txt", "0", "nowhere"]),
    words=some(["talks", "manet", "son", "xyz", "2025"]),
    threads=st.just(()),
    addressees=st.just(()),
    reverse=st.just(False),
    limit=st.just(0),
)


def _passes(query: Query, record: dict[str, Any]) -> bool:
    """Whether a record passes, read from the contract."""
    who = record["participants"]
    place = record["place"] or {"name": "", "country": ""}
    text = " ".join([record["summary"], place["name"], *(s["quote"] for s in record["sources"])])
    words = words_of(text)
    countries = {each["country"] for each in who} | {place["country"]}
    documents = [source["document"] for source in record["sources"]]
    return (
        _touches(query, edtf.parse(record["date"]))
        and (not query.kinds or record["kind"] in query.kinds)
        and (not query.forms or record["form"] in query.forms)
        and (not query.statuses or record["status"] in query.statuses)
        and all(any(_is(asked, each) for each in who) for asked in query.who)
        and (not query.countries or bool(countries & set(query.countries)))
        and (not query.places or _lies_in(query.places, fold(place["name"])))
        and (not query.topics or bool(set(record["topics"]) & set(query.topics)))
        and (not query.sources or any(part in one for one in documents for part in query.sources))
        and all(any(word.startswith(asked) for word in words) for asked in query.words)
    )


def _touches(query: Query, when: Edtf) -> bool:
    if not query.is_dated:
        return True
    if not when:
        return False
    starts_late = query.last is not None and when.start is not None and when.start > query.last
    ends_early = query.first is not None and when.end is not None and when.end < query.first
    return not starts_late and not ends_early


def _is(asked: Who, participant: dict[str, Any]) -> bool:
    if asked.ids:
        return participant["id"] in asked.ids
    return set(asked.name.split()) <= set(fold(participant["name"]).split())


def _lies_in(places: tuple[str, ...], name: str) -> bool:
    # A whole name that is known is that place; only otherwise its words are looked for.
    known = {"phnom penh", "ha noi", "tay ninh"} & set(places)
    return name in known if known else any(place in name.split() for place in places)


@given(query=queries)
def test_a_query_gives_what_reading_every_record_would(
    query: Query, timeline: Timeline, records: list[dict[str, Any]]
) -> None:
    wanted = [record["id"] for record in records if _passes(query, record)]
    assert [json.loads(text)["id"] for text in timeline.select(query)] == wanted
    assert timeline.count(query) == len(wanted)


@given(query=queries, other=queries)
def test_a_filter_more_gives_nothing_more(query: Query, other: Query, timeline: Timeline) -> None:
    narrower = query._replace(who=query.who + other.who, words=query.words + other.words)
    assert set(timeline.select(narrower)) <= set(timeline.select(query))


@given(query=queries, limit=st.integers(1, 30))
def test_a_limit_cuts_the_list_and_changes_nothing_else(
    query: Query, limit: int, timeline: Timeline
) -> None:
    for reverse in (False, True):
        whole = list(timeline.select(query._replace(reverse=reverse)))
        cut = query._replace(reverse=reverse, limit=limit)
        assert list(timeline.select(cut)) == whole[:limit]


@given(query=queries)
def test_backwards_is_the_other_way_round_with_undated_events_still_last(
    query: Query, timeline: Timeline
) -> None:
    forwards = list(timeline.select(query))
    dated = [text for text in forwards if json.loads(text)["date"]]
    undated = [text for text in forwards if not json.loads(text)["date"]]
    backwards = list(timeline.select(query._replace(reverse=True)))
    assert backwards == dated[::-1] + undated[::-1]


@given(query=queries)
def test_undated_events_left_out_by_dates_are_counted(query: Query, timeline: Timeline) -> None:
    anyway = timeline.select(query._replace(since=UNKNOWN, until=UNKNOWN, on=UNKNOWN))
    undated = [text for text in anyway if not json.loads(text)["date"]]
    assert timeline.undated_left_out(query) == (len(undated) if query.is_dated else 0)


def test_the_order_is_start_end_kind_id_and_undated_last(records: list[dict[str, Any]]) -> None:
    def key(record: dict[str, Any]) -> tuple[Any, ...]:
        return (*edtf.order(edtf.parse(record["date"])), record["kind"], record["id"])

    assert records == sorted(records, key=key)
    assert not records[-1]["date"]


def test_an_event_is_found_by_any_unique_beginning_of_its_id(
    timeline: Timeline, records: list[dict[str, Any]]
) -> None:
    for record in records[:20]:
        assert json.loads(timeline.event(record["id"])) == record
        assert json.loads(timeline.event(record["id"][:-1])) == record


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("m", "'m' begins the ids of several events; write one of m"),
        ("", "no event has an id that begins with ''"),
        ("zzz", "no event has an id that begins with 'zzz'; `vnkh timeline"),
    ],
)
def test_an_unclear_id_is_refused(asked: str, said: str, timeline: Timeline) -> None:
    with pytest.raises(UnknownValueError) as refused:
        timeline.event(asked)
    assert said in str(refused.value)


def test_a_misspelt_id_gets_a_suggestion(timeline: Timeline, records: list[dict[str, Any]]) -> None:
    right = records[0]["id"]
    wrong = f"{right[:-2]}{right[-1]}{right[-2]}x"
    with pytest.raises(UnknownValueError, match=f"did you mean .*{right}"):
        timeline.event(wrong)
