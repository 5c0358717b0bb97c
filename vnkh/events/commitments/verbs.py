"""Verbs of committing, asking and saying, each by its sort."""

from __future__ import annotations

from vnkh.events.commitments.act import Draft, goes_on_listing
from vnkh.events.commitments.ahead import is_reported_future
from vnkh.events.commitments.instructions import instruction
from vnkh.events.commitments.inverted import inverted
from vnkh.events.commitments.promises import promise
from vnkh.events.commitments.proposals import proposal
from vnkh.events.commitments.reports import report
from vnkh.events.commitments.speakers import speaker_of, speaks_for_side, with_partner
from vnkh.events.scene import Scene
from vnkh.events.triggers import CommitmentVerb, commitment_verbs
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.verbs import Mood
from vnkh.tagging.document import Sentence

# By sort, as `triggers/commitments.toml` has them.
_READERS = {
    "commit": promise,
    "propose": proposal,
    "instruct": instruction,
    "report": report,
}
_RECALLING = frozenset("recall remember remind".split())
_GOING_ON = frozenset(
    "go proceed continue take use seize avail hasten rise join pause return grasp".split()
)


def by_verb(scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Draft | None:
    """What a clause with a verb of committing, asking or saying commits whom to."""
    if clause.link is Link.ATTRIBUTION:
        return inverted(scene, sentence, clause, rule)
    if not _is_said(scene, clause, rule) or _is_asked_for(sentence, clause):
        return None
    speaker = speaker_of(scene, sentence, clause)
    if not speaker.acts or not speaks_for_side(scene, speaker):
        return None
    if rule.sort == "commit":
        speaker = with_partner(clause, speaker)
    return _READERS[rule.sort](sentence, clause, rule, speaker)


def _is_said(scene: Scene, clause: Clause, rule: CommitmentVerb) -> bool:
    """Whether the clause says it, and does not merely go on about it or look ahead to it."""
    told = rule.id == "commitment.offer" or id(clause.parent) in scene.joint
    if clause.link is Link.PARTICIPIAL and told:
        return False
    if rule.sort == "instruct" and not clause.verb.is_finite:
        return False  # "continue instructing the provinces to …": nobody was told to
    if is_reported_future(clause) or _is_recalled(clause):
        return False
    return clause.verb.mood is not Mood.INFINITIVE or _is_made(clause)


def _is_asked_for(sentence: Sentence, clause: Clause) -> bool:
    """ "Proposed that they assign experts to …": asked for, and as yet nobody is told anything."""
    parent, verb = clause.parent, clause.verb
    if _is_of_list(sentence, clause):
        return True
    if clause.link is not Link.COMPLEMENT or parent is None or verb.passive:
        return False
    rule = commitment_verbs().get(parent.verb.lemma)
    asks = clause.governor is not None or (rule is not None and rule.sort in ("propose", "commit"))
    return asks and sentence.units[verb.first].tag == "v"


def _is_of_list(sentence: Sentence, clause: Clause) -> bool:
    """ "Agreed to widen roads; open gates; and urge the ministries to …": one deed of several."""
    return any(goes_on_listing(sentence, clause, each) for each in sentence.clauses)


def _is_recalled(clause: Clause) -> bool:
    """ "Recalled that Vietnam had promised help": history."""
    parent = clause.parent
    told = clause.link is Link.COMPLEMENT and clause.verb.perfect and parent is not None
    return told and parent is not None and parent.verb.lemma in _RECALLING


def _is_made(clause: Clause) -> bool:
    """ "Went on to propose", "took the occasion to ask": it was said, and said now."""
    parent = clause.parent
    if clause.link is not Link.INFINITIVE or parent is None or not parent.verb.is_finite:
        return False
    verb = parent.verb
    return verb.lemma in _GOING_ON and verb.tense != "future" and not verb.negative
