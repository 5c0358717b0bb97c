"""From those who met to a finding: status, date and place."""

from __future__ import annotations

from vnkh.events import coming, dating
from vnkh.events.actors import merged, of_their_time, sides_of
from vnkh.events.finding import Finding, Roles, When
from vnkh.events.meetings.opposite import of_two_sides
from vnkh.events.meetings.status import is_recalled, status_of
from vnkh.events.places import is_in_unknown_place, place_of
from vnkh.events.reading import is_moved, sides_near
from vnkh.events.scene import Scene, is_recent
from vnkh.events.stays import which_day
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_MEETINGS = frozenset("talks call".split())
_HOURS = frozenset("noon morning evening midday lunchtime".split())


def build(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    actors: Roles,
    *,
    form: str,
    rule: str,
    phrase: Phrase | None = None,
    is_certain: bool = False,
) -> Finding | None:
    """A meeting as a clause, and if a noun names it `phrase`, tell it.

    One that `is_certain` is planned even where something about it is only asked for. None where it was denied or only asked for, or a matter of one country.
    """
    status = status_of(sentence, clause) or ("planned" if is_certain else None)
    if status is None:
        return None
    actors = merged(of_two_sides(scene, sentence, actors) if form in _MEETINGS else actors)
    if form in _MEETINGS and not actors:
        return None
    finding = Finding("meeting", form, status, rule, sentence, clause, phrase, actors)
    finding.sides = sides_of(actors)
    finding.is_background = is_recalled(clause)
    _date(scene, finding)
    finding.actors = merged(of_their_time(actors, finding.when.value.end))
    finding.where = place_of(scene.document, sentence, clause, phrase)
    if finding.where is None and _is_here(scene, finding):
        finding.where = scene.where
    return finding


def _date(scene: Scene, finding: Finding) -> None:
    """Date a finding from its noun, its clause, else the scene; a day to come makes it planned."""
    document, sentence = scene.document, finding.sentence
    when = _told(scene, finding)
    if when.stated and finding.status == "held" and dating.is_ahead(document, when.value):
        finding.status = "planned"
    if finding.status == "planned":
        when = coming.to_come(document, sentence, finding.clause, when)
    if finding.status == "cancelled":
        when = coming.nearest(document, sentence, when)
    today = not finding.is_background or _tells_hour(sentence)
    if not when.stated and finding.status == "held" and today:
        when = scene.date()
    finding.when = when


def _told(scene: Scene, finding: Finding) -> When:
    """The day that the words tell, first those of the noun itself."""
    document, sentence, clause = scene.document, finding.sentence, finding.clause
    if is_moved(sentence, clause):
        when = coming.moved_to(document, sentence, clause)
    else:
        when = dating.of_phrase(document, sentence, finding.phrase)
    if not when.stated or not when.value.is_day:
        day = dating.of_clause(document, sentence, clause)
        closer = day.value.is_day if finding.form in ("talks", "call") else bool(day.value.text)
        narrower = closer and when.value.contains(day.value)  # "last year's … in December"
        when = day if narrower or not when.stated else when
    if not when.stated:
        when = scene.nth_day(which_day(sentence.words()))
    if not when.stated and finding.is_background:
        when = dating.alone(document, sentence)
    return when


def _tells_hour(sentence: Sentence) -> bool:
    """ "Had received him at noon": earlier the same day."""
    return any(unit.word in _HOURS for unit in sentence.units)


def _is_here(scene: Scene, finding: Finding) -> bool:
    """Whether a meeting of no place of its own was where the text is: no call, nothing recalled."""
    if finding.status != "held" or finding.form == "call" or finding.is_background:
        return False
    if is_in_unknown_place(finding.sentence, finding.clause):
        return False
    return not finding.when.stated or is_recent(scene.document, finding.when.value)


def is_between(finding: Finding) -> bool:
    """Whether a ceremony is a matter of two sides: of both, abroad, or with the other named."""
    sides = set(finding.sides)
    if len(sides) > 1 or (finding.where is not None and finding.where.country not in sides):
        return True
    return bool(sides_near(finding.sentence) - sides)
