"""When what is to come will be: the year and month that a bare "June" means then."""

from __future__ import annotations

from vnkh.events.dating import text_of, times
from vnkh.events.finding import NO_DATE, When
from vnkh.grammar.clause import Clause
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.dates.resolve import Frame, Lean, resolve
from vnkh.tagging.dates.timing import TO_DAY
from vnkh.tagging.document import Document, Sentence, Time


def moved_to(document: Document, sentence: Sentence, clause: Clause | None) -> When:
    """The day to which a clause puts something off."""
    assert clause
    for at in clause.times:
        time = sentence.units[at].entity
        if isinstance(time, Time) and sentence.units[at - 1].word in TO_DAY:
            return _leaning(document, sentence, time, Lean.AHEAD)
    return NO_DATE


def ahead(document: Document, sentence: Sentence, clause: Clause) -> When:
    """The date of a clause that speaks of what is to come, though its verb does not show it."""
    for at in clause.times:
        time = sentence.units[at].entity
        if isinstance(time, Time) and time.expression.shape is not Shape.YEARS:
            return _leaning(document, sentence, time, Lean.AHEAD)
    return NO_DATE


def to_come(document: Document, sentence: Sentence, clause: Clause | None, when: When) -> When:
    """The date of what is planned: of "meets next in January" the January to come."""
    end = when.value.end
    if clause is None or not when.value.text or end is None or end >= document.published:
        return when
    coming = ahead(document, sentence, clause)
    return coming if coming.stated else when


def nearest(document: Document, sentence: Sentence, when: When) -> When:
    """Of "called off a visit in June" last June or the next: what is called off was to be soon."""
    told = (time for _, time in times(sentence) if text_of(document, sentence, time) == when.text)
    time = next(told, None) if when.stated else None
    if time is None:
        return when
    either = [_leaning(document, sentence, time, lean) for lean in (Lean.AHEAD, Lean.BACK)]
    known = [each for each in (when, *either) if each.stated]
    return min(known, key=lambda each: _days_off(document, each))


def _leaning(document: Document, sentence: Sentence, time: Time, lean: Lean) -> When:
    """A time as it is meant in a clause that looks this way."""
    value, basis = resolve(time.expression, Frame(document.published, document.published, lean))
    return When(value, basis, text_of(document, sentence, time), stated=bool(value.text))


def _days_off(document: Document, when: When) -> int:
    start = when.value.start
    return abs((start - document.published).days) if start is not None else 0
