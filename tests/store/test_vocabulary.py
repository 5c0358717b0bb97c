"""What can be typed for whom and for what: the lexicon's names as a cache keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from vnkh.folding import fold
from vnkh.lexicon.topics import topics
from vnkh.store import Timeline, open_timeline
from vnkh.store.vocabulary import lexicon_forms
from vnkh.timeline.understand import Asked, understand

TODAY = date(2026, 2, 1)


@pytest.fixture(scope="module")
def timeline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Timeline]:
    """A corpus that tells nothing, so that all names are the lexicon's."""
    path: Path = tmp_path_factory.mktemp("news") / "a.txt"
    path.write_text(" date 2026-01-01 HÀ NỘI — It rained.\n", encoding="utf-8")
    with open_timeline(path, cache=False) as opened:
        yield opened


MEANT = [
    ("who", "hun-manet", "hun-manet"),
    ("who", "Hun Manet", "hun-manet"),
    ("who", "Samdech Thipadei", "hun-manet"),
    ("who", "Phạm Minh Chính", "pham-minh-chinh"),
    ("who", "communist-party-of-china", "communist-party-of-china"),
    ("who", "Communist Party of Viet Nam", "cpv"),
    ("who", "KH", "KH"),
    ("who", "Kampuchea", "KH"),
    ("who", "Belgrade", "rs-belgrade"),
    ("call", "Manet", "hun-manet"),
    ("title", "Samdech", "samdech"),
    ("title", "head of government", "prime-minister"),
    ("country", "kh", "KH"),
    ("country", "Kingdom of Cambodia", "KH"),
    ("country", "Cambodian", "KH"),
    ("country", "Khmers", "KH"),
    ("place", "Hanoi", "ha noi"),
    ("place", "Hà Nội", "ha noi"),
    ("source", "VNA", "vietnam news agency"),
    ("topic", "border", "border"),
    ("thread", "border-demarcation", "border-demarcation"),
    ("thread", "Demarcation of the land border", "border-demarcation"),
]


@pytest.mark.parametrize(("sort", "typed", "meant"), MEANT)
def test_every_way_to_write_a_name_means_the_same(sort, typed, meant, timeline) -> None:
    assert meant in timeline.names.ids(sort, fold(typed))


def test_an_office_leads_to_those_who_held_it(timeline) -> None:
    held = set(timeline.names.ids("holder", "prime-minister"))
    assert {"hun-manet", "hun-sen", "pham-minh-chinh"} <= held
    assert "to-lam" not in held


def test_a_name_with_a_title_is_told_by_both(timeline) -> None:
    assert understand(Asked(who=("PM Manet",)), timeline.names, TODAY).as_dict() == {
        "who": [["hun-manet"]]
    }


OFFERED = [
    ("who", ("hun-manet", "Hun Manet")),
    ("who", ("cpv", "Communist Party of Vietnam")),
    ("who", ("KH", "Cambodia")),
    ("who", ("rs-belgrade", "Belgrade")),
    ("country", ("KH", "Cambodia")),
    ("place", ("ha noi", "Hà Nội")),
    ("topic", ("border", "border")),
    ("thread", ("border-demarcation", "border-demarcation")),
    ("thread", ("border-demarcation", "Demarcation of the land border")),
]


@pytest.mark.parametrize(("sort", "name"), OFFERED)
def test_names_are_offered_as_people_write_them(sort, name, timeline) -> None:
    assert name in timeline.names.spellings(sort)


@pytest.mark.parametrize("sort", ["call", "title", "holder"])
def test_what_is_no_whole_name_is_not_offered(sort, timeline) -> None:
    assert timeline.names.spellings(sort) == []


def test_ids_and_adjectives_are_not_offered_as_names(timeline) -> None:
    offered = {name for sort in ("who", "country") for _, name in timeline.names.spellings(sort)}
    assert not offered & {"hun-manet", "kh", "KH", "cambodian", "cpv"}


def test_all_topics_can_be_asked_for(timeline) -> None:
    names = [topic.id for topic in topics()]
    assert [name for _, name in timeline.names.spellings("topic")] == sorted(names)
    assert all(timeline.names.ids("topic", name) == (name,) for name in names)


def test_a_person_is_known_by_whole_names_and_by_short_ones() -> None:
    assert {"hun manet", "samdech thipadei", "manet"} <= set(lexicon_forms("hun-manet"))
    assert lexicon_forms("nobody") == ()
