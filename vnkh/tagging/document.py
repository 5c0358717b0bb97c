"""An article on its way through the passes: sentences, and what each pass found in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from vnkh.edtf import UNKNOWN, Edtf
from vnkh.folding import View
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.token import Token
from vnkh.grammar.units import Unit, Usage
from vnkh.reading import Article, PartKind
from vnkh.tagging.dates.expression import Expression
from vnkh.tagging.dates.resolve import Lean

if TYPE_CHECKING:
    from vnkh.tagging.mentions import Mention
    from vnkh.tagging.people.person import Person


@dataclass(slots=True)
class Time:
    """A time expression of a sentence and, once its verb is known, the days it means."""

    expression: Expression
    value: Edtf = UNKNOWN
    basis: str = "none"
    lean: Lean = Lean.NEITHER


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence: offsets of the view, start inclusive, end exclusive."""

    number: int
    paragraph: int  # of the body, counted from 1; 0 elsewhere
    part: PartKind
    opens_paragraph: bool
    start: int
    end: int
    tokens: list[Token]
    times: list[Time] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    loose: list[Phrase] = field(default_factory=list)  # phrases that belong to no clause
    vocabulary: frozenset[str] = (
        frozenset()
    )  # of its units, so that rules see what they need not try

    def lacks(self, words: frozenset[str]) -> bool:
        """Whether no unit is one of these words."""
        return self.vocabulary.isdisjoint(words)

    def words(self) -> list[str]:
        """The folded words and signs."""
        return [token.word for token in self.tokens]


@dataclass(slots=True, eq=False)
class Document:
    """A tagged article. `view` is the text that all inner offsets refer to."""

    article: Article
    view: View
    sentences: list[Sentence] = field(default_factory=list)
    usage: Usage = field(default_factory=lambda: Usage(frozenset(), frozenset()))
    people: dict[str, Person] = field(default_factory=dict)
    answers: dict[int, Person] = field(default_factory=dict)  # who answers, by sentence's number
    local: Mention | None = None  # the two provinces or bodies that the article is about, if it is

    @property
    def published(self) -> date:
        """The article's day."""
        return self.article.published

    def view_span(self, start: int, end: int) -> tuple[int, int]:
        """The view's offsets of a span of the decoded text."""
        return self.view.at(start), self.view.at(end)

    def span(self, sentence: Sentence, first: int, past: int) -> tuple[int, int]:
        """The view's offsets of a sentence's units `first` to `past`, exclusive."""
        units = sentence.units
        tokens = sentence.tokens
        return tokens[units[first].first].start, tokens[units[past - 1].past - 1].end

    def words(self, sentence: Sentence, first: int, past: int) -> str:
        """The text of a sentence's units `first` to `past`, exclusive, as the reader sees it."""
        start, end = self.span(sentence, first, past)
        return self.view.text[start:end]
