"""People, numbers and articles as the store tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import plain_news
import pytest

from vnkh.edtf import parse
from vnkh.errors import UnknownValueError, UsageError
from vnkh.store import Timeline
from vnkh.timeline.query import Query
from vnkh.timeline.understand import Asked, understand

TODAY = date(2026, 2, 1)
TALKS = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border trade"
CALL = "meeting|2025-12-01|call|held|Hun Manet/KH, Tô Lâm/VN|Hà Nội/VN|border"
PLANNED = "meeting|2026-03-01|visit|planned|Prak Sokhonn/KH, Hun Manet/KH||"
VOW = "commitment|||made|Prak Sokhonn/KH||health"


@pytest.fixture
def timeline(corpus: Path, ask: Callable[..., Timeline]) -> Iterator[Timeline]:
    """Four events in two articles, and a file that is none."""
    plain_news.write(corpus / "a.txt", "2025-12-02", TALKS, CALL)
    plain_news.write(corpus / "b.txt", "2025-12-01", PLANNED, VOW, TALKS, "— VNA")
    (corpus / "c.txt").write_bytes(b"")
    with ask() as opened:
        yield opened


def test_everybody_is_listed_with_offices_names_and_events(timeline: Timeline) -> None:
    first, second, third = timeline.people()
    assert first == {
        "id": "hun-manet",
        "name": "Hun Manet",
        "country": "KH",
        "events": 3,
        "offices": [
            {
                "office": "Prime Minister",
                "first": "2025-11-28",
                "last": "2026-03-01",
                "events": 3,
            }
        ],
        "names": [{"name": "Hun Manet", "events": 3}],
    }
    assert [second["id"], third["id"]] == ["prak-sokhonn", "to-lam"]
    assert timeline.people("to-lam", "hun-manet") == [first, third]
    assert timeline.people("nobody") == []
    assert timeline.persons() == [(each["id"], each["name"]) for each in (first, second, third)]


def test_whom_somebody_met_counts_meetings_that_were_held(timeline: Timeline) -> None:
    assert timeline.met("hun-manet") == [
        {"id": "to-lam", "name": "Tô Lâm", "country": "VN", "events": 2}
    ]
    assert timeline.met("prak-sokhonn") == []


COUNTS: list[tuple[Query, tuple[str, ...], dict[tuple[str, ...], int]]] = [
    (Query(), ("kind",), {("commitment",): 1, ("meeting",): 3}),
    (Query(), ("month",), {("",): 1, ("2025-11",): 1, ("2025-12",): 1, ("2026-03",): 1}),
    (Query(), ("year", "status"), {("", "made"): 1, ("2025", "held"): 2, ("2026", "planned"): 1}),
    (Query(), ("topic",), {("border",): 2, ("health",): 1, ("trade",): 1}),
    (Query(), ("publisher",), {("vietnam news agency",): 3}),
    (
        Query(kinds=("meeting",), on=parse("2025")),
        ("person", "topic"),
        {
            ("hun-manet", "border"): 2,
            ("hun-manet", "trade"): 1,
            ("to-lam", "border"): 2,
            ("to-lam", "trade"): 1,
        },
    ),
    (Query(words=("nowhere",)), ("kind",), {}),
]


@pytest.mark.parametrize(("query", "by", "numbers"), COUNTS)
def test_events_are_counted_by_anything(
    query: Query, by: tuple[str, ...], numbers: dict[Any, int], timeline: Timeline
) -> None:
    assert timeline.count_by(query, *by) == numbers
    assert list(timeline.count_by(query, *by)) == sorted(numbers)


def test_what_cannot_be_counted_by_is_refused(timeline: Timeline) -> None:
    with pytest.raises(UsageError, match="did you mean month"):
        timeline.count_by(Query(), "moth")


def test_articles_are_listed_by_day_with_the_events_they_state(timeline: Timeline) -> None:
    listed = [
        (each["published"], each["document"], each["publisher"], each["events"])
        for each in timeline.articles()
    ]
    assert listed == [
        ("2025-12-01", "b.txt", "Vietnam News Agency", 3),
        ("2025-12-02", "a.txt", "", 2),
    ]
    assert [each.document for each in timeline.unread] == ["c.txt"]


WHO = [
    ("hun manet", ["hun-manet"]),
    ("HUN MANET", ["hun-manet"]),
    ("hun-manet", ["hun-manet"]),
    ("Samdech Thipadei", ["hun-manet"]),
    ("PM Manet", ["hun-manet"]),
    ("Manet", ["hun-manet"]),
    ("to lam", ["to-lam"]),
    ("Lâm", ["to-lam"]),
    ("Sokhonn", ["sokhonn"]),
    ("Prak Sokhonn", ["prak-sokhonn"]),
]


@pytest.mark.parametrize(("typed", "meant"), WHO)
def test_people_are_found_by_every_name_known_or_met(
    typed: str, meant: list[str], timeline: Timeline
) -> None:
    query = understand(Asked(who=(typed,)), timeline.names, TODAY)
    assert query.as_dict() == {"who": [meant]}
    assert timeline.count(query) > 0


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (Asked(place=("Hanoi",)), 1),
        (Asked(place=("Ha Noi",)), 1),
        (Asked(place=("Penh",)), 1),
        (Asked(country=("Cambodia",)), 4),
        (Asked(country=("vn",)), 2),
        (Asked(topic=("border",)), 2),
        (Asked(source=("VNA",)), 3),
        (Asked(source=("news agency",)), 3),
        (Asked(source=("A.TXT",)), 2),
        (Asked(text=("TÔ LÂM",)), 2),
    ],
)
def test_filters_are_understood_from_what_the_store_knows(
    asked: Asked, number: int, timeline: Timeline
) -> None:
    assert timeline.count(understand(asked, timeline.names, TODAY)) == number


def test_a_place_that_is_known_is_no_other_with_the_same_words(
    corpus: Path, ask: Callable[..., Timeline]
) -> None:
    opera = TALKS.replace("Phnom Penh", "Hà Nội Opera House").replace("28", "29")
    plain_news.write(corpus / "a.txt", "2025-12-02", CALL, opera)
    with ask() as timeline:
        for name, number in (("Hanoi", 1), ("Opera", 1), ("Hà Nội Opera House", 1)):
            query = understand(Asked(place=(name,)), timeline.names, TODAY)
            assert timeline.count(query) == number


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Asked(who=("hun mane",)), "did you mean Hun Manet?"),
        (Asked(who=("Prak Sokhom",)), "did you mean Prak Sokhonn?"),
        (Asked(place=("Phnom Pen",)), "did you mean Phnom Penh?"),
        (Asked(topic=("boarder",)), "did you mean border?"),
        (Asked(source=("b.tx1",)), "did you mean b.txt?"),
    ],
)
def test_unknown_names_get_suggestions_from_lexicon_and_articles(
    asked: Asked, said: str, timeline: Timeline
) -> None:
    with pytest.raises(UnknownValueError) as refused:
        understand(asked, timeline.names, TODAY)
    assert said in str(refused.value)


def test_an_open_timeline_stays_as_it_was_whatever_changes(
    timeline: Timeline, corpus: Path, ask: Callable[..., Timeline]
) -> None:
    before = plain_news.everything(timeline)
    plain_news.write(corpus / "d.txt", "2026-01-01", TALKS.replace("28", "29"))
    with ask() as other:
        assert other.count(Query()) == 5
    assert plain_news.everything(timeline) == before


@pytest.mark.parametrize(
    ("date", "month", "year"),
    [
        ("2014", "2014", "2014"),  # not January
        ("2014-01", "2014-01", "2014"),
        ("2014-01-01", "2014-01", "2014"),
        ("2014-12-31", "2014-12", "2014"),
        ("2013-12-31/2014-01-02", "2013-12", "2013"),
        ("2014-01/2014-11", "2014-01", "2014"),
        ("2014/2016", "", ""),
        ("2014/2015", "", ""),
        ("../2014-05-01", "", ""),
        ("2014-05-01/..", "2014-05", "2014"),
        ("", "", ""),
    ],
)
def test_an_event_is_counted_for_no_month_or_year_that_its_date_does_not_name(
    corpus: Path, ask: Callable[..., Timeline], date: str, month: str, year: str
) -> None:
    line = f"meeting|{date}|talks|held|Hun Manet/KH||"
    plain_news.write(corpus / "a.txt", "2026-01-01", line)
    with ask() as timeline:
        assert timeline.count_by(Query(), "month") == {(month,): 1}
        assert timeline.count_by(Query(), "year") == {(year,): 1}
        assert timeline.count_by(Query(), "person", "month") == {("hun-manet", month): 1}
