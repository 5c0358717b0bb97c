"""Rarer wordings: passives of telling, word given, what moves, what was never held."""

from __future__ import annotations

import pytest
from telling import agreements, commitments_after_talks, meetings

MEETINGS = [
    (
        "The talks between Bui Thanh Son and Sok Chenda Sophea, planned for May 10, have been postponed to June 10.",
        ["talks planned 2024-06-10 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "Bui Thanh Son visited Sok Chenda Sophea in Phnom Penh on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    ("Bui Thanh Son was to meet Sok Chenda Sophea on May 3.", []),
    (
        "The meeting between Bui Thanh Son and Sok Chenda Sophea did not take place.",
        ["talks cancelled  | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
    (
        "Preparations are under way for the participation of Hun Sen in the anniversary celebration in Hanoi on September 2.",
        ["ceremony planned 2024-09-02 | Hun Sen | Hà Nội"],
    ),
    ("They marked the 55th anniversary of ties in 2022.", []),
    ("Cambodia met Vietnam in the final on May 3.", []),
    ("Hun Manet met his own ministers on May 3.", []),
    ("Bui Thanh Son proposed that the foreign ministers meet in June.", []),
    ("If they meet in June, the foreign ministers will sign a plan.", []),
    (
        "Visiting Hanoi on May 3, Sok Chenda Sophea met Bui Thanh Son.",
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội",
            "visit held 2024-05-03 | Sok Chenda Sophea | Hà Nội",
        ],
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea met over the weekend in Hue. At the talks on May 4, Son praised the ties.",
        ["talks held 2024-05-04 | Bùi Thanh Sơn, Sok Chenda Sophea | Huế"],
    ),
    ("They met on Wednesday and Thursday.", []),
    ("They will meet from Wednesday to Friday next week.", []),
    (
        "Bui Thanh Son will meet Sok Chenda Sophea next Wednesday and Thursday in Hue.",
        ["talks planned 2024-05-08/2024-05-09 | Bùi Thanh Sơn, Sok Chenda Sophea | Huế"],
    ),
    (
        "An anniversary banquet was attended by Hun Sen and To Lam in Hanoi on May 3.",
        ["ceremony held 2024-05-03 | Hun Sen, Tô Lâm | Hà Nội"],
    ),
    (
        "Hun Sen chaired the Vietnam-Cambodia friendship forum in Phnom Penh on May 3.",
        ["conference held 2024-05-03 | Hun Sen | Phnom Penh"],
    ),
    (
        "Hun Manet, whom Pham Minh Chinh received in Hanoi on May 3, praised the ties.",
        ["talks held 2024-05-03 | Hun Manet, Phạm Minh Chính | Hà Nội"],
    ),
    (
        "In Phnom Penh to attend a conference, Bui Thanh Son met Sok Chenda Sophea on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
]

AGREEMENTS = [
    (
        "Vietnam and Cambodia are drafting a treaty. The signing is planned for June 10.",
        ["treaty pending 2024-06-10 | KH, VN | treaty"],
    ),
    (
        "Vietnam and Cambodia signed off on a treaty on May 3.",
        ["treaty signed 2024-05-03 | KH, VN | treaty"],
    ),
    (
        "A treaty between Vietnam and Cambodia is being negotiated.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    (
        "The two ministers urged the early signing of a treaty between Vietnam and Cambodia.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    (
        "Vietnam and Cambodia called for hastening the signing of a treaty.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    (
        "A treaty between Vietnam and Cambodia will follow in June.",
        ["treaty pending 2024-06 | KH, VN | treaty"],
    ),
    (
        "The two prime ministers proposed the signing of a treaty.",
        ["treaty pending 2024-05-07 |  | treaty"],
    ),
    (
        "Dong Thap signed two agreements with Prey Veng and Takeo on May 3.",
        [
            "agreement signed 2024-05-03 | Prey Veng, Đồng Tháp | agreement",
            "agreement signed 2024-05-03 | Takeo, Đồng Tháp | agreement",
        ],
    ),
    (
        "Bui Thanh Son will put his signature to a treaty with Cambodia in June.",
        ["treaty pending 2024-06 | Bùi Thanh Sơn, KH | treaty"],
    ),
    (
        "Vietnam and Cambodia are working on an agreement on rice.",
        ["agreement pending 2024-05-07 | KH, VN | agreement on rice"],
    ),
    (
        "Vietnam and Cambodia will enter into an agreement on rice in June.",
        ["agreement pending 2024-06 | KH, VN | agreement on rice"],
    ),
    (
        "Vietnam and Cambodia entered into an agreement on rice on May 3.",
        ["agreement signed 2024-05-03 | KH, VN | agreement on rice"],
    ),
]

COMMITMENTS = [
    ("The summit agreed to build a railway.", ["joint KH, VN: build a railway"]),
    ("Hun Manet was assured by Chinh of money for a library.", ["pledge VN: money for a library"]),
    ("Hun Manet announced a donation of rice.", ["pledge KH: a donation of rice"]),
    ("Cambodia was told that Vietnam would open a gate.", ["pledge VN: would open a gate"]),
    (
        "Hun Manet told the ministry to finish the map by June.",
        ["pledge KH: finish the map by June"],
    ),
    ("Hun Manet told the Vietnamese side to wait.", ["proposal KH: wait"]),
    (
        "A new gate should be opened, both leaders said.",
        ["joint KH, VN: A new gate should be opened"],
    ),
    ("He was given her word that the gate would be opened.", ["pledge VN: would be opened"]),
    (
        "Hun Manet was given Chinh's word that the gate would be opened.",
        ["pledge VN: would be opened"],
    ),
    (
        "Hun Manet was given an assurance that the gate would be opened.",
        ["pledge VN: would be opened"],
    ),
    ("From Vietnam came a promise of 100 scholarships.", ["pledge VN: 100 scholarships"]),
    ("From Chinh came a proposal to open a gate.", ["proposal VN: open a gate"]),
    ("Cambodia's consulate will open in June, Hun Manet said.", ["pledge KH: will open in June"]),
    ("A request for help came from Cambodia.", ["proposal KH: help"]),
    ("Hun Manet was urged to open a gate.", ["proposal VN: open a gate"]),
    ("Hun Manet was asked by Chinh to open a gate.", ["proposal VN: open a gate"]),
    ("Hun Manet conveyed the requests.", []),
    ("The gate will be opened, the leaders agreed.", ["joint KH, VN: The gate will be opened"]),
    ("Hun Manet charged the commission with finishing the map.", ["pledge KH: finishing the map"]),
    ("Hun Manet agreed with Chinh to build a bridge.", ["joint KH, VN: build a bridge"]),
    ("More flights will be offered, Chinh said.", ["pledge VN: More flights will be offered"]),
    (
        "Vietnam plans to send 50 doctors to Cambodia, Chinh said.",
        ["pledge VN: plans to send 50 doctors to Cambodia"],
    ),
    ("They agreed that ties are good.", []),
    ("The passengers will wait, a driver said.", []),
    ("The border committee will meet in June, Chinh said.", []),
    ("Sok Dara, chairman of Mekong Rice Company, pledged to buy more rice.", []),
    ("James Smith, World Bank country director, promised funds for the road.", []),
    ("Hun Manet ordered his ministers to open the gate.", ["pledge KH: open the gate"]),
    ("Chinh said Vietnam hopes that Cambodia will open a gate.", ["proposal VN: will open a gate"]),
    ("Hun Manet accepted the proposal.", []),
    (
        "In reply, Hun Manet said he would look into the matter.",
        ["pledge KH: would look into the matter"],
    ),
    (
        "Vietnam will grant Cambodia 100 scholarships a year.",
        ["pledge VN: will grant Cambodia 100 scholarships a year"],
    ),
    (
        "Hun Manet announced assistance of 1 million USD.",
        ["pledge KH: assistance of 1 million USD"],
    ),
    (
        "Hun Manet announced that Cambodia will buy more electricity.",
        ["pledge KH: will buy more electricity"],
    ),
    ("They voiced their determination to finish the road.", ["joint KH, VN: finish the road"]),
    ("It was decided to open a gate.", ["joint KH, VN: open a gate"]),
    ("Hun Manet agreed that Cambodia would open a gate.", ["pledge KH: would open a gate"]),
    (
        "Both leaders said the gate would be opened in June.",
        ["joint KH, VN: the gate would be opened in June"],
    ),
    ("The ministry's spokesman said Cambodia would open a gate.", ["pledge KH: would open a gate"]),
]


@pytest.mark.parametrize(("text", "told"), MEETINGS)
def test_meetings_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), AGREEMENTS)
def test_agreements_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), COMMITMENTS)
def test_commitments_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told
