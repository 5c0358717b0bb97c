"""Leaving: the end of the visit under way, or the beginning of a new one."""

from __future__ import annotations

from vnkh.events import dating
from vnkh.events.finding import Finding, When
from vnkh.events.scene import Scene
from vnkh.events.stays import Stay
from vnkh.events.visits.building import visit
from vnkh.events.visits.places import destination, is_abroad
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention

_SETTING_OFF = frozenset("leave depart fly".split())


def goes_home(sentence: Sentence, clause: Clause) -> bool:
    """ "Flew home", "came back with soldiers"."""
    behind = sentence.units[clause.verb.past : clause.verb.past + 3]
    return any(unit.word in ("home", "back") for unit in behind)


def by_leaving(
    scene: Scene, sentence: Sentence, clause: Clause, visitor: Mention
) -> Finding | None:
    """ "Will leave for home on Saturday" ends the visit under way; "leaves for Vietnam" is one."""
    where = destination(scene, sentence, clause)
    abroad = where is not None and is_abroad(visitor, where) and not goes_home(sentence, clause)
    if abroad and clause.verb.lemma in _SETTING_OFF:
        return visit(scene, sentence, clause, visitor, where, rule="meeting.visit-leave")
    departs = where is None and clause.verb.lemma in _SETTING_OFF and not clause.verb.passive
    if departs or goes_home(sentence, clause) or (where is not None and not abroad):
        _end(scene, sentence, clause, visitor)
    return None


def _end(scene: Scene, sentence: Sentence, clause: Clause, visitor: Mention) -> None:
    """Take the day of leaving as the last of the visit under way."""
    people = {person.id for person in visitor.people}
    current = next((each for each in reversed(scene.visits) if each.people & people), None)
    last = dating.of_clause(scene.document, sentence, clause)
    if current is None or not last.stated or last.value.end is None:
        return
    current.stay = current.stay.joined(Stay(end=last.value.end))
    if current.stay.begin is not None or current.stay.days:
        told = current.when
        current.when = When(current.stay.value(), told.basis, told.text, stated=True)
    if sentence is not current.sentence:
        current.also.append(sentence)
