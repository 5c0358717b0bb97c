"""What a sentence is a row of: noun phrases, verb groups, and marks between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from vnkh.grammar.verbs import Verb


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase: units `first` to `past`, exclusive; `head` is its main word.

    `members` are the parts of a coordination ("A, B and C"); then `head` is the last one's.
    `preps` are the prepositional phrases behind it, up to the next verb. `mention` is left for
    those who know who and what the words mean.
    """

    first: int
    past: int
    head: int
    possessor: Phrase | None = None
    of: Phrase | None = None
    members: list[Phrase] = field(default_factory=list)
    preps: list[tuple[str, Phrase]] = field(default_factory=list)
    times: list[int] = field(default_factory=list)  # units behind it, before the next verb
    apposition: Phrase | None = None
    apposition_past: int = 0  # the unit where the apposition ends, its own phrases included
    office: Phrase | None = None  # of a name: what stands before it, "Minister of Tourism"
    mention: Any = None
    kind: ClassVar[str] = ""  # in a row of items: no mark

    @property
    def parts(self) -> list[Phrase]:
        """Its members, or itself where it is not a coordination."""
        return self.members or [self]

    def prep(self, *words: str) -> Phrase | None:
        """The first phrase behind it that one of these prepositions governs."""
        return governed(self.preps, words)


def governed(preps: list[tuple[str, Phrase]], words: tuple[str, ...]) -> Phrase | None:
    """The first phrase that one of these prepositions governs."""
    for word, phrase in preps:
        if word in words:
            return phrase
    return None


@dataclass(slots=True)
class Mark:
    """Any other unit that matters for the build of a sentence: a preposition, a comma, "and"."""

    kind: str
    word: str
    at: int
    phrase: Phrase | None = None  # of "^": the last phrase of what was set apart here


Item = Phrase | Verb | Mark
