"""The words of time: months, days of the week, numbers, units."""

from __future__ import annotations

_MONTHS = "january february march april may june july august september october november december"
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTHS = {
    **{name: index for index, name in enumerate(_MONTHS.split(), start=1)},
    **{name: index for index, name in enumerate(_SHORT.split(), start=1)},
    **{f"{name}.": index for index, name in enumerate(_SHORT.split(), start=1)},
    "sept": 9,
    "sept.": 9,
}

_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {name: index for index, name in enumerate(_WEEKDAYS.split())}

PARTS_OF_DAY = frozenset("morning afternoon evening night noon midday".split())

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
NUMBERS = {
    **{name: index for index, name in enumerate(_NUMBERS.split(), start=1)},
    "a": 1,
    "an": 1,
}

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
ORDINALS = {name: index for index, name in enumerate(_ORDINALS.split(), start=1)}

UNITS = {
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
}

# How far "last", "this" and "next" are from now.
STEPS = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}

DEICTIC_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

EDGES = frozenset("early late mid middle beginning start end".split())


def number(word: str) -> int | None:
    """The number that a word says, in letters or figures, ordinals included."""
    if word in NUMBERS:
        return NUMBERS[word]
    if word in ORDINALS:
        return ORDINALS[word]
    digits = word[:-2] if word[-2:] in {"st", "nd", "rd", "th"} else word
    return int(digits) if digits.isdecimal() and len(digits) <= 4 else None


def day_of_month(word: str) -> int | None:
    """1 to 31, in figures: 9, 09, 9th."""
    if not word[:1].isdecimal():
        return None
    value = number(word)
    return value if value is not None and 1 <= value <= 31 else None


def year_number(word: str) -> int | None:
    """A year in four figures, 1900 to 2100: what news of this field speaks of."""
    return int(word) if len(word) == 4 and word.isdecimal() and 1900 <= int(word) <= 2100 else None
