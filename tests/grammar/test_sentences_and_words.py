"""Where words and sentences begin and end."""

from __future__ import annotations

import pytest
from parsed import sentences, words
from steps import steps

from vnkh.folding import View
from vnkh.grammar.sentences import split
from vnkh.grammar.tokens import tokenize

SENTENCES = [
    ("They met. They spoke.", ["They met.", "They spoke."]),
    ("They met on Nov. 28. They spoke.", ["They met on Nov. 28.", "They spoke."]),
    ("Mr. Sok came. He spoke.", ["Mr. Sok came.", "He spoke."]),
    ("Trade reached 11.33 billion USD. It grew.", ["Trade reached 11.33 billion USD.", "It grew."]),
    ("They came from the U.S. They spoke.", ["They came from the U.S.", "They spoke."]),
    ("They came from the U.S. Embassy.", ["They came from the U.S. Embassy."]),
    ('"We agree." He smiled.', ['"We agree."', "He smiled."]),
    ('He said: "We agree." "We do," she said.', ['He said: "We agree."', '"We do," she said.']),
    ("“We agree.” He smiled.", ["“We agree.”", "He smiled."]),
    ("Will they meet? They will! Good.", ["Will they meet?", "They will!", "Good."]),
    ("They waited … They left.", ["They waited …", "They left."]),
    ("J. Smith came.", ["J. Smith came."]),
    ("They met at 9 a.m. on Monday.", ["They met at 9 a.m. on Monday."]),
    ("2. Memorandum on trade", ["2. Memorandum on trade"]),
    ("They met (in Hanoi). They spoke.", ["They met (in Hanoi).", "They spoke."]),
    ("They met", ["They met"]),
    ("", []),
]

WORDS = [
    ("Hun Manet's visit", ["hun", "manet", "'s", "visit"]),
    ("the parties’ ties", ["the", "parties", "'", "ties"]),
    ("Việt Nam–Cambodia", ["viet", "nam", "-", "cambodia"]),
    ("Vietnam-Cambodia ties", ["vietnam", "-", "cambodia", "ties"]),
    ("two-way trade", ["two-way", "trade"]),
    ("US$20 billion", ["us$20", "billion"]),
    ("$4.5bn in 2025", ["$4.5bn", "in", "2025"]),
    ("11.33 billion", ["11.33", "billion"]),
    ("1,137 km", ["1,137", "km"]),
    ("the 20th", ["the", "20th"]),
    ("H.E. Mr. Sok", ["h.e.", "mr.", "sok"]),
    ("Đồng Nai", ["dong", "nai"]),
    ("they -- the ministers -- met...", ["they", "--", "the", "ministers", "--", "met", "..."]),
    ("16%", ["16", "%"]),
    ("We’ll wait", ["we", "will", "wait"]),
    ("they won't, it's late", ["they", "will", "not", ",", "it", "is", "late"]),
    ("O'Yadav and the chargé d'affaires", ["o'yadav", "and", "the", "charge", "d'affaires"]),
]


@pytest.mark.parametrize(("text", "parted"), SENTENCES)
def test_a_full_stop_ends_a_sentence_where_nothing_else_is_meant(
    text: str, parted: list[str]
) -> None:
    assert sentences(text) == parted


@pytest.mark.parametrize(("text", "parted"), WORDS)
def test_words_are_told_from_signs_and_folded(text: str, parted: list[str]) -> None:
    assert words(text) == parted


def _calls(text: str) -> int:
    """How many calls of functions, those in C included, it takes to find the sentences."""
    view = View(text)
    tokens = tokenize(view.text, view.folded, 0, len(view.text))
    return steps(lambda: split(tokens))


@pytest.mark.parametrize("signs", [". ", "!", "? ", "…", "!) ", '. "', "a. ", "A. ", '."a '])
def test_a_run_of_signs_takes_no_longer_than_its_length(signs: str) -> None:
    once, twice = (_calls(f"They met {signs * n} and left") for n in (400, 800))
    assert twice <= 2.5 * once
