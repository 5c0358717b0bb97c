"""Whether an occasion is still to come, whatever its verb says."""

from __future__ import annotations

from vnkh.events import coming, dating
from vnkh.events.finding import Finding, When
from vnkh.events.occasions.spots import Spot
from vnkh.events.reading import is_preparing
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_UPCOMING = frozenset("upcoming next forthcoming coming".split())


def as_planned(scene: Scene, clause: Clause, spot: Spot, finding: Finding | None) -> Finding | None:
    """The same finding; what is being prepared, or is the next of its kind, is planned."""
    if finding is None:
        return None
    at_it = spot.relation in ("at", "during", "after") and clause.verb.tense == "past"
    told = at_it and finding.status == "planned"
    if told and not dating.is_ahead(scene.document, finding.when.value):
        finding.status = "held"  # "the matter was agreed upon during his meeting with …"
    prepared = is_preparing(clause) and spot.relation in ("object", "for", "of", "including")
    prepared = prepared or _is_of_coming(finding.sentence, spot)
    if finding.status == "held" and (prepared or is_coming(finding.sentence, spot.phrase)):
        finding.status = "planned"
        finding.when = _to_come(scene, finding) if finding.when.stated else When()
    return finding


def _is_of_coming(sentence: Sentence, spot: Spot) -> bool:
    """ "Upcoming high-level activities, including the 21st meeting of …"."""
    if spot.relation != "including":
        return False
    return any(unit.word in _UPCOMING for unit in sentence.units[: spot.phrase.first])


def _to_come(scene: Scene, finding: Finding) -> When:
    return coming.to_come(scene.document, finding.sentence, finding.clause, finding.when)


def is_coming(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of something to come: "the upcoming celebration", "the next summit"."""
    around = sentence.units[phrase.first : phrase.head]
    return any(unit.word in _UPCOMING for unit in around)
