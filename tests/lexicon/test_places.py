from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import city_of, place, places, places_named


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("HCM City", "vn-ho-chi-minh-city"),
        ("Ha Noi", "vn-ha-noi"),
        ("Hanoi", "vn-ha-noi"),
        ("Tbong Khmum", "kh-tbong-khmum"),
        ("Tboung Khmum", "kh-tbong-khmum"),
        ("Ratanakkiri", "kh-ratanakiri"),
        ("Mondolkiri", "kh-mondulkiri"),
        ("Siemreap", "kh-siem-reap"),
        ("Moc Bai International Border Gate", "vn-moc-bai"),
        ("O’Yadav", "kh-o-yadav"),
        ("Bontia Chak Cray", "kh-banteay-chakrey"),
        ("Xieng Khoang", "la-xiengkhouang"),
    ],
)
def test_a_place_is_known_in_every_spelling_of_the_news(written: str, meant: str) -> None:
    assert [each.id for each in places_named(fold(written))] == [meant]


@pytest.mark.parametrize(
    ("country", "former", "count"), [("VN", False, 34), ("VN", True, 29), ("KH", False, 25)]
)
def test_all_provinces_are_there_before_and_after_the_mergers_of_2025(
    country: str, former: bool, count: int
) -> None:
    units = [
        each
        for each in places()
        if each.country == country
        and (each.kind == "province" or (each.kind == "city" and not each.within))
        and bool(each.into) is former
    ]
    assert len(units) == count


@pytest.mark.parametrize(
    ("written", "venue"),
    [
        ("Peace Palace", "Phnom Penh"),
        ("Presidential Palace", "Hà Nội"),
        ("Wattay airport", "Vientiane"),
        ("Mộc Bài", "Tây Ninh"),
        ("Xà Xía", "Hà Tiên"),
        ("Phnom Penh", "Phnom Penh"),
    ],
)
def test_a_building_or_gate_stands_for_the_city_or_province_around_it(
    written: str, venue: str
) -> None:
    (found,) = places_named(fold(written))
    around = city_of(found)
    assert around is not None
    assert around.name == venue


def test_a_former_province_leads_to_the_one_it_was_merged_into() -> None:
    kien_giang = place("vn-kien-giang")
    assert kien_giang is not None
    assert kien_giang.into == "vn-an-giang"


def test_a_place_can_be_asked_for_within_a_country() -> None:
    assert places_named("kampot", "VN") == ()
    assert place("kh-atlantis") is None
