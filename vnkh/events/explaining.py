"""The clauses that explain a noun: "…, which opened on Tuesday", "…, to be held in May"."""

from __future__ import annotations

from vnkh.events.reading import was_planned_for
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

# "A visit postponed in January will go ahead in May": January is when it was put off.
_AT_FIRST = frozenset("originally initially first previously".split())
_PUTTING_OFF = frozenset("postpone put delay defer cancel reschedule".split())


def explaining(sentence: Sentence, phrase: Phrase | None) -> list[Clause]:
    """The clauses that explain a noun: "…, which opened on Tuesday", "…, opening on Thursday"."""
    if phrase is None:
        return []
    return [
        clause
        for clause in sentence.clauses
        if (_explains(clause, phrase) or _is_to_be(sentence, clause, phrase))
        and clause.verb.lemma not in _PUTTING_OFF
        and not _is_overtaken(sentence, clause)
    ]


def _explains(clause: Clause, phrase: Phrase) -> bool:
    if clause.link not in (Link.RELATIVE, Link.REDUCED, Link.PARTICIPIAL):
        return False
    told = clause.antecedent is phrase or clause.subject is phrase
    return told and not any(other is phrase for _, other in clause.preps)


def _is_to_be(sentence: Sentence, clause: Clause, phrase: Phrase) -> bool:
    """ "At their next meeting, to be held in Da Nang early in 2019"."""
    comma = clause.verb.first - 1
    held = clause.link is Link.INFINITIVE and clause.verb.passive and not clause.verb.perfect
    return held and comma == phrase.past and sentence.units[comma].tag == ","


def _is_overtaken(sentence: Sentence, clause: Clause) -> bool:
    """ "Originally set for May 2", "which had been planned for May, was put off": it was not."""
    first = clause.verb.first
    at_first = first > 0 and sentence.units[first - 1].word in _AT_FIRST
    return at_first or (was_planned_for(sentence, clause) and _is_set_anew(sentence, clause))


def _is_set_anew(sentence: Sentence, clause: Clause) -> bool:
    """ "… was postponed and is now scheduled for March"."""
    return any(each.times and each is not clause for each in sentence.clauses)
