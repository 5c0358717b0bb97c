"""-ing forms and participles: "documents recognising …", ", vowing …", "an MoU signed in 2005"."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Mark, Phrase
from vnkh.grammar.reader.happening import OF_EVENTS
from vnkh.grammar.reader.relatives import EVENTS
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import behind
from vnkh.grammar.verbs import Mood, Verb

_LEADING = frozenset("lead head".split())
# "A delegation from the police led by General X": what is led.
_LED = frozenset(
    "delegation delegations mission team group party department commission committee council"
    " board".split()
)
_LIGHT = frozenset("part place care note account".split())  # "took part in the meeting, held in …"


def read_ing(state: State, verb: Verb, index: int) -> None:
    """Behind a preposition, behind a noun, behind "and", or on its own."""
    before, previous = state.item(index - 1), state.current
    if state.prep:
        clause = state.add(verb, Link.GERUND, None)
        clause.marker = state.prep
        state.hang(clause, previous or state.before)  # "…; and attention to granting …"
    elif isinstance(before, Phrase) and _is_with(state.item(index - 2)):
        state.hang(state.add(verb, Link.PARTICIPIAL, before), previous)
    elif isinstance(before, Phrase):
        _reduce(state, verb, before, previous)
    elif state.conjunction and previous is not None and previous.verb.mood is Mood.ING:
        clause = state.add(verb, previous.link, previous.subject)
        clause.marker = previous.marker
        state.hang(clause, previous.parent)
    elif previous is not None and before is previous.verb and not state.comma:
        state.hang(state.add(verb, Link.PARTICIPIAL, None), previous)  # "to continue creating"
    else:
        _join(state, state.add(verb, Link.PARTICIPIAL, None))


def _is_with(item: object) -> bool:
    """ "With both sides agreeing to …": the phrase behind it is the subject."""
    return isinstance(item, Mark) and item.kind == "I" and item.word == "with"


def read_participle(state: State, verb: Verb, index: int) -> None:
    """Behind a noun, behind "and", behind the comma of what it describes, or on its own."""
    before, previous = state.item(behind(state.row, index)), state.current
    verb.passive = True
    if isinstance(before, Phrase):
        _reduce(state, verb, before, previous)
        return
    if state.conjunction and previous is not None and previous.verb.mood is Mood.PARTICIPLE:
        clause = state.add(verb, previous.link, previous.subject)
        clause.antecedent = previous.antecedent
        state.hang(clause, previous.parent)
        return
    described = _described(state) if state.comma else None
    if described is not None:
        _reduce(state, verb, described, previous).parted = True
    else:
        _join(state, state.add(verb, Link.PARTICIPIAL, None))


def _reduce(state: State, verb: Verb, noun: Phrase, parent: Clause | None) -> Clause:
    """A clause that explains a noun without a pronoun."""
    antecedent = _fitting(state, verb, noun)
    clause = state.add(verb, Link.REDUCED, antecedent)
    clause.antecedent = antecedent
    state.hang(clause, parent)
    return clause


def _fitting(state: State, verb: Verb, noun: Phrase) -> Phrase:
    """What is led is a group, what is held or ends an event: the nearest that fits."""
    led = verb.lemma in _LEADING
    wanted = _LED if led else EVENTS
    if not (led or verb.lemma in OF_EVENTS) or state.units[noun.head].word in wanted:
        return noun
    fitting = (each for each in reversed(state.chain) if state.units[each.head].word in wanted)
    return next(fitting, noun)


def _join(state: State, clause: Clause) -> None:
    """Hang a participial clause on the clause it goes with, if that is there already."""
    frame = state.frame
    if frame.link is Link.ADVERBIAL and frame.clause is None and not frame.waiting:
        clause.marker = frame.marker
        clause.times += frame.times
        clause.preps = frame.preps + clause.preps
        state.frames.pop()
        state.hang(clause, state.main())
    elif frame.clause is None and frame.waiting:  # "the two premiers, meeting in Hanoi, …"
        clause.subject = frame.waiting[-1]
        frame.early.append(clause)
    else:
        state.hang(clause, frame.clause)


def _described(state: State) -> Phrase | None:
    """What a participle behind a comma explains."""
    frame, current = state.frame, state.current
    if frame.clause is None and frame.waiting:
        return frame.waiting[-1]
    preps = frame.preps if current is None else current.preps
    last = preps[-1][1] if preps else None
    if current is None or not current.objects:
        return last
    thing = current.objects[-1]
    if last is None or last.first < thing.first:
        return thing
    named = state.units[last.head].tag == "P" or state.units[thing.head].word in _LIGHT
    return last if named else thing  # "a delegation to the Friendship Meeting, slated for May"
