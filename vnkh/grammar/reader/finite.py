"""Finite verbs: which clause begins with each, goes on with it, or lends it its subject."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.beginning import begin, begin_relative, begin_told
from vnkh.grammar.reader.continuing import agrees, same_subject
from vnkh.grammar.reader.inside import go_on_inside, goes_on_inside, parted_subject
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import behind, mark_at, phrase_at
from vnkh.grammar.verbs import Verb

# Verbs of what is had and made, whose object may stand before them without a pronoun.
HOLDING = frozenset("have hold sign pay make reach conclude".split())


def read_finite(state: State, verb: Verb, index: int) -> None:
    """Take a finite verb in: with a subject that waits, a fresh one, or none of its own."""
    told = _interrupted(state)
    if told is not None:
        subject = state.fresh[-1]
        del state.frames[told + 1 :]
        state.frame.waiting.append(subject)
        begin(state, verb)
    elif state.frame.clause is None and _may_begin(state):
        begin(state, verb)
    elif state.fresh and not state.is_objective(state.fresh[-1]) and not _goes_on(state, index):
        _new_clause(state, verb, state.fresh[-1])
    else:
        _without_fresh(state, verb, index)


def _interrupted(state: State) -> int | None:
    """ "Promised that, if all went well, the gate would open": the clause of "that" goes on."""
    inner = state.frame
    if inner.link is not Link.ADVERBIAL or inner.clause is None or not state.fresh:
        return None
    outer = len(state.frames) - 2
    waits = state.frames[outer].link is Link.COMPLEMENT and state.frames[outer].clause is None
    return outer if waits and not state.is_objective(state.fresh[-1]) else None


def _goes_on(state: State, index: int) -> bool:
    """ "Thanked leaders, ministries and cities for their help, and promised": no subject behind "and"."""
    before = behind(state.row, index)
    parted = mark_at(state.row, before) == "C" and mark_at(state.row, before - 1) == ","
    return parted and phrase_at(state.row, before - 2) is not state.fresh[-1]


def _may_begin(state: State) -> bool:
    """Whether the innermost clause can take the verb now."""
    frame = state.frame
    if frame.waiting or frame.link is Link.RELATIVE or len(state.frames) == 1:
        return True
    return frame.link in (Link.COMPLEMENT, Link.ADVERBIAL)


def _new_clause(state: State, verb: Verb, subject: Phrase) -> None:
    """A clause behind a comma or "and", with a subject of its own."""
    frame = state.frame
    assert frame.clause
    same = frame.link is Link.COMPLEMENT and agrees(frame.clause.verb, verb)
    if same and (state.conjunction or frame.clause.verb.modal):
        clause = state.add(verb, Link.COMPLEMENT, subject)
        clause.marker, clause.governor = frame.marker, frame.governor
        state.hang(clause, frame.parent)
        frame.clause = clause
        return
    del state.frames[1:]
    base = state.frame
    previous = base.clause
    clause = state.add(verb, Link.MAIN if previous is None else Link.COORDINATE, subject)
    if previous is None:
        clause.preps, clause.times = list(base.preps), [*clause.times, *base.times]
    state.hang(clause, previous)
    base.clause = clause


def _without_fresh(state: State, verb: Verb, index: int) -> None:
    """A verb whose subject is an object until now, waits further out, or is another verb's."""
    parted = parted_subject(state, verb, index)
    if parted is not None:
        if state.frame.clause is not parted.host:
            del state.frames[-1]
        host, first = parted.host, parted.subject.first
        host.preps = [(prep, phrase) for prep, phrase in host.preps if phrase.first < first]
        state.current = host
        begin_told(state, verb, parted.subject)
    elif goes_on_inside(state, index):
        go_on_inside(state, verb)
    else:
        _with_object_or_another(state, verb, index)


def _with_object_or_another(state: State, verb: Verb, index: int) -> None:
    """The last object is the subject, if it can be; else the one of a clause around, or before."""
    adjacent = _adjacent_object(state, index)
    outer = state.waiting_frame()
    if adjacent is not None and _has_relative(state, verb, adjacent):
        begin_relative(state, verb, adjacent, index)
    elif adjacent is not None and _tells(state.current):
        begin_told(state, verb, adjacent)
    elif outer is not None:
        del state.frames[outer + 1 :]
        begin(state, verb)
    elif adjacent is not None and not state.conjunction:
        begin_relative(state, verb, adjacent, index)
    else:
        same_subject(state, verb, index)


def _tells(clause: Clause | None) -> bool:
    return clause is not None and clause.verb.lemma in CLAUSAL


def _has_relative(state: State, verb: Verb, phrase: Phrase) -> bool:
    """ "About the talks he had": a phrase right behind another that a preposition governs."""
    if verb.lemma not in HOLDING:
        return False
    at = next(index for index, item in enumerate(state.row) if item is phrase)
    return phrase_at(state.row, at - 1) is not None and mark_at(state.row, at - 2) in ("I", "F")


def _adjacent_object(state: State, index: int) -> Phrase | None:
    """The object right before the verb, which may be its subject."""
    if state.current is None or not state.current.objects or state.comma:
        return None
    last = state.current.objects[-1]
    before = state.item(behind(state.row, index))
    return last if before is last and not state.is_objective(last) else None
