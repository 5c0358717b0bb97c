"""What can be typed for whom and for what: the lexicon's names as a cache keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from vnkh.folding import fold
from vnkh.lexicon.topics import topics
from vnkh.store import open_timeline
from vnkh.store.timeline import StoredNames
from vnkh.store.vocabulary import lexicon_forms
from vnkh.timeline.understand import Asked, understand

TODAY = date(2026, 2, 1)


@pytest.fixture
def names(tmp_path: Path) -> Iterator[StoredNames]:
    """Those of a corpus that tells nothing, so that all are the lexicon's."""
    (tmp_path / "a.txt").write_text(" date 2026-01-01 HÀ NỘI — It rained.\n", encoding="utf-8")
    with open_timeline(tmp_path, cache=False) as opened:
        yield opened.names


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
    ("topic", "trade", "trade"),
    ("thread", "border-demarcation", "border-demarcation"),
    ("thread", "Demarcation of the land border", "border-demarcation"),
]


def test_every_way_to_write_a_name_means_the_same(names) -> None:
    other = [row for row in MEANT if row[2] not in names.ids(row[0], fold(row[1]))]
    assert other == []


def test_an_office_leads_to_those_who_held_it(names) -> None:
    held = set(names.ids("holder", "prime-minister"))
    assert {"hun-manet", "hun-sen", "pham-minh-chinh"} <= held
    assert "to-lam" not in held


def test_a_name_with_a_title_is_told_by_both(names) -> None:
    query = understand(Asked(who=("PM Manet",)), names, TODAY)
    assert query.as_dict() == {"who": [["hun-manet"]]}


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


def test_names_are_offered_as_people_write_them(names) -> None:
    missing = [(sort, name) for sort, name in OFFERED if name not in names.spellings(sort)]
    assert missing == []
    assert [name for _, name in names.spellings("topic")] == sorted(each.id for each in topics())


def test_ids_adjectives_and_parts_of_names_are_not_offered(names) -> None:
    offered = {name for sort in ("who", "country") for _, name in names.spellings(sort)}
    assert not offered & {"hun-manet", "kh", "KH", "cambodian", "cpv"}
    assert [names.spellings(sort) for sort in ("call", "title", "holder")] == [[], [], []]


def test_a_person_is_known_by_whole_names_and_by_short_ones() -> None:
    assert {"hun manet", "samdech thipadei", "manet"} <= set(lexicon_forms("hun-manet"))
    assert lexicon_forms("nobody") == ()
