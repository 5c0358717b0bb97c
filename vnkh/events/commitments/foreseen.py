"""What a clause behind a verb of saying foresees: "… that the ministry will open two schools"."""

from __future__ import annotations

from dataclasses import replace

from vnkh.events.commitments.act import Act, act_of
from vnkh.events.commitments.ahead import (
    SHOULD,
    could_act,
    has_act_behind,
    intends,
    is_ready,
    is_state,
    needs,
)
from vnkh.events.commitments.places import of_their_place
from vnkh.events.occasions import form_of
from vnkh.events.reading import head
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_TRIPS = frozenset("visit attend arrive travel depart".split())
_STANDING = frozenset("stand be remain".split())
_GOALS = frozenset("target targets goal goals figure deadline".split())
_PROMISING = frozenset("undertake pledge commit promise".split())


def foreseen(
    sentence: Sentence, clause: Clause, speaker: Mention, *, is_firm: bool = False
) -> Act | None:
    """What a clause says will be done, and by whom; an assurance may be of what will be so."""
    verb, doer = clause.verb, mention_of(clause.subject)
    should = verb.modal in SHOULD
    if not should and _is_meeting(sentence, clause, is_firm=is_firm):
        return None
    is_wish = should or needs(clause)
    ready = is_ready(sentence, clause, _STANDING)
    promises = verb.lemma in _PROMISING and not verb.negative and not verb.perfect
    future = verb.tense == "future" or intends(clause) or promises
    if not (is_wish or ready or future):
        return None
    refused = verb.negative and verb.progressive  # "would not be sending a second set"
    if refused or (not is_wish and _is_outcome(sentence, clause)):
        return None
    acts = ready or is_firm or verb.lemma == "need" or has_act_behind(sentence, clause)
    if is_state(sentence, clause) and not acts:
        return None
    near = None if doer.acts or clause.subject is None else of_their_place(sentence, clause.subject)
    known = near is not None or doer.acts or verb.passive or is_wish or is_firm
    if not (known or could_act(sentence, clause.subject)):
        return None
    needed = clause.child(Link.INFINITIVE) if verb.lemma == "need" and doer.acts else None
    return replace(act_of(sentence, needed or clause, speaker), is_wish=is_wish)


def _is_outcome(sentence: Sentence, clause: Clause) -> bool:
    """ "The target would not be met": how it will turn out, and nobody's deed."""
    subject = clause.subject
    return subject is not None and clause.verb.passive and head(sentence, subject) in _GOALS


def _is_meeting(sentence: Sentence, clause: Clause, *, is_firm: bool) -> bool:
    """ "The summit will take place in May", "the minister will visit": told as such."""
    meets = clause.verb.lemma == "meet" and any(mention_of(each).people for each in clause.objects)
    if (meets or clause.verb.lemma in _TRIPS) and not is_firm:
        return True
    subject = clause.subject
    return subject is not None and form_of(sentence, subject) not in (None, "visit")
