"""Noun phrases: whose object, subject or explanation each can be."""

from __future__ import annotations

from vnkh.grammar.phrases import Mark, Phrase
from vnkh.grammar.reader.state import State
from vnkh.grammar.reader.times import read_time

_PARTS_OF_DAY = frozenset("morning afternoon evening night day eve noon".split())


def read_phrase(state: State, phrase: Phrase) -> None:
    """Take one noun phrase in: behind a preposition, as an object, or to wait for its verb."""
    if state.prep:
        _behind_preposition(state, phrase)
        return
    state.chain = with_inner(phrase)
    if state.current is not None and not state.comma and not state.conjunction:
        state.current.objects.append(phrase)
        return
    frame = state.frame
    if frame.clause is None:
        frame.waiting.append(phrase)
    else:
        state.fresh.append(phrase)


def _behind_preposition(state: State, phrase: Phrase) -> None:
    """It belongs to the verb, and explains the phrases just before."""
    where = state.current.preps if state.current else state.frame.preps
    where.append((state.prep, phrase))
    for before in state.chain:
        before.preps.append((state.prep, phrase))
    _time_of_day(state, phrase)
    inner = with_inner(phrase)
    state.chain = inner if state.prep == "including" else [*state.chain, *inner]
    state.prep = ""


def _time_of_day(state: State, phrase: Phrase) -> None:
    """ "On the afternoon of July 13" is a time."""
    if state.units[phrase.head].word not in _PARTS_OF_DAY:
        return
    for at in range(phrase.first, phrase.past):
        if state.units[at].tag == "t":
            read_time(state, Mark("t", state.units[at].word, at))


def with_inner(phrase: Phrase) -> list[Phrase]:
    """A phrase and those inside it: "the outcomes of the meetings" are explained together."""
    if phrase.of is None and not phrase.members:
        return [phrase]
    found = [phrase, *phrase.members[-1:]]
    for part in phrase.members or [phrase]:
        inner = part.of
        while inner is not None:
            found.append(inner)
            inner = inner.of
    return found
