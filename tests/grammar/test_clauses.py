"""Clauses: which verb has which subject and objects, and what hangs on what."""

from __future__ import annotations

import pytest
from parsed import clauses

SIMPLE = [
    (
        "Hun Manet met Pham Minh Chinh in Hanoi.",
        ["main: Hun Manet > meet past > Pham Minh Chinh > in Hanoi"],
    ),
    ("The ministers signed a plan.", ["main: The ministers > sign past > a plan"]),
    (
        "They signed a plan, a treaty and a protocol.",
        ["main: They > sign past > a plan, a treaty and a protocol"],
    ),
    (
        "The minister and his guest signed a plan on trade and met the press.",
        [
            "main: The minister and his guest > sign past > a plan > on trade",
            "coordinate: The minister and his guest > meet past > the press",
        ],
    ),
    ("In Hanoi on Monday, they met.", ["main: they > meet past > in Hanoi"]),
    (
        "The signing of the plan took place in Hanoi.",
        ["main: The signing of the plan > take past > place > in Hanoi"],
    ),
    ("There was a meeting in Hanoi.", ["main: There > be past > a meeting > in Hanoi"]),
    (
        "Hun Manet, Prime Minister of Cambodia, met Pham Minh Chinh.",
        ["main: Hun Manet > meet past > Pham Minh Chinh"],
    ),
    (
        "The plan between Tay Ninh and Svay Rieng, the first of its kind, was signed.",
        ["main: The plan > sign past passive > between Tay Ninh and Svay Rieng"],
    ),
    (
        "They agreed on the opening of a gate.",
        ["main: They > agree past > on the opening of a gate"],
    ),
    ("According to Hun Manet, trade grew.", ["main: trade > grow past > to Hun Manet"]),
    ("Hun Manet and his wife visited Hue.", ["main: Hun Manet and his wife > visit past > Hue"]),
]

VOICE_AND_TENSE = [
    (
        "A plan was signed by the ministers.",
        ["main: A plan > sign past passive > by the ministers"],
    ),
    ("The plan has been signed.", ["main: The plan > sign present passive perfect"]),
    ("The plan had been signed.", ["main: The plan > sign past passive perfect"]),
    ("The plan will be signed in June.", ["main: The plan > sign future passive will"]),
    ("They are signing a plan.", ["main: They > sign present progressive > a plan"]),
    ("They have not signed a plan.", ["main: They > sign present perfect not > a plan"]),
    ("They did not sign the plan.", ["main: They > sign past not > the plan"]),
    ("They may never sign the plan.", ["main: They > sign present may not > the plan"]),
    ("They should sign the plan.", ["main: They > sign present should > the plan"]),
    ("They are to sign the plan.", ["main: They > sign future be to > the plan"]),
    ("They are going to sign the plan.", ["main: They > sign future be to > the plan"]),
    ("The plan has yet to be signed.", ["main: The plan > sign future passive perfect be to"]),
    ("Also signed was a plan.", ["main: a plan > sign past passive"]),
    (
        "It was agreed that a gate would be opened.",
        ["main: It > agree past passive", "complement: a gate > open future passive would"],
    ),
    (
        "Cambodia will not allow anyone to use its land.",
        [
            "main: Cambodia > allow future will not > anyone",
            "infinitive: anyone > use infinitive > its land",
        ],
    ),
    (
        "He has been invited to visit Hanoi.",
        ["main: He > invite present passive perfect", "infinitive: He > visit infinitive > Hanoi"],
    ),
]

