"""A clause begins with its verb: which of the phrases that wait is its subject."""

from __future__ import annotations

from vnkh.grammar.appositions import innermost
from vnkh.grammar.clause import Frame, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.happening import happens
from vnkh.grammar.reader.state import State
from vnkh.grammar.verbs import Verb


def begin(state: State, verb: Verb) -> None:
    """Give the innermost clause that has begun its verb, and all that waited for it."""
    frame = state.frame
    clause = state.add(verb, frame.link, _subject(state, frame, verb))
    clause.marker, clause.antecedent = frame.marker, frame.antecedent
    clause.governor = frame.governor
    clause.preps, clause.times = list(frame.preps), [*clause.times, *frame.times]
    frame.clause = clause
    state.hang(clause, frame.parent)
    for early in frame.early:
        state.hang(early, clause)


def _subject(state: State, frame: Frame, verb: Verb) -> Phrase | None:
    """The phrase that waits; of a relative clause its noun; behind a semicolon the one before it."""
    subject = _waiting(state, frame)
    if subject is None and frame.link is Link.RELATIVE and not _is_governed(frame):
        subject = frame.antecedent
    if frame.outer is not None and subject is frame.antecedent and happens(verb):
        frame.antecedent = frame.outer  # "a visit to Cambodia that lasts until Thursday"
        return frame.outer
    before = state.before if frame.link is Link.MAIN else None
    if subject is not None or before is None:
        return subject
    if state.units[verb.first].tag == "v" and before.verb.modal:
        verb.modal, verb.tense = before.verb.modal, before.verb.tense
    return before.subject  # "…; met the King; and left": the subject goes on


def _is_governed(frame: Frame) -> bool:
    """ "In which …": what the clause explains stands behind a preposition in it."""
    return any(phrase is frame.antecedent for _, phrase in frame.preps)


def _waiting(state: State, frame: Frame) -> Phrase | None:
    """The last phrase that waits and can be a subject."""
    if not frame.waiting:
        return None
    waiting = [phrase for phrase in frame.waiting if not state.is_objective(phrase)]
    if len(waiting) > 1 and state.comma:  # "A, B, did": B explains A
        return waiting[-2]
    return waiting[-1] if waiting else None


def begin_told(state: State, verb: Verb, subject: Phrase) -> None:
    """ "Said Cambodia would …": the last object is the subject of what is told."""
    teller = state.current
    assert teller
    teller.objects.pop()
    state.frames.append(Frame(Link.COMPLEMENT, "", teller))
    state.frame.waiting.append(subject)
    begin(state, verb)


def begin_relative(state: State, verb: Verb, subject: Phrase, index: int) -> None:
    """ "The talks he had had": a relative clause without its pronoun, whose subject was an object."""
    assert state.current
    state.current.objects.pop()
    at = index - 1
    while at >= 0 and state.row[at] is not subject:
        at -= 1
    before = state.item(at - 1)
    antecedent = innermost(before) if isinstance(before, Phrase) else None
    frame = Frame(Link.RELATIVE, "", state.current, antecedent)
    frame.waiting.append(subject)
    state.frames.append(frame)
    begin(state, verb)
