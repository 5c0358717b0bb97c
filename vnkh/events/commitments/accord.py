"""Being of one mind: "they were in agreement that …", "were unanimous that …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, act_of, end_of
from vnkh.events.commitments.ahead import looks_ahead
from vnkh.events.commitments.forms import once
from vnkh.events.commitments.speakers import both_sides
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_NEED = frozenset("need necessity importance".split())
_MEASURES = words("commitments", "words", "measures")
# "Shook hands on a plan", "found common ground on the need".
COMING_TOGETHER = {"shake": frozenset({"hands"}), "find": frozenset({"ground"})}
_THERE = frozenset("agreement consensus unanimity accord".split())
_NONE = frozenset("no little neither nothing".split())
_ACCORD = frozenset("agreement accord unison mind one view opinion".split())


def in_accord(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """What those who are "in agreement", "of one mind", "agreed on the need" want done."""
    if clause.verb.lemma in COMING_TOGETHER:
        return _found_together(sentence, clause)
    if clause.verb.lemma != "be" or clause.subject is None:
        return None
    speaker = mention_of(clause.subject)
    noun = _noun(sentence, clause)
    if head(sentence, clause.subject) == "there":
        noun, speaker = _there(sentence, clause), both_sides(scene)
    if noun is None and clause.adjective not in ("unanimous", "agreed", "united"):
        return None
    sides = once(speaker.sides)
    act = _agreed(sentence, clause, noun, speaker) if len(sides) > 1 else None
    return Draft(act, "joint", sides, "commitment.agree.are") if act is not None else None


def _agreed(
    sentence: Sentence, clause: Clause, noun: Phrase | None, speaker: Mention
) -> Act | None:
    """ "On a timetable", "on neither"; "that the gate would open"."""
    on = clause.prep("on")
    if on is not None and _NONE.intersection(inside(sentence, on)):
        return None
    if on is not None and _MEASURES.intersection(inside(sentence, on)):
        return Act(speaker, on.first, end_of(sentence, clause))
    for child in sentence.clauses:
        hangs = (noun is not None and child.governor is noun) or child.parent is clause
        if hangs and _is_act(sentence, child):
            return _act(sentence, child, speaker)
    return None


def _there(sentence: Sentence, clause: Clause) -> Phrase | None:
    """What there was: "broad consensus that …"; not "no agreement", nor "a trade agreement"."""
    for phrase in clause.objects:
        first = sentence.units[phrase.first]
        agreed = head(sentence, phrase) in _THERE and first.tag != "D"
        if agreed and first.word not in _NONE:
            return phrase
    return None


def _found_together(sentence: Sentence, clause: Clause) -> Draft | None:
    """ "Shook hands on a plan to …", "found common ground on the need to …"."""
    sides = once(mention_of(clause.subject).sides)
    joined = any(
        head(sentence, each) in COMING_TOGETHER[clause.verb.lemma] for each in clause.objects
    )
    on = clause.prep("on")
    if len(sides) < 2 or on is None or not joined:
        return None
    speaker = mention_of(clause.subject)
    for child in sentence.clauses:
        if child.governor is on and _is_act(sentence, child):
            return Draft(_act(sentence, child, speaker), "joint", sides, "commitment.agree.are")
    if _MEASURES.isdisjoint(inside(sentence, on)):
        return None
    act = Act(speaker, on.first, end_of(sentence, clause))
    return Draft(act, "joint", sides, "commitment.agree.are")


def _act(sentence: Sentence, child: Clause, speaker: Mention) -> Act:
    """What they want done, with its subject where that is no doer."""
    if child.link is Link.COMPLEMENT:
        return act_of(sentence, child, speaker)
    return Act(mention_of(child.subject), child.verb.first, end_of(sentence, child))


def _noun(sentence: Sentence, clause: Clause) -> Phrase | None:
    """ "In agreement", "of one mind", else "on the need"."""
    for preps, nouns in ((("in", "of", "at"), _ACCORD), (("on",), _NEED)):
        for prep, phrase in clause.preps:
            if prep in preps and head(sentence, phrase) in nouns:
                return phrase
    return None


def _is_act(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says what is to be done, and not what is so."""
    if clause.link is Link.COMPLEMENT:
        return looks_ahead(sentence, clause)
    return clause.link in (Link.GERUND, Link.INFINITIVE)