COORDINATED = [
    (
        "Hun Manet thanked Vietnam and praised the ties.",
        [
            "main: Hun Manet > thank past > Vietnam",
            "coordinate: Hun Manet > praise past > the ties",
        ],
    ),
    (
        "Hun Manet spoke and Pham Minh Chinh listened.",
        ["main: Hun Manet > speak past", "coordinate: Pham Minh Chinh > listen past"],
    ),
    (
        "They discussed trade, reviewed the plan, and signed a treaty.",
        [
            "main: They > discuss past > trade",
            "coordinate: They > review past > the plan",
            "coordinate: They > sign past > a treaty",
        ],
    ),
    (
        "The two sides agreed to open a gate, and pledged to build a road.",
        [
            "main: The two sides > agree past",
            "infinitive: The two sides > open infinitive > a gate",
            "coordinate: The two sides > pledge past",
            "infinitive: The two sides > build infinitive > a road",
        ],
    ),
    (
        "The two sides agreed to open a gate, build a road and hold talks.",
        [
            "main: The two sides > agree past",
            "infinitive: The two sides > open infinitive > a gate",
            "infinitive: The two sides > build infinitive > a road",
            "infinitive: The two sides > hold infinitive > talks",
        ],
    ),
    (
        "He will visit Hanoi and meet Pham Minh Chinh.",
        [
            "main: He > visit future will > Hanoi",
            "coordinate: He > meet future will > Pham Minh Chinh",
        ],
    ),
    (
        "Hun Manet said trade had grown and would grow further.",
        [
            "main: Hun Manet > say past",
            "complement: trade > grow past perfect",
            "complement: trade > grow future would",
        ],
    ),
]

COMPLEMENTS = [
    (
        "The ministers agreed to build a bridge.",
        [
            "main: The ministers > agree past",
            "infinitive: The ministers > build infinitive > a bridge",
        ],
    ),
    (
        "The ministers agreed that a bridge will be built.",
        ["main: The ministers > agree past", "complement: a bridge > build future passive will"],
    ),
    (
        "The ministers agreed a bridge will be built.",
        ["main: The ministers > agree past", "complement: a bridge > build future passive will"],
    ),
    (
        "Hun Manet asked Vietnam to open a gate.",
        ["main: Hun Manet > ask past > Vietnam", "infinitive: Vietnam > open infinitive > a gate"],
    ),
    (
        "Hun Manet proposed opening a gate.",
        ["main: Hun Manet > propose past", "participial: Hun Manet > open ing > a gate"],
    ),
    (
        "Hun Manet proposed that Vietnam open a gate.",
        ["main: Hun Manet > propose past", "complement: Vietnam > open present > a gate"],
    ),
    (
        "He told reporters that he would come.",
        ["main: He > tell past > reporters", "complement: he > come future would"],
    ),
    (
        "He said that, under the leadership of Hun Sen, Cambodia has grown.",
        [
            "main: He > say past",
            "complement: Cambodia > grow present perfect > under the leadership of Hun Sen",
        ],
    ),
    (
        "Vietnam is ready to help.",
        ["main: Vietnam > be present", "infinitive: Vietnam > help infinitive"],
    ),
    (
        "He called for opening more gates.",
        ["main: He > call past", "gerund: He > open ing > more gates"],
    ),
    (
        "They agreed on measures to fight crime.",
        ["main: They > agree past > on measures", "infinitive: They > fight infinitive > crime"],
    ),
    (
        "They met in Hanoi on Monday to sign a plan.",
        ["main: They > meet past > in Hanoi", "infinitive: They > sign infinitive > a plan"],
    ),
    (
        "It is hoped that the road will be finished.",
        ["main: It > hope present passive", "complement: the road > finish future passive will"],
    ),
]

HANGING = [
    (
        "While Hun Manet spoke, Pham Minh Chinh listened.",
        ["adverbial: Hun Manet > speak past", "main: Pham Minh Chinh > listen past"],
    ),
    (
        "After signing the plan, they left.",
        ["participial: they > sign ing > the plan", "main: they > leave past"],
    ),
    (
        "Asked by reporters, he smiled.",
        ["participial: he > ask participle passive > by reporters", "main: he > smile past"],
    ),
    (
        "They left, vowing to return.",
        [
            "main: They > leave past",
            "participial: They > vow ing",
            "infinitive: They > return infinitive",
        ],
    ),
    (
        "Having met Hun Sen, he flew home.",
        ["participial: he > meet ing perfect > Hun Sen", "main: he > fly past"],
    ),
    (
        "Speaking at the meeting, Hun Manet said that trade had grown.",
        [
            "participial: Hun Manet > speak ing > at the meeting",
            "main: Hun Manet > say past",
            "complement: trade > grow past perfect",
        ],
    ),
    (
        "Hun Manet, praising the ties, promised to come.",
        [
            "participial: Hun Manet > praise ing > the ties",
            "main: Hun Manet > promise past",
            "infinitive: Hun Manet > come infinitive",
        ],
    ),
    (
        "By opening a gate, they helped trade.",
        ["gerund: they > open ing > a gate", "main: they > help past > trade"],
    ),
    (
        "He came to Hanoi to attend the ceremony marking the day.",
        [
            "main: He > come past > to Hanoi",
            "infinitive: He > attend infinitive > the ceremony",
            "reduced: the ceremony > mark ing > the day",
        ],
    ),
]

