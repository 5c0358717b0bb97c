"""Who met whom, when and where: talks, receptions and courtesy calls in all their wordings."""

from __future__ import annotations

import pytest
from telling import meetings, meetings_after_talks

MET = [
    # somebody meets somebody
    (
        "Prime Minister Pham Minh Chinh met with his Cambodian counterpart Hun Manet in Hanoi on May 6.",
        ["talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội"],
    ),
    (
        "Cambodian Prime Minister Hun Manet met Vietnamese Prime Minister Pham Minh Chinh in Phnom Penh on Monday.",
        ["talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Phnom Penh"],
    ),
    (
        "Vietnam's Foreign Minister Bui Thanh Son and Cambodia's Foreign Minister Sok Chenda Sophea met in Vientiane on April 30.",
        ["talks held 2024-04-30 | Bùi Thanh Sơn, Sok Chenda Sophea | Vientiane"],
    ),
    (
        "Foreign Minister Bui Thanh Son held talks with his Cambodian counterpart Sok Chenda Sophea in Hanoi on Monday.",
        ["talks held 2024-05-06 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội"],
    ),
    (
        "Foreign Minister Bui Thanh Son had a working session with Cambodian Commerce Minister Cham Nimul in Hanoi yesterday.",
        ["talks held 2024-05-06 | Bùi Thanh Sơn, Cham Nimul | Hà Nội"],
    ),
    (
        "Defence Minister Phan Van Giang conferred with Cambodian Defence Minister Tea Seiha in Hanoi on May 3.",
        ["talks held 2024-05-03 | Phan Văn Giang, Tea Seiha | Hà Nội"],
    ),
    (
        "Bui Thanh Son sat down with Sok Chenda Sophea in Phnom Penh on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    # receptions and courtesy calls
    (
        "Senate President Hun Sen received Vietnamese Ambassador Nguyen Huy Tang in Phnom Penh on May 2.",
        ["talks held 2024-05-02 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh"],
    ),
    (
        "Vietnamese Ambassador Nguyen Huy Tang was received by Senate President Hun Sen in Phnom Penh on May 2.",
        ["talks held 2024-05-02 | Hun Sen, Nguyễn Huy Tăng | Phnom Penh"],
    ),
    (
        "King Norodom Sihamoni granted an audience to Foreign Minister Bui Thanh Son in Phnom Penh on May 5.",
        ["talks held 2024-05-05 | Bùi Thanh Sơn, Norodom Sihamoni | Phnom Penh"],
    ),
    (
        "Foreign Minister Bui Thanh Son was granted an audience by King Norodom Sihamoni on May 5.",
        ["talks held 2024-05-05 | Bùi Thanh Sơn, Norodom Sihamoni | Hà Nội"],
    ),
    (
        "Cambodian Senate President Hun Sen hosted a reception for Vietnamese Foreign Minister Bui Thanh Son in Phnom Penh on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh"],
    ),
    (
        "Nguyen Van Nen, Secretary of the Ho Chi Minh City Party Committee, hosted Phnom Penh Governor Khuong Sreng on April 30.",
        ["talks held 2024-04-30 | Khuong Sreng, Nguyễn Văn Nên | Hà Nội"],
    ),
    (
        "Khuong Sreng was the guest of Nguyen Van Nen on April 30.",
        ["talks held 2024-04-30 | Khuong Sreng, Nguyễn Văn Nên | Hà Nội"],
    ),
    (
        "Foreign Minister Bui Thanh Son called on Senate President Hun Sen in Phnom Penh on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh"],
    ),
    # the meeting as a noun
    (
        "Talks between Defence Minister Phan Van Giang and Cambodian Defence Minister Tea Seiha were held in Hanoi on May 6.",
        ["talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Hà Nội"],
    ),
    (
        "A meeting between Foreign Minister Bui Thanh Son and his Cambodian counterpart Sok Chenda Sophea took place in Siem Reap on March 3.",
        ["talks held 2024-03-03 | Bùi Thanh Sơn, Sok Chenda Sophea | Siem Reap"],
    ),
    (
        "At a meeting with Defence Minister Tea Seiha in Phnom Penh on May 6, Vietnamese Ambassador Nguyen Huy Tang praised the ties.",
        ["talks held 2024-05-06 | Nguyễn Huy Tăng, Tea Seiha | Phnom Penh"],
    ),
    (
        "During a meeting with Vietnamese Ambassador Nguyen Huy Tang on May 6, Minister Aun Pornmoniroth thanked Vietnam.",
        ["talks held 2024-05-06 | Aun Pornmoniroth, Nguyễn Huy Tăng | Hà Nội"],
    ),
    (
        "At a reception for Hun Many in Hanoi on May 6, To Lam praised the youth exchange.",
        ["talks held 2024-05-06 | Hun Many, Tô Lâm | Hà Nội"],
    ),
    (
        "In a meeting on May 6 with Cambodian Interior Minister Sar Sokha, Vietnamese Minister of Public Security To Lam noted good results.",
        ["talks held 2024-05-06 | Sar Sokha, Tô Lâm | Hà Nội"],
    ),
    # inside another clause
    (
        "Hun Sen, who met To Lam in Hanoi on May 3, praised the ties.",
        ["talks held 2024-05-03 | Hun Sen, Tô Lâm | Hà Nội"],
    ),
    (
        "After meeting Hun Sen in Phnom Penh on May 3, Vietnamese Foreign Minister Bui Thanh Son spoke to the press.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh"],
    ),
    (
        "Tran Thanh Man conveyed the invitation when he met Khuon Sudary in Geneva on March 25.",
        ["talks held 2024-03-25 | Khuon Sudary, Trần Thanh Mẫn | Geneva"],
    ),
    (
        "The embassy said that Hun Sen had received Bui Thanh Son in Phnom Penh on May 3.",
        ["talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh"],
    ),
    (
        "Trade was discussed when Bui Thanh Son and Sok Chenda Sophea met in Vientiane on April 30.",
        ["talks held 2024-04-30 | Bùi Thanh Sơn, Sok Chenda Sophea | Vientiane"],
    ),
    # several partners
    (
        "Bui Thanh Son held separate talks with Interior Minister Sar Sokha and Senate President Hun Sen in Phnom Penh on May 3.",
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Sar Sokha | Phnom Penh",
        ],
    ),
    (
        "Bui Thanh Son met Sok Chenda Sophea in Phnom Penh on May 2 and called on Senate President Hun Sen on May 3.",
        [
            "talks held 2024-05-02 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh",
            "talks held 2024-05-03 | Bùi Thanh Sơn, Hun Sen | Phnom Penh",
        ],
    ),
    # people whom no list knows
    (
        "Deputy Minister of Health Tran Van Thuan met Cambodian Secretary of State for Health Yok Sambath in Hanoi on May 6.",
        ["talks held 2024-05-06 | Tran Van Thuan, Yok Sambath | Hà Nội"],
    ),
    (
        "Le Thi Hoa, chairwoman of the Can Tho women's union, received Sok Srey Leak, head of the Kampot women's association, in Can Tho on May 4.",
        ["talks held 2024-05-04 | Le Thi Hoa, Sok Srey Leak | Cần Thơ"],
    ),
    (
        "Defence Minister Phan Van Giang paid a courtesy call on King Norodom Sihamoni in Phnom Penh on May 5.",
        ["talks held 2024-05-05 | Norodom Sihamoni, Phan Văn Giang | Phnom Penh"],
    ),
]

