"""The same event told by several articles is one; different events stay apart."""

from __future__ import annotations

import pytest
from chronicle import apart, chronology, lines

from vnkh.records import Event, Meeting, timeline_order
from vnkh.timeline.merge import block, merge

TALKS = "Vietnamese Prime Minister Pham Minh Chinh met Cambodian Prime Minister Hun Manet in Hanoi on May 6."
VISIT = "Cambodian Prime Minister Hun Manet paid an official visit to Vietnam from May 5 to 7."

ONE = [
    (
        [
            ("2024-05-07", TALKS),
            ("2024-05-08", "Hun Manet was received by Pham Minh Chinh in Hanoi on May 6."),
        ],
        ["talks held 2024-05-06 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-08", VISIT),
            ("2024-05-09", "The official visit by Hun Manet to Vietnam on May 5-7 was a success."),
        ],
        ["visit held 2024-05-05/2024-05-07 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-01", "Hun Manet will meet Pham Minh Chinh in Hanoi on May 6."),
            ("2024-05-07", TALKS),
        ],
        ["talks held 2024-05-06 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-01", "Hun Manet will pay an official visit to Vietnam from May 5 to 7."),
            ("2024-05-08", VISIT),
        ],
        ["visit held 2024-05-05/2024-05-07 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-07", "Tay Ninh and Svay Rieng signed an agreement on border trade on May 6."),
            (
                "2024-05-08",
                "An agreement on border trade was signed by Svay Rieng and Tay Ninh on May 6.",
            ),
        ],
        ["agreement signed 2024-05-06 < 1.txt, 2.txt"],
    ),
    (
        [("2024-05-07", TALKS), ("2024-05-07", TALKS)],
        ["talks held 2024-05-06 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-07", f"{TALKS} They agreed to build a bridge over the Mekong River."),
            (
                "2024-05-07",
                f"{TALKS} The two leaders pledged to build a bridge over the Mekong River.",
            ),
        ],
        ["joint made 2024-05-06 < 1.txt, 2.txt", "talks held 2024-05-06 < 1.txt, 2.txt"],
    ),
    (
        [
            ("2024-05-07", "Bui Thanh Son met Sok Chenda Sophea in Vientiane on April 12."),
            ("2024-05-09", "Bui Thanh Son met Sok Chenda Sophea in Vientiane in April."),
        ],
        ["talks held 2024-04-12 < 1.txt, 2.txt"],
    ),
    (  # a figure that one leaves out, another way to write it, a year beside it
        [
            ("2024-05-07", f"{TALKS} They agreed to build 1,200 wells in villages by 2030."),
            ("2024-05-07", f"{TALKS} The two leaders pledged to build wells in villages by 2029."),
            ("2024-05-08", f"{TALKS} They agreed to build 1,200 wells in border villages."),
        ],
        [
            "joint made 2024-05-06 < 1.txt, 2.txt, 3.txt",
            "talks held 2024-05-06 < 1.txt, 2.txt, 3.txt",
        ],
    ),
]

SEVERAL = [
    (
        [("2024-05-07", TALKS), ("2024-05-10", "Hun Manet met Pham Minh Chinh in Hanoi on May 9.")],
        ["talks held 2024-05-06 < 1.txt", "talks held 2024-05-09 < 2.txt"],
    ),
    (
        [("2024-05-07", TALKS), ("2024-05-07", "Hun Manet met Tran Thanh Man in Hanoi on May 6.")],
        ["talks held 2024-05-06 < 1.txt", "talks held 2024-05-06 < 2.txt"],
    ),
    (
        [
            ("2024-05-07", TALKS),
            ("2024-05-07", "Hun Manet spoke by telephone with Pham Minh Chinh on May 6."),
        ],
        ["call held 2024-05-06 < 2.txt", "talks held 2024-05-06 < 1.txt"],
    ),
    (
        [
            ("2024-05-07", "Tay Ninh and Svay Rieng signed an agreement on border trade on May 6."),
            ("2024-05-07", "Tay Ninh and Svay Rieng signed a memorandum on drug control on May 6."),
        ],
        ["agreement signed 2024-05-06 < 1.txt", "agreement signed 2024-05-06 < 2.txt"],
    ),
    (
        [
            ("2024-05-07", "Tay Ninh and Svay Rieng signed an agreement on border trade on May 6."),
            ("2024-05-07", "Tay Ninh and Prey Veng signed an agreement on border trade on May 6."),
        ],
        ["agreement signed 2024-05-06 < 1.txt", "agreement signed 2024-05-06 < 2.txt"],
    ),
    (
        [
            (
                "2024-05-07",
                "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 6.",
            ),
            (
                "2024-05-07",
                "The 21st meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 6.",
            ),
        ],
        ["conference held 2024-05-06 < 1.txt", "conference held 2024-05-06 < 2.txt"],
    ),
    (
        [
            ("2024-05-07", f"{TALKS} They agreed to build a bridge over the Mekong River."),
            ("2024-05-07", f"{TALKS} They agreed to share news about drug smugglers."),
        ],
        [
            "joint made 2024-05-06 < 1.txt",
            "joint made 2024-05-06 < 2.txt",
            "talks held 2024-05-06 < 1.txt, 2.txt",
        ],
    ),
    (
        [
            ("2024-05-07", f"{TALKS} They agreed to build 1,200 wells in border villages."),
            ("2024-05-07", f"{TALKS} They agreed to build 2,200 wells in border villages."),
        ],
        [
            "joint made 2024-05-06 < 1.txt",
            "joint made 2024-05-06 < 2.txt",
            "talks held 2024-05-06 < 1.txt, 2.txt",
        ],
    ),
]


