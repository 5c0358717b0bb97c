"""The words of synthetic news: names, offices, and ways to say that something took place.

In a wording {v} is the Vietnamese with his or her office, {k} the Cambodian, {city} a place, {date}
a day as news writes it, {act} what is to be done. Names are put together from common family and
given names; nobody real is meant.
"""

from __future__ import annotations

from typing import NamedTuple

VN_FAMILY = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
)
VN_MIDDLE = (
    "Văn",
    "Thị",
    "Đức",
    "Minh",
    "Quang",
    "Hữu",
    "Ngọc",
    "Xuân",
    "Thanh",
    "Quốc",
    "Gia",
    "Bá",
)
VN_GIVEN = (
    "Anh",
    "Bình",
    "Cường",
    "Dũng",
    "Hải",
    "Hùng",
    "Khánh",
    "Lan",
    "Mai",
    "Nam",
    "Phong",
    "Tuấn",
)
KH_FAMILY = (
    "Chea",
    "Chhay",
    "Eang",
    "Heng",
    "Keo",
    "Kim",
    "Long",
    "Mao",
    "Ouk",
    "Pich",
    "Sok",
    "Yim",
)
KH_GIVEN = (
    "Bora", "Chanthou", "Dara", "Kosal", "Makara", "Narith", "Phalla", "Rithy", "Samnang", "Sophea",
    "Sovann", "Thida", "Veasna", "Vibol", "Vichea", "Virak", "Visal", "Vuthy", "Ratana", "Sophal",
)  # fmt: skip

VN_OFFICES = ("Deputy Minister of Health", "Deputy Minister of Education and Training",
              "Deputy Minister of Industry and Trade", "Deputy Minister of Construction")  # fmt: skip
KH_OFFICES = ("Secretary of State for Health", "Secretary of State for Education",
              "Secretary of State for Commerce", "Secretary of State for Public Works")  # fmt: skip

CITIES = {
    "Hà Nội": "VN",
    "Phnom Penh": "KH",
    "Đà Nẵng": "VN",
    "Siem Reap": "KH",
    "Cần Thơ": "VN",
    "Battambang": "KH",
}
VN_PROVINCES = ("Tây Ninh", "An Giang", "Đồng Tháp", "Gia Lai", "Đắk Lắk", "Đồng Nai")
KH_PROVINCES = ("Svay Rieng", "Kandal", "Takeo", "Prey Veng", "Kampot", "Ratanakiri", "Mondulkiri")


class Wording(NamedTuple):
    """A sentence, and what kind of event it states."""

    text: str
    kind: str
    form: str
    status: str


MEETINGS = (
    Wording("{v} held talks with {k} in {city} on {date}.", "meeting", "talks", "held"),
    Wording("{k} received {v} in {city} on {date}.", "meeting", "talks", "held"),
    Wording("{v} met with {k} in {city} on {date}.", "meeting", "talks", "held"),
    Wording("{v} paid a courtesy call on {k} in {city} on {date}.", "meeting", "talks", "held"),
    Wording("On {date}, {k} hosted a reception for {v} in {city}.", "meeting", "talks", "held"),
    Wording("{v} was received by {k} in {city} on {date}.", "meeting", "talks", "held"),
    Wording(
        "A meeting between {v} and {k} took place in {city} on {date}.", "meeting", "talks", "held"
    ),
    Wording("On {date}, {v} sat down with {k} in {city}.", "meeting", "talks", "held"),
    Wording("In {city} on {date}, {k} welcomed {v} for talks.", "meeting", "talks", "held"),
    Wording("{v} held phone talks with {k} on {date}.", "meeting", "call", "held"),
    Wording("{k} telephoned {v} on {date}.", "meeting", "call", "held"),
)
AGREEMENTS = (
    Wording("{v} and {k} signed {text} in {city} on {date}.", "agreement", "", "signed"),
    Wording("On {date}, {v} and {k} inked {text} in {city}.", "agreement", "", "signed"),
    Wording("{text} was signed by {v} and {k} in {city} on {date}.", "agreement", "", "signed"),
)
TEXTS = (
    "a memorandum of understanding on health",
    "an agreement on education",
    "a cooperation plan on trade",
    "a memorandum of understanding on tourism",
)
PLEDGES = (
    Wording("{k} affirmed that Cambodia will {act}.", "commitment", "pledge", "made"),
    Wording("{k} pledged to {act}.", "commitment", "pledge", "made"),
    Wording("{k} said that Cambodia stands ready to {act}.", "commitment", "pledge", "made"),
)
PROPOSALS = (
    Wording("{v} proposed that the two sides {act}.", "commitment", "proposal", "made"),
    Wording("{v} urged Cambodia to {act}.", "commitment", "proposal", "made"),
    Wording("{v} suggested that both countries {act}.", "commitment", "proposal", "made"),
)
ACTS = (
    "train {n} teachers for border schools",
    "build {n} homes for families along the border",
    "send {n} doctors to provincial hospitals",
    "open {n} classes in the Khmer language",
    "plant {n} trees along the Mekong",
    "grant {n} scholarships to students",
)
FILLERS = (
    "Relations between the two neighbours have grown in many fields over the past years.",
    "Trade across the border has been lively since the beginning of the dry season.",
    "Many families in the region live from rice, rubber and fishing.",
    "The roads to the border are busiest in the weeks before the new year.",
    "Visitors praised the food, the music and the old quarters of the town.",
    "The weather was hot, and the river stood lower than in other years.",
    "Students from both countries have shared dormitories for two decades.",
    "A choir sang folk songs in both languages before lunch was served.",
)
