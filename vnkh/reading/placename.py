"""Words that can be a place: told by their capitals, and a few well-known cities by their name.

This is about form alone; which place it is, and whether it exists, the lexicon knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

from vnkh.folding import fold

_FOREIGN = re.compile(r"[\d\"“”;!?…()\[\]<>=]")  # what no name of a place has in it
_JOINING = {"and", "of", "the"}
_PREPOSITIONS = {"On", "In", "At", "By", "From", "Since", "Until", "Between", "After", "Before"}
# In capitals and before a dash, yet no place.
_NO_PLACE = {
    "ASEAN", "NATO", "APEC", "UNESCO", "BRICS", "ACMECS", "MERCOSUR", "EDITORIAL", "OPINION",
    "ANALYSIS", "COMMENTARY", "UPDATE", "UPDATED", "BREAKING", "EXCLUSIVE", "INTERVIEW", "FEATURE",
    "VIDEO", "PHOTO", "PHOTOS", "CORRECTION", "NOTE", "SUMMARY", "LEAD", "LIVE", "WATCH", "FACTBOX",
}  # fmt: skip
_COUNTRIES = {"vietnam", "viet nam", "cambodia", "laos", "thailand", "china"}
# Where a headline runs into a dateline in small letters, only a name tells where it begins.
_CITIES = tuple(
    fold(name)
    for name in (
        "Ho Chi Minh City", "Phnom Penh", "Hanoi", "Ha Noi", "Siem Reap", "Da Nang", "Hai Phong",
        "Can Tho", "Hue", "Vinh", "Tay Ninh", "An Giang", "Vientiane", "Bangkok", "Beijing",
        "Jakarta", "Singapore", "Kuala Lumpur", "Manila", "Tokyo", "Seoul", "Geneva", "New York",
    )
)  # fmt: skip


def is_place(words: str) -> bool:
    """Whether the words could name a place: few, each with a capital, in up to three pieces."""
    pieces = [piece.split() for piece in words.split(",")]
    if len(pieces) > 3 or _FOREIGN.search(words) or not pieces[0]:
        return False
    has_names = all(0 < len(piece) <= 4 and all(map(is_name_word, piece)) for piece in pieces)
    return has_names and pieces[0][0] not in _PREPOSITIONS


def is_name_word(word: str) -> bool:
    """Whether a word can stand in a name."""
    return word[0].isupper() or word in _JOINING


def is_label(words: str) -> bool:
    """Whether words in capitals are known to be no place: "EDITORIAL", "ASEAN"."""
    return words in _NO_PLACE


def is_country(words: str) -> bool:
    """Whether it is a country whose name also begins headlines: "VIETNAM – CAMBODIA TIES"."""
    return fold(words) in _COUNTRIES


def is_city(words: str) -> bool:
    """Whether it is one of the well-known cities."""
    return fold(words) in _CITIES


def is_capitals(words: str) -> bool:
    """Whether a name in capitals is more than an abbreviation such as CPP or NATO."""
    letters = sum(map(str.isalpha, words))
    return words.isupper() and not is_label(words) and letters >= (4 if words.isascii() else 3)


def capitals_at_end(words: str) -> str:
    """The place in capitals that the words end with, "" where they end in small letters."""
    place = _last_words(words, 4, str.isupper)
    is_long_enough = " " in place or len(place) >= 6 or not place.isascii()
    return place if is_long_enough and is_capitals(place) else ""


def names_at_end(words: str) -> str:
    """The names that the words end with: "… opened to traffic Dak Lak"."""
    return _last_words(words, 3, lambda word: word[:1].isupper())


def city_at_end(words: str) -> str:
    """The well-known city that the words end with, and nothing before it; "" without one."""
    folded = fold(words)
    city = next(filter(folded.endswith, _CITIES), "")
    starts = range(len(words) - len(city), -1, -1) if city else ()
    return next((words[start:] for start in starts if fold(words[start:]) == city), "")


def _last_words(words: str, most: int, is_one: Callable[[str], bool]) -> str:
    """The last words, at most so many, that are all of one kind; they end at a closing sign."""
    last = re.split(r"[)\]”\"!?:;|]|\. ", words)[-1].strip().split(" ")[-most:]
    kept = takewhile(lambda word: is_one(word) and not _FOREIGN.search(word), reversed(last))
    return " ".join(reversed(list(kept)))
