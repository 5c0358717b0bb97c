"""Own people set to work: "told the navies to …", "charged the commission with finishing …"."""

from __future__ import annotations

from dataclasses import replace

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.reading import head, inside
from vnkh.events.triggers import CommitmentVerb
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.groups import NUMBER_WORDS
from vnkh.tagging.mentions import Mention, mention_of


def instruction(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """What somebody tells to do: one's own are set to work, of another it is asked."""
    child = clause.child(Link.INFINITIVE) or _with_gerund(clause)
    sides = once(speaker.sides)
    left = clause.verb.lemma == "leave"
    if child is None or not sides or (left and not _is_left(sentence, clause)):
        return None
    whom = clause.prep("to") if left else clause.subject if clause.verb.passive else clause.object
    told = _own(mention_of(whom), sides) if _is_uncounted(sentence, whom) else mention_of(whom)
    sort = "instruct" if set(told.sides) <= set(sides) else "propose"
    act = Act(told, child.verb.first, end_of(sentence, child))
    return Draft(act, form_by(sides, sort), sides, f"{rule.id}.to")


def _is_left(sentence: Sentence, clause: Clause) -> bool:
    """ "Left it to the ministries to …", "it was left to them to …"."""
    it = clause.subject if clause.verb.passive else clause.object
    return it is not None and head(sentence, it) == "it" and clause.prep("to") is not None


def _is_uncounted(sentence: Sentence, whom: Phrase | None) -> bool:
    """ "The ministries", not "the two ministries": which they are tells who is their master."""
    return whom is not None and NUMBER_WORDS.isdisjoint(inside(sentence, whom))


def _own(told: Mention, sides: tuple[str, ...]) -> Mention:
    """Of whom somebody tells to do something, their own."""
    own = tuple(code for code in told.sides if code in sides)
    return replace(told, sides=own) if own else told


def _with_gerund(clause: Clause) -> Clause | None:
    """ "Entrusted the ministries with drawing up …"."""
    gerunds = (each for each in clause.children if each.link is Link.GERUND)
    return next((each for each in gerunds if each.marker == "with"), None)