PLANNED = [
    (
        "Bui Thanh Son will meet Sok Chenda Sophea in Phnom Penh on May 20.",
        ["talks planned 2024-05-20 | Bùi Thanh Sơn, Sok Chenda Sophea | Phnom Penh"],
    ),
    (
        "Tea Seiha is scheduled to meet Phan Van Giang in Hanoi next Thursday.",
        ["talks planned 2024-05-09 | Phan Văn Giang, Tea Seiha | Hà Nội"],
    ),
    (
        "Hun Manet is expected to hold talks with Pham Minh Chinh in Hanoi in June.",
        ["talks planned 2024-06 | Hun Manet, Phạm Minh Chính | Hà Nội"],
    ),
    (
        "Talks between Phan Van Giang and Tea Seiha are due to be held in Hanoi on May 15.",
        ["talks planned 2024-05-15 | Phan Văn Giang, Tea Seiha | Hà Nội"],
    ),
    (
        "Khuon Sudary will be received by Tran Thanh Man in Hanoi tomorrow.",
        ["talks planned 2024-05-08 | Khuon Sudary, Trần Thanh Mẫn | Hà Nội"],
    ),
    (
        "Bui Thanh Son is to pay a courtesy call on Hun Sen in Phnom Penh on May 21.",
        ["talks planned 2024-05-21 | Bùi Thanh Sơn, Hun Sen | Phnom Penh"],
    ),
]

