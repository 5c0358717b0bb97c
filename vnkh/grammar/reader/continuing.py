""" "… and offered": verbs that have the subject of another."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import PERSON_NOUNS
from vnkh.grammar.reader.participles import INTRANSITIVE
from vnkh.grammar.reader.state import State
from vnkh.grammar.verbs import Verb
from vnkh.grammar.words import used_as

_VOICING = used_as("voicing")
_SPEAKERS = PERSON_NOUNS | used_as("speaking_sides")


def same_subject(state: State, verb: Verb, index: int) -> None:
    """A verb without subject goes on from the open clause that it is coordinated with."""
    target = _target(state, verb)
    if target is None:
        state.frame.clause = state.add(verb, Link.MAIN, None)
        return
    if state.units[verb.first].tag == "v" and target.verb.modal:  # "will meet … and sign"
        verb.modal, verb.tense = target.verb.modal, target.verb.tense
    elif target.verb.passive and target.verb.is_finite and _shares_auxiliary(state, verb, index):
        verb.passive, verb.modal, verb.tense = True, target.verb.modal, target.verb.tense
    main = target.link is Link.MAIN
    clause = state.add_like(target, verb, Link.COORDINATE if main else target.link)
    state.hang(clause, target if main else target.parent)
    state.frame.clause = clause


def _shares_auxiliary(state: State, verb: Verb, index: int) -> bool:
    """ "Will be finalised and signed": the second is passive, too, as it has no object."""
    if not verb.uncertain or not state.conjunction or state.comma or verb.lemma in INTRANSITIVE:
        return False
    following = state.item(index + 1)
    return following is None or (following.kind != "" and following.kind in "It.,;CR")


def _target(state: State, verb: Verb) -> Clause | None:
    """The open clause of the same make, innermost first; a comma leaves a relative clause."""
    for at in range(len(state.frames) - 1, 0, -1):
        clause = state.frames[at].clause
        if clause is not None and _can_go_on(state, clause, verb):
            del state.frames[at + 1 :]
            return clause
    main = state.main()
    if main is not None:
        del state.frames[1:]
    return main


def _can_go_on(state: State, clause: Clause, verb: Verb) -> bool:
    """Whether a clause inside another can have this as its second verb."""
    if clause.link is Link.RELATIVE and state.comma:
        return False
    if clause.link is Link.COMPLEMENT and verb.lemma in _VOICING and _is_mute(state, clause):
        return False  # "noted that trade reached … and expressed their wish"
    bare = state.units[verb.first].tag == "v" and bool(clause.verb.modal)
    near = clause.link is Link.RELATIVE and not verb.modal
    return bare or near or agrees(clause.verb, verb)


def _is_mute(state: State, clause: Clause) -> bool:
    """Whether the subject is a thing, which says nothing."""
    subject = clause.subject
    if subject is None or subject.members:
        return False
    unit = state.units[subject.head]
    return unit.tag == "N" and unit.word not in _SPEAKERS


def agrees(one: Verb, other: Verb) -> bool:
    """Whether two verbs can be of one clause: "met and offered", "said it is ready and will …"."""
    if one.tense == other.tense and bool(one.modal) == bool(other.modal):
        return True
    if one.tense == "present" and other.tense == "future":
        return other.modal != "would"
    return one.tense == "past" and other.modal == "would"
