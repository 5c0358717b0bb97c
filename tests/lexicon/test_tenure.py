from __future__ import annotations

from datetime import date

import pytest

from vnkh.lexicon import Term, held, holders, person, title


@pytest.mark.parametrize(
    ("who", "day", "titles"),
    [
        ("to-lam", "2023-05-01", ["Minister of Public Security"]),
        ("to-lam", "2024-06-01", ["State President"]),
        ("to-lam", "2025-08-14", ["General Secretary of the Communist Party of Vietnam"]),
        ("hun-sen", "2014-01-01", ["Prime Minister", "Vice President of the Cambodian People's Party"]),
        ("hun-sen", "2025-01-01", ["President of the Senate", "President of the Cambodian People's Party"]),
        ("hun-manet", "2026-02-06", ["Prime Minister", "Vice President of the Cambodian People's Party"]),
        ("nguyen-thi-kim-ngan", "2018-12-08", ["Chairwoman of the National Assembly"]),
        ("khuon-sudary", "2024-11-21", ["President of the National Assembly"]),
        ("le-hoai-trung", "2025-09-11", ["Acting Minister of Foreign Affairs"]),
        ("prak-sokhonn", "2017-01-01", ["Minister of Foreign Affairs and International Cooperation", "Senior Minister"]),
        ("phan-van-giang", "2019-10-30", ["Chief of the General Staff of the Vietnam People's Army", "Deputy Minister of National Defence"]),
        ("bui-thanh-son", "2025-11-28", ["Deputy Prime Minister"]),
        ("mithona-phouthong", "2025-10-07", ["Governor of Koh Kong"]),
        ("nguyen-phu-trong", "2024-09-01", []),
    ],
)  # fmt: skip
def test_the_offices_of_a_day_are_given_the_highest_first(
    who: str, day: str, titles: list[str]
) -> None:
    somebody = person(who)
    assert somebody is not None
    terms = held(somebody, date.fromisoformat(day))
    assert [title(term, somebody.gender) for term in terms] == titles


@pytest.mark.parametrize(
    ("office", "of", "day", "who"),
    [
        ("prime-minister", "VN", "2012-04-21", ["nguyen-tan-dung"]),
        ("prime-minister", "VN", "2021-04-05", ["nguyen-xuan-phuc", "pham-minh-chinh"]),
        ("prime-minister", "KH", "2023-12-11", ["hun-manet"]),
        ("president", "VN", "2018-09-30", []),
        ("king", "KH", "2020-01-01", ["norodom-sihamoni"]),
        ("minister-foreign-affairs", "KH", "2024-01-01", ["sok-chenda-sophea"]),
        ("ambassador-to-kh", "VN", "2023-10-09", ["nguyen-huy-tang"]),
        ("general-secretary", "lprp", "2026-01-26", ["thongloun-sisoulith"]),
        ("prime-minister", "XX", "2020-01-01", []),
    ],
)
def test_the_holders_of_an_office_are_found_by_day(
    office: str, of: str, day: str, who: list[str]
) -> None:
    found = sorted(each.id for each in holders(office, of, date.fromisoformat(day)))
    assert found == who


@pytest.mark.parametrize(
    ("office", "of", "gender", "name"),
    [
        ("president", "VN", "m", "State President"),
        ("president", "US", "m", "President"),
        ("parliament-chair", "VN", "f", "Chairwoman of the National Assembly"),
        ("party-secretary", "vn-tay-ninh", "m", "Secretary of the Tây Ninh Party Committee"),
        ("minister-transport", "KH", "m", "Minister of Public Works and Transport"),
        ("ambassador-to-kh", "VN", "m", "Ambassador to Cambodia"),
        ("grand-vizier", "VN", "m", ""),
    ],
)
def test_a_title_is_the_term_of_its_country(office: str, of: str, gender: str, name: str) -> None:
    assert title(Term(office, of, "2020", ".."), gender) == name