CALLED_OFF = [
    (
        "Talks between Phan Van Giang and Tea Seiha, planned for May 15, were called off.",
        ["talks cancelled 2024-05-15 | Phan Văn Giang, Tea Seiha | "],
    ),
    (
        "The planned visit of Hun Sen to Hanoi was cancelled.",
        ["visit cancelled  | Hun Sen | Hà Nội"],
    ),
    (
        "The meeting between Bui Thanh Son and Sok Chenda Sophea scheduled for May 10 has been cancelled.",
        ["talks cancelled 2024-05-10 | Bùi Thanh Sơn, Sok Chenda Sophea | "],
    ),
]

NO_MEETING = [
    "Hun Manet did not meet Pham Minh Chinh in Vientiane on May 3.",
    "Bui Thanh Son has never met Sok Chenda Sophea.",
    "Bui Thanh Son spoke highly of Hun Sen.",
    "The harvest met expectations in Takeo on May 3.",
    "Hun Manet met the demand of farmers for fertiliser on May 3.",
    "The new bridge meets the standards of both countries.",
    "The Ministry of Planning received 30 million USD from Japan on May 3.",
    "An Giang received 120,000 Cambodian tourists last year.",
    "The proposal received support from both sides.",
    "Hun Manet was re-elected vice president of the party on May 3.",
    "The meeting room of the ministry was renovated last year.",
    "Hun Sen hosts a weekly radio programme.",
    "The king received a medical check-up in Beijing.",
    "Pham Minh Chinh congratulated Hun Manet on the success of the election.",
    "Khmer New Year is celebrated in Soc Trang every April.",
]

AFTER_TALKS = [
    (
        "Later the same day, Hun Manet paid a courtesy call on Party General Secretary Nguyen Phu Trong.",
        ["talks held 2024-05-06 | Hun Manet, Nguyễn Phú Trọng | Hà Nội"],
    ),
    (
        "Hun Manet was also received by National Assembly Chairman Tran Thanh Man.",
        ["talks held 2024-05-06 | Hun Manet, Trần Thanh Mẫn | Hà Nội"],
    ),
    (
        "On May 7, the guest met National Assembly Chairman Tran Thanh Man.",
        ["talks held 2024-05-07 | Hun Manet, Trần Thanh Mẫn | Hà Nội"],
    ),
    (
        "The two leaders met for the first time in Jakarta last September.",
        ["talks held 2023-09 | Hun Manet, Phạm Minh Chính | Jakarta"],
    ),
    (
        "They had met in Vientiane on April 2.",
        ["talks held 2024-04-02 | Hun Manet, Phạm Minh Chính | Vientiane"],
    ),
    (
        "The two prime ministers will meet again in Phnom Penh in November.",
        ["talks planned 2024-11 | Hun Manet, Phạm Minh Chính | Phnom Penh"],
    ),
    ("The meeting took place in an atmosphere of trust.", []),
    ("During the talks, they reviewed cooperation.", []),
    ("The talks were attended by Ministers Bui Thanh Son and Sok Chenda Sophea.", []),
    ("They did not meet the press.", []),
]


@pytest.mark.parametrize(("text", "told"), MET)
def test_a_meeting_is_told_in_many_ways(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), PLANNED)
def test_what_is_still_to_come_is_planned(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(("text", "told"), CALLED_OFF)
def test_what_was_called_off_is_cancelled(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize("text", NO_MEETING)
def test_what_is_no_meeting_or_did_not_take_place_is_none(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "told"), AFTER_TALKS)
def test_meetings_beside_the_one_the_article_is_about(text: str, told: list[str]) -> None:
    assert meetings_after_talks(text) == told
