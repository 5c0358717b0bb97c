"""Who is a person, and which one: known or new, in full or in short, with or without a title."""

from __future__ import annotations

import pytest
from tagged import article, named

KNOWN = [
    ("Pham Minh Chinh spoke.", ["pham-minh-chinh"]),
    ("Phạm Minh Chính spoke.", ["pham-minh-chinh"]),
    ("PHAM MINH CHINH spoke.", ["pham-minh-chinh"]),
    ("Vietnamese PM Chinh spoke.", ["pham-minh-chinh"]),
    ("Prime Minister Chính spoke.", ["pham-minh-chinh"]),
    ("Pham Minh Chinh's speech was long.", ["pham-minh-chinh"]),
    ("Pham Minh Chinh’s speech was long.", ["pham-minh-chinh"]),
    ("Samdech Techo Hun Sen spoke.", ["hun-sen"]),
    ("Samdech Akka Moha Sena Padei Techo Hun Sen spoke.", ["hun-sen"]),
    ("Samdech Techo spoke.", ["hun-sen"]),
    ("Samdech Thipadei Hun Manet spoke.", ["hun-manet"]),
    ("Samdech Moha Borvor Thipadei Hun Manet spoke.", ["hun-manet"]),
    ("Samdech Khuon Sudary spoke.", ["khuon-sudary"]),
    ("King Norodom Sihamoni spoke.", ["norodom-sihamoni"]),
    ("His Majesty King Norodom Sihamoni spoke.", ["norodom-sihamoni"]),
    ("General Tea Seiha spoke.", ["tea-seiha"]),
    ("H.E. Mr. Hun Manet spoke.", ["hun-manet"]),
    ("Bui Thanh Son met Sok Chenda Sophea.", ["bui-thanh-son", "sok-chenda-sophea"]),
]

SHORT = [
    ("Pham Minh Chinh spoke. Chinh left.", ["pham-minh-chinh", "pham-minh-chinh"]),
    ("Hun Manet spoke. Manet left.", ["hun-manet", "hun-manet"]),
    ("Sok Chenda Sophea spoke. Sophea left.", ["sok-chenda-sophea", "sok-chenda-sophea"]),
    ("Sok Chenda Sophea spoke. Sok Chenda left.", ["sok-chenda-sophea", "sok-chenda-sophea"]),
    ("Le Van Binh, a farmer, spoke. Binh left.", ["le-van-binh", "le-van-binh"]),
    ("Secretary of State Heng Vuthy spoke. Vuthy left.", ["heng-vuthy", "heng-vuthy"]),
    ("Hun Sen and Hun Manet spoke. Hun Many left.", ["hun-sen", "hun-manet", "hun-many"]),
]

STYLED = [
    ("Samdech Techo Hun Manet spoke.", ["hun-manet"]),
    ("Samdech Krolahom Sok Vannak spoke.", ["sok-vannak"]),
    ("Samdech Techo, the Senate President, spoke.", ["hun-sen"]),
    ("Senate President Samdech Techo spoke.", ["hun-sen"]),
]

NEW = [
    # a place's name within a name, an office's last word before it
    ("Deputy Minister of Transport Hồ Quang Ninh spoke.", ["ho-quang-ninh"]),
    ("Deputy Minister of Energy and Mines Lê Thanh Nga spoke.", ["le-thanh-nga"]),
    ("Vice Minister of Justice Trần Thái Nguyên spoke.", ["tran-thai-nguyen"]),
    ("Deputy Minister Tran Van Thuan spoke.", ["tran-van-thuan"]),
    ("Le Thi Hoa, chairwoman of the women's union, spoke.", ["le-thi-hoa"]),
    ("Mr. Keo Sothea spoke.", ["keo-sothea"]),
    ("Dr. Chhay Rith spoke.", ["chhay-rith"]),
    ("Governor Mean Chanyada spoke.", ["mean-chanyada"]),
    ("Deputy Director Nguyen Ba Long spoke.", ["nguyen-ba-long"]),
    ("Secretary of State for Health Yok Sambath spoke.", ["yok-sambath"]),
    ("Ambassador John Whitfield spoke.", ["john-whitfield"]),
    ("Nguyen Hai Yen said so.", ["nguyen-hai-yen"]),
    (
        "Colonel Chea Sokhom and Colonel Ly Minh Duc signed the minutes.",
        ["chea-sokhom", "ly-minh-duc"],
    ),
]

NOBODY = [
    "The Ministry of Foreign Affairs said so.",
    "Tay Ninh and Svay Rieng signed a plan.",
    "Ho Chi Minh City is large.",
    "The Prime Minister spoke.",
    "His Excellency spoke.",
    "Samdech is a title.",
    "The National Assembly met in Phnom Penh.",
    "The Cambodian People's Party won.",
    "Angkor Wat is old.",
    "The Mekong River is wide.",
    "Moc Bai Border Gate was opened.",
    "Lệ Thanh Border Gate was opened.",
    "LỆ THANH INTERNATIONAL BORDER GATE was opened.",
    "Ba Dinh Square was full.",
    "Noi Bai International Airport was busy.",
    "The Viettel Group invests in Metfone.",
    "Vietnam Airlines flies to Siem Reap.",
    "The Pentagonal Strategy has five parts.",
    "National Day was celebrated.",
    "The Royal Palace is near the river.",
    "ASEAN was founded in 1967.",
    "The Khmer Rouge fell in 1979.",
    "Prey Veng Province is flat.",
    "The Can Tho Women's Union met.",
]


@pytest.mark.parametrize(("text", "people"), KNOWN)
def test_a_known_person_is_known_under_every_name(text: str, people: list[str]) -> None:
    assert [value for _, value in named(article(text), "person")] == people


@pytest.mark.parametrize(("text", "people"), SHORT)
def test_who_was_named_in_full_is_known_by_a_short_name(text: str, people: list[str]) -> None:
    assert [value for _, value in named(article(text), "person")] == people


@pytest.mark.parametrize(("text", "people"), STYLED)
def test_an_honorific_is_its_bearers_or_goes_with_the_name_behind_it(text, people) -> None:
    assert [value for _, value in named(article(text), "person")] == people


@pytest.mark.parametrize(("text", "people"), NEW)
def test_somebody_new_is_known_by_a_title_or_by_what_is_done(text: str, people: list[str]) -> None:
    assert [value for _, value in named(article(text), "person")] == people


@pytest.mark.parametrize("text", NOBODY)
def test_no_place_body_office_or_honorific_is_a_person(text: str) -> None:
    assert [value for _, value in named(article(text), "person")] == []
