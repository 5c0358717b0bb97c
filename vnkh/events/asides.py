"""What a sentence tells in passing, and what it gives as the news though it looks like that."""

from __future__ import annotations

from vnkh.events.finding import Finding, When
from vnkh.events.reading import head
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence

_ACCORDS = frozenset("understanding agreement deal compromise consensus accord".split())
_MAKING = frozenset("make give voice put raise issue".split())
_AGO = frozenset("earlier before".split())
_SAID = (Link.PARTICIPIAL, Link.GERUND)


def is_aside(finding: Finding, when: When) -> bool:
    """ "The officials' meeting took place a day earlier", "speaking highly of Monday's talks"."""
    earlier = when.text.rpartition(" ")[2] in _AGO
    return earlier or (finding.clause is not None and finding.clause.link in _SAID)


def is_word_given(sentence: Sentence, clause: Clause) -> bool:
    """ "A request made yesterday by the minister", "an understanding reached on Tuesday": the news."""
    verb, thing = clause.verb, clause.antecedent
    if clause.link is not Link.REDUCED or not verb.passive or thing is None:
        return False
    if verb.lemma == "reach":
        return head(sentence, thing) in _ACCORDS
    return verb.lemma in _MAKING and clause.prep("by") is not None
