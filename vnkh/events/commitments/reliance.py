"""What others may count on: "Cambodia can count on Vietnam to …, he said"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.commitments.speakers import voice_of
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_RELYING = frozenset("count rely bank depend".split())
_OWN = frozenset("me us".split())


def by_reliance(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """What one side says that the other may count on its doing."""
    verb, on = clause.verb, clause.prep("on", "upon")
    if verb.lemma not in _RELYING or verb.modal not in ("can", "could", "may") or on is None:
        return None
    speaker = voice_of(scene, sentence, clause)
    doer = speaker if head(sentence, on) in _OWN else mention_of(on)
    sides = once(doer.sides)
    if len(sides) != 1 or set(sides) != set(speaker.sides):
        return None
    child = clause.child(Link.INFINITIVE)
    if child is not None:
        act = Act(doer, child.verb.first, end_of(sentence, child))
    else:
        act = Act(doer, on.first, end_of(sentence, clause))
    return Draft(act, form_by(sides, "commit"), sides, "commitment.will")
