"""News as gazettes write it: what is settled in passing, consented to, told of guests and envoys."""

from __future__ import annotations

import pytest
from telling import TALKS, everything

AFTER_TALKS = [
    (
        "An agreement was reached to open the gate around the clock.",
        [
            "joint KH, VN: open the gate around the clock",
        ],
    ),
    (
        "Agreement was reached on opening the gate around the clock.",
        [
            "joint KH, VN: opening the gate around the clock",
        ],
    ),
    (
        "No agreement was reached on opening the gate.",
        [],
    ),
    (
        "A target of 20 billion USD in trade was set for 2030.",
        [
            "joint KH, VN: 20 billion USD in trade",
        ],
    ),
    (
        "The trade target was raised to 20 billion USD.",
        [
            "joint KH, VN: 20 billion USD",
        ],
    ),
    (
        "Chinh asked Cambodia to open the gate, to which Hun Manet readily consented.",
        [
            "pledge KH: open the gate",
            "proposal VN: open the gate",
        ],
    ),
    (
        "Chinh suggested that a fair be held in June, a request to which Hun Manet agreed.",
        [
            "pledge KH: a fair be held in June",
            "proposal VN: a fair be held in June",
        ],
    ),
    (
        "Chinh suggested that a fair be held in June, to which Hun Manet gave his consent.",
        [
            "pledge KH: a fair be held in June",
            "proposal VN: a fair be held in June",
        ],
    ),
    (
        "Chinh asked Cambodia to open the gate, to which Hun Manet did not agree.",
        [
            "proposal VN: open the gate",
        ],
    ),
    (
        "His guest accepted the proposal to open the gate earlier.",
        [
            "pledge KH: open the gate earlier",
        ],
    ),
    (
        "They agreed to a fair in June.",
        [
            "joint KH, VN: a fair in June",
        ],
    ),
    (
        "From June, it was decided, officers of both countries will man two joint posts.",
        [
            "joint KH, VN: officers of both countries will man two joint posts",
        ],
    ),
    (
        "Fishermen who stray across the line, it was settled between them, will be warned and not arrested.",
        [
            "joint KH, VN: Fishermen who stray across the line, it was settled between them, will be warned",
        ],
    ),
    (
        "From this autumn, the Vietnamese leader told him, the academy in Nha Trang will admit ten Cambodian cadets.",
        [
            "pledge VN: admit ten Cambodian cadets",
        ],
    ),
    (
        "Hun Manet hoped Vietnam would go on making it easy for firms to invest.",
        [
            "proposal KH: go on making it easy for firms to invest",
        ],
    ),
    (
        "Hun Manet gave his word that, whatever happens, he would keep working for the friendship.",
        [
            "pledge KH: keep working for the friendship",
        ],
    ),
    (
        "Hun Manet promised that, if all went well, the gate would open in June.",
        [
            "pledge KH: the gate would open in June",
        ],
    ),
    (
        "Hun Manet expressed sincere thanks to Vietnamese leaders, ministries and localities for their help, and promised to keep the gate open.",
        [
            "pledge KH: keep the gate open",
        ],
    ),
    (
        "Chinh suggested that the guest direct units along the border to step up patrols.",
        [
            "proposal VN: direct units along the border to step up patrols",
        ],
    ),
    (
        "Hun Manet asked that the gates stay open longer.",
        [
            "proposal KH: the gates stay open longer",
        ],
    ),
    (
        "Chinh repeated Vietnam's offer, first made in Phnom Penh last August, to equip the laboratories.",
        [
            "pledge VN: equip the laboratories",
        ],
    ),
    (
        '"The two sides agreed that the police chiefs of all provinces shall meet every quarter," said the statement.',
        [
            "joint KH, VN: the police chiefs of all provinces shall meet every quarter",
        ],
    ),
    (
        '"[Chinh] hopes that Cambodia will treat Vietnamese nationals well," said the statement.',
        [
            "proposal VN: treat Vietnamese nationals well",
        ],
    ),
    (
        "Um Sam An, a former lawmaker, demanded that Vietnam hand over the maps.",
        [],
    ),
    (
        "A cooperation agreement between the two stock exchanges was signed.",
        [
            "agreement signed 2024-05-06 | KH, VN | cooperation agreement",
        ],
    ),
    (
        "A contract for rice was signed between Green Trade and Vinafood 2.",
        [
            "contract signed 2024-05-06 | Green Trade, KH, VN | contract for rice",
        ],
    ),
    (
        "A contract was concluded between Vietnam's payment company Napas and the National Bank of Cambodia.",
        [
            "contract signed 2024-05-06 | Napas, National Bank of Cambodia | contract",
        ],
    ),
    (
        "The ministers put pen to paper on a plan against drugs.",
        [
            "plan signed 2024-05-06 | Hun Manet, Phạm Minh Chính | plan",
        ],
    ),
    (
        "Chinh said an agreement on the transfer of sentenced persons was still being negotiated.",
        [
            "agreement pending 2024-05-06 | KH, VN | agreement on the transfer of sentenced persons",
        ],
    ),
    (
        "A memorandum on river signals, drafted by their departments last spring, was signed before the guest left.",
        [
            "memorandum signed 2024-05-06 | KH, VN | memorandum on river signals",
        ],
    ),
    (
        "A memorandum on river signals, drafted by their departments last spring, will be signed in June.",
        [
            "memorandum pending 2024-06 | KH, VN | memorandum on river signals",
        ],
    ),
]

