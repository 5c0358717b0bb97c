"""Rarer wordings of meetings and agreements: what moves, what was never held, what waits."""

from __future__ import annotations

import pytest
from telling import agreements, meetings

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
    (
        "Sok Chenda Sophea is on a visit to Hanoi. To Lam's meeting on May 6 was cordial.",
        [
            "talks held 2024-05-06 | Sok Chenda Sophea, Tô Lâm | Hà Nội",
            "visit held 2024-05-06 | Sok Chenda Sophea | Hà Nội",
        ],
    ),
    (
        "Bui Thanh Son met Sok Chenda Sophea in the Cambodian capital on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    ("Pham Minh Chinh is preparing for a meeting with Hun Manet.", []),
    (
        "On May 3, talks between Vietnam and Cambodia on trade were held in Hue.",
        ["talks held 2024-05-03 | KH, VN | Huế"],
    ),
    (
        "Hun Manet met Pham Minh Chinh in Hanoi on May 3. Friday's talks were their third.",
        ["talks held 2024-05-03 | Hun Manet, Phạm Minh Chính | Hà Nội"],
    ),
    (
        "To Lam presented Hun Sen with the Gold Star Order in Hanoi on May 3.",
        ["ceremony held 2024-05-03 | Hun Sen, Tô Lâm | Hà Nội"],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. Speaking at the meeting, Sok Chenda Sophea praised the ties.",
        ["conference held 2024-05-03 | Sok Chenda Sophea, VN | Hà Nội"],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. In the chair were Bui Thanh Son and Sok Chenda Sophea.",
        ["conference held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. The event was co-chaired by Bui Thanh Son and Sok Chenda Sophea.",
        ["conference held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. The next one will be held in Siem Reap in 2025.",
        [
            "conference held 2024-05-03 | KH, VN | Hà Nội",
            "conference planned 2025 | KH, VN | Siem Reap",
        ],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. The previous meeting was held in Siem Reap in 2021.",
        [
            "conference held 2021 | KH, VN | Siem Reap",
            "conference held 2024-05-03 | KH, VN | Hà Nội",
        ],
    ),
    (
        "The 20th meeting of the Vietnam-Cambodia Joint Committee was held in Hanoi on May 3. The 19th took place in Siem Reap in 2021.",
        [
            "conference held 2021 | KH, VN | Siem Reap",
            "conference held 2024-05-03 | KH, VN | Hà Nội",
        ],
    ),
    (
        "Tea Seiha paid a visit to Vietnam. On May 5, he flew home.",
        ["visit held 2024-05-05 | Tea Seiha | Vietnam"],
    ),
    ("Tea Seiha arrived in Hanoi.", ["visit held 2024-05-07 | Tea Seiha | Hà Nội"]),
    (
        "Tea Seiha landed in Hanoi on May 4 for a visit of three days.",
        ["visit held 2024-05-04/2024-05-06 | Tea Seiha | Hà Nội"],
    ),
    (
        "Tea Seiha's visit to Hanoi began on May 3 and ended on May 5.",
        ["visit held 2024-05-03/2024-05-05 | Tea Seiha | Hà Nội"],
    ),
    (
        "Vietnamese and Cambodian officials held a three-day meeting in Hue on May 3-5.",
        ["talks held 2024-05-03/2024-05-05 | KH, VN | Huế"],
    ),
    (
        "Hun Manet attended the ASEAN Summit in Jakarta on May 3.",
        ["conference held 2024-05-03 | Hun Manet | Jakarta"],
    ),
    (
        "Sok Chenda Sophea attended a banquet in Hanoi on May 3.",
        ["ceremony held 2024-05-03 | Sok Chenda Sophea | Hà Nội"],
    ),
    ("Bui Thanh Son met with officials of his ministry on May 3.", []),
    (
        "Deputy Prime Minister Bui Thanh Son paid a courtesy call to Sok Chenda Sophea on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    ("Sok Chenda Sophea was welcomed by Bui Thanh Son at Noi Bai Airport on May 3.", []),
    ("Bui Thanh Son greeted Sok Chenda Sophea upon her arrival on May 3.", []),
    (
        "The Joint Committee of Vietnam and Cambodia meets next in January.",
        ["conference planned 2025-01 | KH, VN | "],
    ),
    (
        "The next meeting of the Joint Committee takes place in Siem Reap in March.",
        ["conference planned 2025-03 | Joint Committee | Siem Reap"],
    ),
    (
        "Hun Sen was awarded the Gold Star Order by To Lam in Hanoi on May 3.",
        ["ceremony held 2024-05-03 | Hun Sen, Tô Lâm | Hà Nội"],
    ),
    (
        "Hun Sen arrived in Hanoi on May 5 for a 3-day visit.",
        ["visit held 2024-05-05/2024-05-07 | Hun Sen | Hà Nội"],
    ),
    ("The two countries agreed to open a hospital.", []),
    (
        "Sok Chenda Sophea was invited to Hanoi by Bui Thanh Son, and is scheduled to meet To Lam on May 10.",
        ["talks planned 2024-05-10 | Sok Chenda Sophea, Tô Lâm | "],
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
    (
        "An agreement between Vietnam's ports and Cambodia's was signed on May 3 by the minister.",
        ["agreement signed 2024-05-03 | KH, VN | agreement"],
    ),
    (
        "Dak Nong has a memorandum with Mondulkiri, signed in 2022.",
        ["memorandum signed 2022 | Mondulkiri, Đắk Nông | memorandum"],
    ),
    (
        "Tea Seiha visited Vietnam on May 3-5. A treaty with Cambodia was signed while Tea Seiha was in Hanoi.",
        ["treaty signed 2024-05-03/2024-05-05 | KH, VN | treaty"],
    ),
    (
        "The treaty bears the signatures of Bui Thanh Son and Sok Chenda Sophea.",
        ["treaty signed 2024-05-07 | Bùi Thanh Sơn, Sok Chenda Sophea | treaty"],
    ),
    (
        "The treaty between Vietnam and Cambodia is under negotiation.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    (
        "The treaty between Vietnam and Cambodia is ready to be signed.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    (
        "The treaty between Vietnam and Cambodia is ready for signing.",
        ["treaty pending 2024-05-07 | KH, VN | treaty"],
    ),
    ("Vietnam and Cambodia have an agreement on rice.", []),
    (
        "The treaty on extradition between Vietnam and Cambodia entered into force on May 3.",
        ["treaty in_force 2024-05-03 | KH, VN | treaty on extradition"],
    ),
    (
        "A treaty on extradition between Vietnam and Cambodia signed in 2013 took effect in October 2014.",
        [
            "treaty in_force 2014-10 | KH, VN | treaty on extradition",
            "treaty signed 2013 | KH, VN | treaty on extradition",
        ],
    ),
    ("The treaty between Vietnam and Cambodia is in force.", []),
    ("The treaty between Vietnam and Cambodia will take effect in July.", []),
    (
        "Chinh highly valued the signing of two documents on transport between Vietnam and Cambodia.",
        [],
    ),
    (
        "Chinh hailed the signing of a treaty on extradition between Vietnam and Cambodia in April.",
        ["treaty signed 2024-04 | KH, VN | treaty on extradition"],
    ),
]


@pytest.mark.parametrize(("text", "told"), MEETINGS)
def test_meetings_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), AGREEMENTS)
def test_agreements_in_rarer_wordings(text: str, told: list[str]) -> None:
    assert agreements(text) == told
