"""Gapping: "A signed a programme, and B a protocol"."""

from __future__ import annotations

from vnkh.grammar.clause import Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.state import State

_SPANS = frozenset("hour hours minute minutes day days noon".split())


def close(state: State) -> None:
    """Phrases that no verb has claimed belong to the verb before: a list goes on."""
    if state.fresh and state.current is not None:
        if is_gapped(state):
            gap(state, state.fresh[0], state.fresh[1:])
        else:
            state.current.objects.extend(state.fresh)
    state.fresh = []


def is_gapped(state: State) -> bool:
    """Whether the phrases that wait are somebody and something: a verb is left out."""
    current = state.current
    if len(state.fresh) < 2 or current is None:
        return False
    if not current.verb.is_finite or not current.objects:
        return False
    subject, thing = state.fresh[0].parts[0], state.fresh[1]
    return state.units[subject.head].tag in "EfKbL" and state.units[thing.head].tag in "NP"


def gap(state: State, subject: Phrase, objects: list[Phrase]) -> None:
    """A clause of this subject with the verb before; "and B an hour later" has its objects, too."""
    model = state.current if objects else state.clausal()
    assert model
    clause = state.add(model.verb, Link.COORDINATE, subject)
    timed = all(state.units[phrase.head].word in _SPANS for phrase in objects)
    clause.objects = list(model.objects if timed and objects else objects)
    state.hang(clause, model)
