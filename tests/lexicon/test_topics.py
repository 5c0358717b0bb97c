from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import topics, topics_in

VOCABULARY = """
    border trade investment economy finance transport energy agriculture tourism education culture
    health science-technology digital environment water defence security crime justice
    people-to-people vietnamese-origin-community party parliament provinces regional
"""


def test_the_vocabulary_is_the_published_one() -> None:
    assert [topic.id for topic in topics()] == VOCABULARY.split()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They will speed up demarcation of the remaining stretch.", {"border"}),
        ("Both sides aim at US$20 billion in two-way trade.", {"trade"}),
        ("The two PMs want the Moc Bai expressway soon.", {"transport"}),
        ("Viet Nam will sell more electricity to its neighbour.", {"energy"}),
        ("The guest asked for more scholarships.", {"education"}),
        ("The navies agreed on a joint patrol.", {"defence"}),
        ("They will act together against human trafficking.", {"crime"}),
        ("A treaty on extradition was signed.", {"justice"}),
        ("He spoke for people of Vietnamese origin.", {"vietnamese-origin-community"}),
        ("The two legislatures will meet every year.", {"parliament"}),
        ("They praised party-to-party ties.", {"party"}),
        ("The two provinces signed a pact.", {"provinces"}),
        ("Both will work closely within ASEAN.", {"regional"}),
        ("The minister thanked his host.", set()),
        ("Senate President Hun Sen, who leads the CPP, said he was glad.", set()),
        ("A press release was handed out.", set()),
    ],
)
def test_a_sentence_has_the_topics_that_its_words_decide(sentence: str, expected: set[str]) -> None:
    assert set(topics_in(fold(sentence))) == expected


def test_topics_are_sorted_and_each_once() -> None:
    text = "trade, the border, border trade and more trade"
    assert topics_in(text) == ("border", "trade")
