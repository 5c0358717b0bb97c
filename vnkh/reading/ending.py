"""Endings: the marks that agencies put after the last sentence, and what pages carry after it."""

from __future__ import annotations

import re

from vnkh.folding import fold
from vnkh.reading.publishers import publisher

_REACH = 60  # characters of the last line looked at
_LONGEST_LINK = 200
_LONGEST_BUTTON = 30
# — VNA/VNS   -Xinhua   _ VNS   =FRESH NEWS   (VNA)
_MARKED = re.compile(r"\s{0,3}(?:[—–_=]|--?)\s{0,3}([^\s—–_=.-][^—–_=.]{1,38})\.?$")
_IN_BRACKETS = re.compile(r"\s{0,3}\(([^()]{2,40})\)\.?$")
_BARE = re.compile(r"(?<=[.!?”\"/])\s{0,3}([A-Za-z][\w/ ]{1,30})$")
_END_WORD = re.compile(r"(?<=[.!?”\"])\s{0,3}(?:Enditem|ENDS|END|###)$")
_CAPITALS = re.compile(r"[A-Z]{2,8}(?:/[A-Z]{2,8}){0,3}")
_CLOSED = re.compile(r"[.!?”\"’)]$")
_END_WORDS = {"enditem", "end", "ends", "end item", "###", "-30-", "***", "*", "(end)", "/end/"}
_DESKS = re.compile(r"[a-z]{2,6}(?:[-/][a-z]{2,6}){1,5}")  # bur/sco, str-sco/fox: who edited
_FURNITURE = {
    fold(words)
    for words in (
        "Related News", "Related Stories", "Related Articles", "Related", "Read More", "See also",
        "More News", "Other News", "Latest News", "Most Read", "You may also like", "Recommended",
        "Tags", "Share", "Share this", "Tweet", "Print", "Print article", "Email", "Comments",
        "No comments", "0 comments", "Leave a comment", "Search form", "Breaking News", "View",
        "Accessibility links", "Adjust font size", "Top stories", "Off the wire", "Advertisement",
        "Subscribe", "Back to top", "Selected Comments", "More on this topic", "Follow us",
        "Post a comment", "Related Posts", "Related Posts by Categories", "Recommended Posts",
        "Jump to content", "Posted",
    )
}  # fmt: skip
_LINK = re.compile(r"(?:Related|RELATED|Read|READ|See|SEE|More|MORE)[A-Za-z ]{0,12}:|Related News ")


def glued(paragraph: str) -> int:
    """Where the ending begins that a last paragraph runs into; 0 where it has none."""
    offset = max(0, len(paragraph) - _REACH)
    reach = paragraph[offset:]
    match = _END_WORD.search(reach)
    if match:
        return offset + match.start()
    match = _MARKED.search(reach)
    if match and (publisher(match[1]) or _CAPITALS.fullmatch(match[1])):
        return offset + match.start()
    match = _IN_BRACKETS.search(reach) or _BARE.search(reach)
    return offset + match.start() if match and publisher(match[1]) else 0


def is_ending(line: str) -> bool:
    """Whether a line by itself is an ending: an agency's mark, "Enditem", the desks' initials."""
    if len(line) > _REACH:
        return False
    mark = line.strip(" —–_=-.()[]")
    return bool(line.lower() in _END_WORDS or _DESKS.fullmatch(line) or publisher(mark))


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page and not to the story: "Related News", "No comments:"."""
    if len(line) > _LONGEST_LINK:
        return False
    if not any(map(str.isalnum, line)):
        return True
    if len(line) <= _LONGEST_BUTTON and fold(line.strip(" :.»>|")) in _FURNITURE:
        return True
    return bool(_LINK.match(line)) and not _CLOSED.search(line)


def is_foreign(line: str) -> bool:
    """Whether a short line has letters, and none of them Latin: a button in Khmer or Thai."""
    letters = [char for char in line if char.isalpha()]
    return (
        len(letters) > 0 and len(line) <= 60 and not any("A" <= char < "\u0250" for char in letters)
    )
