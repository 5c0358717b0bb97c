"""What was signed, exchanged or is still wanted: between whom, and what it is called."""

from __future__ import annotations

import pytest
from telling import agreements, agreements_after_talks, found

SIGNED = [
    (
        "The two ministries of justice of Vietnam and Cambodia signed a memorandum of understanding on legal cooperation in Hanoi on May 3.",
        [
            "memorandum signed 2024-05-03 | KH, VN | memorandum of understanding on legal cooperation"
        ],
    ),
    (
        "An Giang and Takeo provinces signed an agreement on joint patrols on May 3.",
        ["agreement signed 2024-05-03 | An Giang, Takeo | agreement on joint patrols"],
    ),
    (
        "An agreement on joint patrols was signed by An Giang and Takeo provinces on May 3.",
        ["agreement signed 2024-05-03 | An Giang, Takeo | agreement on joint patrols"],
    ),
    (
        "Defence Minister Phan Van Giang and Defence Minister Tea Seiha signed a 2024 cooperation plan on Monday.",
        ["plan signed 2024-05-06 | Phan Văn Giang, Tea Seiha | 2024 cooperation plan"],
    ),
    (
        "Vietnam and Cambodia inked a protocol on border markers in Phnom Penh on April 30.",
        ["protocol signed 2024-04-30 | KH, VN | protocol on border markers"],
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea put their signatures to a treaty on extradition on May 3.",
        ["treaty signed 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | treaty on extradition"],
    ),
    (
        "Kien Giang and Kampot concluded an arrangement on fisheries yesterday.",
        ["arrangement signed 2024-05-06 | Kampot, Kiên Giang | arrangement on fisheries"],
    ),
    (
        "The Vietnam Chamber of Commerce and Industry entered into a partnership agreement with the Cambodia Chamber of Commerce on May 3.",
        [
            "agreement signed 2024-05-03 | Cambodia Chamber of Commerce, Vietnam Chamber of Commerce and Industry | partnership agreement"
        ],
    ),
    (
        "The signing of a memorandum of understanding between Tay Ninh and Svay Rieng took place on May 3.",
        ["memorandum signed 2024-05-03 | Svay Rieng, Tây Ninh | memorandum of understanding"],
    ),
    (
        "Minister Nguyen Van Thang and Minister Peng Ponea signed the minutes of the meeting on May 3.",
        ["minutes signed 2024-05-03 | Nguyễn Văn Thắng, Peng Ponea | minutes of the meeting"],
    ),
    (
        "The agreement was signed on behalf of the two governments by Ministers Bui Thanh Son and Sok Chenda Sophea on May 3.",
        ["agreement signed 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | agreement"],
    ),
    (
        "The pact, signed by Defence Minister Phan Van Giang and Defence Minister Tea Seiha on May 3, replaces one from 2010.",
        ["document signed 2024-05-03 | Phan Văn Giang, Tea Seiha | pact"],
    ),
    (
        "Vietnam and Cambodia have signed an agreement on the transfer of sentenced persons.",
        ["agreement signed 2024-05-07 | KH, VN | agreement on the transfer of sentenced persons"],
    ),
    (
        "Under the agreement that Vietnam and Cambodia signed in 2005, markers are planted along the border.",
        ["agreement signed 2005 | KH, VN | agreement"],
    ),
]

SEVERAL = [
    (
        "Vietnam and Cambodia signed an agreement on rice trade and a memorandum on tourism on May 3.",
        [
            "agreement signed 2024-05-03 | KH, VN | agreement on rice trade",
            "memorandum signed 2024-05-03 | KH, VN | memorandum on tourism",
        ],
    ),
    (
        "Among the documents signed on May 3 were a plan on health for 2024-2026 and an MoU on youth exchanges.",
        [
            "memorandum signed 2024-05-03 |  | MoU on youth exchanges",
            "plan signed 2024-05-03 |  | plan on health",
        ],
    ),
]

EXCHANGED = [
    (
        "Vietnam and Cambodia exchanged notes on visa waivers on May 3.",
        ["letter exchanged 2024-05-03 | KH, VN | notes on visa waivers"],
    ),
    (
        "The two prime ministers witnessed the exchange of a memorandum between Tay Ninh and Svay Rieng on May 3.",
        ["memorandum exchanged 2024-05-03 | Svay Rieng, Tây Ninh | memorandum"],
    ),
    (
        "Bui Thanh Son and Sok Chenda Sophea exchanged the instruments of ratification of the treaty on May 3.",
        ["treaty exchanged 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | treaty"],
    ),
]

