"""Relative pronouns: "the talks, which …", "when he was in Hanoi", "what was agreed"."""

from __future__ import annotations

from vnkh.grammar.appositions import innermost
from vnkh.grammar.clause import Frame, Link
from vnkh.grammar.phrases import Mark, Phrase
from vnkh.grammar.reader.phrases import with_inner
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import mark_at, verb_at
from vnkh.grammar.words import used_as

# Nouns of what begins and ends, is held, is signed.
EVENTS = used_as("events")
_ADVERBIAL = frozenset("when why how what".split())
_SKIPPED = frozenset(("I", ",", "R", "t", "F"))


def read_relative(state: State, mark: Mark, index: int) -> None:
    """Begin the clause of a relative pronoun, which waits for its verb."""
    if mark.word in _ADVERBIAL and not state.prep:
        _begin_adverbial(state, mark, index)
        return
    if mark_at(state.row, index - 1) == "Q" and state.frame.clause is None:
        state.frames[-1].marker = mark.word  # "…, after which he drove on"
        return
    antecedent = _last_phrase(state, index)
    if mark.word == "who" and antecedent is not None:
        antecedent = _person_in(state, antecedent)
    outer = outer_of(state, antecedent)
    frame = Frame(Link.RELATIVE, mark.word, state.current, antecedent, outer=outer)
    if antecedent is None:
        frame.link = Link.ADVERBIAL
    elif state.prep:
        frame.preps.append((state.prep, antecedent))
    state.push(frame)


def _person_in(state: State, phrase: Phrase) -> Phrase:
    """ "In the words of Sokhonn, who …": the person, where what stands last is named."""
    inner = innermost(phrase)
    is_thing = state.units[phrase.head].tag == "N"
    return inner if is_thing and state.units[inner.head].tag == "E" else phrase


def _begin_adverbial(state: State, mark: Mark, index: int) -> None:
    """ "Said what was agreed", "on Friday, when he was in Hanoi": the time dates that, too."""
    time = _time_before(state, index) if mark.word == "when" else None
    told = mark.word != "when" and verb_at(state.row, index - 1) is not None
    link = Link.COMPLEMENT if told else Link.ADVERBIAL
    state.push(Frame(link, mark.word, state.current if time is not None else state.main()))
    if time is not None:
        state.frame.times.append(time)


def _time_before(state: State, index: int) -> int | None:
    """The unit of a time right before, or before a comma."""
    for at in (index - 1, index - 2):
        item = state.item(at)
        if isinstance(item, Mark) and item.kind == "t":
            return item.at
    return None


def outer_of(state: State, phrase: Phrase | None) -> Phrase | None:
    """The phrase that this one, behind a preposition, explains: "a visit to Cambodia"."""
    if phrase is None or state.units[phrase.head].word in EVENTS:
        return None
    inner: list[Phrase] = []
    current = state.current
    # the object too: "heard the meeting of the Committee on Economic, Cultural and …, which"
    if current is not None and current.objects and phrase in state.fresh:
        inner = with_inner(current.objects[-1])
    if current is not None and current.link is Link.GERUND and current.parent is not None:
        above = current.parent  # "an agreement on combating cybercrime, which …"
        inner = [*above.objects, *(other for _, other in above.preps), *inner]
    before = reversed(inner + state.chain)
    return next((each for each in before if state.units[each.head].word in EVENTS), None)


def _last_phrase(state: State, index: int) -> Phrase | None:
    """The phrase that a pronoun here stands for: across a preposition or comma, not a verb."""
    at = index - 1
    while at >= 0 and mark_at(state.row, at) in _SKIPPED:
        at -= 1
    item = state.item(at)
    if isinstance(item, Mark) and item.kind == "^":
        return item.phrase
    return item if isinstance(item, Phrase) else None
