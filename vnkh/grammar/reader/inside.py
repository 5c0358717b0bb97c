"""Verbs behind a clause set in between: "A, who came on Friday and will leave today, was …"."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.state import State
from vnkh.grammar.row import behind, mark_at
from vnkh.grammar.verbs import Verb
from vnkh.values import value

_FAR = 24  # items: as far as a relative clause goes
_ENDS = frozenset("WYQ;.")


@value(frozen=True, slots=True)
class Parted:
    """A subject that a clause parts from its verb, and the clause that told of it."""

    host: Clause
    subject: Phrase


def goes_on_inside(state: State, index: int) -> bool:
    """ "A, who came on Friday and will leave today, was received": the second verb is his, too."""
    inside = state.frame.link is Link.RELATIVE and state.frame.clause is not None
    if not inside or not state.conjunction or state.comma or state.waiting_frame() is None:
        return False
    for at in range(index + 1, min(index + _FAR, len(state.row))):
        item = state.row[at]
        if isinstance(item, Verb) and item.is_finite:
            return mark_at(state.row, behind(state.row, at)) == ","
        if item.kind in _ENDS:
            return False
    return False


def go_on_inside(state: State, verb: Verb) -> None:
    """The relative clause goes on with a second verb."""
    before = state.frame.clause
    assert before
    clause = state.add(verb, Link.RELATIVE, before.subject)
    clause.marker, clause.antecedent = before.marker, before.antecedent
    state.hang(clause, before.parent)
    state.frame.clause = clause


def parted_subject(state: State, verb: Verb, index: int) -> Parted | None:
    """ "Said the commission, which had not met for years, would convene": what was said of whom."""
    told = _parted_by_aside(state, verb) or _parted_by_prepositions(state, index)
    if told is not None:
        return told
    frame, host = state.frame, state.frame.parent
    if frame.link is not Link.RELATIVE or frame.clause is None:
        return None
    if not state.comma or state.conjunction or state.waiting_frame() is not None:
        return None
    if host is None or host.verb.lemma not in CLAUSAL or not host.objects:
        return None
    subject = host.objects[-1]
    near = [subject, *(other for _, other in subject.preps)]
    known = any(frame.antecedent is part for each in near for part in (each, *each.parts))
    return Parted(host, subject) if known else None


def _parted_by_aside(state: State, verb: Verb) -> Parted | None:
    """ "Said Cambodia, for its part, would look into it": its verb is the one behind the aside."""
    host = state.current
    if host is None or host.verb.lemma not in CLAUSAL or not host.verb.is_finite:
        return None
    if not (verb.modal and state.comma and host.objects) or state.conjunction:
        return None
    subject = host.objects[-1]
    at = next(index for index, item in enumerate(state.row) if item is subject)
    if mark_at(state.row, at + 1) != ",":
        return None
    return Parted(host, subject)


def _parted_by_prepositions(state: State, index: int) -> Parted | None:
    """ "Said an agreement on rice was signed": its verb is the one behind what explains it."""
    host = state.current
    if (
        host is None
        or host.verb.lemma not in CLAUSAL
        or not host.verb.is_finite
        or host.verb.passive
    ):
        return None
    if state.comma or state.conjunction or not host.objects or state.is_objective(host.objects[-1]):
        return None
    if state.waiting_frame() is not None:
        return None  # "A, who held talks with B, said": the outer subject's verb
    subject = host.objects[-1]
    at = index - 1
    while at >= 0 and state.row[at] is not subject:
        governed = isinstance(state.row[at], Phrase) and state.row[at - 1].kind in ("I", "F")
        if not governed and state.row[at].kind not in ("I", "F", "R", "t"):
            return None
        at -= 1
    return Parted(host, subject) if 0 <= at < index - 1 else None
