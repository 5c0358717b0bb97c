"""Whether a meeting was held, is planned, was cancelled, or is none at all."""

from __future__ import annotations

from vnkh.events.reading import (
    head,
    is_asked_for,
    is_called_off,
    is_denied,
    is_hypothetical,
    is_moved,
    is_on_programme,
    is_planned,
    was_planned_for,
)
from vnkh.events.triggers import commitment_nouns
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence

_WOULD_HAVE = frozenset("should would could might".split())
_TRYING = frozenset("try attempt fail refuse decline struggle neglect offer ask seek".split())
_UNABLE = frozenset("unable unwilling reluctant".split())
_PLANS = frozenset("plan plans intention decision".split())
_HAPPENING = frozenset("take go happen materialise".split())


def status_of(sentence: Sentence, clause: Clause) -> str | None:
    """The status of the meeting that a clause tells; None where it tells that there is none."""
    verb = clause.verb
    if is_hypothetical(clause) or is_asked_for(clause) or is_denied(sentence, clause):
        return None
    if is_moved(sentence, clause):
        return "planned"
    if is_called_off(sentence, clause) or was_planned_for(sentence, clause):
        return "cancelled"
    if _was_only_planned(sentence, clause) or _was_not_achieved(clause):
        return None
    if verb.negative:
        near = sentence.units[max(verb.first - 1, 0) : verb.past]
        never = any(unit.word == "never" for unit in near)  # a rumour, and nothing called off
        return "cancelled" if verb.lemma in _HAPPENING and not never else None
    return _held_or_planned(sentence, clause)


def _held_or_planned(sentence: Sentence, clause: Clause) -> str | None:
    """Also of a noun: "confirmed a plan to hold a forum", "reminded him of his promise to …"."""
    noun = _noun_of_will(sentence, clause)
    if noun in _PLANS and sentence.units[0].word not in ("nothing", "little"):
        dropped = clause.parent is not None and is_called_off(sentence, clause.parent)
        return "cancelled" if dropped else "planned"
    if _is_to_come(sentence, clause):
        return "planned"
    return None if noun else "held"


def _noun_of_will(sentence: Sentence, clause: Clause) -> str:
    """The noun of promising, asking or planning on which an infinitive hangs, else ""."""
    noun = clause.governor if clause.link is Link.INFINITIVE else None
    while noun is not None and head(sentence, noun) not in commitment_nouns():
        noun = noun.of
    return head(sentence, noun) if noun is not None else ""


def _was_only_planned(sentence: Sentence, clause: Clause) -> bool:
    """ "Had been on the cards", "was to host": it did not, or it is told elsewhere."""
    verb = clause.verb
    if verb.tense != "past":
        return False
    return verb.modal == "be to" or (verb.perfect and is_on_programme(sentence, clause))


def _was_not_achieved(clause: Clause) -> bool:
    """ "Tried to meet him", "was unable to meet him", "should have met him"."""
    verb, host = clause.verb, clause.parent
    if verb.perfect and verb.modal in _WOULD_HAVE:
        return True
    if clause.link is not Link.INFINITIVE or host is None or clause.governor is not None:
        return False
    return host.verb.lemma in _TRYING or host.adjective in _UNABLE


def _is_to_come(sentence: Sentence, clause: Clause) -> bool:
    """Whether a meeting lies ahead; what a caption tells is seen in its picture."""
    if sentence.part == "caption":
        return False
    above = clause.parent if clause.marker == "as" and clause.parent is not None else clause
    return is_on_programme(sentence, above) or is_planned(clause)


def is_recalled(clause: Clause) -> bool:
    """Whether a meeting is only recalled: "had met", "had opened …, where X welcomed Y"."""
    if clause.link is Link.RELATIVE and clause.marker == "where" and clause.parent is not None:
        return is_recalled(clause.parent)
    return clause.verb.perfect and clause.verb.tense == "past"
