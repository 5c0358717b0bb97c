"""Infinitives: "agreed to open …", "… to bring the peoples closer and widen trade"."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import behind
from vnkh.grammar.verbs import Mood, Verb

_HELD = frozenset("hold host convene organise organize attend chair co-chair".split())
_WILLING = frozenset("agree pledge promise vow decide undertake commit resolve".split())


def read_infinitive(state: State, verb: Verb, index: int) -> None:
    """It hangs on the verb before; a second one behind "and" on the same as the first."""
    before = state.item(behind(state.row, index))
    previous = state.current
    _take_objects(state)
    listed = bool(state.conjunction) or continues(state, verb)
    verb.mood, verb.tense = Mood.INFINITIVE, ""
    clause = state.add(verb, Link.INFINITIVE, None)
    if previous is not None and previous.link is Link.INFINITIVE and listed:
        clause.governor = previous.governor
        clause.marker = "and"
        state.hang(clause, previous.parent)
        return
    host = _beyond(previous)
    if isinstance(before, Phrase) and host is previous:
        clause.governor = before
    state.hang(clause, host)


def _beyond(previous: Clause | None) -> Clause | None:
    """ "Agreed at talks held in Hanoi to open a gate": what was agreed, not what was held for."""
    if previous is None or previous.link is not Link.REDUCED or previous.parent is None:
        return previous
    held = previous.verb.lemma in _HELD and previous.verb.mood is Mood.PARTICIPLE
    return previous.parent if held and previous.parent.verb.lemma in _WILLING else previous


def _take_objects(state: State) -> None:
    """The phrases that wait are the verb's objects: no subject can follow an infinitive."""
    if state.fresh and state.current is not None:
        state.current.objects.extend(state.fresh)
        state.fresh = []


def continues(state: State, verb: Verb) -> bool:
    """ "… to bring the peoples closer and widen trade": "to" is not said again."""
    if state.units[verb.first].tag != "v" or not (state.conjunction or state.comma) or state.fresh:
        return False
    return state.current is not None and state.current.link is Link.INFINITIVE
