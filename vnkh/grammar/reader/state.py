"""A sentence half read: the clauses found, those that have begun, and what waits for a verb."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Frame, Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.phrases import Item, Phrase
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb

_OBJECTIVE = frozenset("him them us me himself herself itself themselves ourselves".split())


class State:
    """What is known of a sentence as far as it is read."""

    __slots__ = (
        "before",
        "chain",
        "clauses",
        "comma",
        "conjunction",
        "current",
        "dated",
        "frames",
        "fresh",
        "in_quotes",
        "prep",
        "row",
        "units",
    )

    def __init__(self, units: list[Unit], row: list[Item]) -> None:
        self.units = units
        self.row = row
        self.clauses: list[Clause] = []
        self.frames = [Frame(Link.MAIN)]
        self.current: Clause | None = None  # the verb that phrases now belong to
        self.fresh: list[Phrase] = []  # phrases behind a comma or "and": objects or a new subject
        self.prep = ""
        self.comma = False
        self.conjunction = ""
        self.in_quotes = False
        self.before: Clause | None = None  # the main clause before a semicolon
        self.dated: list[int] = []  # times of the clause to come: "and on Tuesday he left"
        self.chain: list[Phrase] = []  # the phrases that the next preposition may explain

    @property
    def frame(self) -> Frame:
        """The innermost clause that has begun."""
        return self.frames[-1]

    def main(self) -> Clause | None:
        """The main clause, once its verb is met."""
        return self.frames[0].clause

    def item(self, index: int) -> Item | None:
        """The item of the row that stands here, if one does."""
        return self.row[index] if 0 <= index < len(self.row) else None

    def add(self, verb: Verb, link: Link, subject: Phrase | None) -> Clause:
        """A new clause, to which what follows belongs."""
        clause = Clause(verb, link, subject, quoted=self.in_quotes)
        self.clauses.append(clause)
        self.current = clause
        self.fresh = []
        clause.times, self.dated = self.dated, []
        return clause

    def add_like(self, model: Clause, verb: Verb, link: Link) -> Clause:
        """A new clause that goes on from another: with its subject, marker and noun."""
        clause = self.add(verb, link, model.subject)
        clause.marker, clause.antecedent = model.marker, model.antecedent
        clause.governor = model.governor
        return clause

    @staticmethod
    def hang(clause: Clause, parent: Clause | None) -> None:
        """Have a clause depend on another, unless that one depends on it."""
        if parent is None:
            clause.parent = None
        elif not is_under(parent, clause):
            clause.parent = parent
            parent.children.append(clause)

    def push(self, frame: Frame) -> None:
        """Begin a clause whose verb is still to come."""
        self.frames.append(frame)
        self.current = None
        self.forget()

    def forget(self) -> None:
        """Let go of what stood just before."""
        self.fresh, self.prep, self.comma, self.conjunction = [], "", False, ""
        self.chain = []

    def clausal(self) -> Clause | None:
        """The last verb of telling that is open."""
        for clause in reversed(self.clauses):
            if clause.verb.lemma in CLAUSAL and clause.link is not Link.REDUCED:
                return clause
        return None

    def waiting_frame(self) -> int | None:
        """The innermost clause whose subject still waits for its verb."""
        for at in range(len(self.frames) - 1, -1, -1):
            frame = self.frames[at]
            if frame.clause is None and frame.waiting:
                return at
        return None

    def is_objective(self, phrase: Phrase) -> bool:
        """Whether a phrase can be no subject: "him", "themselves"."""
        return self.units[phrase.head].word in _OBJECTIVE


def is_under(clause: Clause | None, other: Clause) -> bool:
    """Whether a clause is another or depends on it; in a circle no rule would find an end."""
    while clause is not None:
        if clause is other:
            return True
        clause = clause.parent
    return False
