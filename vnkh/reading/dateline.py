"""Datelines: where a story was filed, by whom and when.

    HÀ NỘI —            Hanoi (VNA) –        AKP Phnom Penh, September 13, 2018 —
    VGP –               (KPL)                PHNOM PENH, Oct. 30 (Xinhua) --
    HANOI:              PHNOM PENH, Nov 2:   VIETNAM, May 5 - HÀ NỘI —

They stand before the first sentence, with its headline or a caption in front at times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from vnkh.reading import placename
from vnkh.reading.dates import written
from vnkh.reading.publishers import publisher

_REACH = 120  # characters that a dateline takes at most, its dash included
_HEADLINE_REACH = 400  # how far into a line a headline may push it
_MARK = re.compile(r"\s{0,3}(?:[—–]|--|-(?=\s|$)|(?<=\))-)[\s—–-]{0,5}|:(?:\s{1,3}|$)")
_AGENCY = re.compile(r"([^()]{0,40})\(([^()]{2,40})\)\s{0,3}(?:[—–:-]{1,2}\s{0,3})?")
_AGENCY_AT_END = re.compile(r"[\s,]{0,3}\(([^()]{2,40})\)[\s,]{0,3}$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline at `text[start:end]`, dash included; "" for what it does not say."""

    start: int
    end: int
    place: str
    agency: str


class _Peeled(NamedTuple):
    """The words before a dash, without the agency and the date that stand right before it."""

    place: str
    agency: str
    is_dated: bool


def opening(text: str) -> Dateline | None:
    """The dateline that a block begins with, None where it has none."""
    for mark in _MARK.finditer(text, 0, min(len(text), _REACH)):
        found = _up_to(text, mark)
        if found:
            return found
    return _without_dash(text) or _dash_alone(text)


def inside(text: str) -> Dateline | None:
    """The dateline that a headline or caption on the same line runs into, None without one.

    Only what cannot be anything else counts here: a place in capitals, or one with an agency.
    """
    for mark in _MARK.finditer(text, 1, min(len(text), _HEADLINE_REACH)):
        lead = text[max(0, mark.start() - _REACH) : mark.start()]
        peeled = _peel(lead) if _may_end_one(lead[-1:]) else None
        place = _place_at_end(peeled) if peeled else ""
        start = text.rfind(place, 0, mark.start())
        if peeled and place and start > 0 and _story_follows(text, mark, place, peeled):
            return Dateline(start, mark.end(), place, peeled.agency)
    return None


def _up_to(text: str, mark: re.Match[str]) -> Dateline | None:
    """The dateline that ends with this dash or colon, None where the words are none."""
    words = text[: mark.start()]
    if not all(map(_may_stand_in_one, words.split())):
        return None
    peeled = _peel(words)
    agency, place = _agency_first(peeled.place)
    peeled = peeled._replace(agency=peeled.agency or agency)
    if not place:
        is_dashed = mark[0].strip() != ":"
        return Dateline(0, mark.end(), "", peeled.agency) if peeled.agency and is_dashed else None
    place_alone = place.split(",")[0].strip()
    is_one = (
        bool(peeled.agency)
        or peeled.is_dated
        or _stands_alone(place_alone, mark[0].strip(), is_sentence=text.endswith("."))
    )
    if is_one and placename.is_place(place) and _story_follows(text, mark, place_alone, peeled):
        return Dateline(0, mark.end(), place_alone, peeled.agency)
    return None


def _without_dash(text: str) -> Dateline | None:
    """An agency in brackets needs no dash: "(KPL)", "Vientiane, (KPL)", "Hanoi, Oct 17 (PTI)"."""
    match = _AGENCY.match(text)
    if not match or not publisher(match[2]):
        return None
    place = _peel(match[1]).place
    is_one = not place or placename.is_place(place)
    return Dateline(0, match.end(), place, match[2]) if is_one else None


def _dash_alone(text: str) -> Dateline | None:
    """What is left where a page was copied without its dateline's words."""
    match = _MARK.match(text)
    return Dateline(0, match.end(), "", "") if match and match[0].strip() != ":" else None


def _may_stand_in_one(word: str) -> bool:
    """A quick look that lets most first sentences pass: they have words in small letters."""
    return placename.is_name_word(word) or not word[0].islower()


def _may_end_one(char: str) -> bool:
    """Whether a dateline can end so: in capitals, an agency's bracket, a date."""
    return char in ").," or not char.islower()


def _peel(words: str) -> _Peeled:
    agency, is_dated = "", False
    for _ in range(2):  # an agency and a date, in either order
        match = _AGENCY_AT_END.search(words)
        if match and not agency:
            agency, words = match[1], words[: match.start()]
        last = max(written(words), key=lambda one: one.end, default=None)
        if last and not words[last.end :].strip(" ,"):
            is_dated, words = True, words[: last.start]
    return _Peeled(words.strip(" ,"), agency, is_dated)


def _agency_first(words: str) -> tuple[str, str]:
    """The agency that words begin with ("AKP Phnom Penh"), and the rest."""
    split = words.replace(",", " , ").split()
    for count in range(min(3, len(split)), 0, -1):
        if publisher(" ".join(split[:count])):
            return " ".join(split[:count]), " ".join(split[count:]).strip(" ,").replace(" ,", ",")
    return "", words


def _place_at_end(peeled: _Peeled) -> str:
    place = placename.capitals_at_end(peeled.place)
    if place or not publisher(peeled.agency):
        return place
    return placename.city_at_end(peeled.place) or placename.names_at_end(peeled.place)


def _stands_alone(place: str, mark: str, *, is_sentence: bool) -> bool:
    """Whether a place is a dateline with neither agency nor date: "HÀ NỘI —", "HANOI:".

    "Hanoi: the talks" may be a headline, so that a full sentence has to follow.
    """
    if placename.is_label(place):
        return False
    if mark in ("—", "--"):
        return placename.is_capitals(place) or not place.isupper() or placename.is_city(place)
    if mark == ":":
        return placename.is_city(place) and (place.isupper() or is_sentence)
    return placename.is_capitals(place) or (placename.is_city(place) and place.isupper())


def _story_follows(text: str, mark: re.Match[str], place: str, peeled: _Peeled) -> bool:
    """Whether a sentence begins after the dash, not the rest of one or of a headline in capitals."""
    if peeled.agency:
        return True
    after = text[mark.end() : mark.end() + 60].split()[:2]
    if not after or peeled.is_dated:
        return not after or not after[0][0].islower()
    if after[0][0].islower() or (placename.is_country(place) and _is_shouted(after[0])):
        return False
    return not all(map(_is_shouted, after))


def _is_shouted(word: str) -> bool:
    return word.isupper() and len(word) > 1
