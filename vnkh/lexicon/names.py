"""What names and honorifics tell: a nationality, a gender."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vnkh.lexicon.tables import HOME, folded, read


@dataclass(frozen=True, slots=True)
class Names:
    """Name parts and honorifics, all folded.

    `family` and `given` are by country code; `honorifics` gives each title that stands before a
    name its gender ("m", "f" or ""); `gender` gives given names that tell one.
    """

    family: Mapping[str, frozenset[str]]
    given: Mapping[str, frozenset[str]]
    honorifics: Mapping[str, str]
    gender: Mapping[str, str]


@cache
def names() -> Names:
    """The name parts that are known."""
    return load(HOME)


def load(folder: Path) -> Names:
    """The name parts of `names.toml` in a folder."""
    tables = read(folder, "names")
    return Names(
        family={code: frozenset(folded(row)) for code, row in tables["family"].items()},
        given={code: frozenset(folded(row)) for code, row in tables["given"].items()},
        honorifics=_by_word(tables["honorifics"]),
        gender=_by_word(tables["gender"]),
    )


def _by_word(lists: Mapping[str, list[str]]) -> dict[str, str]:
    return {
        word: "" if sign == "any" else sign for sign, row in lists.items() for word in folded(row)
    }


def country_of(name: str) -> str:
    """The code of the country that a folded full name points to, "" where none or several do.

    A family name stands first; it counts alone where only one country has it, else together with
    a given name of the same country.
    """
    first, *rest = name.split()
    known = names()
    homes = [code for code, family in known.family.items() if first in family]
    if len(homes) > 1:
        homes = [code for code in homes if known.given.get(code, frozenset()) & set(rest)]
    return homes[0] if len(homes) == 1 else ""