RELATIVE = [
    (
        "The plan, which was signed in May, is good.",
        ["relative: The plan > sign past passive", "main: The plan > be present"],
    ),
    (
        "Hun Manet, who came on Monday, met Pham Minh Chinh.",
        ["relative: Hun Manet > come past", "main: Hun Manet > meet past > Pham Minh Chinh"],
    ),
    (
        "The plan signed in May is good.",
        ["reduced: The plan > sign participle passive", "main: The plan > be present"],
    ),
    ("The man whom they met smiled.", ["relative: they > meet past", "main: The man > smile past"]),
    (
        "The plan that they signed is good.",
        ["relative: they > sign past", "main: The plan > be present"],
    ),
    (
        "He was received by King Norodom Sihamoni, who praised the ties.",
        [
            "main: He > receive past passive > by King Norodom Sihamoni",
            "relative: King Norodom Sihamoni > praise past > the ties",
        ],
    ),
    (
        "The visit, which took place in May and was followed by talks, is over.",
        [
            "relative: The visit > take past > place",
            "relative: The visit > follow past passive > by talks",
            "main: The visit > be present",
        ],
    ),
    (
        "The agreement, signed by the two ministers in 2005, expired last year.",
        [
            "reduced: The agreement > sign participle passive > by the two ministers",
            "main: The agreement > expire past",
        ],
    ),
    (
        "Hun Manet, accompanied by ministers, arrived in Hanoi and met Pham Minh Chinh.",
        [
            "reduced: Hun Manet > accompany participle passive > by ministers",
            "main: Hun Manet > arrive past > in Hanoi",
            "coordinate: Hun Manet > meet past > Pham Minh Chinh",
        ],
    ),
    (
        "The meeting, originally planned for May, was cancelled.",
        [
            "reduced: The meeting > plan participle passive",
            "main: The meeting > cancel past passive",
        ],
    ),
    (
        "The documents include a plan recognising degrees.",
        [
            "main: The documents > include present > a plan",
            "reduced: a plan > recognise ing > degrees",
        ],
    ),
]

SPOKEN = [
    (
        "Vietnam will help, he said.",
        ["main: Vietnam > help future will", "attribution: he > say past"],
    ),
    (
        '"Vietnam will help," Pham Minh Chinh said.',
        ["main: Vietnam > help future will", "attribution: Pham Minh Chinh > say past"],
    ),
    (
        "Vietnam, he said, will help.",
        ["main: Vietnam > help future will", "attribution: he > say past"],
    ),
    (
        "The road, the ministers agreed, will be built by 2030.",
        ["main: The road > build future passive will", "attribution: the ministers > agree past"],
    ),
    (
        "Vietnam will help, said Pham Minh Chinh.",
        ["main: Vietnam > help future will", "attribution: Pham Minh Chinh > say past"],
    ),
    (
        "Vietnam will help, the minister told reporters in Hanoi.",
        [
            "main: Vietnam > help future will",
            "attribution: the minister > tell past > reporters > in Hanoi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "read"), SIMPLE)
def test_a_sentence_is_read_as_who_did_what_to_whom(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), VOICE_AND_TENSE)
def test_a_verb_group_says_voice_tense_and_whether_at_all(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), COORDINATED)
def test_what_and_joins_shares_its_subject(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), COMPLEMENTS)
def test_what_is_said_or_wanted_hangs_on_its_verb(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), HANGING)
def test_clauses_without_a_subject_borrow_it(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), RELATIVE)
def test_relative_clauses_have_what_they_explain_as_subject(text: str, read: list[str]) -> None:
    assert clauses(text) == read


@pytest.mark.parametrize(("text", "read"), SPOKEN)
def test_who_says_so_is_set_apart_from_what_is_said(text: str, read: list[str]) -> None:
    assert clauses(text) == read
