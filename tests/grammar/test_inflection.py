"""The forms of verbs, and lists and names in apposition that phrases are made of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from parsed import document

from vnkh.grammar.inflection import irregular_forms, regular_forms, third_person
from vnkh.grammar.phrases import Phrase

REGULAR = [
    ("sign", False, {"v": "sign", "z": "signs", "d": "signed", "g": "signing"}),
    ("agree", False, {"v": "agree", "z": "agrees", "d": "agreed", "g": "agreeing"}),
    ("propose", False, {"v": "propose", "z": "proposes", "d": "proposed", "g": "proposing"}),
    ("carry", False, {"v": "carry", "z": "carries", "d": "carried", "g": "carrying"}),
    ("convey", False, {"v": "convey", "z": "conveys", "d": "conveyed", "g": "conveying"}),
    ("tie", False, {"v": "tie", "z": "ties", "d": "tied", "g": "tying"}),
    ("plan", True, {"v": "plan", "z": "plans", "d": "planned", "g": "planning"}),
    ("reach", False, {"v": "reach", "z": "reaches", "d": "reached", "g": "reaching"}),
]

IRREGULAR = [
    ("meet", "met", "met", {"meet v", "meets z", "meeting g", "met d"}),
    ("speak", "spoke", "spoken", {"speak v", "speaks z", "speaking g", "spoke p", "spoken n"}),
    ("begin", "began", "begun", {"begin v", "begins z", "beginning g", "began p", "begun n"}),
    ("come", "came", "come", {"come v", "comes z", "coming g", "came p"}),
    ("set", "set", "set", {"set v", "sets z", "setting g", "set d"}),
    ("undertake", "undertook", "undertaken", {"undertake v", "undertakes z", "undertaking g", "undertook p", "undertaken n"}),
]  # fmt: skip

THIRD = [
    ("go", "goes"), ("pass", "passes"), ("push", "pushes"), ("fix", "fixes"), ("buzz", "buzzes"),
    ("carry", "carries"), ("say", "says"), ("agree", "agrees"),
]  # fmt: skip

LISTS = [
    ("They signed a plan, a treaty and a protocol.", ["a plan", "a treaty", "a protocol"]),
    ("They met Hun Sen and Khuon Sudary.", ["Hun Sen", "Khuon Sudary"]),
    ("They visited Kratie, Stung Treng, and Mondulkiri.", ["Kratie", "Stung Treng", "Mondulkiri"]),
    (
        "Prime Minister Hun Manet, Senate President Hun Sen and National Assembly President Khuon Sudary came.",
        [
            "Prime Minister Hun Manet",
            "Senate President Hun Sen",
            "National Assembly President Khuon Sudary",
        ],
    ),
    ("They came.", []),
    ("The talks on trade and tourism ended.", ["trade", "tourism"]),
]

EXPLAINED = [
    ("Hun Manet, Prime Minister of Cambodia, came.", [("Hun Manet", "Prime Minister of Cambodia")]),
    ("The host, Hun Sen, came.", [("The host", "Hun Sen")]),
    ("Hun Manet came.", []),
]


def _phrases(text: str) -> list[tuple[Phrase, str]]:
    return list({id(phrase): (phrase, said) for phrase, said in _all_phrases(text)}.values())


def _all_phrases(text: str) -> Iterator[tuple[Phrase, str]]:
    tagged = document(text)
    for sentence in tagged.sentences:
        if sentence.part != "paragraph":
            continue
        clausal = [phrase for clause in sentence.clauses for phrase in clause.phrases()]
        for phrase in (*clausal, *sentence.loose):
            for part in (phrase, *(inner for _, inner in phrase.preps)):
                yield part, tagged.words(sentence, part.first, part.past)
                for member in part.members:
                    yield member, tagged.words(sentence, member.first, member.past)
                if part.apposition is not None:
                    other = part.apposition
                    yield other, tagged.words(sentence, other.first, other.past)


@pytest.mark.parametrize(("lemma", "doubling", "forms"), REGULAR)
def test_regular_verbs_have_four_forms(lemma: str, doubling: bool, forms: dict[str, str]) -> None:
    assert {tag: form for form, tag in regular_forms(lemma, doubling=doubling)} == forms


def test_verbs_in_l_p_and_t_are_read_in_british_and_american_spelling() -> None:
    assert set(regular_forms("travel", doubling=True)) >= {
        ("travelled", "d"),
        ("traveled", "d"),
        ("travelling", "g"),
        ("traveling", "g"),
    }


@pytest.mark.parametrize(("lemma", "past", "participle", "forms"), IRREGULAR)
def test_irregular_verbs_keep_past_and_participle_apart(lemma, past, participle, forms) -> None:
    assert {f"{form} {tag}" for form, tag in irregular_forms(lemma, past, participle)} >= forms


@pytest.mark.parametrize(("lemma", "form"), THIRD)
def test_the_third_person_ends_in_s(lemma: str, form: str) -> None:
    assert third_person(lemma) == form


@pytest.mark.parametrize(("text", "members"), LISTS)
def test_a_list_has_its_members(text: str, members: list[str]) -> None:
    found = _phrases(text)
    inside = {id(member) for phrase, _ in found for member in phrase.members}
    assert [said for phrase, said in found if id(phrase) in inside] == members


@pytest.mark.parametrize(("text", "pairs"), EXPLAINED)
def test_a_name_and_what_explains_it_belong_together(
    text: str, pairs: list[tuple[str, str]]
) -> None:
    found = _phrases(text)
    said = {id(phrase): words for phrase, words in found}
    assert [
        (words, said[id(phrase.apposition)])
        for phrase, words in found
        if phrase.apposition is not None
    ] == pairs
