"""A row of items in, clauses out."""

from __future__ import annotations

from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Item, Phrase
from vnkh.grammar.reader.afterwards import (
    find_infinitive_subjects,
    find_participial_subjects,
    share_objects,
    turn_clefts,
    turn_inversions,
    turn_only_participle,
    turn_relatives,
)
from vnkh.grammar.reader.gapping import close
from vnkh.grammar.reader.marks import read_mark
from vnkh.grammar.reader.phrases import read_phrase
from vnkh.grammar.reader.state import State
from vnkh.grammar.reader.verbs import read_verb
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb


def clauses_in(units: list[Unit], row: list[Item]) -> list[Clause]:
    """The clauses of a sentence in the order of their verbs."""
    state = State(units, row)
    for index, item in enumerate(row):
        if isinstance(item, Phrase):
            read_phrase(state, item)
        elif isinstance(item, Verb):
            read_verb(state, item, index)
        else:
            read_mark(state, item, index)
    close(state)
    if not state.clauses:
        return []
    turn_inversions(state)
    turn_only_participle(state)
    turn_relatives(state)
    turn_clefts(state)
    share_objects(state)
    find_participial_subjects(state)
    find_infinitive_subjects(state)
    return state.clauses
