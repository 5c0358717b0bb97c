"""Verb groups, each by its mood."""

from __future__ import annotations

from vnkh.grammar.reader.finite import read_finite
from vnkh.grammar.reader.gapping import gap, is_gapped
from vnkh.grammar.reader.infinitives import continues, read_infinitive
from vnkh.grammar.reader.nonfinite import read_ing, read_participle
from vnkh.grammar.reader.participles import BARE, is_participle
from vnkh.grammar.reader.state import State
from vnkh.grammar.verbs import Mood, Verb


def read_verb(state: State, verb: Verb, index: int) -> None:
    """Take one verb group in, once it is settled whether it is finite."""
    if state.fresh and is_gapped(state) and not (verb.is_finite and not verb.uncertain):
        gap(state, state.fresh[0], state.fresh[1:])
    if verb.uncertain and is_participle(state, verb, index):
        verb.mood, verb.passive, verb.tense = Mood.PARTICIPLE, True, ""
    if verb.mood is Mood.INFINITIVE or _is_bare(state, verb, index) or continues(state, verb):
        read_infinitive(state, verb, index)
    elif verb.mood is Mood.ING:
        read_ing(state, verb, index)
    elif verb.mood is Mood.PARTICIPLE:
        read_participle(state, verb, index)
    else:
        read_finite(state, verb, index)
    state.prep, state.comma, state.conjunction, state.chain = "", False, "", []


def _is_bare(state: State, verb: Verb, index: int) -> bool:
    """ "Help Cambodia build", "help complete": an infinitive without "to"."""
    current = state.current
    if current is None or current.verb.lemma not in BARE or state.comma or state.conjunction:
        return False
    if state.units[verb.first].tag != "v":
        return False
    return bool(current.objects) or state.item(index - 1) is current.verb
