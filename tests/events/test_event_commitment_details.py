"""By when, how much, to whom, and what about: what a commitment says beside the deed."""

from __future__ import annotations

import pytest
from telling import found

DUE = [
    ("The Cambodian side undertook to hand over the land by June.", "2024-06"),
    ("The two sides agreed to finish the road by 2026.", "2026"),
    ("The two sides agreed to finish the road by the end of this year.", "2024"),
    ("The two sides agreed to open the gate in 2025.", "2025"),
    ("The two sides agreed to open the gate.", ""),
    ("Chinh promised a new bridge by April.", "2025-04"),
    ("Chinh promised 300 scholarships from September.", "2024-09"),
    ("Chinh pledged 200 megawatts as of April.", "2025-04"),
    ("Chinh pledged 200 megawatts, starting in September.", "2024-09"),
    ("Hun Manet asked for a new gate by March.", "2025-03"),
    ("The two sides agreed on patrols from July.", "2024-07"),
]

TARGETS = [
    ("The two sides agreed to raise trade to 20 billion USD.", [(20e9, "USD")]),
    ("The two sides agreed to raise trade to US$20 billion by 2030.", [(20e9, "USD")]),
    ("The two sides agreed to raise trade by 15 percent a year.", [(15.0, "%")]),
    ("Vietnam pledged to train 100 officers a year.", [(100.0, "officers")]),
    ("The two sides agreed to cooperate closely.", []),
]

ADDRESSED = [
    ("Chinh urged Cambodia to open a gate.", ("KH",)),
    ("Hun Manet asked Vietnam to open a gate.", ("VN",)),
    ("Hun Manet called for more flights.", ("VN",)),
]

TOPICS = [
    ("The two sides agreed to complete border demarcation.", ("border",)),
    ("The two sides agreed to raise two-way trade.", ("trade",)),
    ("The two sides agreed to build an expressway.", ("transport",)),
    ("The two sides agreed to fight cybercrime.", ("crime",)),
    ("The two sides agreed to train nurses and doctors.", ("health",)),
    ("Chinh urged Cambodia to help people of Vietnamese origin.", ("vietnamese-origin-community",)),
]


def _committed(text: str) -> list:
    talks = "Pham Minh Chinh held talks with Hun Manet in Hanoi on May 6. "
    return [each for each in found(talks + text) if each.kind == "commitment"]


@pytest.mark.parametrize(("text", "due"), DUE)
def test_a_commitment_says_by_when(text: str, due: str) -> None:
    assert [(each.due, each.date) for each in _committed(text)] == [(due, "2024-05-06")]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_a_commitment_has_the_figures_it_aims_at(text: str, targets: list) -> None:
    assert [[(each.value, each.unit) for each in one.targets] for one in _committed(text)] == [
        targets
    ]


@pytest.mark.parametrize(("text", "addressees"), ADDRESSED)
def test_a_proposal_says_whom_it_is_made_to(text: str, addressees: tuple[str, ...]) -> None:
    assert [each.addressees for each in _committed(text)] == [addressees]


@pytest.mark.parametrize(("text", "topics"), TOPICS)
def test_a_commitment_has_its_topics(text: str, topics: tuple[str, ...]) -> None:
    assert [each.topics for each in _committed(text)] == [topics]
