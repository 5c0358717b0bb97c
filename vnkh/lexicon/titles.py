"""Words of titles and institutions: what tells a name from what stands beside it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Titles:
    """Folded words by what they are for; `words/titles.toml` explains each."""

    institution: frozenset[str]
    body: frozenset[str]
    venue: frozenset[str]
    occasion: frozenset[str]
    group: frozenset[str]
    side: frozenset[str]
    lead: frozenset[str]
    guest: frozenset[str]
    host: frozenset[str]
    counterpart: frozenset[str]
    private: frozenset[str]


@cache
def titles() -> Titles:
    """The words of the file."""
    text = files("vnkh.lexicon").joinpath("words/titles.toml").read_text("utf-8")
    return Titles(**{name: frozenset(words.split()) for name, words in tomllib.loads(text).items()})