ALONE = [
    (
        "Foreign ministers Bui Thanh Son and Prak Sokhonn gathered in Siem Reap on May 3 for the 20th meeting of the joint committee.",
        [
            "conference held 2024-05-03 | Bùi Thanh Sơn, Prak Sokhonn | Siem Reap",
        ],
    ),
    (
        "A Cambodian delegation led by Prak Sokhonn and Ambassador Chea Kimtha gathered in Hanoi on May 3 for talks with Bui Thanh Son.",
        [
            "talks held 2024-05-03 | Bùi Thanh Sơn, Chea Kimtha, Prak Sokhonn | Hà Nội",
        ],
    ),
    (
        "On 3/5/2024 Minister Le Minh Hoan had a working session with Cambodian Minister Dith Tina on the occasion of the latter's attendance at the fair (2-4/5/2024).",
        [
            "talks held 2024-05-03 | Dith Tina, Lê Minh Hoan | Hà Nội",
        ],
    ),
    (
        "Received in Cao Lanh on May 3 by Pham Thien Nghia, Vice Chairman of the provincial People's Committee, Prey Veng Deputy Governor Chhoeun Sarith asked that the gates stay open longer.",
        [
            "talks held 2024-05-03 | Chhoeun Sarith, Phạm Thiện Nghĩa | Cao Lãnh",
            "proposal KH: the gates stay open longer",
        ],
    ),
    (
        "Guests from Prey Veng came to Dong Thap on May 3 to wish the province a happy New Year. Vice Chairman Pham Thien Nghia received Deputy Governor Chhoeun Sarith, who asked that the gates stay open longer.",
        [
            "talks held 2024-05-03 | Chhoeun Sarith, Phạm Thiện Nghĩa | Hà Nội",
            "proposal KH: the gates stay open longer",
        ],
    ),
    (
        "A request made yesterday by Interior Minister Sar Sokha may find a hearing in Hanoi. The minister was receiving Vietnamese Ambassador Nguyen Huy Tang in Phnom Penh. The diplomat promised to look into it.",
        [
            "talks held 2024-05-06 | Nguyễn Huy Tăng, Sar Sokha | Phnom Penh",
            "pledge VN: look into it",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh received Cambodian Ambassador Chea Kimtha in Hanoi on May 6 and recalled the gates, which he opened together with PM Hun Manet on March 8. The PM suggested the Cambodian side send its comments soon. The same day, Foreign Minister Bui Thanh Son had a meeting with the ambassador.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Chea Kimtha | Hà Nội",
            "talks held 2024-05-06 | Chea Kimtha, Phạm Minh Chính | Hà Nội",
            "proposal VN: send its comments soon",
        ],
    ),
    (
        "Prior to the forum, the Vietnamese deputy prime minister, Tran Luu Quang, was received by Cambodian Prime Minister Hun Manet in Phnom Penh on May 6.",
        [
            "talks held 2024-05-06 | Hun Manet, Trần Lưu Quang | Phnom Penh",
        ],
    ),
    (
        "On the margins of the summit in Vientiane on May 6, Bui Thanh Son and Prak Sokhonn exchanged views on the border.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Vientiane",
        ],
    ),
    (
        "Bui Thanh Son had a brief encounter with Prak Sokhonn in Vientiane on May 6.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Vientiane",
        ],
    ),
    (
        "Bui Thanh Son ran into Prak Sokhonn in Vientiane on May 6.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Vientiane",
        ],
    ),
    (
        "Dong Thap Chairman Pham Thien Nghia played host on May 6 to Governor Sok Phal of Kandal.",
        [
            "talks held 2024-05-06 | Phạm Thiện Nghĩa, Sok Phal | Hà Nội",
        ],
    ),
    (
        "King Norodom Sihamoni conferred the Royal Order of Cambodia on Phan Van Giang in Phnom Penh on May 6.",
        [
            "ceremony held 2024-05-06 | Norodom Sihamoni, Phan Văn Giang | Phnom Penh",
        ],
    ),
    (
        "A conference to review a year of cooperation between Dong Thap and Prey Veng took place in Cao Lanh on May 6.",
        [
            "conference held 2024-05-06 | Prey Veng, Đồng Tháp | Cao Lãnh",
        ],
    ),
    (
        "Prime ministers Hun Sen and Nguyen Xuan Phuc opened the complex in Tbong Khmum in December 2019.",
        [
            "ceremony held 2019-12 | Hun Sen, Nguyễn Xuân Phúc | Tbong Khmum",
        ],
    ),
    (
        "Bui Thanh Son and Prak Sokhonn met in Hanoi in April, and they spoke again in Vientiane on May 6.",
        [
            "talks held 2024-04 | Bùi Thanh Sơn, Prak Sokhonn | Hà Nội",
            "talks held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Vientiane",
        ],
    ),
    (
        "The Japanese defence minister, Gen Nakatani, met Philippine Defence Secretary Gilberto Teodoro Jr. in Manila on May 6. Teodoro suggested that a destroyer come.",
        [
            "talks held 2024-05-06 | Gilberto Teodoro Jr., Nakatani | Manila",
            "proposal PH: a destroyer come",
        ],
    ),
    (
        "The border guards of An Giang and the police of Kandal met on Monday to exchange information.",
        [
            "talks held 2024-05-06 | An Giang, Kandal | Hà Nội",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AFTER_TALKS)
def test_what_talks_settled(text: str, expected: list[str]) -> None:
    known = everything(TALKS)
    assert [each for each in everything(TALKS + text) if each not in known] == expected


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_what_a_gazette_tells(text: str, expected: list[str]) -> None:
    assert everything(text) == expected
