"""What a record says beside who and when: roles, offices, grounds for the date, names, topics."""

from __future__ import annotations

import pytest
from telling import TALKS, found

from vnkh.records import Event

ROLES = [
    (
        "Hun Sen received Bui Thanh Son in Phnom Penh on May 3.",
        {"Hun Sen": "host", "Bùi Thanh Sơn": "visitor"},
    ),
    (
        "Bui Thanh Son was received by Hun Sen in Phnom Penh on May 3.",
        {"Hun Sen": "host", "Bùi Thanh Sơn": "visitor"},
    ),
    (
        "Bui Thanh Son called on Hun Sen in Phnom Penh on May 3.",
        {"Hun Sen": "host", "Bùi Thanh Sơn": "visitor"},
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea met in Vientiane on May 3.",
        {"Bùi Thanh Sơn": "participant", "Sok Chenda Sophea": "participant"},
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea co-chaired the 20th meeting of the Joint Committee in Hanoi on May 3.",
        {"Bùi Thanh Sơn": "chair", "Sok Chenda Sophea": "chair"},
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea signed a treaty on extradition on May 3.",
        {"Bùi Thanh Sơn": "signatory", "Sok Chenda Sophea": "signatory"},
    ),
    (
        "Tay Ninh and Svay Rieng signed an agreement on trade on May 3.",
        {"Tây Ninh": "signatory", "Svay Rieng": "signatory"},
    ),
    ("Hun Manet visited Vietnam on May 3-5.", {"Hun Manet": "visitor"}),
]

TYPES = [
    ("Bui Thanh Son met Sok Chenda Sophea on May 3.", {"person"}),
    ("Tay Ninh and Svay Rieng signed an agreement on trade on May 3.", {"place"}),
    ("Vietnam and Cambodia signed an agreement on trade on May 3.", {"country"}),
    (
        "The Vietnam Chamber of Commerce and Industry and the Cambodia Chamber of Commerce signed an agreement on May 3.",
        {"body"},
    ),
]

GROUNDS = [
    ("Bui Thanh Son met Sok Chenda Sophea on May 3.", ("2024-05-03", "stated", "May 3")),
    ("Bui Thanh Son met Sok Chenda Sophea on Friday.", ("2024-05-03", "relative", "Friday")),
    ("Bui Thanh Son met Sok Chenda Sophea yesterday.", ("2024-05-06", "relative", "yesterday")),
    ("Bui Thanh Son met Sok Chenda Sophea last month.", ("2024-04", "relative", "last month")),
    ("Bui Thanh Son met Sok Chenda Sophea in April 2023.", ("2023-04", "stated", "April 2023")),
    ("Bui Thanh Son met Sok Chenda Sophea in Hanoi.", ("2024-05-07", "published", "")),
    ("The planned visit of Hun Sen to Hanoi was cancelled.", ("", "none", "")),
]

WHERE = [
    ("Bui Thanh Son met Sok Chenda Sophea in Siem Reap on May 3.", ("Siem Reap", "KH")),
    ("Bui Thanh Son met Sok Chenda Sophea in Vientiane on May 3.", ("Vientiane", "LA")),
    ("Bui Thanh Son met Sok Chenda Sophea in New York on May 3.", ("New York", "US")),
    ("Bui Thanh Son met Sok Chenda Sophea on May 3.", ("Hà Nội", "VN")),
    ("Hun Manet visited Vietnam on May 3-5.", ("Vietnam", "VN")),
]

SUMMARIES = [
    (
        "Hun Sen received Bui Thanh Son in Phnom Penh on May 3.",
        "Hun Sen received Bùi Thanh Sơn in Phnom Penh",
    ),
    (
        "Bui Thanh Son will meet Sok Chenda Sophea in Vientiane on May 20.",
        "Bùi Thanh Sơn to meet Sok Chenda Sophea in Vientiane",
    ),
    (
        "Bui Thanh Son spoke by telephone with Sok Chenda Sophea on May 3.",
        "Bùi Thanh Sơn spoke by telephone with Sok Chenda Sophea",
    ),
    ("Hun Manet visited Vietnam on May 3-5.", "Hun Manet visited Vietnam"),
    (
        "Tay Ninh and Svay Rieng signed an agreement on trade on May 3.",
        "Tây Ninh and Svay Rieng signed an agreement on trade",
    ),
]

TITLES = [
    (
        "The 12th Conference on Cooperation and Development of Border Provinces took place in Kratie on May 3.",
        "12th Conference on Cooperation and Development of Border Provinces",
    ),
    ("Vietnam and Cambodia signed a 2024 cooperation plan on May 3.", "2024 cooperation plan"),
    ("Bui Thanh Son met Sok Chenda Sophea on May 3.", ""),
]

