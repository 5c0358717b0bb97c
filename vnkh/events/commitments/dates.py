"""The day on which it was said."""

from __future__ import annotations

from vnkh.events import dating
from vnkh.events.commitments.speakers import said_by
from vnkh.events.finding import Finding, When
from vnkh.events.occasions import form_of
from vnkh.events.reading import head
from vnkh.events.scene import Scene, is_recent
from vnkh.events.triggers import occasions, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.dates.resolve import Lean
from vnkh.tagging.document import Sentence, Time

_PAPERS = words("commitments", "words", "papers")

_VALUING = frozenset(
    "speak hail value appreciate praise congratulate thank recall laud applaud note express".split()
)
_OWN = frozenset("i we".split())
_MONTH = 31  # days: nobody says something "in 2015", but may promise to do it then


def when_said(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """The day on which it was said: the clause's own, else the meeting's."""
    if _is_answered(scene, sentence, clause):
        return dating.published(scene.document)
    when = dating.of_clause(scene.document, sentence, clause)
    if when.stated and _is_of_other(scene, sentence, clause, when):
        when = When()
    if clause.spoken is not None and (not when.stated or _is_due(sentence, clause, when)):
        when = _of_saying(scene, sentence, clause)
    if not when.stated:
        when = _of_paper(scene, sentence, clause)
    if _is_past_day(scene, when) and not _is_due(sentence, clause, when):
        scene.said = (sentence, when)
        return when
    return (
        _at_that_meeting(scene, sentence, clause)
        or _going_on(scene, sentence)
        or scene.meeting_of({person.id for person in said_by(clause).people})
        or scene.date()
    )


def _is_answered(scene: Scene, sentence: Sentence, clause: Clause) -> bool:
    """ "I would like to see …", in an interview: said as it was held."""
    if sentence.number not in scene.document.answers or clause.verb.tense == "past":
        return False
    subject = clause.subject
    return not clause.verb.perfect and subject is not None and head(sentence, subject) in _OWN


def _is_of_other(scene: Scene, sentence: Sentence, clause: Clause, when: When) -> bool:
    """ "Hailed the visit of February 6, and affirmed …": the day of what another verb speaks of."""
    host = clause.parent
    if clause.link is not Link.COORDINATE or host is None or host.verb.lemma not in _VALUING:
        return False
    for phrase in host.phrases():
        for part in (phrase, phrase.of, *(other for _, other in phrase.preps)):
            if part is None or form_of(sentence, part) is None:
                continue
            own = dating.of_phrase(scene.document, sentence, part)
            if own.stated and own.value == when.value:
                return True
    return False


def _is_past_day(scene: Scene, when: When) -> bool:
    """Whether it is a day, or a few, on which something can have been said."""
    start = when.value.start
    if not when.stated or start is None:
        return False
    published, end = scene.document.published, when.value.end
    if when.value.days > _MONTH:
        return end is not None and end.year < published.year - 1
    return start <= published


def _of_saying(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """ "Cambodia will build a road, he said on April 11"; not of what was agreed before."""
    if clause.verb.tense == "past":
        return When()
    saying = (each for each in sentence.clauses if each.link is Link.ATTRIBUTION)
    said = next((each for each in saying if clause in each.children), None)
    return dating.of_clause(scene.document, sentence, said)


def _of_paper(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """ "Undertook in a communique of January 17, 1995": the day of the paper."""
    for each in (clause, *clause.children):
        for prep, phrase in each.preps:
            if prep in ("in", "under") and head(sentence, phrase) in _PAPERS:
                when = dating.of_phrase(scene.document, sentence, phrase)
                if each is clause or prep == "in" or is_recent(scene.document, when.value):
                    return when
    return When()


def _at_that_meeting(scene: Scene, sentence: Sentence, clause: Clause) -> When | None:
    """ "At that meeting the two ministers agreed": the day of the one told of last."""
    for prep, outer in clause.preps:
        phrase = outer.of if head(sentence, outer) == "course" and outer.of else outer
        first = sentence.units[phrase.first].word
        if prep not in ("at", "during", "in") or first not in ("that", "those", "the"):
            continue
        form, last = form_of(sentence, phrase), scene.recalled
        if form is None or last is None or last.status != "held":
            continue
        if first in ("that", "those") or _is_told_before(sentence, phrase, last):
            when = last.when
            scene.said = (sentence, when)
            return When(when.value, "relative", when.text) if when.value.text else None
    return None


def _is_told_before(sentence: Sentence, phrase: Phrase, last: Finding) -> bool:
    """ "At the forum", "during the call", right behind what tells of one and on which day."""
    if not last.when.stated:
        return False
    if last.form == "conference" and _is_conference(sentence, phrase):
        return True
    word, near = head(sentence, phrase), sentence.number - last.sentence.number == 1
    named = any(unit.word == word for unit in last.sentence.units)
    return form_of(sentence, phrase) == last.form == "call" or (
        near and named and last.when.value.is_day
    )


def _is_conference(sentence: Sentence, phrase: Phrase) -> bool:
    """ "At the forum", "at the event"."""
    word = head(sentence, phrase)
    return word == "event" or occasions().get(word) == "conference"


def _going_on(scene: Scene, sentence: Sentence) -> When | None:
    """ "On Monday he called for … He also proposed …": the day of the sentence just before."""
    if scene.said is None:
        return None
    before, when = scene.said
    if not (sentence.paragraph == before.paragraph or _adds(sentence)):
        return None
    if not 0 <= sentence.number - before.number <= 1:
        return None
    scene.said = (sentence, when)
    return When(when.value, "relative", when.text)


def _adds(sentence: Sentence) -> bool:
    """ "They also vowed …", in a paragraph of its own: it goes on from the one before."""
    return sentence.units[0].tag == "O" and any(unit.word == "also" for unit in sentence.units[:3])


def _is_due(sentence: Sentence, clause: Clause, when: When) -> bool:
    """Whether the clause's time belongs to the act to come."""
    told = (sentence.units[at].entity for at in clause.times)
    return any(
        isinstance(time, Time) and time.value == when.value and time.lean is Lean.AHEAD
        for time in told
    )
