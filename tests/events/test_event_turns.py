"""News with its turns: what was asked and answered, counted on, let known; when it was, told later."""

from __future__ import annotations

import pytest
from telling import TALKS, everything

AFTER_TALKS = [
    (
        "Manet's request was that Vietnam buy more cassava.",
        [
            "proposal KH: buy more cassava",
        ],
    ),
    (
        "One request of the guest was that Vietnam should buy more rice.",
        [
            "proposal KH: buy more rice",
        ],
    ),
    (
        "Manet had a request: that Vietnam buy more cassava.",
        [
            "proposal KH: buy more cassava",
        ],
    ),
    (
        "The answer from Chinh was that Vietnam would buy all of it.",
        [
            "pledge VN: buy all of it",
        ],
    ),
    (
        "Chinh's answer was that the road was in good repair.",
        [],
    ),
    (
        "All he would promise was that the road would be repaired.",
        [
            "pledge VN: the road would be repaired",
        ],
    ),
    (
        "All that the Vietnamese side undertook was to study the proposal.",
        [
            "pledge VN: study the proposal",
        ],
    ),
    (
        "What was settled is that the ministries will meet every quarter.",
        [
            "joint KH, VN: meet every quarter",
        ],
    ),
    (
        "What both agreed on was a list of goods.",
        [
            "joint KH, VN: a list of goods",
        ],
    ),
    (
        "What he asked for was a new gate.",
        [
            "proposal VN: a new gate",
        ],
    ),
    (
        "The guest's plea was for more rice.",
        [
            "proposal KH: more rice",
        ],
    ),
    (
        "Manet's proposal was to open a gate.",
        [
            "proposal KH: open a gate",
        ],
    ),
    (
        "The purpose of the call was to prepare the visit.",
        [],
    ),
    (
        "Chinh put forward three ideas: to open the gate, to build the road and to train the staff.",
        [
            "proposal VN: open the gate, to build the road and to train the staff",
        ],
    ),
    (
        "Chinh conveyed his Government's decision to donate 500 computers to the school.",
        [
            "pledge VN: donate 500 computers to the school",
        ],
    ),
    (
        "He praised Cambodia's decision to join the fund.",
        [],
    ),
    (
        "Vietnam stands by its promise to finish the road, he said.",
        [
            "pledge VN: finish the road",
        ],
    ),
    (
        "Manet asked whether Vietnam could buy the rest.",
        [
            "proposal KH: buy the rest",
        ],
    ),
    (
        "Manet wondered if a second gate might be opened.",
        [
            "proposal KH: a second gate might be opened",
        ],
    ),
    (
        "Asked whether Vietnam would buy the rest, Chinh said it would.",
        [
            "pledge VN: buy the rest",
        ],
    ),
    (
        "Asked whether Vietnam would buy the rest, Chinh said it would not.",
        [],
    ),
    (
        "Journalists asked whether Vietnam could buy the rest.",
        [],
    ),
    (
        "He let his host know that Cambodia would send a team.",
        [
            "pledge KH: send a team",
        ],
    ),
    (
        "The host was given to understand that Cambodia would send a team.",
        [
            "pledge KH: send a team",
        ],
    ),
    (
        "Chinh let it be known that Vietnam would pay for the pumps.",
        [
            "pledge VN: pay for the pumps",
        ],
    ),
    (
        "Vietnam knows that Cambodia will pay for the pumps.",
        [],
    ),
    (
        "Cambodia can count on Vietnam to supply power in the dry season, Chinh said.",
        [
            "pledge VN: supply power in the dry season",
        ],
    ),
    (
        "Cambodia can count on Thailand to supply power in the dry season, Chinh said.",
        [],
    ),
    (
        "They shook hands on a plan to build a joint market.",
        [
            "joint KH, VN: build a joint market",
        ],
    ),
    (
        "They found common ground on the need to protect the river.",
        [
            "joint KH, VN: protect the river",
        ],
    ),
    (
        "They shook hands and posed for pictures.",
        [],
    ),
    (
        "The two prime ministers left it to their trade ministers to draw up a list of goods.",
        [
            "joint KH, VN: draw up a list of goods",
        ],
    ),
    (
        "The guest, for whom Vietnam will set aside ten scholarships, left on Tuesday.",
        [
            "pledge VN: set aside ten scholarships",
        ],
    ),
    (
        "The school, which Vietnam will build with a grant of $2 million, is to have ten rooms.",
        [
            "pledge VN: build with a grant of $2 million",
        ],
    ),
    (
        "The bridge, which will shorten the way, was praised by both.",
        [],
    ),
    (
        "He would raise the matter with his cabinet, Manet replied.",
        [
            "pledge KH: raise the matter with his cabinet",
        ],
    ),
    (
        "Both sides agreed to open the gate. They also agreed to widen the road.",
        [
            "joint KH, VN: open the gate",
            "joint KH, VN: widen the road",
        ],
    ),
    (
        "A target of $20 billion a year was set by the two.",
        [
            "joint KH, VN: $20 billion a year",
        ],
    ),
    (
        "Vietnam will cut inspection times for Cambodian goods.",
        [
            "pledge VN: cut inspection times for Cambodian goods",
        ],
    ),
    (
        "Vietnam will exchange views with Cambodia on the river.",
        [],
    ),
    (
        "Vietnam will exchange 20 trainees with Cambodia.",
        [
            "pledge VN: exchange 20 trainees with Cambodia",
        ],
    ),
    (
        "Cambodian plantations will go on enjoying the protection of the law, he assured his guest.",
        [
            "pledge VN: go on enjoying the protection of the law",
        ],
    ),
    (
        "He would not be drawn on reports that Vietnam had offered to sell rice to Cambodia.",
        [],
    ),
    (
        "The Cambodians had also proposed joint patrols along the river.",
        [
            "proposal KH: joint patrols along the river",
        ],
    ),
    (
        "Manet thanked those who use the gate with care, and proposed that the two sides widen it.",
        [
            "proposal KH: widen it",
        ],
    ),
    (
        "He affirmed that Vietnam supports Cambodia in hosting the summit and stands ready to send experts.",
        [
            "conference planned  | VN | ",
            "pledge VN: stands ready to send experts",
        ],
    ),
    (
        "Chinh said that the People's Police Academy would offer 80 places to Cambodian officers.",
        [
            "pledge VN: offer 80 places to Cambodian officers",
        ],
    ),
    (
        "He met commune chiefs, and they agreed that pumps would go to the poorest.",
        [],
    ),
    (
        "Opposition lawmaker Yim Sovann of the Cambodia National Rescue Party urged Vietnam to open its maps.",
        [],
    ),
    (
        "The Sam Rainsy Party asked Vietnam to open its maps.",
        [],
    ),
    (
        "Mak Ny, who heads the association of pepper farmers, would like Vietnam to scrap its duty.",
        [],
    ),
    (
        "He asked for help with the mines, whereupon Chinh promised two teams of engineers.",
        [
            "pledge VN: two teams of engineers",
            "proposal VN: help with the mines",
        ],
    ),
    (
        "The two prime ministers will see each other again in Vientiane in September.",
        [
            "talks planned 2024-09 | Hun Manet, Phạm Minh Chính | Vientiane",
        ],
    ),
    (
        "They met each other again in Vientiane in June 2023.",
        [
            "talks held 2023-06 | Hun Manet, Phạm Minh Chính | Vientiane",
        ],
    ),
    (
        "There was consensus that the two sides would open the market by June.",
        [
            "joint KH, VN: open the market by June",
        ],
    ),
    (
        "There was agreement on a timetable for the bridge.",
        [
            "joint KH, VN: a timetable for the bridge",
        ],
    ),
    (
        "There was no agreement on the loan.",
        [],
    ),
    (
        "There was agreement on neither the loan nor a timetable.",
        [],
    ),
    (
        "There is a trade agreement that will expire in 2027.",
        [],
    ),
    (
        "Chinh promised him 200 megawatts of power by 2028.",
        [
            "pledge VN: 200 megawatts of power by 2028",
        ],
    ),
    (
        "Chinh promised Cambodia a further loan of $20 million.",
        [
            "pledge VN: a further loan of $20 million",
        ],
    ),
    (
        "The two sides agreed at talks held in Hanoi to open a gate.",
        [
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "The two sides agreed at a meeting co-chaired by Chinh and Manet to open a gate.",
        [
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "They agreed to extend the deal on rice to 2030.",
        [
            "joint KH, VN: extend the deal on rice to 2030",
        ],
    ),
    (
        "Vietnam extended an invitation to Manet.",
        [],
    ),
    (
        "Chinh renewed his country's pledge of a new hospital.",
        [
            "pledge VN: a new hospital",
        ],
    ),
    (
        "They agreed to disagree on the canal.",
        [],
    ),
    (
        "He suggested that the Cambodian side speed up the clearance of mines near Xa Mat border gate.",
        [
            "proposal VN: speed up the clearance of mines near Xa Mat border gate",
        ],
    ),
    (
        "Chinh thanked the Cambodian authorities for supplying food, and hoped they would go on with this help.",
        [
            "proposal VN: go on with this help",
        ],
    ),
    (
        "According to Manet, the General Department of Immigration will complete the issuance of cards by next March.",
        [
            "pledge KH: complete the issuance of cards by next March",
        ],
    ),
    (
        "According to analysts, the General Department of Immigration will complete the issuance of cards by next March.",
        [],
    ),
]

ALONE = [
    (
        "Cambodian Health Minister Mam Bunheng on Tuesday received medical supplies from Vietnam. The handover ceremony was held in the presence of Vietnamese Ambassador Vu Quang Minh.",
        [
            "ceremony held 2024-05-07 | Mam Bunheng, Vũ Quang Minh | Hà Nội",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh paid a visit to Phnom Penh on May 6-7. The visit included an audience with King Norodom Sihamoni and talks with Senate President Hun Sen.",
        [
            "talks held 2024-05-07 | Hun Sen, Phạm Minh Chính | Phnom Penh",
            "talks held 2024-05-07 | Norodom Sihamoni, Phạm Minh Chính | Phnom Penh",
            "visit held 2024-05-06/2024-05-07 | Phạm Minh Chính | Phnom Penh",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh paid a visit to Phnom Penh on May 5-6. Two agreements were signed during the visit.",
        [
            "visit held 2024-05-05/2024-05-06 | Phạm Minh Chính | Phnom Penh",
            "agreement signed 2024-05-05/2024-05-06 | KH, VN | Two agreements",
        ],
    ),
    (
        "Vietnamese Prime Minister Pham Minh Chinh and Cambodian Prime Minister Hun Manet agreed in Phnom Penh on Monday to open a gate.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Phnom Penh",
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "Vietnamese Prime Minister Pham Minh Chinh and Cambodian Prime Minister Hun Manet agreed on Monday to open a gate.",
        [
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "Vietnam and Cambodia will open a gate, officials said on Friday. The pledge was made at talks in Hanoi on Thursday.",
        [
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "Vietnam and Cambodia pledged to open a gate, the ministry said on Monday. The commitment was made when Foreign Minister Bui Thanh Son met his Cambodian counterpart Sok Chenda Sophea in Hanoi on Saturday.",
        [
            "talks held 2024-05-04 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội",
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "The Border Guard Command of the Mekong Delta province of Dong Thap and the police of Cambodia's Prey Veng province held a conference in Hong Ngu on May 6. At the end of the event, they signed minutes on coordination in the second quarter of the year.",
        [
            "conference held 2024-05-06 | Border Guard Command of Đồng Tháp, Police of Prey Veng | Hồng Ngự",
            "minutes signed 2024-05-06 | Border Guard Command of Đồng Tháp, Police of Prey Veng | minutes on coordination",
        ],
    ),
    (
        "The Long An Border Guard and the Svay Rieng police met in Moc Hoa on May 6. The two forces agreed to patrol together.",
        [
            "talks held 2024-05-06 | Border Guard of Long An, Police of Svay Rieng | ",
            "joint KH, VN: patrol together",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh on Monday hosted in Hanoi Cambodian Prime Minister Hun Manet and Lao Prime Minister Sonexay Siphandone.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính, Sonexay Siphandone | Hà Nội",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh and Cambodian Prime Minister Hun Manet held talks in Vientiane on Monday. Earlier the same day, the two PMs had a working breakfast with Lao Prime Minister Sonexay Siphandone, at which the three leaders agreed to build a road.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Vientiane",
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính, Sonexay Siphandone | Vientiane",
            "joint KH, LA, VN: build a road",
        ],
    ),
    (
        "Foreign Minister Prak Sokhonn will lead a delegation to Hanoi from 16 to 18 May to attend the 16th Meeting of the Vietnam-Cambodia Joint Commission. The 16th JC will be held on 17 May. At the conclusion of the Meeting, the two ministers will sign the minutes.",
        [
            "conference planned 2024-05-17 | Prak Sokhonn, VN | ",
            "visit planned 2024-05-16/2024-05-18 | Prak Sokhonn | Hà Nội",
            "minutes pending 2024-05-17 | Prak Sokhonn, VN | minutes",
        ],
    ),
    (
        "Vietnam and Cambodia held talks in Hanoi on Monday. A memorandum on plant protection could not be signed. The signing is now expected to take place in June.",
        [
            "talks held 2024-05-06 | KH, VN | Hà Nội",
            "memorandum pending 2024-06 | KH, VN | memorandum on plant protection",
        ],
    ),
    (
        "A meeting of the joint border committee of Vietnam and Cambodia, which had been planned for this month, was postponed and is now scheduled for July in Ho Chi Minh City.",
        [
            "conference cancelled 2024-05 | KH, VN | ",
            "conference planned 2024-07 | KH, VN | Hồ Chí Minh City",
        ],
    ),
    (
        "The two ministries of Vietnam and Cambodia met on Monday and agreed to settle the question at their next annual meeting, to be held in Da Nang in early 2025.",
        [
            "conference planned 2025 | KH, VN | Đà Nẵng",
            "talks held 2024-05-06 | KH, VN | Hà Nội",
            "joint KH, VN: settle the question at their next annual meeting, to be held in Da Nang in early 2025",
        ],
    ),
    (
        "The Thai and Cambodian defence ministers, Sutin Klungsang and Tea Seiha, signed a cease-fire on Monday.",
        [
            "deal signed 2024-05-06 | TH, Tea Seiha | cease-fire",
        ],
    ),
    (
        "Pham Minh Chinh thanked Cambodia for sending a high-ranking delegation led by Hun Sen to the celebration of the 70th anniversary of the Dien Bien Phu victory on May 7.",
        [
            "ceremony held 2024-05-07 | Hun Sen | Hà Nội",
        ],
    ),
    (
        "The two prime ministers of Vietnam and Cambodia held the 21st meeting of the Joint Committee on Monday. They signed the minutes of the meeting and an agreement on trade. They also witnessed the signing of an agreement on trade in power.",
        [
            "conference held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội",
            "agreement signed 2024-05-06 | Hun Manet, Phạm Minh Chính | agreement on trade",
            "agreement signed 2024-05-06 | KH, VN | agreement on trade",
            "minutes signed 2024-05-06 | Hun Manet, Phạm Minh Chính | minutes of the meeting",
        ],
    ),
    (
        "Their children will trade in millions, and they will sign contracts.",
        [],
    ),
    (
        "Peacekeeping will be added to the fields in which the armies of Vietnam and Cambodia work together.",
        [
            "joint KH, VN: be added to the fields in which the armies of Vietnam and Cambodia work together",
        ],
    ),
    (
        "Nguyen Hong Dien, who flew in on Saturday, met Cambodian Trade Minister Cham Nimul on Monday. Later in the day, he called on Deputy Prime Minister Sun Chanthol.",
        [
            "talks held 2024-05-06 | Cham Nimul, Nguyễn Hồng Diên | Hà Nội",
            "talks held 2024-05-06 | Nguyễn Hồng Diên, Sun Chanthol | Hà Nội",
        ],
    ),
    (
        "Last month Le Hoai Trung, who heads that of the CPV, conferred in Phnom Penh with Prak Sokhonn. He offered to send lecturers.",
        [
            "talks held 2024-04 | Lê Hoài Trung, Prak Sokhonn | Phnom Penh",
            "pledge VN: send lecturers",
        ],
    ),
    (
        "Colonel Nguyen Van Tan of Vietnam and General Sok Phal of Cambodia were in the chair of the third dialogue, which took place in Siem Reap on May 6.",
        [
            "conference held 2024-05-06 | KH, VN | Siem Reap",
        ],
    ),
    (
        "General Tea Banh accepted an invitation from General Phan Van Giang, conveyed by the guest, to visit Vietnam in December.",
        [
            "visit planned 2024-12 | Tea Banh | Vietnam",
        ],
    ),
    (
        "Deputy Foreign Minister Do Hung Viet summoned Cambodian Ambassador Chea Kimtha on May 6.",
        [
            "talks held 2024-05-06 | Chea Kimtha, Đỗ Hùng Việt | Hà Nội",
        ],
    ),
    (
        "Vietnam called in Cambodian Ambassador Chea Kimtha on May 6.",
        [
            "talks held 2024-05-06 | Chea Kimtha, VN | Hà Nội",
        ],
    ),
    (
        "Prak Sokhonn saw Bui Thanh Son off at Phnom Penh airport on May 6.",
        [],
    ),
    (
        "President To Lam on May 6 received the credentials of Cambodian Ambassador Chea Kimtha.",
        [
            "ceremony held 2024-05-06 | Chea Kimtha, Tô Lâm | Hà Nội",
        ],
    ),
    (
        "Hun Manet said he would meet To Lam in Hanoi on May 20.",
        [
            "talks planned 2024-05-20 | Hun Manet, Tô Lâm | Hà Nội",
        ],
    ),
    (
        "Vietnam and Cambodia on May 6 extended for five years a deal on rice.",
        [
            "deal signed 2024-05-06 | KH, VN | deal on rice",
        ],
    ),
    (
        "Phan Van Giang and Tea Seiha met at the Moc Bai gate on May 6.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Tây Ninh",
        ],
    ),
    (
        "Phan Van Giang and Tea Seiha met in Ban Nong Ian on May 6.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | ",
        ],
    ),
    (
        "Cambodian Prime Minister Hun Manet arrived in Hanoi on Monday for a two-day visit. He held talks with Pham Minh Chinh. This was followed by a meeting with General Secretary To Lam.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội",
            "talks held 2024-05-06 | Hun Manet, Tô Lâm | Hà Nội",
            "visit held 2024-05-06/2024-05-07 | Hun Manet | Hà Nội",
        ],
    ),
    (
        "Cambodian Prime Minister Hun Manet arrived in Hanoi on Monday for a two-day visit. He held talks with Pham Minh Chinh. Then came a meeting with General Secretary To Lam.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội",
            "talks held 2024-05-06 | Hun Manet, Tô Lâm | Hà Nội",
            "visit held 2024-05-06/2024-05-07 | Hun Manet | Hà Nội",
        ],
    ),
    (
        "Vietnam and Cambodia want trade to pass $20 billion this year, Vietnamese Prime Minister Pham Minh Chinh and his Cambodian counterpart Hun Manet agreed during talks in Phnom Penh on Saturday.",
        [
            "talks held 2024-05-04 | Hun Manet, Phạm Minh Chính | Phnom Penh",
            "joint KH, VN: Vietnam and Cambodia want trade to pass $20 billion this year",
        ],
    ),
    (
        "The Vietnam-Cambodia Trade Fair opened on Monday in Phnom Penh. Commerce Minister Cham Nimul and the Vietnamese ambassador, Nguyen Huy Tang, cut the ribbon.",
        [
            "ceremony held 2024-05-06 | Cham Nimul, Nguyễn Huy Tăng | Hà Nội",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "found"), AFTER_TALKS)
def test_what_is_told_after_talks_of_the_two(sentence: str, found: list[str]) -> None:
    talks = everything(TALKS)
    told = everything(TALKS + sentence)
    for each in talks:
        told.remove(each)
    assert told == found


@pytest.mark.parametrize(("text", "found"), ALONE)
def test_what_a_text_tells_by_itself(text: str, found: list[str]) -> None:
    assert everything(text) == found
