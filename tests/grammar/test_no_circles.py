"""However the words fall, a text is read, and no clause depends on itself: rules walk up to hosts."""

from __future__ import annotations

import pytest

from vnkh.reading import Article, read_text
from vnkh.tagging.passes import tag

JUMBLED = [
    (
        "The minister proposed that they assign people to complete the text for signing at the "
        "conference, which is met Vietnam not signed of he between expected to be the the in of deputy "
        "the commerce of Cambodia will work with the health to handle the recommendations."
    ),
    "The talks, which is held agreed to be the the in of Cambodia will work.",
    "He met the Cambodian Secretary of State for",
]


@pytest.mark.parametrize("text", JUMBLED)
def test_no_clause_depends_on_itself(text: str) -> None:
    article = read_text(f" date 2024-05-06 \n\nTalks\n\nHANOI — {text}\n", "jumbled.txt")
    assert isinstance(article, Article)
    for sentence in tag(article).sentences:
        for clause in sentence.clauses:
            above: set[int] = set()
            host = clause.parent
            while host is not None and id(host) not in above:
                assert host is not clause
                above.add(id(host))
                host = host.parent
            assert host is None
