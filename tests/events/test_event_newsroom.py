"""News as newsrooms write it: chained offices, guests told something, days of other meetings."""

from __future__ import annotations

import pytest
from telling import everything

TOLD = [
    (
        "Fishing boats must carry beacons, Agriculture Minister Le Minh Hoan said when receiving Cambodian Agriculture Minister Dith Tina on May 6.",
        [
            "talks held 2024-05-06 | Dith Tina, Lê Minh Hoan | Hà Nội",
            "proposal VN: Fishing boats must carry beacons",
        ],
    ),
    (
        "Foreign Minister Bui Thanh Son met Cambodian Commerce Minister Cham Nimul in Hanoi on May 6. Son suggested Vietnam and Cambodia work together to clear the mines still to be found along the border.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Cham Nimul | Hà Nội",
            "proposal VN: work together to clear the mines still to be found along the border",
        ],
    ),
    (
        "Vietnamese Minister of Public Security Luong Tam Quang received Cambodian Deputy Prime Minister and Minister of Interior Sar Sokha on May 6. Prime Minister Pham Minh Chinh had met Prime Minister Hun Manet in March. The two ministers agreed to fight smuggling.",
        [
            "talks held 2024-03 | Hun Manet, Phạm Minh Chính | ",
            "talks held 2024-05-06 | Lương Tam Quang, Sar Sokha | Hà Nội",
            "joint KH, VN: fight smuggling",
        ],
    ),
    (
        "Defence Minister Phan Van Giang received Cambodian Defence Minister Tea Seiha in Hanoi on May 6. Giang accepted an invitation to visit Cambodia in June.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Hà Nội",
            "visit planned 2024-06 | Phan Văn Giang | Cambodia",
        ],
    ),
    (
        "The protocol was signed on the second day of Tea Seiha's visit to Vietnam, which began on Sunday.",
        [
            "visit held 2024-05-05 | Tea Seiha | Vietnam",
            "protocol signed 2024-05-06 | KH, VN | protocol",
        ],
    ),
    (
        "Foreign Minister Bui Thanh Son and Cambodian Foreign Minister Sok Chenda Sophea met on May 6. They recalled the high-level meeting between the two ruling parties in Phnom Penh last February.",
        [
            "talks held 2024-02 | Cambodian People's Party, Communist Party of Vietnam | Phnom Penh",
            "talks held 2024-05-06 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội",
        ],
    ),
    (
        "Vietnam and Cambodia ended their talks on Monday with the signing of two papers – the minutes of the session, as well as a plan on vocational training.",
        [
            "talks held 2024-05-06 | KH, VN | Hà Nội",
            "minutes signed 2024-05-06 | KH, VN | minutes of the session",
            "plan signed 2024-05-06 | KH, VN | plan on vocational training",
        ],
    ),
    (
        "Vietnam and Cambodia inked an agreement on lorry permits, officials said on Tuesday. Following the agreement signed on Monday, more lorries will cross.",
        [
            "agreement signed 2024-05-06 | KH, VN | agreement on lorry permits",
        ],
    ),
    (
        "National Assembly Chairman Tran Thanh Man received Deputy Prime Minister, Minister of Foreign Affairs of Cambodia Sok Chenda Sophea in Hanoi on May 6.",
        [
            "talks held 2024-05-06 | Sok Chenda Sophea, Trần Thanh Mẫn | Hà Nội",
        ],
    ),
    (
        "Deputy Minister of Information Nguyen Thanh Lam and Cambodian Secretary of State at the Ministry of Information Tep Asnarith signed an agreement on radio and broadcasting on May 6.",
        [
            "agreement signed 2024-05-06 | Nguyen Thanh Lam, Tep Asnarith | agreement on radio and broadcasting",
        ],
    ),
    (
        "The market is shared by Cambodia and Vietnam. In April, officials from both countries met in Takeo and agreed to move it.",
        [
            "talks held 2024-04 | KH, VN | Takeo",
            "joint KH, VN: move it",
        ],
    ),
    (
        "Vietnam's premier on Monday urged Cambodia to spare the forest, as he wound up a two-day visit that produced deals on timber.",
        [
            "visit held 2024-05-05/2024-05-06 | Phạm Minh Chính | ",
            "proposal VN: spare the forest",
        ],
    ),
    (
        "President To Lam and King Norodom Sihamoni met on May 6. Lam also met Senate President Hun Sen. The two leaders agreed to widen the road. Lam then called on National Assembly President Khuon Sudary and paid a courtesy visit to Queen Mother Norodom Monineath Sihanouk.",
        [
            "talks held 2024-05-06 | Hun Sen, Tô Lâm | Hà Nội",
            "talks held 2024-05-06 | Khuon Sudary, Tô Lâm | Hà Nội",
            "talks held 2024-05-06 | Norodom Monineath Sihanouk, Tô Lâm | Hà Nội",
            "talks held 2024-05-06 | Norodom Sihamoni, Tô Lâm | Hà Nội",
            "joint KH, VN: widen the road",
        ],
    ),
    (
        "To Lam met with former Cambodian officials on May 6.",
        [],
    ),
    (
        "The signing, held after talks between Pham Minh Chinh and Hun Manet in Hanoi on May 6, included a memorandum on rice, a protocol on postal services and an agreement on a bridge.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Hà Nội",
            "agreement signed 2024-05-07 | KH, VN | agreement on a bridge",
            "memorandum signed 2024-05-07 | KH, VN | memorandum on rice",
            "protocol signed 2024-05-07 | KH, VN | protocol on postal services",
        ],
    ),
    (
        "President To Lam paid a visit to Cambodia on May 5-6. During the visit, he met with Senate President Hun Sen.",
        [
            "talks held 2024-05-05/2024-05-06 | Hun Sen, Tô Lâm | Cambodia",
            "visit held 2024-05-05/2024-05-06 | Tô Lâm | Cambodia",
        ],
    ),
    (
        "The border guards of An Giang and the police of Takeo held talks on May 6. The Vietnamese side was headed by Colonel Nguyen Van Hung, while Brigadier General Sok Phal led the Cambodian delegation.",
        [
            "talks held 2024-05-06 | Border guards of An Giang, Nguyễn Văn Hùng, Police of Takeo, Sok Phal | Hà Nội",
        ],
    ),
    (
        "The chairmen of the Vietnamese and Cambodian committees on fisheries, Nguyen Quang Hung and Sok Sotha, met in Kep on May 6.",
        [
            "talks held 2024-05-06 | Nguyen Quang Hung, Sok Sotha | Kep",
        ],
    ),
    (
        "On May 6, Ambassador Nguyen Huy Tang thanked Cambodia for its wishes on National Day (September 2). Tang met Commerce Minister Cham Nimul in Phnom Penh.",
        [
            "talks held 2024-05-06 | Cham Nimul, Nguyễn Huy Tăng | Phnom Penh",
        ],
    ),
    (
        "On his arrival in Phnom Penh on May 6, King Norodom Sihamoni received Foreign Minister Bui Thanh Son in audience.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Norodom Sihamoni | Phnom Penh",
        ],
    ),
    (
        "Foreign Minister Bui Thanh Son arrived in the Kingdom on Sunday for talks with Cambodian Foreign Minister Sok Chenda Sophea.",
        [
            "talks held 2024-05-05 | Bùi Thanh Sơn, Sok Chenda Sophea | Cambodia",
            "visit held 2024-05-05 | Bùi Thanh Sơn | Cambodia",
        ],
    ),
    (
        "Cambodian Women's Affairs Minister Ing Kantha Phavi is on a visit to Hanoi. Prime Minister Pham Minh Chinh is to receive her on Wednesday.",
        [
            "talks planned 2024-05-08 | Ing Kantha Phavi, Phạm Minh Chính | ",
            "visit held 2024-05-07 | Ing Kantha Phavi | Hà Nội",
        ],
    ),
    (
        "Pham Minh Chinh and Hun Manet had last conferred in March by video link.",
        [
            "call held 2024-03 | Hun Manet, Phạm Minh Chính | ",
        ],
    ),
    (
        "On April 23 Pham Minh Chinh and Hun Manet had met in Jakarta on the eve of the summit.",
        [
            "talks held 2024-04-23 | Hun Manet, Phạm Minh Chính | Jakarta",
        ],
    ),
    (
        "Ha Tien is where Nguyen Thi Hoa, a judge of the Kien Giang court, and Sok Dara, a prosecutor in Kampot, met on May 6.",
        [
            "talks held 2024-05-06 | Nguyen Thi Hoa, Sok Dara | Hà Nội",
        ],
    ),
    (
        "Power lines should be doubled, Deputy Prime Minister Tran Luu Quang told visiting Cambodian Energy Minister Keo Rottanak in Hanoi on Monday.",
        [
            "talks held 2024-05-06 | Keo Rottanak, Trần Lưu Quang | Hà Nội",
            "proposal VN: Power lines should be doubled",
        ],
    ),
    (
        "Senate President Hun Sen received here at the palace this morning visiting Minister of Justice of Vietnam H.E. Le Thanh Long.",
        [
            "talks held 2024-05-07 | Hun Sen, Lê Thành Long | Hà Nội",
        ],
    ),
    (
        "President To Lam on Monday received in Hanoi First Vice President of the Cambodian Senate Prak Sokhonn.",
        [
            "talks held 2024-05-06 | Prak Sokhonn, Tô Lâm | Hà Nội",
        ],
    ),
    (
        "Cambodian Defence Minister Tea Seiha and Vietnamese Defence Minister Phan Van Giang put their names to a plan on May 6 after a two-hour meeting in Hanoi.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Hà Nội",
            "plan signed 2024-05-06 | Phan Văn Giang, Tea Seiha | plan",
        ],
    ),
    (
        "At the invitation of the Front for Peace and Friendship, a delegation of Can Tho city, headed by Vice Mayor Le Van Tam, visited Cambodia on May 5-6.",
        [
            "visit held 2024-05-05/2024-05-06 | Le Van Tam | Cambodia",
        ],
    ),
    (
        "At the dialogue, which was held in Hanoi on May 6, Vietnam and Cambodia agreed to share maps.",
        [
            "conference held 2024-05-06 | KH, VN | Hà Nội",
            "joint KH, VN: share maps",
        ],
    ),
    (
        "The meeting of the border committee, led by Cambodia's Koy Pisey and Vietnam's Nguyen Minh Vu, opened in Hue on Monday.",
        [
            "conference held 2024-05-06 | Koy Pisey, Nguyễn Minh Vũ | Huế",
        ],
    ),
    (
        "Justice Minister Le Thanh Long received Cambodian Justice Minister Koeut Rith in Hanoi on May 6. Rith told his host of the outcomes of his talks with Chief Justice Nguyen Hoa Binh on May 4. Long asked Cambodia to open its archives.",
        [
            "talks held 2024-05-04 | Koeut Rith, Nguyễn Hòa Bình | Hà Nội",
            "talks held 2024-05-06 | Koeut Rith, Lê Thành Long | Hà Nội",
            "proposal VN: open its archives",
        ],
    ),
    (
        "Hun Manet received Minister Nguyen Hong Dien in Phnom Penh on May 6. In the afternoon, Dien met Commerce Minister Cham Nimul.",
        [
            "talks held 2024-05-06 | Cham Nimul, Nguyễn Hồng Diên | Phnom Penh",
            "talks held 2024-05-06 | Hun Manet, Nguyễn Hồng Diên | Phnom Penh",
        ],
    ),
    (
        "Cambodian Secretary of State Ouch Borith and Deputy Foreign Minister Do Hung Viet chaired political consultations in Phnom Penh on May 6.",
        [
            "conference held 2024-05-06 | Ouch Borith, Đỗ Hùng Việt | Phnom Penh",
        ],
    ),
    (
        "Hun Manet and Pham Minh Chinh settled the matter by telephone on May 6.",
        [
            "call held 2024-05-06 | Hun Manet, Phạm Minh Chính | ",
        ],
    ),
    (
        "Cambodian Health Minister Chheang Ra is to go over the vaccines by video link with Vietnamese Health Minister Dao Hong Lan on Thursday.",
        [
            "call planned 2024-05-09 | Chheang Ra, Đào Hồng Lan | ",
        ],
    ),
    (
        "Admiral Tran Thanh Nghiem was host in Nha Trang on May 6 to the Cambodian naval commander Tea Sokha.",
        [
            "talks held 2024-05-06 | Tea Sokha, Tran Thanh Nghiem | Nha Trang",
        ],
    ),
    (
        "An exhibition on the two peoples was opened in Phnom Penh on May 6 by Minister Phoeurng Sackona and Ambassador Nguyen Huy Tang.",
        [
            "ceremony held 2024-05-06 | Nguyễn Huy Tăng, Phoeurng Sackona | Phnom Penh",
        ],
    ),
    (
        "The 57th anniversary of ties was commemorated in Hanoi on May 6 by Deputy Prime Minister Le Thanh Long and Cambodian Minister Sok Chenda Sophea.",
        [
            "ceremony held 2024-05-06 | Lê Thành Long, Sok Chenda Sophea | Hà Nội",
        ],
    ),
    (
        "Chairman Phan Van Mai and Phnom Penh Governor Khuong Sreng chaired a working session of the two administrations on May 6.",
        [
            "talks held 2024-05-06 | Khuong Sreng, Phan Văn Mãi | Hà Nội",
        ],
    ),
    (
        "A letter of intent was signed on May 6 by the Vietnam Coast Guard and the Cambodian navy.",
        [
            "letter signed 2024-05-06 | KH, Vietnam Coast Guard | letter of intent",
        ],
    ),
    (
        "Gia Lai and Ratanakiri agreed to keep in touch. Their cooperation agreement, concluded in 2019, runs out this year.",
        [
            "agreement signed 2019 | Gia Lai, Ratanakiri | cooperation agreement",
            "joint KH, VN: keep in touch",
        ],
    ),
    (
        "Defence Minister Phan Van Giang held talks with Cambodian Defence Minister Tea Seiha in Hanoi on May 6. Seiha had been received on May 4 by President To Lam. The President offered to train pilots.",
        [
            "talks held 2024-05-04 | Tea Seiha, Tô Lâm | ",
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Hà Nội",
            "pledge VN: train pilots",
        ],
    ),
    (
        "President To Lam, on a state visit to Cambodia from May 4 to 6, called on Senate President Hun Sen on Sunday morning.",
        [
            "talks held 2024-05-05 | Hun Sen, Tô Lâm | Cambodia",
            "visit held 2024-05-04/2024-05-06 | Tô Lâm | Cambodia",
        ],
    ),
    (
        "A joint patrol was one of the points agreed upon in Hanoi on May 6, when Defence Minister Phan Van Giang welcomed Cambodian Defence Minister Tea Seiha.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Hà Nội",
        ],
    ),
    (
        "Only two weeks ago, on April 23, Deputy Foreign Minister Do Hung Viet and Secretary of State Ouch Borith chaired political consultations in Kep.",
        [
            "conference held 2024-04-23 | Ouch Borith, Đỗ Hùng Việt | Kep",
        ],
    ),
    (
        "On Monday, Cambodian Labour Minister Heng Sour and Vietnamese Labour Minister Dao Ngoc Dung sat down for talks, which ended with the signing of a memorandum on migrant workers.",
        [
            "talks held 2024-05-06 | Heng Sour, Đào Ngọc Dung | Hà Nội",
            "memorandum signed 2024-05-06 | KH, VN | memorandum on migrant workers",
        ],
    ),
    (
        "On May 14, Tea Seiha will meet Defence Minister Phan Van Giang in Hanoi. The same day, he will call on President To Lam.",
        [
            "talks planned 2024-05-14 | Phan Văn Giang, Tea Seiha | Hà Nội",
            "talks planned 2024-05-14 | Tea Seiha, Tô Lâm | ",
        ],
    ),
    (
        "King Norodom Sihamoni received Prime Minister Pham Minh Chinh in Phnom Penh on May 5, after which he drove to the Peace Palace to sit down with Prime Minister Hun Manet. In the course of those talks, the two PMs agreed to open a gate.",
        [
            "talks held 2024-05-05 | Hun Manet, Phạm Minh Chính | Phnom Penh",
            "talks held 2024-05-05 | Norodom Sihamoni, Phạm Minh Chính | Phnom Penh",
            "joint KH, VN: open a gate",
        ],
    ),
    (
        "A memorandum on timber was signed by Vietnam and Cambodia on May 6, followed by a plan on forestry for 2025.",
        [
            "memorandum signed 2024-05-06 | KH, VN | memorandum on timber",
            "plan signed 2024-05-06 | KH, VN | plan on forestry",
        ],
    ),
    (
        "A protocol on cattle between Vietnam and Cambodia was to have been signed on Friday.",
        [
            "protocol pending 2024-05-03 | KH, VN | protocol on cattle",
        ],
    ),
    (
        "Vietnam and Cambodia are friends. A draft protocol on rescue at sea is being looked at by lawyers.",
        [
            "protocol pending 2024-05-07 | KH, VN | draft protocol on rescue",
        ],
    ),
    (
        "Chan Sarun, minister of agriculture, forestry and fisheries, and his Vietnamese counterpart, Le Minh Hoan, signed a plan on May 6.",
        [
            "plan signed 2024-05-06 | Chan Sarun, Lê Minh Hoan | plan",
        ],
    ),
    (
        "The two ministers spoke of progress since their agreement signed on March 11 in Hanoi between Vietnam and Cambodia.",
        [
            "agreement signed 2024-03-11 | KH, VN | agreement",
        ],
    ),
    (
        "Foreign Minister Bui Thanh Son met Foreign Minister Sok Chenda Sophea of Cambodia on May 6. The experts are to gather again in Kampot in June.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Sok Chenda Sophea | Hà Nội",
            "talks planned 2024-06 | KH, VN | Kampot",
        ],
    ),
    (
        "Tea Banh last met Vietnamese Defence Minister Phan Van Giang in Vientiane, Laos, in April.",
        [
            "talks held 2024-04 | Phan Văn Giang, Tea Banh | Vientiane",
        ],
    ),
    (
        "Governor Sok Sokha of Takeo received Chairman Ho Van Mung of An Giang on May 6. Mung informed his host of the results of a working session on May 3 with Kandal Governor Kouch Chamroeun.",
        [
            "talks held 2024-05-03 | Hồ Văn Mừng, Kuoch Chamroeun | Hà Nội",
            "talks held 2024-05-06 | Hồ Văn Mừng, Sok Sokha | Hà Nội",
        ],
    ),
    (
        "President Joko Widodo met Prime Minister Pham Minh Chinh in Bogor on May 6. In the evening, Chinh met Vice President Ma'ruf Amin of Indonesia.",
        [
            "talks held 2024-05-06 | Joko Widodo, Phạm Minh Chính | Bogor",
            "talks held 2024-05-06 | Ma'ruf Amin, Phạm Minh Chính | Bogor",
        ],
    ),
    (
        "Foreign Minister Bui Thanh Son met Foreign Minister Prak Sokhonn of Cambodia in Hanoi on May 6. It was Prak Sokhonn who called on President To Lam on May 7.",
        [
            "talks held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Hà Nội",
            "talks held 2024-05-07 | Prak Sokhonn, Tô Lâm | Hà Nội",
        ],
    ),
    (
        "Bui Thanh Son and Prak Sokhonn attended a forum in Takeo on May 6. It was opened under the joint chairmanship of Son and Sokhonn.",
        [
            "conference held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | Takeo",
        ],
    ),
    (
        "Prime Minister Pham Minh Chinh and Prime Minister Hun Manet held talks in Phnom Penh on May 6. The leaders agreed to open two more border gates.",
        [
            "talks held 2024-05-06 | Hun Manet, Phạm Minh Chính | Phnom Penh",
            "joint KH, VN: open two more border gates",
        ],
    ),
    (
        "Vietnam and Cambodia signed a joint declaration on cybercrime in Hanoi on May 6.",
        [
            "statement signed 2024-05-06 | KH, VN | joint declaration on cybercrime",
        ],
    ),
    (
        "Reports that Prime Minister Hun Manet had met Prime Minister Pham Minh Chinh in secret were dismissed on Monday by a spokesman.",
        [],
    ),
    (
        "The Vietnamese and Cambodian foreign ministers held talks in Hanoi on May 6. They promised to have a protocol on fisheries signed by the end of 2025.",
        [
            "talks held 2024-05-06 | KH, VN | Hà Nội",
            "protocol pending 2025 | KH, VN | protocol on fisheries",
            "joint KH, VN: have a protocol on fisheries signed by the end of 2025",
        ],
    ),
    (
        "Defence Minister Tea Seiha was sought out by his Vietnamese counterpart Phan Van Giang in Jakarta on May 6. Giang reassured Seiha that Vietnam would train more Cambodian pilots.",
        [
            "talks held 2024-05-06 | Phan Văn Giang, Tea Seiha | Jakarta",
            "pledge VN: train more Cambodian pilots",
        ],
    ),
    (
        "On the morning of May 6, Nguyen Thanh Binh, Chairman of An Giang, handed over masks to Takeo province to help them fight the epidemic. He pledged to send doctors to Takeo.",
        [
            "pledge VN: send doctors to Takeo",
        ],
    ),
    (
        "Foreign Minister Prak Sokhonn left Hanoi on May 7. Yesterday's programme also included a courtesy call by Sokhonn on Prime Minister Pham Minh Chinh.",
        [
            "talks held 2024-05-06 | Phạm Minh Chính, Prak Sokhonn | Hà Nội",
        ],
    ),
    (
        "Minister Hor Namhong of Cambodia flew to Hanoi on Monday, where he met with Deputy Prime Minister Pham Gia Khiem.",
        [
            "talks held 2024-05-06 | Hor Namhong, Phạm Gia Khiêm | Hà Nội",
            "visit held 2024-05-06 | Hor Namhong | Hà Nội",
        ],
    ),
    (
        "The Cambodian minister Hor Namhong is in Hanoi. The Cambodian minister flies to Ho Chi Minh City today, where he is to meet with Deputy Prime Minister Pham Gia Khiem.",
        [
            "talks planned 2024-05-07 | Hor Namhong, Phạm Gia Khiêm | Hồ Chí Minh City",
            "visit held 2024-05-07 | Hor Namhong | Hồ Chí Minh City",
        ],
    ),
    (
        "Bui Thanh Son and Prak Sokhonn spoke by phone on May 6. The two ministers agreed that test results not older than 72 hours should be accepted at all gates.",
        [
            "call held 2024-05-06 | Bùi Thanh Sơn, Prak Sokhonn | ",
            "joint KH, VN: test results not older than 72 hours should be accepted at all gates",
        ],
    ),
    (
        "Vietnam and Cambodia held talks in Hanoi on May 6. Vietnam will cover the cost of the building, Foreign Minister Bui Thanh Son announced. He said that experts from his ministry would join a field trip to Takeo.",
        [
            "talks held 2024-05-06 | KH, VN | Hà Nội",
            "pledge VN: cover the cost of the building",
            "pledge VN: experts from his ministry would join a field trip to Takeo",
        ],
    ),
    (
        "Senate President Say Chhum of Cambodia received a courtesy call from Uong Chu Luu, Vice Chairman of the National Assembly of Vietnam, on May 6.",
        [
            "talks held 2024-05-06 | Say Chhum, Uông Chu Lưu | Hà Nội",
        ],
    ),
    (
        "On May 6, Culture Minister Nguyen Van Hung of Vietnam paid a courtesy call on Governor of Champasak Alounxai Sounnalath.",
        [
            "talks held 2024-05-06 | Alounxai Sounnalath, Nguyễn Văn Hùng | Hà Nội",
        ],
    ),
    (
        "Talks between Prime Minister Hun Sen and Prime Minister Nguyen Xuan Phuc, reported by some newspapers last week, never took place, a spokesman said.",
        [],
    ),
    (
        "Deputy Minister Nguyen Hoang Hiep, who led a 14-member delegation, was later received by Cambodian Deputy Prime Minister Vongsey Vissoth.",
        [
            "talks held 2024-05-07 | Nguyễn Hoàng Hiệp, Vongsey Vissoth | Hà Nội",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_it_is_read_as_newsrooms_write_it(text: str, told: list[str]) -> None:
    assert everything(text) == told
