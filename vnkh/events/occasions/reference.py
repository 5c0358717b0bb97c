"""Whether a noun means the meeting told of: "the meeting", "Friday's talks"."""

from __future__ import annotations

from vnkh.events.finding import Finding, Roles, When
from vnkh.events.occasions.spots import Spot
from vnkh.events.reading import head
from vnkh.events.scene import Scene, is_recent
from vnkh.events.stays import ENDING
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_DEFINITE = frozenset("the this that these those their".split())
_CHAIRING = frozenset("chair co-chair".split())
_FORMAL = frozenset("reception audience call".split())


def refers(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, own: Roles) -> bool:
    """ "The meeting", "the meeting between the two parties": the one that was told of."""
    unit = sentence.units[spot.phrase.first]
    is_day = unit.tag == "t" and clause.verb.tense != "future"  # "Friday's talks"
    first = "the" if is_day else unit.word
    if first == "that" and not own and scene.recalled is not None:
        return True
    if scene.meeting is None or first not in _DEFINITE:
        return False
    if not own:
        formal = head(sentence, spot.phrase) in _FORMAL
        told = spot.relation != "object" or clause.verb.lemma in ENDING  # "concluding the meeting"
        told = told or (scene.meeting.form == "conference" and clause.verb.lemma in _CHAIRING)
        return told and (scene.meeting.form == "talks" or not formal)
    people = any(actor.type == "person" for actor, _ in own)
    return not people and {actor.country for actor, _ in own} == set(scene.meeting.sides)


def narrows(scene: Scene, sentence: Sentence, spot: Spot, when: When) -> bool:
    """ "Saturday's meeting" of talks held "over the weekend": the day of the meeting told of."""
    meeting = _undated(scene, sentence, spot) or scene.meeting
    if meeting is None:
        return False
    definite = sentence.units[spot.phrase.first].word == "the"
    at_it = definite and spot.relation in ("at", "during", "in")
    if at_it and not meeting.when.stated and is_recent(scene.document, when.value):
        meeting.when = scene.when = when  # "At the talks on March 14": those told of before
        return True
    if not meeting.when.value.contains(when.value):
        return False
    if meeting.when.value.days != when.value.days:
        meeting.when = scene.when = when
    return True


def _undated(scene: Scene, sentence: Sentence, spot: Spot) -> Finding | None:
    """The last meeting told of by the same noun and without a day of its own."""
    word = head(sentence, spot.phrase)
    for finding in reversed(scene.held):
        told = finding.phrase is not None and head(finding.sentence, finding.phrase) == word
        if told and finding.form == spot.form:
            return None if finding.when.stated else finding
    return None
