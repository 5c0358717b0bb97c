"""Who publishes: agencies and papers by the marks they leave in datelines, bylines and endings.

The marks are the lexicon's (`publishers.toml`); here is how they are met in a text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vnkh.folding import fold
from vnkh.lexicon.publishers import publishers

# Whose stories papers print: of "NDO/VNA" the paper is the publisher, not the agency.
_AGENCIES = {
    "vna", "akp", "kpl", "ap", "afp", "reuters", "xinhua", "kyodo", "bernama", "antara", "yonhap",
    "tna", "pna", "dpa", "pti", "tass",
}  # fmt: skip
# Marks that stand for something else more often: a party, a saint, the end of a story.
_UNSURE = {"cpv", "st", "the post", "enditem"}
# What ends the last sentence of a story without naming anybody, and whose habit it is.
_CLOSINGS = {"./.": "vna"}


@cache
def _ids() -> dict[str, str]:
    """Marks as they are compared, each with the id of its publisher."""
    marks = ((mark, each.id) for each in publishers() for mark in (each.name, *each.marks))
    return {_key(mark): known for mark, known in marks if fold(mark) not in _UNSURE}


@cache
def _names() -> dict[str, str]:
    return {each.id: each.name for each in publishers()}


def _key(mark: str) -> str:
    return fold(mark).removeprefix("the ")


@lru_cache(maxsize=4096)
def publisher(mark: str) -> str:
    """The name of whom a mark stands for, "" where it is not known.

    Of "VNA/VNS" or "NDO/VNA" it is the paper; the agency is where the paper has it from.
    """
    mark = mark.strip(" .()[]–—-_=|:,")
    known = [_ids().get(_key(piece), "") for piece in (mark, *re.split(r"[/|]", mark))]
    ids = [each for each in known if each]
    papers = [each for each in ids if each not in _AGENCIES]
    return _names()[(papers or ids)[0]] if ids else ""


def named(text: str) -> str:
    """The publisher that a byline of several statements names, "" where there is none."""
    pieces = re.split(r"[/|,:–—]| - |\n", text)
    return next(filter(None, map(publisher, pieces)), "")


def closing(paragraph: str) -> str:
    """The publisher whose stories end as this last paragraph does, "" where many do."""
    known = next((known for end, known in _CLOSINGS.items() if paragraph.endswith(end)), "")
    return _names()[known] if known else ""
