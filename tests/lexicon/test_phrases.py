from __future__ import annotations

import pytest

from vnkh.lexicon.phrases import Phrases, read_phrase, words_of


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("border gate", "the border gate at moc bai", True),
        ("border gate", "the border gates", False),
        ("border gate*", "the border gates", True),
        ("demarcat*", "the demarcation of the line", True),
        ("demarcat*", "predemarcated", False),
        ("people to people", "people-to-people exchanges", True),
        ("women s union", "the women's union", True),
        ("border gate", "the border. gate two", True),
        ("traffick* in persons", "trafficking in persons", True),
        ("traffick* in persons", "trafficking in", False),
    ],
)
def test_a_phrase_is_found_word_by_word(phrase: str, text: str, found: bool) -> None:
    phrases = Phrases([(read_phrase(phrase), "it")])
    assert list(phrases.labels(words_of(text))) == (["it"] if found else [])


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "is no phrase"), ("a*b", "is no phrase"), ("an*", "stem"), ("5 % more", "is no phrase")],
)
def test_what_is_no_phrase_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_phrase(text)
