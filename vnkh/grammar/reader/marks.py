"""Marks: commas, conjunctions, prepositions, pronouns and what else parts a sentence."""

from __future__ import annotations

from vnkh.grammar.clause import Frame, Link
from vnkh.grammar.phrases import Item, Mark
from vnkh.grammar.reader.complements import read_that
from vnkh.grammar.reader.gapping import close
from vnkh.grammar.reader.relatives import read_relative
from vnkh.grammar.reader.state import State
from vnkh.grammar.reader.times import read_time
from vnkh.grammar.row import ahead, mark_at, phrase_at, verb_at

MEASURES = frozenset(
    "hour hours day days week weeks month months year years decade decades".split()
)


def read_mark(state: State, mark: Mark, index: int) -> None:
    """Take one mark in, by its kind; what is of no kind here parts nothing."""
    if mark.kind in _READERS:
        _READERS[mark.kind](state, mark, index)


def _comma(state: State, _mark: Mark, _index: int) -> None:
    state.comma, state.prep = True, ""
    if state.current is not None and state.current.parted and state.current.parent is not None:
        state.current = state.current.parent  # ", built with Indian money, to Vietnam"


def _conjunction(state: State, mark: Mark, _index: int) -> None:
    state.conjunction = mark.word


def _preposition(state: State, mark: Mark, index: int) -> None:
    _leave_leader(state)
    if mark.word in ("after", "before"):
        _leave_measure(state)
    state.prep = mark.word
    again = mark_at(state.row, index - 1) == "C" and bool(state.conjunction)
    if again and not _dates_next(state.row, index + 1):
        state.conjunction = ""  # "on a treaty and on a supplement"


def _time(state: State, mark: Mark, index: int) -> None:
    """A time dates the verb before it; "X, who is in charge, last month met Y" the one behind."""
    if state.conjunction and state.current is not None and _dates_next(state.row, index):
        state.prep = ""
        state.dated.append(mark.at)
        return
    _leave_leader(state)
    inside = state.comma and state.frame.link is Link.RELATIVE
    outer = state.waiting_frame() if inside else None
    following = verb_at(state.row, index + 1)
    if outer is not None and following is not None and following.is_finite:
        state.frames[outer].times.append(mark.at)
    else:
        read_time(state, mark)


def _dates_next(row: list[Item], index: int) -> bool:
    """ "And on Tuesday he left": a time, a subject and its verb."""
    if mark_at(row, index) != "t":
        return False
    while mark_at(row, index) in ("t", "R", ","):
        index += 1
    verb = verb_at(row, ahead(row, index)) if phrase_at(row, index) is not None else None
    return verb is not None and verb.is_finite


def _leave_leader(state: State) -> None:
    """ "Received a delegation led by General X in Hanoi on Monday": the day of the receiving."""
    led = state.current
    if led is None or led.link is not Link.REDUCED or led.verb.lemma not in ("lead", "head"):
        return
    if led.preps and led.preps[-1][0] == "by" and led.parent is not None and not state.comma:
        state.current = led.parent


def _boundary(state: State, _mark: Mark, _index: int) -> None:
    """A semicolon, colon, dash or full stop: what comes is a clause of its own."""
    close(state)
    state.before = state.main() or state.before
    state.frames = [Frame(Link.MAIN)]
    state.current = None
    state.forget()


def _subordinator(state: State, mark: Mark, _index: int) -> None:
    if mark.word in ("after", "before"):
        _leave_measure(state)
    host = state.main() if mark.word == "as" and state.comma else state.current
    state.push(Frame(Link.ADVERBIAL, mark.word, host or state.main()))


def _leave_measure(state: State) -> None:
    """ "Two days after landing, the King …", "met a day before …": neither subject nor object."""
    objects = state.current.objects if state.current is not None else []
    waiting = state.frame.waiting if state.frame.clause is None else []
    for phrases in (waiting, objects, state.fresh):
        if phrases and state.units[phrases[-1].head].word in MEASURES:
            phrases.pop()


def _adjective(state: State, mark: Mark, _index: int) -> None:
    """ "Is ready": what the verb says of its subject."""
    if state.current is not None and not state.current.objects:
        state.current.adjective = mark.word


def _quotation_mark(state: State, _mark: Mark, _index: int) -> None:
    state.in_quotes = not state.in_quotes


_READERS = {
    ",": _comma,
    "C": _conjunction,
    "I": _preposition,
    "F": _preposition,
    "t": _time,
    ";": _boundary,
    ":": _boundary,
    ".": _boundary,
    "-": _boundary,
    "Q": _subordinator,
    "W": read_relative,
    "Y": read_that,
    "A": _adjective,
    '"': _quotation_mark,
}
