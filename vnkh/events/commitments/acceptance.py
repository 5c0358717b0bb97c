"""What is consented to where it was just asked for: "asked that …, to which the guest consented"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.commitments.act import Act, Draft
from vnkh.events.commitments.answers import is_answer
from vnkh.events.commitments.forms import once
from vnkh.events.commitments.speakers import speaker_of, speaks_for_side
from vnkh.events.commitments.verbs import by_verb
from vnkh.events.scene import Scene
from vnkh.events.triggers import commitment_verbs
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence


def by_acceptance(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """What the other side asked for in the same sentence, now promised."""
    verb = clause.verb
    if verb.negative or verb.tense == "future" or not is_answer(sentence, clause):
        return None
    speaker = speaker_of(scene, sentence, clause)
    sides = once(speaker.sides)
    if len(sides) != 1 or not speaks_for_side(scene, speaker):
        return None
    for host, asked in _asked_before(scene, sentence, clause):
        act = Act(speaker, asked.act.first, asked.act.past)
        return Draft(act, "pledge", sides, "commitment.agree.asked", said_with=host)
    return None


def _asked_before(
    scene: Scene, sentence: Sentence, clause: Clause
) -> Iterator[tuple[Clause, Draft]]:
    """The requests before the clause, the last one first."""
    for host in reversed(sentence.clauses):
        rule = commitment_verbs().get(host.verb.lemma)
        if host.verb.first > clause.verb.first or rule is None or rule.sort != "propose":
            continue
        draft = by_verb(scene, sentence, host, rule)
        if draft is not None:
            yield host, draft
