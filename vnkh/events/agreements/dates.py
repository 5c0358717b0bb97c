"""When a text was signed, and for which years it is."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.agreements.text import Text
from vnkh.events.finding import When
from vnkh.events.occasions import form_of
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.events.stays import which_day
from vnkh.events.triggers import words
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.mentions import mention_of

_THIS = frozenset("this that the".split())
_ENDS = frozenset("end conclusion close".split())
_MONTH = 31  # days
_YEAR = 365
_PROGRAMMES = words("agreements", "words", "programmes")


def when_signed(scene: Scene, sentence: Sentence, text: Text) -> When:
    """The day of signing; of a pending text the day planned, else the day it was spoken of."""
    when = _told(scene, sentence, text)
    validity = _is_validity(sentence, text, when) or _is_year_of(scene, sentence, text, when)
    if when.stated and not validity:
        return when
    if text.status == "pending":
        when = dating.deadline(scene.document, sentence, text.clause)
        if when.stated:
            return when
    return scene.date()


def _told(scene: Scene, sentence: Sentence, text: Text) -> When:
    """The day of the clause; of a pending text also of the one above; of a visit meanwhile."""
    when = _of_each(scene, sentence, text)
    if not when.stated:
        when = dating.of_clause(scene.document, sentence, text.clause)
    if not when.stated:
        when = _at_meeting(scene, sentence, text)
    if not when.stated and text.clause is not None and text.status == "pending":
        when = dating.of_clause(scene.document, sentence, text.clause.parent)
    if not when.stated and text.status != "pending":
        when = scene.nth_day(which_day(sentence.words()))
    return when if when.stated else _during_visit(scene, sentence, text)


def _of_each(scene: Scene, sentence: Sentence, text: Text) -> When:
    """ "A treaty in 1985 and a supplementary one in October 2005": each text has its own day."""
    listed = (
        [part for phrase in text.clause.objects for part in phrase.parts] if text.clause else []
    )
    told = [part for part in listed if part.times]
    if len(told) < 2 or not any(part is text.phrase for part in told):
        return When()
    return dating.of_times(scene.document, sentence, text.phrase.times)


def _at_meeting(scene: Scene, sentence: Sentence, text: Text) -> When:
    """ "On this occasion", "at the conclusion of the meeting": the day of the one told of last."""
    last = scene.recalled
    if scene.series is not None and scene.series.status == "planned" and text.status == "pending":
        last = scene.series
    if last is None or text.clause is None or not last.when.value.text:
        return When()
    for prep, phrase in text.clause.preps:
        this = sentence.units[phrase.first].word in _THIS and head(sentence, phrase) == "occasion"
        end = prep in ("at", "after") and head(sentence, phrase) in _ENDS and phrase.of is not None
        planned = text.status == "pending"
        near = sentence.paragraph - last.sentence.paragraph <= 1 and last.form == "talks"
        if (prep == "on" and this and near and not planned) or (end and planned):
            fits = (last.status == "planned") == planned
            when = last.when
            return When(when.value, "relative", when.text, stated=True) if fits else When()
    return When()


def _during_visit(scene: Scene, sentence: Sentence, text: Text) -> When:
    """ "Signed while Heng Samrin was in Hanoi", "during the visit": the days of the visit told of."""
    for prep, phrase in text.clause.preps if text.clause is not None else ():
        last = scene.visits[-1] if scene.visits else None
        if prep == "during" and form_of(sentence, phrase) == "visit" and last is not None:
            return last.when if last.when.value.days > 1 else When()
    for child in text.clause.children if text.clause is not None else ():
        people = {person.id for person in mention_of(child.subject).people}
        if child.marker not in ("while", "when", "during") or not people:
            continue
        for visit in scene.visits:
            if visit.people & people and visit.when.value.text:
                return visit.when
    return When()


def _is_year_of(scene: Scene, sentence: Sentence, text: Text, when: When) -> bool:
    """ "Signed a memorandum on cooperation in 2019" in the news of that year: what it is for."""
    if _is_of_past(text) and dating.is_ahead(scene.document, when.value):
        return True  # "signed the plan for cooperation in 2023" in 2022
    within = scene.when.stated and when.value.contains(scene.when.value)
    if within and _MONTH < when.value.days < _YEAR and _is_of_past(text):
        return True  # "signed minutes on cooperation in the second quarter", in the news of a day
    if when.value.days < _YEAR:
        return False
    if text.status == "pending" or not when.value.contains(scene.when.value):
        return False
    return any(unit.word in _PROGRAMMES for unit in sentence.units[text.phrase.first :])


def _is_of_past(text: Text) -> bool:
    """Whether the verb tells that the text was signed."""
    return (
        text.clause is not None and text.clause.verb.tense == "past" and not text.clause.verb.modal
    )


def _is_validity(sentence: Sentence, text: Text, when: When) -> bool:
    """Whether the clause's time is what the text is valid for: "a plan for 2020"."""
    for at in text.clause.times if text.clause is not None else ():
        time = sentence.units[at].entity
        same = isinstance(time, Time) and time.value == when.value
        if same and time.expression.shape is Shape.YEAR:
            return _is_behind_for(sentence, at)
    return False


def period_of(sentence: Sentence, phrase: Phrase) -> str:
    """What a text is valid for: "for the 2026-2030 period", "2026 cooperation plan"."""
    inner = range(phrase.first, phrase.past)
    for at in _spots(phrase):
        time = sentence.units[at].entity
        if not isinstance(time, Time) or not time.value.text:
            continue
        year = time.expression.shape is Shape.YEAR and (at in inner or _is_behind_for(sentence, at))
        if year or time.expression.shape is Shape.YEARS:
            return time.value.text
    return ""


def _spots(phrase: Phrase) -> Iterator[int]:
    """The units where a text's years may stand: inside it, behind it, in what explains it."""
    yield from range(phrase.first, phrase.past)
    yield from phrase.times
    for _, other in phrase.preps:
        yield from range(other.first, other.past)


def _is_behind_for(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence.units[at - 1].word == "for"
