from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import country, country_named
from vnkh.lexicon.countries import by_adjective, by_capital


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Việt Nam", "VN"),
        ("Viet Nam", "VN"),
        ("Kingdom of Cambodia", "KH"),
        ("Lao PDR", "LA"),
        ("the United States", "US"),
        ("Republic of Korea", "KR"),
    ],
)
def test_a_country_is_known_by_its_names(written: str, code: str) -> None:
    found = country_named(fold(written))
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("word", "code"), [("cambodian", "KH"), ("khmer", "KH"), ("lao", "LA"), ("thais", "TH")]
)
def test_a_demonym_leads_to_its_country(word: str, code: str) -> None:
    assert by_adjective()[word].code == code


@pytest.mark.parametrize(
    ("capital", "code"), [("hanoi", "VN"), ("ha noi", "VN"), ("phnom penh", "KH"), ("tokyo", "JP")]
)
def test_a_capital_stands_for_its_government(capital: str, code: str) -> None:
    assert by_capital()[capital].code == code


def test_what_is_no_country_is_none() -> None:
    assert country("XX") is None
    assert country_named("atlantis") is None
