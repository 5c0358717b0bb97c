"""As people speak and deny: "we'll build", "won't close", "neither side will": nothing turns round."""

from __future__ import annotations

import pytest
from telling import TALKS, everything

SPOKEN = [
    ("“We'll build the road by 2027,” Chinh said.", ["pledge VN: build the road by 2027"]),
    ("“We won't close the gate,” Chinh said.", ["pledge VN: won't close the gate"]),
    ("“We will not close the gate,” Chinh said.", ["pledge VN: not close the gate"]),
    ("“They won't be moved,” Chinh promised.", ["pledge VN: They won't be moved"]),
    ("“We’re ready to build the road,” Chinh said.", ["pledge VN: ready to build the road"]),
    ("“We’d like Vietnam to open a gate,” Manet said.", ["proposal KH: open a gate"]),
    ("“We’ve agreed to open a gate,” Manet said.", ["joint KH, VN: open a gate"]),
    ("“We don't need talks,” Manet said.", []),
    ("“It’s our wish that the gate be opened,” Manet said.", ["proposal KH: the gate be opened"]),
    (
        "“I'll visit Hanoi on May 10,” Hun Manet said.",
        ["visit planned 2024-05-10 | Hun Manet | Hà Nội"],
    ),
    (
        "“I'm going to meet Chinh in Hanoi on May 10,” Hun Manet said.",
        ["talks planned 2024-05-10 | Hun Manet, Phạm Minh Chính | Hà Nội"],
    ),
    ("“I haven’t met him,” Hun Manet said of Pham Minh Chinh.", []),
    ("“We didn't sign anything,” Hun Manet said.", []),
    ("“We couldn't meet in Hanoi,” Hun Manet said.", []),
    (
        "Neither government will allow anyone to use its land against the other, the two leaders said.",
        ["joint KH, VN: Neither government will allow anyone to use its land against the other"],
    ),
    (
        "The two leaders agreed that neither government would allow bases on its land.",
        ["joint KH, VN: neither government would allow bases on its land"],
    ),
    (
        "Neither Vietnam nor Cambodia will allow bases on its land, the two leaders said.",
        ["joint KH, VN: Neither Vietnam nor Cambodia will allow bases on its land"],
    ),
    (
        "Chinh promised that no Vietnamese soldier would cross the line.",
        ["pledge VN: no Vietnamese soldier would cross the line"],
    ),
    (
        "Vietnam will no longer build posts along the line, Chinh said.",
        ["pledge VN: no longer build posts along the line"],
    ),
    (
        "They agreed not to build posts and not to send troops.",
        ["joint KH, VN: not to build posts and not to send troops"],
    ),
    (
        "None of the land will be sold, Chinh promised.",
        ["pledge VN: None of the land will be sold"],
    ),
    ("No agreement was signed on the river.", []),
    ("None of the five agreements was signed.", []),
    ("Neither leader signed anything.", []),
    ("Without signing the treaty, Manet left for home.", []),
    (
        "Instead of signing the treaty, the two sides agreed to study it.",
        ["joint KH, VN: study it"],
    ),
    ("Manet refrained from signing the treaty.", []),
    ("The two sides put off signing the treaty.", []),
    (
        "The two sides considered signing a treaty on extradition.",
        ["treaty pending 2024-05-06 | KH, VN | treaty on extradition"],
    ),
    (
        "The two sides talked of signing a treaty on extradition.",
        ["treaty pending 2024-05-06 | KH, VN | treaty on extradition"],
    ),
    ("Manet stopped short of promising to open the gate.", []),
    ("Chinh said that Vietnam had never promised to open the gate.", []),
    ("Manet denied that Cambodia would lease land to Vietnam.", []),
    ("Vietnam has no plan to close the gate, Chinh said.", []),
    ("Chinh left without meeting Hun Sen.", []),
    (
        "Instead of meeting Hun Sen, Chinh met King Norodom Sihamoni.",
        ["talks held 2024-05-06 | Norodom Sihamoni, Phạm Minh Chính | Hà Nội"],
    ),
    ("Chinh avoided meeting Hun Sen.", []),
    ("Chinh ruled out meeting Hun Sen.", []),
    ("Nobody from Vietnam met Hun Sen on Tuesday.", []),
    (
        "Chinh is considering visiting Siem Reap in June.",
        ["visit planned 2024-06 | Phạm Minh Chính | Siem Reap"],
    ),
    (
        "Chinh is said to have met Hun Sen in secret on Tuesday.",
        ["talks held 2024-05-07 | Hun Sen, Phạm Minh Chính | Hà Nội"],
    ),
    ("Chinh almost met Hun Sen on Tuesday.", []),
    ("Chinh should have met Hun Sen on Tuesday, but fell ill.", []),
    ("Chinh would have met Hun Sen had he not fallen ill.", []),
    ("Chinh tried to meet Hun Sen.", []),
    ("Chinh was unable to meet Hun Sen.", []),
    ("Had the treaty been signed, the gate would be open.", []),
    ("Had Vietnam promised a loan, the road would be built, Manet said.", []),
    ("The treaty was nearly signed.", []),
    ("Since 2010, the two sides have signed 12 agreements.", []),
    ("To date, 12 agreements have been signed between the two countries.", []),
    (
        "The agreement, which had been under negotiation since 2020, was signed on Tuesday.",
        ["agreement signed 2024-05-07 | KH, VN | agreement"],
    ),
    (
        "The agreement, under negotiation since 2020, was signed on Tuesday.",
        ["agreement signed 2024-05-07 | KH, VN | agreement"],
    ),
    ("The two teams met in the final on Tuesday.", []),
    ("The two armies met in battle in 1979.", []),
    ("Chinh reminded Manet of his promise to open the gate.", []),
    (
        "Hun Manet said Thailand had promised to withdraw its troops.",
        ["pledge TH: withdraw its troops"],
    ),
    ("Chinh withdrew his offer to build a road.", []),
    ("Cambodia broke its promise to open the gate.", []),
    (
        "A visit by Hun Manet to Hanoi on May 20 was called off.",
        ["visit cancelled 2024-05-20 | Hun Manet | Hà Nội"],
    ),
    (
        "A visit by Hun Manet to Hanoi, due in June, was called off.",
        ["visit cancelled 2024-06 | Hun Manet | Hà Nội"],
    ),
    (
        "The two sides confirmed a plan to hold a forum in Siem Reap in June.",
        ["conference planned 2024-06 | KH, VN | Siem Reap"],
    ),
    ("Nothing came of a plan to hold a forum in Siem Reap.", []),
    (
        "Manet voiced the hope for more Vietnamese money in farming.",
        ["proposal KH: more Vietnamese money in farming"],
    ),
    ("A plan to link the two grids was put forward by Manet.", ["proposal KH: link the two grids"]),
    (
        "The Vietnamese side agreed in principle to the sale of power.",
        ["pledge VN: the sale of power"],
    ),
    ("Vietnam turned down a request for more power.", []),
    (
        "A treaty on extradition was initialled on Tuesday. The formal signing is to take place on May 20 in Hanoi.",
        ["treaty pending 2024-05-20 | KH, VN | treaty on extradition"],
    ),
    (
        "A treaty on extradition was initialled on Tuesday and is to be signed in Hanoi on May 20.",
        ["treaty pending 2024-05-20 | KH, VN | treaty on extradition"],
    ),
    (
        "The two ministers initialled a treaty on extradition on Monday.",
        ["treaty signed 2024-05-06 | Hun Manet, Phạm Minh Chính | treaty on extradition"],
    ),
    (
        "“It is not my rule,” Mr Chinh said. “But I’ll take it up with the Ministry of Finance before Tet.”",
        ["pledge VN: take it up with the Ministry of Finance before Tet"],
    ),
    ("“It is not my rule,” farmer Sok Dara said. “But we will build a road.”", []),
    ("“We won’t be sending a second team,” Chinh said.", []),
]


@pytest.mark.parametrize(("sentence", "found"), SPOKEN)
def test_what_is_said_with_contractions_and_denials(sentence: str, found: list[str]) -> None:
    told = everything(TALKS + sentence)
    for each in everything(TALKS):
        told.remove(each)
    assert told == found
