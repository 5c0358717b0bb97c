"""Words that can be several things are read by what stands around them."""

from __future__ import annotations

import pytest
from parsed import clauses

READ = [
    (
        "He will forward the plan to the ministry.",
        ["main: He > forward future will > the plan > to the ministry"],
    ),
    (
        "The police of both countries stand ready to help.",
        [
            "main: The police of both countries > stand present",
            "infinitive: The police of both countries > help infinitive",
        ],
    ),
    (
        "He requested that Vietnam upgrade the crossing.",
        ["main: He > request past", "complement: Vietnam > upgrade present > the crossing"],
    ),
    (
        "The visit began on Thursday and ends today.",
        ["main: The visit > begin past", "coordinate: The visit > end present"],
    ),
    (
        "They had implemented signed documents.",
        ["main: They > implement past perfect > signed documents"],
    ),
    (
        "He looked after the guests and was thanked.",
        ["main: He > look past > after the guests", "coordinate: He > thank past passive"],
    ),
    (
        "He asked that Vietnam back the bid.",
        ["main: He > ask past", "complement: Vietnam > back present > the bid"],
    ),
    (
        "Hun Manet, who is in charge, last month met Pham Minh Chinh.",
        [
            "relative: Hun Manet > be present > in charge",
            "main: Hun Manet > meet past > Pham Minh Chinh",
        ],
    ),
    (
        "Pham Minh Chinh said that Vietnam would help, and Hun Manet that Cambodia would pay.",
        [
            "main: Pham Minh Chinh > say past",
            "complement: Vietnam > help future would",
            "coordinate: Hun Manet > say past",
            "complement: Cambodia > pay future would",
        ],
    ),
    (
        "He said the commission, which had not met for years, would convene.",
        [
            "main: He > say past",
            "relative: the commission > meet past perfect not > for years",
            "complement: the commission > convene future would",
        ],
    ),
    ("They do.", ["main: They > do present"]),
    (
        "Minister Hun Many, who came on Friday and left on Sunday, was received by To Lam.",
        [
            "relative: Minister Hun Many > come past",
            "relative: Minister Hun Many > leave past",
            "main: Minister Hun Many > receive past passive > by To Lam",
        ],
    ),
    (
        "Once their talks had ended, they left.",
        ["adverbial: their talks > end past perfect", "main: they > leave past"],
    ),
    ("They signed an earlier memorandum.", ["main: They > sign past > an earlier memorandum"]),
    (
        "The chamber, he said, plans to open an office.",
        [
            "main: The chamber > plan present",
            "infinitive: The chamber > open infinitive > an office",
            "attribution: he > say past",
        ],
    ),
    (
        "They will leave when Pham Minh Chinh visits Phnom Penh.",
        [
            "main: They > leave future will",
            "adverbial: Pham Minh Chinh > visit present > Phnom Penh",
        ],
    ),
    (
        "They were asked to chair the meeting.",
        ["main: They > ask past passive", "infinitive: They > chair infinitive > the meeting"],
    ),
    (
        "They received a delegation led by the minister in Hanoi.",
        [
            "main: They > receive past > a delegation > in Hanoi",
            "reduced: a delegation > lead participle passive > by the minister",
        ],
    ),
    (
        "The agreement on electricity supply to border communes expired.",
        ["main: The agreement > expire past > on electricity supply > to border communes"],
    ),
    ("They do the work.", ["main: They > do present > the work"]),
    (
        "The signed and sealed documents arrived.",
        ["main: The signed and sealed documents > arrive past"],
    ),
    (
        "They agreed that specialised committees draw up the plan.",
        ["main: They > agree past", "complement: specialised committees > draw present > the plan"],
    ),
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_a_word_is_read_by_what_stands_around_it(text: str, read: list[str]) -> None:
    assert clauses(text) == read
