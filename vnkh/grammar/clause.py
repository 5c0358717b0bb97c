"""What a clause is: a verb with its subject, objects and complements."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from vnkh.grammar.attributions import Attribution
from vnkh.grammar.phrase import Phrase, governed
from vnkh.grammar.verbs import Verb


class Link(Enum):
    """How a clause hangs on another."""

    MAIN = "main"
    COORDINATE = "coordinate"  # … and offered
    COMPLEMENT = "complement"  # that Cambodia will …, said Cambodia will …
    RELATIVE = "relative"  # which was signed
    ADVERBIAL = "adverbial"  # while, when, after, if …
    INFINITIVE = "infinitive"  # to sign
    PARTICIPIAL = "participial"  # , vowing …; Asked by …,
    REDUCED = "reduced"  # documents recognising …, an agreement signed in 2005
    GERUND = "gerund"  # by enhancing
    ATTRIBUTION = "attribution"  # , he said


@dataclass(slots=True, eq=False)
class Clause:
    """A verb with what belongs to it. Phrases are noun phrases of the sentence."""

    verb: Verb
    link: Link
    subject: Phrase | None = None
    objects: list[Phrase] = field(default_factory=list)
    preps: list[tuple[str, Phrase]] = field(default_factory=list)
    times: list[int] = field(default_factory=list)  # units that are times
    parent: Clause | None = None
    marker: str = ""  # the word that opens it: that, which, while, by
    antecedent: Phrase | None = None  # what a relative or reduced clause explains
    governor: Phrase | None = None  # the noun that an infinitive or "that" depends on
    adjective: str = ""  # after "is": ready, willing, due
    children: list[Clause] = field(default_factory=list)
    spoken: Attribution | None = None  # who says so
    quoted: bool = False
    parted: bool = False  # set off by commas

    @property
    def object(self) -> Phrase | None:
        """The first phrase behind the verb that no preposition governs."""
        return self.objects[0] if self.objects else None

    def child(self, *links: Link) -> Clause | None:
        """The first clause that hangs on this one in one of these ways."""
        return next((each for each in self.children if each.link in links), None)

    def phrases(self) -> list[Phrase]:
        """Its noun phrases, the subject first."""
        found = [] if self.subject is None else [self.subject]
        found += self.objects
        if self.preps:
            found += [phrase for _, phrase in self.preps]
        return found

    def prep(self, *words: str) -> Phrase | None:
        """The first phrase behind one of these prepositions."""
        return governed(self.preps, words) if self.preps else None


@dataclass(slots=True)
class Frame:
    """A clause begun and not yet ended; `clause` is None until its verb is met."""

    link: Link
    marker: str = ""
    parent: Clause | None = None
    antecedent: Phrase | None = None
    governor: Phrase | None = None
    clause: Clause | None = None
    waiting: list[Phrase] = field(default_factory=list)  # phrases that may become its subject
    outer: Phrase | None = None  # what the antecedent itself explains
    early: list[Clause] = field(default_factory=list)  # participles before its verb
    preps: list[tuple[str, Phrase]] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
