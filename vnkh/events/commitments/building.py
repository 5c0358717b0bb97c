"""From a rule's draft to a finding: makers, addressees, words, targets, date."""

from __future__ import annotations

from vnkh.events.actors import country_actor, person_actor, with_role
from vnkh.events.commitments.act import Act, Draft
from vnkh.events.commitments.dates import when_said
from vnkh.events.commitments.speakers import said_by
from vnkh.events.commitments.wording import words_of
from vnkh.events.finding import Actor, Finding
from vnkh.events.reading import sides_near
from vnkh.events.scene import Scene
from vnkh.events.targets import due_in, targets_in
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of


def finding_of(scene: Scene, sentence: Sentence, clause: Clause, draft: Draft) -> Finding | None:
    """The commitment as found; None where it is no matter between sides."""
    act, sides = draft.act, draft.sides
    if not sides or not _is_between(scene, sentence, sides):
        return None
    finding = Finding("commitment", draft.form, "made", draft.rule, sentence, clause)
    finding.actors = with_role(_makers(clause, sides), "maker")
    finding.sides = sides
    finding.addressees = _addressees(scene, clause, act, sides)
    finding.action = words_of(scene, sentence, act)
    finding.when = when_said(scene, sentence, draft.said_with or clause)
    finding.targets = targets_in(scene.document, sentence, act.first, act.end)
    finding.due = due_in(sentence, act.first, act.end, scene.document.published)
    if draft.form == "joint":
        scene.joint.add(id(clause))
        scene.met.update(sides)
    return finding


def _makers(clause: Clause, sides: tuple[str, ...]) -> list[Actor]:
    """The people who said so, where they speak for just these sides; else the states."""
    people = said_by(clause).people
    if people and {person.country for person in people} == set(sides):
        return [person_actor(person) for person in people]
    return [country_actor(code) for code in sides]


def _addressees(scene: Scene, clause: Clause, act: Act, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Whom it is asked of or promised to: who is to do it, who was told, else the other side."""
    if len(sides) > 1:
        return ()
    doers = tuple(code for code in act.doer.sides if code not in sides)
    told = tuple(code for code in mention_of(clause.object).sides if code not in sides)
    others = scene.sides[:2] if scene.is_bilateral() and sides[0] in scene.sides[:2] else ()
    return doers or told or tuple(code for code in others if code not in sides)


def _is_between(scene: Scene, sentence: Sentence, sides: tuple[str, ...]) -> bool:
    """Whether it is a matter between countries: several make it, or another one is in play."""
    if len(sides) > 1 or scene.is_bilateral():
        return True
    return bool(sides_near(sentence) - set(sides))
