""" "That": what is told, or a relative pronoun."""

from __future__ import annotations

from vnkh.grammar.clause import Frame, Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.phrases import Mark, Phrase
from vnkh.grammar.reader.gapping import gap
from vnkh.grammar.reader.relatives import outer_of
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import behind
from vnkh.grammar.words import used_as

# Nouns that say what a "that" or "to" behind them will tell.
_TELLING_NOUNS = used_as("telling_nouns")


def read_that(state: State, _mark: Mark, index: int) -> None:
    """Begin the clause of "that": behind a noun of telling, a noun, or a verb of telling."""
    if state.fresh and state.conjunction and state.clausal() is not None:
        gap(state, state.fresh[-1], [])  # "…, and Hun Sen that Cambodia would …"
    before = state.item(behind(state.row, index))
    noun = _telling_noun(state, before) if isinstance(before, Phrase) else None
    if noun is not None and not _is_where_told(state, noun):
        state.push(Frame(Link.COMPLEMENT, "that", state.current, governor=noun))
        return
    telling = state.current is not None and state.current.verb.lemma in CLAUSAL
    if isinstance(before, Phrase) and not telling:
        outer = outer_of(state, before)
        state.push(Frame(Link.RELATIVE, "that", state.current, before, outer=outer))
        return
    governor = state.clausal() if state.conjunction or state.comma else state.current
    state.push(Frame(Link.COMPLEMENT, "that", governor or state.current or state.main()))


def _is_where_told(state: State, noun: Phrase) -> bool:
    """ "Said in a statement that": it is the verb that tells, and the noun only where."""
    current = state.current
    if current is None or current.verb.lemma not in CLAUSAL:
        return False
    return any(prep == "in" and phrase is noun for prep, phrase in current.preps)


def _telling_noun(state: State, before: Phrase) -> Phrase | None:
    """The noun that "that" will tell of: right before, or the object before a place and time."""
    if _tells(state, before):
        return before
    last = state.current.objects[-1] if state.current and state.current.objects else None
    if last is None or not any(other is before for _, other in last.preps):
        return None
    return last if _tells(state, last) else None


def _tells(state: State, phrase: Phrase) -> bool:
    """Whether a noun is one of telling, be it in the plural."""
    word = state.units[phrase.head].word
    return word in _TELLING_NOUNS or word.removesuffix("s") in _TELLING_NOUNS
