"""From a visitor and a place to a finding, with the days that the sentence tells."""

from __future__ import annotations

from vnkh.events import coming, dating, duration
from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding, When, Where
from vnkh.events.meetings import build
from vnkh.events.scene import Scene
from vnkh.events.stays import ENDING, Stay
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention

_MONTH = 28  # days: what is longer is when about a visit lies, and not how long it is
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
    if finding.status == "cancelled":
        near = coming.nearest(scene.document, finding.sentence, when)
        stay, when = (stay if near.value == when.value else Stay(whole=near.value)), near
    finding.stay, finding.when = stay, when
    ahead = when.stated and dating.is_ahead(scene.document, when.value)
    if ahead and finding.status == "held" and not _is_until(stay):
        finding.status = "planned"
    if finding.status == "planned" and _has_begun(scene, finding, clause):
        finding.status = "held"


def _is_until(stay: Stay) -> bool:
    """ "Began his visit, which lasts until May 8": only the last day is told, and it lies ahead."""
    return stay.end is not None and stay.begin is None and not stay.days


def _has_begun(scene: Scene, finding: Finding, clause: Clause) -> bool:
    """Whether a visit's first day has come: of one that is only spoken of, it must be past."""
    start, today = finding.when.value.start, scene.document.published
    if not finding.when.stated or start is None:
        return False
    if _is_under_way(clause):
        return start <= today
    end = finding.when.value.end
    dated = finding.when.value.days < _MONTH and end is not None and end >= today
    return finding.phrase is not None and start < today and dated


def _is_under_way(clause: Clause) -> bool:
    """ "Her stay lasts from Sunday to Wednesday", "is leading a delegation to pay a visit"."""
    if clause.verb.tense == "present" or clause.verb.lemma in ENDING:
        return True
    host = clause.parent if clause.link is Link.INFINITIVE else None
    return host is not None and host.verb.lemma in _LEADING
