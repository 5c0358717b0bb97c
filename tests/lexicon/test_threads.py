from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import thread, threads, threads_in


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The remaining 16% of the land border is to be settled.", {"border-demarcation"}),
        ("Markers stand along 84 per cent of the frontier.", {"border-demarcation"}),
        ("The line is taken over from the Bonne maps.", {"border-demarcation"}),
        ("An agreement on land border gates is to be signed soon.", {"border-gate-agreements"}),
        ("The expressway from Ho Chi Minh City will reach Bavet.", {"hcmc-phnom-penh-expressway"}),
        ("They agreed to raise trade to US$20 billion.", {"trade-target"}),
        ("Trade was worth $7 billion in 2022.", set()),
        ("A master plan will link the two economies.", {"economic-connectivity"}),
        ("The PM asked for papers for people of Vietnamese origin.", {"vietnamese-origin"}),
        ("They will fight online scams.", {"transnational-crime"}),
        ("They spoke of the water of the Mekong River.", {"mekong-water"}),
        ("Ten scholarships will be granted.", {"education-training"}),
        ("Ties between the two Parties are close.", {"party-cooperation"}),
        ("The CLV summit was put off.", {"clv-triangle"}),
        ("The remains of eight soldiers were handed over.", {"remains-of-soldiers"}),
        ("The two legislatures signed a pact.", {"parliamentary-cooperation"}),
        ("Defence cooperation was reviewed.", {"defence-cooperation"}),
        ("A second model market will be built.", {"border-trade"}),
        ("The minister praised his host.", set()),
    ],
)
def test_a_sentence_belongs_to_the_matters_it_speaks_of(sentence: str, expected: set[str]) -> None:
    assert set(threads_in(fold(sentence))) == expected


def test_a_thread_is_found_by_its_id() -> None:
    assert all(thread(each.id) is each for each in threads())
    assert thread("atlantis") is None


def test_every_thread_says_what_it_is_about_in_a_sentence() -> None:
    assert all(each.name and each.about.endswith(".") for each in threads())
