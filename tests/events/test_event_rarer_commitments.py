"""Rarer wordings of commitments: passives of telling, word given, voices of ministries."""

from __future__ import annotations

import pytest
from telling import commitments_after_talks

COMMITMENTS = [
    ("The summit agreed to build a railway.", ["joint KH, VN: build a railway"]),
    ("Hun Manet was assured by Chinh of money for a library.", ["pledge VN: money for a library"]),
    ("Hun Manet announced a donation of rice.", ["pledge KH: a donation of rice"]),
    ("Cambodia was told that Vietnam would open a gate.", ["pledge VN: open a gate"]),
    (
        "Hun Manet told the ministry to finish the map by June.",
        ["pledge KH: finish the map by June"],
    ),
    ("Hun Manet told the Vietnamese side to wait.", ["proposal KH: wait"]),
    (
        "A new gate should be opened, both leaders said.",
        ["joint KH, VN: A new gate should be opened"],
    ),
    (
        "He was given her word that the gate would be opened.",
        ["pledge VN: the gate would be opened"],
    ),
    (
        "Hun Manet was given Chinh's word that the gate would be opened.",
        ["pledge VN: the gate would be opened"],
    ),
    (
        "Hun Manet was given an assurance that the gate would be opened.",
        ["pledge VN: the gate would be opened"],
    ),
    ("From Vietnam came a promise of 100 scholarships.", ["pledge VN: 100 scholarships"]),
    ("From Chinh came a proposal to open a gate.", ["proposal VN: open a gate"]),
    ("Cambodia's consulate will open in June, Hun Manet said.", ["pledge KH: open in June"]),
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
    ("Chinh said Vietnam hopes that Cambodia will open a gate.", ["proposal VN: open a gate"]),
    ("Hun Manet accepted the proposal.", []),
    (
        "In reply, Hun Manet said he would look into the matter.",
        ["pledge KH: look into the matter"],
    ),
    (
        "Vietnam will grant Cambodia 100 scholarships a year.",
        ["pledge VN: grant Cambodia 100 scholarships a year"],
    ),
    (
        "Hun Manet announced assistance of 1 million USD.",
        ["pledge KH: assistance of 1 million USD"],
    ),
    (
        "Hun Manet announced that Cambodia will buy more electricity.",
        ["pledge KH: buy more electricity"],
    ),
    ("They voiced their determination to finish the road.", ["joint KH, VN: finish the road"]),
    ("It was decided to open a gate.", ["joint KH, VN: open a gate"]),
    ("Hun Manet agreed that Cambodia would open a gate.", ["pledge KH: open a gate"]),
    (
        "Both leaders said the gate would be opened in June.",
        ["joint KH, VN: the gate would be opened in June"],
    ),
    ("The ministry's spokesman said Cambodia would open a gate.", ["pledge KH: open a gate"]),
    (
        "The two leaders agreed that specialised committees will meet more often.",
        ["joint KH, VN: specialised committees will meet more often"],
    ),
    ("Asked about the gate, Hun Manet promised to open it.", ["pledge KH: open it"]),
    (
        "It was agreed by the two sides that a gate will be opened.",
        ["joint KH, VN: a gate will be opened"],
    ),
    ("We will open a gate, Hun Manet said.", ["pledge KH: open a gate"]),
    (
        "The two ministers met on May 3. At that meeting, they agreed to open a gate.",
        ["joint KH, VN: open a gate"],
    ),
    (
        "On May 4, Hun Manet called for more flights. He also asked Vietnam to open a gate.",
        ["proposal KH: more flights", "proposal KH: open a gate"],
    ),
    ("Hun Manet came with a promise of rice.", ["pledge KH: rice"]),
    ("Hun Manet would like to open a gate.", ["proposal KH: open a gate"]),
    ("Vietnam was asked by Hun Manet for help.", ["proposal KH: help"]),
    ("Hun Manet called on the Cambodian government to publish the list.", []),
    ("Hun Manet said Cambodia will see to the matter.", ["pledge KH: see to the matter"]),
    (
        "Hun Manet affirmed not to allow hostile forces to use its land.",
        ["pledge KH: not to allow hostile forces to use its land"],
    ),
    (
        "Both sides will continue to train judges, the statement said.",
        ["joint KH, VN: continue to train judges"],
    ),
    (
        "Hun Manet announced to provide three million dollars.",
        ["pledge KH: provide three million dollars"],
    ),
    (
        "They agreed to promote trade, striving to reach 20 billion dollars.",
        ["joint KH, VN: promote trade, striving to reach 20 billion dollars"],
    ),
    (
        "Hun Manet proposed that the ministries continue instructing the provinces to plant markers.",
        ["proposal KH: continue instructing the provinces to plant markers"],
    ),
    ("They discussed seeking ways to raise trade.", []),
    (
        "Vietnam will help Cambodia build a school, and sincerely thanks it.",
        ["pledge VN: help Cambodia build a school"],
    ),
    ("Economist Tran Huu Hiep said Vietnam should open the gate.", []),
    ("Political analyst Sok Vanna told reporters that Vietnam should open the gate.", []),
]


@pytest.mark.parametrize(("text", "told"), COMMITMENTS)
def test_commitments_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert commitments_after_talks(text) == told
