"""That one side speaks to the other: from there on a matter is one between both."""

from __future__ import annotations

from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.mentions import mention_of

# Verbs of what is said or given to somebody; "voice gratitude to" has its noun besides.
_ADDRESSING = frozenset(
    "thank congratulate inform tell assure present donate hand welcome brief praise laud express"
    " extend voice".split()
)


def address(scene: Scene, clause: Clause) -> None:
    """Note that both sides are there, where somebody of the one addresses the other."""
    if scene.is_bilateral() or clause.verb.lemma not in _ADDRESSING:
        return
    if clause.link not in (Link.MAIN, Link.COORDINATE, Link.GERUND):
        return
    speaker = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
    if not speaker.acts or len(set(speaker.sides)) != 1:
        return
    for phrase in clause.phrases():
        sides = {*speaker.sides, *mention_of(phrase).sides}
        if len(sides) > 1 and sides == set(scene.sides[:2]):
            scene.met.update(sides)
