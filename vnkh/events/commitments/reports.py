"""What is said, affirmed, announced: "affirmed that Vietnam will …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.ahead import is_state, told_in
from vnkh.events.commitments.foreseen import foreseen
from vnkh.events.commitments.forms import asks_own, form_and_sides, is_domestic, once
from vnkh.events.commitments.instructions import instruction
from vnkh.events.reading import head, inside
from vnkh.events.triggers import CommitmentVerb, words
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_GIFTS = words("commitments", "words", "gifts")
_AFFIRMING = frozenset("affirm reaffirm confirm reiterate announce declare".split())
_ANSWERING = frozenset("reply answer respond".split())
_FEELINGS = frozenset(
    "respect esteem sympathy friendship appreciation gratitude solidarity regards".split()
)


def report(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """ "Affirmed that Vietnam will …": what is said must look ahead."""
    if clause.verb.lemma == "tell" and clause.child(Link.INFINITIVE) is not None:
        return instruction(sentence, clause, rule, speaker)
    draft = (
        _would(sentence, clause)
        or _that(sentence, clause, rule, speaker)
        or _affirmed(sentence, clause, rule, speaker)
    )
    if draft is not None:
        return draft
    if "prep:of" in rule.takes:
        return _assured_of(sentence, clause, speaker)
    return _announced(sentence, clause, speaker)


def _that(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """ "Said that Cambodia will …"; assurances and answers are firm, of whatever they are."""
    is_firm = rule.id == "commitment.assure" or clause.verb.lemma in _ANSWERING
    for child in told_in(clause):
        act = foreseen(sentence, child, speaker, is_firm=is_firm)
        own = asks_own(child, speaker.sides) or is_domestic(sentence, child)
        if act is None or (act.is_wish and own):
            continue
        form, sides = form_and_sides(act.doer, speaker, is_wish=act.is_wish)
        if sides:
            return Draft(act, form, sides, f"{rule.id}.that")
    return None


def _would(sentence: Sentence, clause: Clause) -> Draft | None:
    """ "Asked whether Vietnam would buy the rest, he said it would": what was asked is promised."""
    if not any(_is_bare(child) for child in told_in(clause)):
        return None
    for asked in sentence.clauses:
        before = asked.marker in ("whether", "if") and asked.verb.first < clause.verb.first
        sides = once(mention_of(asked.subject).sides) if before else ()
        if len(sides) == 1 and not is_state(sentence, asked):
            act = Act(mention_of(asked.subject), asked.verb.first, end_of(sentence, asked))
            return Draft(act, "pledge", sides, "commitment.say.that")
    return None


def _is_bare(clause: Clause) -> bool:
    """ "It would", and no more."""
    return clause.verb.lemma in ("will", "would") and not clause.verb.negative


def _affirmed(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """ "Affirmed not to allow hostile forces to …"."""
    child = clause.child(Link.INFINITIVE)
    if clause.verb.lemma not in _AFFIRMING or child is None or child.governor is not None:
        return None
    form, sides = form_and_sides(speaker, speaker)
    act = Act(speaker, child.verb.first, end_of(sentence, child))
    return Draft(act, form, sides, f"{rule.id}.to") if sides else None


def _announced(sentence: Sentence, clause: Clause, speaker: Mention) -> Draft | None:
    """ "Announced the gifting of two simulators"."""
    thing = clause.object
    sides = once(speaker.sides)
    if clause.verb.lemma != "announce" or thing is None or len(sides) != 1:
        return None
    if not any(_GIFTS.intersection(inside(sentence, part)) for part in thing.parts):
        return None
    act = Act(speaker, thing.first, end_of(sentence, clause))
    return Draft(act, "pledge", sides, "commitment.announce")


def _assured_of(sentence: Sentence, clause: Clause, speaker: Mention) -> Draft | None:
    """ "Assured him of two more instructors", "was assured by To Lam of money for a library"."""
    by = clause.prep("by") if clause.verb.passive else None
    thing = by.of if by is not None and by.of is not None else clause.prep("of")
    thing = thing or next((phrase.of for phrase in clause.objects if phrase.of is not None), None)
    if thing is None or head(sentence, thing) in _FEELINGS or mention_of(thing).people:
        return None
    sides = once(speaker.sides)
    if len(sides) != 1:
        return None
    act = Act(speaker, thing.first, max(thing.past, end_of(sentence, clause)))
    return Draft(act, "pledge", sides, "commitment.assure.of")
