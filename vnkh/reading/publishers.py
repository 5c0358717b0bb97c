"""Who publishes: agencies and papers by the marks they leave in datelines, bylines and endings."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vnkh.folding import fold

# name, then the marks it is known by, compared folded; a dateline or an ending has one of them,
# or several parted by "/"
_MARKS: dict[str, tuple[str, ...]] = {
    "Viet Nam News": ("VNS", "Viet Nam News", "Vietnam News Service"),
    "Vietnam News Agency": ("VNA", "Vietnam News Agency", "TTXVN"),
    "VietnamPlus": ("VietnamPlus", "Vietnam+"),
    "Nhan Dan": ("NDO", "Nhan Dan", "Nhan Dan Online", "Nhan Dan Newspaper"),
    "Sai Gon Giai Phong": ("SGGP", "SGGP News", "Sai Gon Giai Phong", "SGGPO"),
    "Viet Nam Government Portal": ("VGP", "VGP News", "Viet Nam Government Portal"),
    "People's Army Newspaper": ("PANO", "QDND", "People's Army Newspaper"),
    "Voice of Vietnam": ("VOV", "VOV.VN", "VOVWORLD", "VOV5", "Voice of Vietnam"),
    "VietNamNet": ("VietNamNet", "VietNamNet Bridge", "VNN"),
    "VnExpress": ("VnExpress", "VnExpress International"),
    "Tuoi Tre": ("Tuoi Tre", "Tuoi Tre News"),
    "Thanh Nien": ("Thanh Nien", "Thanh Nien News"),
    "Agence Kampuchea Presse": ("AKP", "Agence Kampuchea Presse", "Agency Kampuchea Press"),
    "Fresh News": ("FN", "Fresh News"),
    "Khmer Times": ("Khmer Times", "KT"),
    "The Phnom Penh Post": ("Phnom Penh Post", "PPP", "Post Staff"),
    "The Cambodia Daily": ("Cambodia Daily",),
    "Cambodia Herald": ("Cambodia Herald",),
    "Cambodianess": ("Cambodianess",),
    "Lao News Agency": ("KPL", "Lao News Agency"),
    "Vientiane Times": ("Vientiane Times",),
    "The Associated Press": ("AP", "Associated Press"),
    "Agence France-Presse": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "Reuters": ("Reuters", "Reuter"),
    "Xinhua": ("Xinhua", "Xinhua News Agency", "Xinhuanet"),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "Bernama": ("Bernama",),
    "Antara": ("Antara",),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
    "Radio Free Asia": ("RFA", "Radio Free Asia", "RFA's Khmer Service", "RFA Khmer"),
    "Voice of America": ("VOA", "VOA Khmer", "Voice of America"),
    "Bangkok Post": ("Bangkok Post",),
    "The Nation": ("The Nation",),
    "Thai News Agency": ("TNA", "MCOT"),
    "The Star": ("The Star",),
    "EIN Presswire": ("EIN Presswire",),
}
_AGENCIES = {
    "Vietnam News Agency", "Agence Kampuchea Presse", "Lao News Agency", "The Associated Press",
    "Agence France-Presse", "Reuters", "Xinhua", "Kyodo", "Bernama", "Antara", "Yonhap",
    "Thai News Agency",
}  # fmt: skip
# What ends the last sentence of a story without naming anybody, and whose habit it is.
_CLOSINGS = {"./.": "Vietnam News Agency"}


@cache
def _names() -> dict[str, str]:
    return {_key(mark): name for name, marks in _MARKS.items() for mark in (name, *marks)}


def _key(mark: str) -> str:
    return fold(mark).removeprefix("the ")


@lru_cache(maxsize=4096)
def publisher(mark: str) -> str:
    """The name of whom a mark stands for, "" where it is not known.

    Of "VNA/VNS" or "NDO/VNA" it is the paper; the agency is where the paper has it from.
    """
    mark = mark.strip(" .()[]–—-_=|:,")
    known = [_names().get(_key(piece), "") for piece in (mark, *re.split(r"[/|]", mark))]
    names = [name for name in known if name]
    papers = [name for name in names if name not in _AGENCIES]
    return next(iter(papers or names), "")


def named(text: str) -> str:
    """The publisher that a byline of several statements names, "" where there is none."""
    pieces = re.split(r"[/|,:–—]| - |\n", text)
    return next(filter(None, map(publisher, pieces)), "")


def closing(paragraph: str) -> str:
    """The publisher whose stories end as this last paragraph does, "" where many do."""
    return next((name for end, name in _CLOSINGS.items() if paragraph.endswith(end)), "")