@pytest.mark.parametrize(("articles", "told"), ONE)
def test_an_event_told_twice_is_one_with_both_sources(articles, told) -> None:
    assert sorted(lines(chronology(*articles))) == told


@pytest.mark.parametrize(("articles", "told"), SEVERAL)
def test_events_that_differ_stay_apart(articles, told) -> None:
    assert sorted(lines(chronology(*articles))) == told


def _only(*articles: tuple[str, str]) -> Event:
    (event,) = chronology(*articles)
    return event


def test_a_day_wins_over_a_month_and_what_is_said_over_what_is_assumed() -> None:
    vague = ("2024-05-09", "Bui Thanh Son met Sok Chenda Sophea in Vientiane in April.")
    exact = ("2024-05-07", "Bui Thanh Son met Sok Chenda Sophea in Vientiane on April 12.")
    event = _only(vague, exact)
    assert (event.date, event.date_basis, event.date_text) == ("2024-04-12", "stated", "April 12")


def test_a_stated_day_wins_over_the_day_of_publication() -> None:
    assumed = ("2024-05-07", "Bui Thanh Son met Sok Chenda Sophea in Vientiane.")
    stated = ("2024-05-09", "Bui Thanh Son met Sok Chenda Sophea in Vientiane on May 6.")
    event = _only(assumed, stated)
    assert (event.date, event.date_basis) == ("2024-05-06", "stated")


def test_who_is_named_by_one_article_only_took_part_all_the_same() -> None:
    one = ("2024-05-07", TALKS)
    other = ("2024-05-07", "Hun Manet met Pham Minh Chinh and Bui Thanh Son in Hanoi on May 6.")
    names = {each.name for event in chronology(one, other) for each in event.participants}
    assert {"Hun Manet", "Phạm Minh Chính", "Bùi Thanh Sơn"} <= names


def test_the_summary_says_what_the_merged_event_is() -> None:
    planned = ("2024-05-01", "Hun Manet will meet Pham Minh Chinh on May 6.")
    event = _only(planned, ("2024-05-07", TALKS))
    assert event.status == "held"
    assert "Hà Nội" in event.summary
    assert "will" not in event.summary
    assert "to meet" not in event.summary


def test_sources_stand_in_the_order_in_which_they_came_out() -> None:
    event = _only(("2024-05-09", TALKS), ("2024-05-07", TALKS), ("2024-05-08", TALKS))
    assert [source.published for source in event.sources] == [
        "2024-05-07",
        "2024-05-08",
        "2024-05-09",
    ]


def test_the_id_is_that_of_the_first_source_whatever_comes_later() -> None:
    first = ("2024-05-07", TALKS)
    later = ("2024-05-09", "Hun Manet was received by Pham Minh Chinh in Hanoi on May 6.")
    assert _only(first, later).id == _only(first).id
    assert _only(later, first).id != ""


def test_ids_do_not_depend_on_the_name_of_the_file() -> None:
    one = chronology(("2024-05-07", TALKS))
    other = chronology(("2024-05-01", "Nothing happened."), ("2024-05-07", TALKS))
    assert [event.id for event in one] == [event.id for event in other]


def test_talks_told_by_one_article_are_part_of_the_visit_told_by_another() -> None:
    visit, talks = chronology(("2024-05-08", VISIT), ("2024-05-07", TALKS))
    assert isinstance(talks, Meeting)
    assert (visit.form, talks.form, talks.part_of) == ("visit", "talks", visit.id)


def test_talks_outside_the_days_or_the_country_of_a_visit_are_no_part_of_it() -> None:
    before = ("2024-05-03", "Hun Manet met Pham Minh Chinh in Hanoi on May 2.")
    elsewhere = ("2024-05-07", "Hun Manet met Pham Minh Chinh in Vientiane on May 6.")
    for talks in (before, elsewhere):
        events = chronology(("2024-05-08", VISIT), talks)
        assert [event.part_of for event in events] == ["", ""]


def test_the_timeline_is_ordered_by_start_end_kind_and_id() -> None:
    events = chronology(
        ("2024-05-08", VISIT),
        ("2024-05-07", f"{TALKS} They agreed to build a bridge."),
        ("2024-05-07", "Tay Ninh and Svay Rieng signed an agreement on border trade on May 5."),
        ("2024-05-07", "The planned visit of Hun Sen to Hanoi was cancelled."),
    )
    assert lines(events) == [
        "agreement signed 2024-05-05 < 3.txt",
        "visit held 2024-05-05/2024-05-07 < 1.txt",
        "joint made 2024-05-06 < 2.txt",
        "talks held 2024-05-06 < 2.txt",
        "visit cancelled  < 4.txt",
    ]
    assert events == sorted(events, key=timeline_order)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TALKS, "meeting/2024-05"),
        ("Bui Thanh Son met Sok Chenda Sophea in Vientiane in 2019.", "meeting/2019"),
        ("Bui Thanh Son met Sok Chenda Sophea in Vientiane in April.", "meeting/2024-04"),
        ("Tay Ninh and Svay Rieng signed a plan on trade on May 6.", "agreement/2024-05"),
    ],
)
def test_a_block_is_a_kind_and_a_month(text: str, expected: str) -> None:
    assert [block(event) for event in apart(("2024-05-07", text))] == [expected]


def test_undated_events_of_two_articles_stay_apart() -> None:
    off = "The planned visit of Hun Sen to Hanoi was cancelled."
    assert len(chronology(("2024-05-07", off), ("2025-05-07", off))) == 2


def test_nothing_merged_is_nothing() -> None:
    assert merge([]) == []
