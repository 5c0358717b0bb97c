"""Organisations and places, each by one id or name however it is written."""

from __future__ import annotations

import pytest
from tagged import article, named

BODIES = [
    ("The Communist Party of Vietnam met.", ["cpv"]),
    ("The CPV met.", ["cpv"]),
    ("The Cambodian People's Party met.", ["cpp"]),
    ("The Cambodian People’s Party (CPP) met.", ["cpp"]),
    ("ASEAN met.", ["asean"]),
    ("The Association of Southeast Asian Nations met.", ["asean"]),
    ("Vietnam's Ministry of Public Security signed.", ["vn-ministry-of-public-security"]),
    ("The Vietnamese Ministry of Public Security signed.", ["vn-ministry-of-public-security"]),
    ("The Ministry of Public Security of Vietnam signed.", ["vn-ministry-of-public-security"]),
    ("Cambodia's Ministry of Interior signed.", ["kh-ministry-of-interior"]),
    ("The Royal Government of Cambodia met.", ["kh-government"]),
    ("The Vietnamese National Assembly met.", ["vn-national-assembly"]),
    ("The National Assembly of Cambodia met.", ["kh-national-assembly"]),
    ("The National Bank of Cambodia opened.", ["kh-national-bank-of-cambodia"]),
    (
        "Vietnam's Ministry of Health and Cambodia's Ministry of Health signed.",
        ["vn-ministry-of-health", "kh-ministry-of-health"],
    ),
    ("The Cambodian Chamber of Rice Millers signed.", ["kh-cambodian-chamber-of-rice-millers"]),
]

PLACES = [
    ("They met in Hanoi.", ["Hà Nội"]),
    ("They met in Ha Noi.", ["Hà Nội"]),
    ("They met in Hà Nội.", ["Hà Nội"]),
    ("They met in Phnom Penh.", ["Phnom Penh"]),
    ("They met in Ho Chi Minh City.", ["Hồ Chí Minh City"]),
    ("They met in HCM City.", ["Hồ Chí Minh City"]),
    ("They met in Siem Reap.", ["Siem Reap"]),
    ("They met in Tay Ninh province.", ["Tây Ninh"]),
    ("They met in Tây Ninh Province.", ["Tây Ninh"]),
    ("They met in the province of Kampong Cham.", ["Kampong Cham"]),
    ("They met in Vientiane.", ["Vientiane"]),
    ("They met at the Moc Bai-Bavet border gates.", ["Mộc Bài", "Bavet"]),
    ("They met in Mondulkiri and Ratanakiri.", ["Mondulkiri", "Ratanakiri"]),
]

COUNTRIES = [
    ("Vietnam and Cambodia signed.", ["VN", "KH"]),
    ("Viet Nam and the Kingdom of Cambodia signed.", ["VN", "KH"]),
    ("Việt Nam signed.", ["VN"]),
    ("Laos and Thailand signed.", ["LA", "TH"]),
    ("The Socialist Republic of Vietnam signed.", ["VN"]),
    ("vietnam is written small.", []),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_an_organisation_has_one_id_under_all_its_names(text: str, bodies: list[str]) -> None:
    assert [value for _, value in named(article(text), "body")] == bodies


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_a_place_has_one_name_however_it_is_written(text: str, places: list[str]) -> None:
    assert [value for _, value in named(article(text), "place")] == places


@pytest.mark.parametrize(("text", "countries"), COUNTRIES)
def test_a_country_has_its_code(text: str, countries: list[str]) -> None:
    assert [value for _, value in named(article(text), "country")] == countries
