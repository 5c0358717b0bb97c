"""The meeting under way, as a text goes along: its day, its place, who is there."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnkh.edtf import Edtf
from vnkh.events import dating
from vnkh.events.finding import Finding, When, Where
from vnkh.folding import fold
from vnkh.grammar.clause import Link
from vnkh.lexicon.places import places_named
from vnkh.tagging.document import Document


@dataclass(slots=True)
class Scene:
    """What a sentence without a date or place of its own goes by."""

    document: Document
    when: When
    where: Where | None
    meeting: Finding | None = None
    paragraph: int = 0
    sides: tuple[str, ...] = ()
    visits: list[Finding] = field(default_factory=list)
    met: set[str] = field(default_factory=set)  # the sides that have met so far
    told: set[int] = field(default_factory=set)  # clauses that a rule has used up

    def enter(self, finding: Finding) -> None:
        """A meeting that was held, and not long ago, is where the text is now."""
        self.met.update(finding.sides)
        if finding.status != "held" or finding.is_background:
            return
        if finding.form in ("talks", "call", "conference", "ceremony"):
            self.meeting = finding
        if self._moves(finding):
            self.when = finding.when
        if finding.where is not None and finding.where.stated:
            self.where = finding.where

    def _moves(self, finding: Finding) -> bool:
        """Whether the text now speaks of the finding's day: a stated day, in a clause that tells it."""
        when, clause = finding.when, finding.clause
        if not when.stated or finding.form == "visit" or not is_recent(self.document, when.value):
            return False
        if clause is not None and clause.link in (Link.RELATIVE, Link.REDUCED, Link.ADVERBIAL):
            return finding.sentence.number < _LEAD and when.value.is_day
        return when.value.is_day or finding.form == "conference"

    def tell(self, finding: Finding) -> None:
        """A signing or a promise with a day of its own says, too, which day the text is at."""
        when = finding.when
        told = when.stated and when.value.is_day and when.basis != "published"
        if told and finding.status in ("signed", "exchanged", "made") and is_recent(self.document, when.value):
            if finding.clause is None or finding.clause.link not in (Link.REDUCED, Link.ADVERBIAL) or finding.sentence.number < _LEAD:
                self.when = when

    def is_bilateral(self) -> bool:
        """Whether the article has told of two sides together."""
        return len(self.met) > 1

    def date(self) -> When:
        """The date of what happens now."""
        basis = "published" if self.when.basis == "published" else "relative"
        return When(self.when.value, basis, self.when.text)


def opening(document: Document) -> Scene:
    """The scene before the first sentence: the article's day, the dateline's place."""
    return Scene(document, dating.published(document), dateline_place(document))


def dateline_place(document: Document) -> Where | None:
    """Where the dateline says that the article was written."""
    found = places_named(fold(document.article.dateline))
    return Where(found[0].name, found[0].country) if found else None


def is_recent(document: Document, value: Edtf) -> bool:
    """Whether a date is near enough to the article's to be its news."""
    if value.end is None:
        return False
    return -_NEWS <= (value.end - document.published).days <= 0


_NEWS = 21  # days that a report may come after what it reports
_LEAD = 4  # sentences in which even a side remark tells the day