PENDING = [
    (
        "Vietnam and Cambodia plan to sign a free trade agreement next year.",
        ["agreement pending 2025 | KH, VN | free trade agreement"],
    ),
    (
        "A protocol on road transport between Vietnam and Cambodia will be signed on May 20.",
        ["protocol pending 2024-05-20 | KH, VN | protocol on road transport"],
    ),
    (
        "Vietnam and Cambodia are negotiating an agreement on air services.",
        ["agreement pending 2024-05-07 | KH, VN | agreement on air services"],
    ),
    (
        "Negotiations between Vietnam and Cambodia on a double taxation agreement are under way.",
        ["agreement pending 2024-05-07 | KH, VN | double taxation agreement"],
    ),
    (
        "An extradition treaty between Vietnam and Cambodia was initialled on May 3 and will be signed next Monday.",
        ["treaty pending 2024-05-13 | KH, VN | extradition treaty"],
    ),
    (
        "The memorandum between Vietnam and Cambodia has yet to be signed.",
        ["memorandum pending 2024-05-07 | KH, VN | memorandum"],
    ),
    (
        "The text of the agreement has been finalised and is expected to be signed in July.",
        ["document pending 2024-07 |  | text of the agreement"],
    ),
]

AFTER_TALKS = [
    (
        "They called for the early signing of an agreement on border gates and a treaty on extradition.",
        [
            "agreement pending 2024-05-06 | KH, VN | agreement on border gates",
            "treaty pending 2024-05-06 | KH, VN | treaty on extradition",
        ],
    ),
    (
        "After the talks, the two leaders witnessed the signing of five cooperation documents.",
        ["document signed 2024-05-06 | KH, VN | five cooperation documents"],
    ),
    (
        "After the talks, they presided over the signing ceremony for an agreement on education.",
        ["agreement signed 2024-05-06 | KH, VN | agreement on education"],
    ),
    (
        "The two sides signed a joint statement.",
        ["statement signed 2024-05-06 | KH, VN | joint statement"],
    ),
    (
        "The two sides renewed their agreement on fisheries for five years.",
        ["agreement signed 2024-05-06 | KH, VN | agreement on fisheries"],
    ),
    (
        "The two sides hope that an agreement on border gates will be signed soon.",
        ["agreement pending 2024-05-06 | KH, VN | agreement on border gates"],
    ),
]

NONE = [
    "Under the 1985 treaty, the two sides plant markers.",
    "The two countries have effectively implemented existing agreements.",
    "Vietnam and Cambodia did not sign the protocol.",
    "There is broad agreement that trade should grow.",
    "The two sides reached agreement on most points.",
    "Hun Manet signed the guest book on May 3.",
    "The king signed a royal decree on May 3.",
    "Pham Minh Chinh signed a decision on salaries on May 3.",
    "The agreement in principle of many experts is plain.",
    "Trade between the two countries reached 10 billion USD in 2023.",
]

TERMS = [
    ("Vietnam and Cambodia signed a cooperation plan for 2024-2026 on May 3.", "2024/2026"),
    ("Vietnam and Cambodia signed a 2025 cooperation plan on May 3.", "2025"),
    (
        "Vietnam and Cambodia signed an agreement on education for the 2026–2030 period on May 3.",
        "2026/2030",
    ),
    ("Vietnam and Cambodia signed an agreement on education on May 3.", ""),
]


@pytest.mark.parametrize(("text", "told"), SIGNED)
def test_what_is_signed_has_its_parties_and_its_name(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_each_text_signed_is_an_agreement_of_its_own(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), EXCHANGED)
def test_what_is_exchanged_is_told_from_what_is_signed(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), PENDING)
def test_what_is_wanted_or_negotiated_is_pending(text: str, told: list[str]) -> None:
    assert agreements(text) == told


@pytest.mark.parametrize(("text", "told"), AFTER_TALKS)
def test_what_is_signed_after_talks_is_of_their_day_and_sides(text: str, told: list[str]) -> None:
    assert agreements_after_talks(text) == told


@pytest.mark.parametrize("text", NONE)
def test_texts_that_are_merely_named_and_other_signatures_are_none(text: str) -> None:
    assert agreements(text) == []


@pytest.mark.parametrize(("text", "period"), TERMS)
def test_an_agreement_says_for_which_years_it_is(text: str, period: str) -> None:
    assert [each.period for each in found(text)] == [period]
