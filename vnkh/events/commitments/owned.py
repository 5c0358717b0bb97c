"""Promises and requests in a noun that somebody has: "the minister's proposal that …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, governed_act
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.commitments.speakers import both_sides
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import CommitmentNoun, commitment_nouns
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

_CALLS_FOR = frozenset("request call appeal plea demand".split())
_SHARED = frozenset("common mutual joint shared both".split())


def by_owned_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """ "The minister's proposal that … found no echo", "there was a common promise to …"."""
    for phrase in clause.phrases():
        rule = commitment_nouns().get(head(sentence, phrase))
        speaker = _owner(scene, sentence, clause, phrase) if rule is not None else NOTHING
        if rule is None or not speaker.acts or _is_past(rule, clause):
            continue
        act = _told_by(sentence, clause, phrase, speaker)
        if act is None and rule.sort == "propose" and phrase.possessor is not None:
            act = _asked_for(sentence, phrase)
        if act is not None:
            sides = once(speaker.sides)
            return Draft(act, form_by(sides, rule.sort), sides, f"{rule.id}.owned")
    return None


def _is_past(rule: CommitmentNoun, clause: Clause) -> bool:
    """ "Praised its decision to join": what was decided is a promise only to whom it is told."""
    return rule.id == "commitment.decision" and clause.verb.lemma not in rule.brought


def _owner(scene: Scene, sentence: Sentence, clause: Clause, phrase: Phrase) -> Mention:
    """Whose promise or proposal it is."""
    if _is_there(sentence, clause) and _SHARED.intersection(inside(sentence, phrase)):
        return both_sides(scene)
    owner = mention_of(phrase.possessor)
    if not owner.acts and phrase.of is not None and phrase is clause.subject:
        owner = mention_of(phrase.of)
    if not owner.acts and _is_it(sentence, clause) and phrase in clause.objects:
        whose = mention_of(phrase)  # "it was also her wish"
        if sentence.units[phrase.first].word in ("our", "my") and clause.spoken is not None:
            whose = mention_of(clause.spoken.subject)
        owner = Mention("people", whose.people, whose.sides) if whose.people else owner
    return owner if owner.acts else _by_demonym(sentence, phrase)


def _is_there(sentence: Sentence, clause: Clause) -> bool:
    """ "There was a common promise"."""
    if clause.verb.lemma != "be" or clause.subject is None:
        return False
    return head(sentence, clause.subject) == "there"


def _by_demonym(sentence: Sentence, phrase: Phrase) -> Mention:
    """ "A Thai proposal that …"."""
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.tag == "k":
            return Mention("sides", sides=(unit.entity[0].code,), is_role=True)
    return NOTHING


def _told_by(sentence: Sentence, clause: Clause, phrase: Phrase, speaker: Mention) -> Act | None:
    """What a noun of promising tells by "that" or "to"; of "it was her wish, she said, that …", too."""
    is_it = _is_it(sentence, clause) and phrase in clause.objects
    for child in sentence.clauses:
        hangs = child.governor is phrase or (is_it and child.parent is clause)
        if hangs and child.link in (Link.INFINITIVE, Link.COMPLEMENT):
            return governed_act(sentence, child, speaker)
    return None


def _is_it(sentence: Sentence, clause: Clause) -> bool:
    """ "It was her wish"."""
    if clause.verb.lemma != "be" or clause.subject is None:
        return False
    return head(sentence, clause.subject) == "it"


def _asked_for(sentence: Sentence, phrase: Phrase) -> Act | None:
    """ "Chinh's request for faster clearance"."""
    if head(sentence, phrase) not in _CALLS_FOR or sentence.units[phrase.first].tag == "O":
        return None
    wanted = next((other for prep, other in phrase.preps if prep == "for"), None)
    return Act(NOTHING, wanted.first, wanted.past) if wanted is not None else None
