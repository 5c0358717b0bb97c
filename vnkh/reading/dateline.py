"""Datelines: where a story was filed, by whom and when, before its first sentence.

HÀ NỘI —            Hanoi (VNA) –        AKP Phnom Penh, September 13, 2018 —
VGP –               (KPL)                PHNOM PENH, Oct. 30 (Xinhua) --
HANOI:              PHNOM PENH, Nov 2:   VIETNAM, May 5 - HÀ NỘI —
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from vnkh.folding import fold
from vnkh.reading.dates import written
from vnkh.reading.publishers import publisher

_REACH = 120  # characters that a dateline takes at most, its dash included
_HEADLINE_REACH = 400  # how far into a line a headline may push it
_MARK = re.compile(r"\s{0,3}(?:[—–]|--|-(?=\s|$)|(?<=\))-)[\s—–-]{0,5}|:(?:\s{1,3}|$)")
_BRACKETED_AGENCY = re.compile(r"\(([^()]{2,40})\)\s{0,3}(?:[—–:-]{1,2}\s{0,3})?")
_BRACKETED_END = re.compile(r"[\s,]{0,3}\(([^()]{2,40})\)[\s,]{0,3}$")
_FOREIGN = re.compile(r"[\d\"“”;!?…()\[\]<>=]")
_JOINING = {"and", "of", "the"}
# In capitals and before a dash, yet no place.
_NO_PLACE = {
    "ASEAN", "NATO", "APEC", "UNESCO", "BRICS", "EDITORIAL", "OPINION", "ANALYSIS", "COMMENTARY",
    "UPDATE", "UPDATED", "BREAKING", "EXCLUSIVE", "INTERVIEW", "FEATURE", "VIDEO", "PHOTO",
    "PHOTOS", "CORRECTION", "NOTE", "SUMMARY", "LEAD", "LIVE", "WATCH", "FACTBOX", "ACMECS", "MERCOSUR",
}  # fmt: skip
# "VIETNAM – CAMBODIA TIES" is a headline.
_COUNTRIES = {"vietnam", "viet nam", "cambodia", "laos", "thailand", "china"}
# Where a headline runs into a dateline in small letters, only a name tells where it begins.
_CITIES = (
    "Ho Chi Minh City", "Phnom Penh", "Hanoi", "Ha Noi", "Siem Reap", "Da Nang", "Hai Phong",
    "Can Tho", "Tay Ninh", "An Giang", "Vientiane", "Bangkok", "Beijing", "Jakarta", "Singapore",
    "Kuala Lumpur", "Manila", "Tokyo", "Seoul", "Geneva", "New York", "Hue", "Vinh",
)  # fmt: skip
_FOLDED_CITIES = frozenset(map(fold, _CITIES))


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
    match = _BRACKETED_AGENCY.match(text)
    if match and publisher(match[1]):
        return Dateline(0, match.end(), "", match[1])
    for mark in _MARK.finditer(text, 0, min(len(text), _REACH)):
        found = _up_to(text, mark)
        if found:
            return found
    match = _MARK.match(text)
    return Dateline(0, match.end(), "", "") if match and match[0].strip() not in ("", ":") else None


def inside(text: str) -> Dateline | None:
    """The dateline that a headline or caption on the same line runs into, None without one.

    Only what cannot be anything else counts here: a place in capitals, or a city with an agency.
    """
    for mark in _MARK.finditer(text, 1, min(len(text), _HEADLINE_REACH)):
        lead = text[max(0, mark.start() - _REACH) : mark.start()]
        if not _may_end_one(lead[-1:]):
            continue
        peeled = _peel(lead)
        place = _capitals_at_end(peeled.place) or (
            _city_at_end(peeled.place) if peeled.agency else ""
        )
        start = text.rfind(place, 0, mark.start()) if place else 0
        if start > 0 and (peeled.agency or peeled.is_dated or _goes_on(text, mark, place)):
            return Dateline(start, mark.end(), place.strip(), peeled.agency)
    return None


def _up_to(text: str, mark: re.Match[str]) -> Dateline | None:
    """The dateline that ends with this dash or colon, None where the words are none."""
    words = text[: mark.start()]
    if not all(map(_may_stand_in_one, words.split())):
        return None
    peeled = _peel(words)
    agency, place = _agency_first(peeled.place)
    agency = peeled.agency or agency
    is_colon = mark[0].startswith(":")
    if not place:
        return Dateline(0, mark.end(), "", agency) if agency and not is_colon else None
    if not _is_place(place):
        return None
    place = place.split(",")[0].strip()
    is_backed = bool(agency or peeled.is_dated)
    if not is_backed and not _stands_alone(place, mark[0].strip()):
        return None
    if not is_backed and not _goes_on(text, mark, place):
        return None
    return Dateline(0, mark.end(), place, agency)


def _stands_alone(place: str, mark: str) -> bool:
    """Whether a place is a dateline with neither agency nor date: "HÀ NỘI —", "HANOI:"."""
    if place in _NO_PLACE:
        return False
    is_known = fold(place) in _FOLDED_CITIES
    if mark == ":":
        return is_known and place.isupper()
    if mark in ("—", "--"):
        return _is_capitals(place) or not place.isupper() or is_known
    return _is_capitals(place) or (is_known and place.isupper())


def _may_stand_in_one(word: str) -> bool:
    """A quick look that lets most first sentences pass: they have words in small letters."""
    return not word[0].islower() or word in _JOINING


def _may_end_one(char: str) -> bool:
    """Whether a dateline can end so: capitals, an agency's bracket, a date."""
    return char in ").," or char.isdigit() or not char.islower()


