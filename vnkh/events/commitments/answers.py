"""An answer to what was just asked: "…, to which the guest consented"."""

from __future__ import annotations

from vnkh.events.reading import head
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_ASSENTING = frozenset("agree consent accede assent acquiesce".split())
_ASSENT = frozenset("consent assent agreement nod word approval".split())
REQUESTS = frozenset(
    "request proposal suggestion idea wish call plea appeal recommendation initiative".split()
)


def is_answer(sentence: Sentence, clause: Clause) -> bool:
    """ "To which he agreed", "to which he gave his consent", be it with "not" or not."""
    if not _opens(sentence, clause):
        return False
    if clause.verb.lemma in _ASSENTING:
        return True
    given = (head(sentence, phrase) for phrase in clause.objects)
    return clause.verb.lemma == "give" and not _ASSENT.isdisjoint(given)


def _opens(sentence: Sentence, clause: Clause) -> bool:
    """Whether "to which" stands before the subject."""
    if clause.subject is None or clause.subject.first < 2:
        return False
    to, which = sentence.units[clause.subject.first - 2 : clause.subject.first]
    return to.word == "to" and which.word == "which"


def begin_of_answer(sentence: Sentence, clause: Clause) -> int:
    """The unit with which an answer sets in: its "to", or the request that it takes up."""
    asked = clause.antecedent
    named = asked is not None and head(sentence, asked) in REQUESTS
    if asked is not None and named and asked.first and sentence.units[asked.first - 1].tag == ",":
        return asked.first
    return clause.subject.first - 2 if clause.subject is not None else clause.verb.first
