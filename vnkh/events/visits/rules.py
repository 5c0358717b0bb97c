"""A clause in, the visit that it speaks of out."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.finding import Finding
from vnkh.events.occasions import Spot
from vnkh.events.scene import Scene
from vnkh.events.visits.nouns import by_noun
from vnkh.events.visits.verbs import by_verb
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence


def by_clause(
    scene: Scene, sentence: Sentence, clause: Clause, spots: list[Spot]
) -> Iterator[Finding]:
    """The visit that a clause speaks of, if it does; `spots` are its nouns for occasions."""
    spot = next((each for each in spots if each.form == "visit"), None)
    finding = by_noun(scene, sentence, clause, spot) if spot is not None else None
    finding = finding or by_verb(scene, sentence, clause)
    if finding is not None:
        yield finding
