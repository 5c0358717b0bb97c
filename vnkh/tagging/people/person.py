"""A person as one article knows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from vnkh.lexicon.names import country_of, names
from vnkh.lexicon.people import Person as Known
from vnkh.lexicon.tenure import held, title_on

_POSTS = frozenset("ambassador consul consul-general attache envoy".split())


@dataclass(slots=True, eq=False)
class Person:
    """Somebody named in an article.

    `known` is the lexicon's entry, None for somebody it does not have. `titles` are the folded
    wordings of offices that stood beside the name, in the order met; `country` may be filled in
    later from what the text says.
    """

    id: str
    name: str
    country: str
    gender: str = ""
    known: Known | None = None
    titles: list[str] = field(default_factory=list)
    words: tuple[str, ...] = ()
    is_named: bool = False  # by the text, not only meant by an office
    is_private: bool = False  # "a 24-year-old teacher": speaks for no state

    @classmethod
    def of(cls, known: Known) -> Person:
        """Somebody the lexicon knows."""
        return cls(known.id, known.name, known.country, known.gender, known)

    @classmethod
    def new(cls, name: str, words: tuple[str, ...]) -> Person:
        """Somebody found in the text: `name` as it stands there, `words` the same folded."""
        folded = " ".join(words)
        gender = next((sign for word in words[1:] if (sign := names().gender.get(word))), "")
        return cls("-".join(words), name, country_of(folded), gender, None, [], words)

    @property
    def is_posted(self) -> bool:
        """Whether the text calls somebody an envoy, who lives where others come to."""
        return any(not _POSTS.isdisjoint(title.split()) for title in self.titles)

    def offices(self, day: date) -> tuple[str, ...]:
        """The ids of the offices held on a day, highest first; () where the lexicon is silent."""
        if self.known is None:
            return ()
        return tuple(term.office for term in held(self.known, day))

    def title(self, day: date) -> str:
        """What records call the office on a day: the lexicon's term, else "" ."""
        if self.known is None:
            return ""
        return title_on(self.known, day, self.gender)
