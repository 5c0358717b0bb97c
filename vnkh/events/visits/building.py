"""From a visitor and a place to a finding, with the days that the sentence tells."""

from __future__ import annotations

from vnkh.events import dating, duration
from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding, When, Where
from vnkh.events.meetings import build
from vnkh.events.scene import Scene
from vnkh.events.stays import ENDING, Stay
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention

_ARRIVING = frozenset("arrive land touch".split())
_LEADING = frozenset("lead head bring take fly come arrive".split())


def visit(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    visitor: Mention,
    where: Where | None,
    *,
    rule: str,
    phrase: Phrase | None = None,
) -> Finding | None:
    """A visit as a clause, and if a noun names it `phrase`, tell it.

    One that is not only recalled is remembered by the scene.
    """
    actors = with_role(actors_of(visitor), "visitor")
    finding = build(scene, sentence, clause, actors, form="visit", rule=rule, phrase=phrase)
    if finding is None or (finding.status == "cancelled" and phrase is None):
        return None
    finding.where = where
    _date(scene, finding, clause)
    if not finding.is_background:
        scene.visits.append(finding)
    return finding


def _date(scene: Scene, finding: Finding, clause: Clause) -> None:
    """What the sentence tells of the visit's days; who arrives and no day is told arrives now."""
    stay, when = duration.read(scene.document, finding.sentence, clause, finding.phrase)
    arrives = clause.verb.lemma in _ARRIVING and finding.status == "held"
    if not when.stated and arrives and not finding.is_background:
        now = scene.date()
        stay = stay.joined(Stay(begin=now.value.start))
        when = When(stay.value(), now.basis, now.text, stated=True)
    finding.stay, finding.when = stay, when
    if when.stated and finding.status == "held" and dating.is_ahead(scene.document, when.value):
        finding.status = "planned"
    if finding.status == "planned" and _is_under_way(clause) and _has_begun(scene, when):
        finding.status = "held"


def _has_begun(scene: Scene, when: When) -> bool:
    """Whether a visit's first day has come."""
    start = when.value.start
    return when.stated and start is not None and start <= scene.document.published


def _is_under_way(clause: Clause) -> bool:
    """ "Her stay lasts from Sunday to Wednesday", "is leading a delegation to pay a visit"."""
    if clause.verb.tense == "present" or clause.verb.lemma in ENDING:
        return True
    host = clause.parent if clause.link is Link.INFINITIVE else None
    return host is not None and host.verb.lemma in _LEADING