def _peel(words: str) -> _Peeled:
    agency, is_dated = "", False
    for _ in range(2):  # an agency and a date, in either order
        match = _BRACKETED_END.search(words)
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


def _is_place(words: str) -> bool:
    """Whether the words could name a place: few, and each with a capital."""
    pieces = [piece.split() for piece in words.split(",")]
    if len(pieces) > 3 or _FOREIGN.search(words):
        return False
    return all(0 < len(piece) <= 4 and all(map(_is_name_word, piece)) for piece in pieces)


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word in _JOINING


def _is_capitals(words: str) -> bool:
    """Whether a name in capitals is more than an abbreviation such as CPP or NATO."""
    letters = sum(map(str.isalpha, words))
    return words.isupper() and words not in _NO_PLACE and letters >= (4 if words.isascii() else 3)


def _goes_on(text: str, mark: re.Match[str], place: str) -> bool:
    """Whether a story may follow: no small letter, and no rest of a headline in capitals."""
    after = text[mark.end() : mark.end() + 60].split()[:2]
    if not after:
        return True
    if after[0][0].islower():
        return False
    if fold(place) in _COUNTRIES and after[0].isupper() and len(after[0]) > 1:
        return False
    return not all(word.isupper() and len(word) > 1 for word in after)


def _capitals_at_end(words: str) -> str:
    """The place in capitals that the words end with, "" where they end in small letters."""
    split = re.split(r"[)\]”\"!?:;|]", words)[-1].split(" ")
    count = 0
    while (
        count < min(4, len(split)) and split[-count - 1].isupper() and _is_place(split[-count - 1])
    ):
        count += 1
    place = " ".join(split[len(split) - count :])
    is_long_enough = count > 1 or len(place) >= 6 or not place.isascii()
    return place if count and is_long_enough and _is_capitals(place) else ""


def _city_at_end(words: str) -> str:
    folded = fold(words)
    city = next((fold(city) for city in _CITIES if folded.endswith(fold(city))), "")
    starts = range(len(words) - len(city), -1, -1) if city else ()
    return next((words[start:] for start in starts if fold(words[start:]) == city), "")