INSTRUMENTS = [
    ("a memorandum of understanding", "memorandum"),
    ("an MoU", "memorandum"),
    ("a treaty", "treaty"),
    ("an agreement", "agreement"),
    ("a protocol", "protocol"),
    ("a cooperation plan", "plan"),
    ("a deal", "deal"),
    ("a contract", "contract"),
    ("a joint statement", "statement"),
    ("minutes", "minutes"),
    ("an arrangement", "arrangement"),
]

TOPICS = [
    ("an agreement on border gates", ("border",)),
    ("an agreement on rice trade", ("agriculture", "trade")),
    ("an agreement on drug control", ("crime",)),
    ("an agreement on tourism", ("tourism",)),
    ("an agreement on electricity", ("energy",)),
    ("an agreement on higher education", ("education",)),
    ("an agreement on fisheries", ("agriculture",)),
    ("an agreement on defence", ("defence",)),
    ("an agreement on air transport", ("transport",)),
    ("an agreement on culture", ("culture",)),
]


def _one(text: str) -> Event:
    (event,) = found(text)
    return event


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_everybody_has_a_role(text: str, roles: dict[str, str]) -> None:
    assert {each.name: each.role for each in _one(text).participants} == roles


@pytest.mark.parametrize(("text", "types"), TYPES)
def test_people_bodies_provinces_and_states_are_told_apart(text: str, types: set[str]) -> None:
    assert {each.type for each in _one(text).participants} == types


@pytest.mark.parametrize(("text", "ground"), GROUNDS)
def test_a_date_says_what_it_rests_on(text: str, ground: tuple[str, str, str]) -> None:
    assert [(each.date, each.date_basis, each.date_text) for each in found(text)] == [ground]


@pytest.mark.parametrize(("text", "place"), WHERE)
def test_a_place_is_named_by_the_text_or_by_its_dateline(text: str, place: tuple[str, str]) -> None:
    assert [each.place and (each.place.name, each.place.country) for each in found(text)] == [place]


@pytest.mark.parametrize(("text", "summary"), SUMMARIES)
def test_a_summary_is_one_plain_line(text: str, summary: str) -> None:
    assert [each.summary for each in found(text)] == [summary]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_an_event_with_a_name_of_its_own_has_it(text: str, title: str) -> None:
    assert [each.title for each in found(text)] == [title]


@pytest.mark.parametrize(("words", "instrument"), INSTRUMENTS)
def test_an_agreement_says_what_kind_of_text_it_is(words: str, instrument: str) -> None:
    assert [
        each.instrument for each in found(f"Vietnam and Cambodia signed {words} on May 3.")
    ] == [instrument]


@pytest.mark.parametrize(("words", "topics"), TOPICS)
def test_an_agreement_has_the_topics_of_its_title(words: str, topics: tuple[str, ...]) -> None:
    assert [each.topics for each in found(f"Vietnam and Cambodia signed {words} on May 3.")] == [
        topics
    ]


@pytest.mark.parametrize(
    ("text", "thread"),
    [
        ("They agreed to complete land border demarcation.", "border-demarcation"),
        (
            "They agreed to build the Ho Chi Minh City-Phnom Penh expressway.",
            "hcmc-phnom-penh-expressway",
        ),
        ("They agreed to raise two-way trade to 20 billion USD.", "trade-target"),
    ],
)
def test_what_comes_back_over_the_years_has_its_thread(text: str, thread: str) -> None:
    (commitment,) = (each for each in found(TALKS + text) if each.kind == "commitment")
    assert thread in commitment.threads


def test_offices_are_those_of_the_day_and_countries_those_of_the_office() -> None:
    talks = _one(TALKS)
    assert {(each.name, each.office, each.country) for each in talks.participants} == {
        ("Hun Manet", "Prime Minister", "KH"),
        ("Phạm Minh Chính", "Prime Minister", "VN"),
    }


def test_start_and_end_are_the_days_that_the_date_allows() -> None:
    event = _one("Bui Thanh Son met Sok Chenda Sophea in February 2024.")
    assert (str(event.start), str(event.end)) == ("2024-02-01", "2024-02-29")


def test_sources_say_where_in_the_article_it_stands() -> None:
    source = _one(TALKS).sources[0]
    assert (source.document, source.published, source.paragraph) == ("one.txt", "2024-05-07", 1)
    assert source.quote == TALKS.strip()
    assert source.rule.startswith("meeting.")
