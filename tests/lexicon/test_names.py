from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import country_of, names


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Nguyễn Văn An", "VN"),
        ("Hun Sothea", "KH"),
        ("Phan Thị Mai", "VN"),
        ("Xi Mingze", "CN"),
        ("John Smith", ""),
        ("Phan", ""),
    ],
)
def test_a_name_points_to_a_country_where_it_can(name: str, code: str) -> None:
    assert country_of(fold(name)) == code


@pytest.mark.parametrize(
    ("title", "gender"),
    [("samdech", ""), ("h.e.", ""), ("lok chumteav", "f"), ("mr", "m"), ("his majesty", "m")],
)
def test_an_honorific_tells_a_gender_where_it_has_one(title: str, gender: str) -> None:
    assert names().honorifics[title] == gender


def test_the_middle_name_thi_is_a_womans() -> None:
    assert names().gender["thi"] == "f"
