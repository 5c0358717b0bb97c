"""Times: what each dates."""

from __future__ import annotations

from vnkh.grammar.phrases import Mark
from vnkh.grammar.reader.state import State


def read_time(state: State, mark: Mark) -> None:
    """A time belongs to the verb before it, and to the phrases just before."""
    state.prep = ""
    where = state.current.times if state.current else state.frame.times
    where.append(mark.at)
    for phrase in state.chain:
        phrase.times.append(mark.at)
