from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import bodies, bodies_named, body


@pytest.mark.parametrize(
    ("written", "country", "meant"),
    [
        ("CPV", "", ["cpv"]),
        ("Communist Party of Việt Nam", "", ["cpv"]),
        ("Cambodian People’s Party", "", ["cpp"]),
        ("Ministry of Interior", "", ["kh-ministry-of-interior"]),
        ("Ministry of Justice", "", ["vn-ministry-of-justice", "kh-ministry-of-justice"]),
        ("Ministry of Justice", "KH", ["kh-ministry-of-justice"]),
        ("Ministry of Foreign Affairs", "KH", ["kh-ministry-of-foreign-affairs-and-international-cooperation"]),
        ("RCAF", "", ["kh-royal-armed-forces"]),
        ("Việt Nam-Cambodia Joint Committee", "", ["vn-kh-joint-committee"]),
        ("Ministry of Magic", "", []),
    ],
)  # fmt: skip
def test_a_body_is_known_by_name_and_abbreviation_within_its_country(
    written: str, country: str, meant: list[str]
) -> None:
    assert [each.id for each in bodies_named(fold(written), country)] == meant


def test_a_merged_ministry_leads_to_what_it_became() -> None:
    transport = body("vn-ministry-of-transport")
    assert transport is not None
    assert transport.into == "vn-ministry-of-construction"


def test_every_body_is_found_by_its_id() -> None:
    assert all(body(each.id) is each for each in bodies())
    assert body("kh-ministry-of-magic") is None
