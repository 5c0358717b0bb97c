"""What tells one event from another: days claimed, words used, who took part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from chronicle import apart, chronology, lines

from vnkh.timeline.claims import Claim, any_near, are_alike, claims_of, words_of
from vnkh.timeline.merge import merge

WORDS = [
    ("agreement on border trade", {"on", "border", "trade"} - {"on"}),
    ("Agreements on cross-border trading", {"cross", "border", "tradin"}),
    ("Memorandum of Understanding on Tourism", {"touris"}),
    ("cooperation between the two countries", set()),
    ("", set()),
    ("2024 plan", {"2024", "plan"}),
    ("a b c", set()),
    ("Việt Nam–Cambodia hữu nghị", {"huu", "nghi"}),
    ("educating and education", {"educat"}),
]

ALIKE = [
    ("border trade", "border trade", 1.0, True),
    ("border trade fair", "border trade", 0.6, True),
    ("border trade fair", "border trade", 0.7, False),
    ("border", "trade", 0.1, False),
    ("", "", 0.1, False),
    ("", "border", 0.1, False),
]

DAYS = [
    ("met on May 6.", 6, 6),
    ("met on May 5-7.", 5, 7),
    ("met in Hanoi.", 6, 7),
    ("met in May.", 1, 31),
]


@pytest.mark.parametrize(("wording", "words"), WORDS)
def test_words_are_compared_by_their_beginnings_and_empty_ones_left_out(wording, words) -> None:
    assert words_of(wording) == words


@pytest.mark.parametrize(("one", "other", "share", "expected"), ALIKE)
def test_names_are_alike_by_the_words_they_share(one, other, share, expected) -> None:
    assert are_alike(words_of(one), words_of(other), share) is expected
    assert are_alike(words_of(other), words_of(one), share) is expected


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_news_without_a_date_is_of_its_day_or_the_day_before(text, first, last) -> None:
    (event,) = apart(("2024-05-07", f"Bui Thanh Son and Sok Chenda Sophea {text}"))
    (claim,) = claims_of(event)
    start = date(2024, 4, 30).toordinal()
    assert (claim.first - start, claim.last - start) == (first, last)


def test_claims_are_near_where_a_day_is_in_both() -> None:
    one, other, apart_from = (
        Claim(first, last, frozenset()) for first, last in ((1, 3), (3, 5), (4, 5))
    )
    assert one.is_near(other)
    assert other.is_near(one)
    assert not one.is_near(apart_from)
    assert not apart_from.is_near(one)


def test_an_unnamed_ceremony_is_like_any_of_its_days_and_a_named_one_is_not() -> None:
    named, other, unnamed = (
        Claim(1, 1, words_of(each)) for each in ("bridge opening", "rice fair", "")
    )
    assert any_near([named], [unnamed], 0.5, unnamed=True)
    assert not any_near([named], [unnamed], 0.5)
    assert not any_near([named], [other], 0.5, unnamed=True)
    assert any_near([named], [other], 0)
    assert any_near([other, named], [named], 0.5)
    assert not any_near([], [named], 0)


TOGETHER = [
    # a visit: the same visitor in the same country
    (
        ("Hun Manet visited Vietnam on May 5-7.", "Hun Manet visited Vietnam on May 6."),
        ["visit held 2024-05-05/2024-05-07 < 1.txt, 2.txt"],
    ),
    (
        ("Hun Manet visited Vietnam on May 5.", "Hun Manet visited Laos on May 5."),
        ["visit held 2024-05-05 < 1.txt", "visit held 2024-05-05 < 2.txt"],
    ),
    (
        ("Hun Manet visited Vietnam on May 5.", "Hun Many visited Vietnam on May 5."),
        ["visit held 2024-05-05 < 1.txt", "visit held 2024-05-05 < 2.txt"],
    ),
    # a conference: its number, and how it is called
    (
        (
            "The 20th meeting of the Vietnam-Cambodia Joint Committee took place in Hanoi on May 5.",
            "In Hanoi on May 5, the 20th meeting of the Joint Committee of Vietnam and Cambodia was held.",
        ),
        ["conference held 2024-05-05 < 1.txt, 2.txt"],
    ),
    # talks of three are not those of two
    (
        (
            "Bui Thanh Son met Sok Chenda Sophea in Vientiane on May 5.",
            "Bui Thanh Son met Sok Chenda Sophea and Lao Foreign Minister Saleumxay Kommasith in Vientiane on May 5.",
        ),
        ["talks held 2024-05-05 < 1.txt", "talks held 2024-05-05 < 2.txt"],
    ),
    # a ceremony: the same people in the same country
    (
        (
            "Hun Sen and To Lam attended the opening ceremony of the Mekong bridge in Takeo on May 5.",
            "Hun Sen and To Lam attended the opening ceremony of the bridge across the Mekong in Takeo on May 5.",
        ),
        ["ceremony held 2024-05-05 < 1.txt, 2.txt"],
    ),
    # an agreement: the same parties and a like name, on the same day
    (
        (
            "An Giang and Takeo signed an agreement on fisheries and farming on May 5.",
            "Takeo and An Giang signed an agreement on farming and fisheries on May 5.",
        ),
        ["agreement signed 2024-05-05 < 1.txt, 2.txt"],
    ),
    (
        (
            "An Giang and Takeo signed an agreement on fisheries on May 5.",
            "An Giang and Takeo signed an agreement on fisheries on May 6.",
        ),
        ["agreement signed 2024-05-05 < 1.txt", "agreement signed 2024-05-06 < 2.txt"],
    ),
    (
        (
            "An Giang and Takeo signed an agreement on fisheries on May 5.",
            "An Giang and Takeo will sign an agreement on fisheries on May 20.",
        ),
        ["agreement pending 2024-05-20 < 2.txt", "agreement signed 2024-05-05 < 1.txt"],
    ),
    # a chain: what is like each of two puts them together
    (
        (
            "Hun Manet visited Vietnam on May 3-4.",
            "Hun Manet visited Vietnam on May 5-6.",
            "Hun Manet visited Vietnam on May 4-5.",
        ),
        ["visit held 2024-05-03/2024-05-04 < 1.txt, 2.txt, 3.txt"],
    ),
]


@pytest.mark.parametrize(("texts", "told"), TOGETHER)
def test_each_form_of_event_has_its_own_measure(texts, told) -> None:
    assert sorted(lines(chronology(*(("2024-05-07", text) for text in texts)))) == told


DATES = [
    # of a visit all its days, whichever article tells them
    (
        ("Hun Manet visited Vietnam on May 6.", "Hun Manet visited Vietnam on May 5-7."),
        "2024-05-05/2024-05-07",
    ),
    (
        ("Hun Manet visited Vietnam in May.", "Hun Manet visited Vietnam on May 5-7."),
        "2024-05-05/2024-05-07",
    ),
    (("Hun Manet visited Vietnam in May.", "Hun Manet visited Vietnam on May 5."), "2024-05-05"),
    (
        ("Hun Manet visited Vietnam.", "Hun Manet visited Vietnam on May 5-7."),
        "2024-05-05/2024-05-07",
    ),
    # of a conference, too
    (
        (
            "The 20th meeting of the Vietnam-Cambodia Joint Committee took place in Hanoi on May 5.",
            "The 20th meeting of the Vietnam-Cambodia Joint Committee took place in Hanoi on May 5-6.",
        ),
        "2024-05-05/2024-05-06",
    ),
    # of talks the one day
    (
        (
            "Bui Thanh Son met Sok Chenda Sophea in Vientiane on May 5-7.",
            "Bui Thanh Son met Sok Chenda Sophea in Vientiane on May 6.",
        ),
        "2024-05-06",
    ),
]


@pytest.mark.parametrize(("texts", "date"), DATES)
def test_the_date_that_says_most_wins(texts: tuple[str, ...], date: str) -> None:
    told = [("2024-05-08", text) for text in texts]
    assert [event.date for event in chronology(*told)] == [date]
    assert [event.date for event in chronology(*reversed(told))] == [date]


def test_of_each_participant_the_fullest_is_kept_whichever_comes_first() -> None:
    (event,) = apart(("2024-05-07", "Hun Manet visited Vietnam on May 5."))
    (man,) = event.participants
    bare = replace(man, name="Manet", office="", country="", role="participant", type="body")
    other = replace(man, name="Zo", office="Zz")
    for several in ([man, bare, other], [bare, other, man], [other, man, bare]):
        events = [
            replace(event, participants=(each,), summary=str(at)) for at, each in enumerate(several)
        ]
        assert [one.participants for one in merge(events)] == [(man,)]


def test_meetings_without_a_number_are_not_the_first_of_a_series() -> None:
    bare = (
        "A meeting of the Vietnam-Cambodia Joint Committee on trade took place in Hanoi on May 5."
    )
    first = "The first meeting of the Vietnam-Cambodia Joint Committee on trade took place in Hanoi on May 5."
    told = chronology(("2024-05-07", bare), ("2024-05-07", first.replace("first", "1st")))
    assert len(told) == 2


def test_the_fullest_name_and_the_strongest_role_win() -> None:
    one = ("2024-05-07", "Sok Chenda Sophea met Bui Thanh Son in Phnom Penh on May 5.")
    other = ("2024-05-08", "Sok Chenda Sophea received Bui Thanh Son in Phnom Penh on May 5.")
    (event,) = chronology(one, other)
    assert [(each.name, each.role) for each in event.participants] == [
        ("Sok Chenda Sophea", "host"),
        ("Bùi Thanh Sơn", "visitor"),
    ]


def test_a_city_says_more_than_its_country() -> None:
    one = ("2024-05-07", "Hun Manet visited Vietnam on May 5.")
    other = ("2024-05-07", "Hun Manet visited Hanoi on May 5.")
    (event,) = chronology(one, other)
    assert event.place
    assert event.place.country == "VN"


def test_held_wins_over_cancelled_and_cancelled_over_planned() -> None:
    held, planned = apart(
        ("2024-05-07", "Hun Manet visited Vietnam on May 5."),
        ("2024-05-01", "Hun Manet will visit Vietnam on May 5."),
    )
    cancelled = replace(planned, status="cancelled", id="m-x")
    assert [each.status for each in merge([planned, cancelled])] == ["cancelled"]
    assert [each.status for each in merge([cancelled, held, planned])] == ["held"]


def test_topics_threads_and_figures_add_up() -> None:
    talks = "Pham Minh Chinh met Hun Manet in Hanoi on May 6. "
    one = ("2024-05-07", talks + "They agreed to raise two-way trade to 20 billion USD.")
    other = ("2024-05-07", talks + "They agreed to raise two-way trade to 20 billion USD by 2030.")
    commitments = [each for each in chronology(one, other) if each.kind == "commitment"]
    (commitment,) = commitments
    assert len(commitment.sources) == 2
    assert commitment.due == "2030"
    assert "trade" in commitment.topics
    assert {each.value for each in commitment.targets} == {20e9}
