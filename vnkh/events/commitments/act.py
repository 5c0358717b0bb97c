"""What is committed to: who is to do it, and which words say what."""

from __future__ import annotations

from vnkh.events.commitments.ahead import is_wished, looks_ahead
from vnkh.events.commitments.answers import begin_of_answer, is_answer
from vnkh.events.commitments.blessings import blesses
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Mood
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.values import value

_AIMING = frozenset("strive aim target seek endeavour endeavor".split())
_MEANWHILE = frozenset("while when".split())
_VIEWS = frozenset("view views opinion conviction belief".split())
_TRAILING = frozenset("thereby thus also in with by for to not never / ./".split())


@value(frozen=True, slots=True)
class Act:
    """What is committed to: who does it, and from where to where it is said."""

    doer: Mention
    first: int  # units
    past: int
    is_wish: bool = False  # "should": said of another

    @property
    def end(self) -> int:
        """The unit past its last; an act has one unit at least."""
        return max(self.past, self.first + 1)


@value(frozen=True, slots=True)
class Draft:
    """A commitment as a rule reads it: what is to be done, its form, whose it is, and which rule."""

    act: Act
    form: str  # joint, pledge, proposal
    sides: tuple[str, ...]
    rule: str
    said_with: Clause | None = None  # the clause whose day it has: of an answer the question's


def act_of(sentence: Sentence, clause: Clause, speaker: Mention) -> Act:
    """What a clause says is done, with its subject where that is no doer: "a hotline would be …"."""
    doer = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
    first = clause.verb.first
    if clause.subject is not None and (clause.verb.passive or not doer.acts):
        first = min(first, clause.subject.first)
    return Act(doer if doer.acts else speaker, first, end_of(sentence, clause))


def governed_act(sentence: Sentence, child: Clause, speaker: Mention) -> Act | None:
    """What a clause tells that hangs on a noun: "the promise to …", "the hope that …"."""
    if child.link in (Link.COMPLEMENT, Link.RELATIVE):
        is_view = child.governor is not None and _is_view(sentence, child.governor)
        asks = looks_ahead if is_view else is_wished
        told = asks(sentence, child) and not blesses(sentence, child)
        return act_of(sentence, child, speaker) if told else None
    if blesses(sentence, child) and child.verb.lemma == "pay":
        return None
    doer = mention_of(child.subject)
    return Act(doer if doer.acts else speaker, child.verb.first, end_of(sentence, child))


def _is_view(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of what is thought, be it to be done or not: "the view that …"."""
    return sentence.units[phrase.head].word in _VIEWS


def end_of(sentence: Sentence, clause: Clause) -> int:
    """The unit where what a clause says ends: before the next clause that is not part of it."""
    stop = len(sentence.units)
    for other in sentence.clauses:
        if other.verb.first > clause.verb.first and not _is_part(sentence, other, clause):
            stop = min(stop, _begin(sentence, other, clause))
    source = (at for at in range(clause.verb.past, stop) if sentence.units[at].word == "according")
    stop = min(stop, next(source, stop))
    while stop > clause.verb.past and _trails(sentence.units, stop - 1):
        stop -= 1
    return max(stop, clause.verb.past)


def _trails(units: list[Unit], at: int) -> bool:
    """Whether a unit at the end leads on to what is no part of it: ", and", "; and effectively"."""
    unit = units[at]
    if unit.tag == "R" and at and units[at - 1].tag in "C;":
        return True
    return unit.tag in '.,;:CQWY"-' or unit.word in _TRAILING


def _begin(sentence: Sentence, other: Clause, clause: Clause) -> int:
    """Where another clause begins: with its subject, if that stands behind the first one's verb."""
    if is_answer(sentence, other):
        return begin_of_answer(sentence, other)
    subject = other.subject
    if subject is not None and clause.verb.past <= subject.first < other.verb.first:
        return subject.first
    return other.verb.first


def _is_part(sentence: Sentence, other: Clause, clause: Clause) -> bool:
    """Whether a later clause belongs to what this one says: what hangs on it, "and" what is listed."""
    apart = _is_meanwhile(other) or is_answer(sentence, other)
    seen: Clause | None = None if apart else other
    while seen is not None and seen is not clause:
        if _is_listed_with(sentence, seen, clause):
            return True
        if seen.link in (Link.COORDINATE, Link.MAIN, Link.ATTRIBUTION):
            return False
        if seen.link is Link.PARTICIPIAL and not _is_aim(seen) and _is_behind_comma(sentence, seen):
            return False
        seen = seen.parent
    return seen is clause


def _is_listed_with(sentence: Sentence, other: Clause, clause: Clause) -> bool:
    """Whether it is the next deed of a list, or what the deed is to come to."""
    if goes_on_listing(sentence, other, clause):
        return True
    if other.link in (Link.COORDINATE, Link.MAIN, Link.ATTRIBUTION):
        return False
    if _is_aim(other):  # "agreed to promote trade, striving to reach …"
        return other.parent is clause.parent
    alike = other.link is clause.link and other.governor is clause.governor
    return alike and other.parent is clause.parent and clause.parent is not None


def goes_on_listing(sentence: Sentence, clause: Clause, before: Clause) -> bool:
    """ "Agreed to widen roads; open gates; and …": a bare verb goes on with the list of deeds."""
    verb = clause.verb
    if clause.link not in (Link.MAIN, Link.COORDINATE) or sentence.units[verb.first].tag != "v":
        return False
    if before.verb.tense == verb.tense == "future":  # "will widen roads and open gates"
        return clause.subject is before.subject and before.verb.first < verb.first
    host = before.parent if before.link in (Link.INFINITIVE, Link.COMPLEMENT) else None
    if host is None or verb.tense != "present" or host.verb.tense != "past":
        return False
    return clause.subject is host.subject and before.verb.first < verb.first


def _is_meanwhile(clause: Clause) -> bool:
    """ "Pledged support while receiving his guest", "urged A, while his guest promised B"."""
    if clause.marker in _MEANWHILE and clause.verb.mood is Mood.ING:
        return True
    return clause.link is Link.ADVERBIAL and clause.marker in ("while", "whereas", "whereupon")


def _is_aim(clause: Clause) -> bool:
    """ "…, striving to raise trade to …": what the act is to come to is part of it."""
    return clause.verb.lemma in _AIMING and not clause.verb.passive


def _is_behind_comma(sentence: Sentence, clause: Clause) -> bool:
    return sentence.units[clause.verb.first - 1].tag == ","
