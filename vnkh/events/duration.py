"""The days of a visit or conference, read from every clause that speaks of it."""

from __future__ import annotations

from datetime import timedelta

from vnkh.events import dating
from vnkh.events.explaining import explaining
from vnkh.events.finding import When
from vnkh.events.reading import inside
from vnkh.events.stays import BEGINNING, BOUNDS, ENDING, Stay, days_long, is_last_day, which_day
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.document import Document, Sentence, Time

_MONTH = 28  # days: a longer period says no more than when about it was
# Of a visit itself: "on the second day of a visit, which began on Tuesday".
_OPENING = frozenset("begin start open kick".split())
_LASTING = frozenset("last run continue stay".split())


def read(
    document: Document, sentence: Sentence, clause: Clause, phrase: Phrase | None
) -> tuple[Stay, When]:
    """What a sentence says of the days of what `phrase`, or else the clause, names."""
    words = [token.word for token in sentence.tokens]
    stay = Stay(days=days_long(_near(sentence, clause, phrase, words)))
    when = dating.of_phrase(document, sentence, phrase)
    if when.stated and not when.value.is_day and when.value.days < _MONTH:
        return Stay(whole=when.value, days=stay.days), when
    spoken = [*explaining(sentence, phrase), *_going_on(sentence, clause, phrase)]
    for each in spoken:
        stay = stay.joined(_told(sentence, each, phrase, which_day(words) if phrase else 0))
    if stay == Stay(days=stay.days):
        when = when if when.stated else dating.of_clause(document, sentence, clause)
        if when.stated:
            stay = stay.joined(
                _placed(sentence, when, clause, phrase, which_day(words) if phrase else 0)
            )
    if not when.stated:
        when = dating.of_clause(document, sentence, clause)
    value = stay.value()
    return stay, When(
        value, when.basis if when.stated else "relative", when.text, stated=bool(value.text)
    )


def _going_on(sentence: Sentence, clause: Clause, phrase: Phrase | None) -> list[Clause]:
    """The clause itself, and those that go on about the same subject: "opened … and runs until …"."""
    hosts = [clause, *explaining(sentence, phrase)]
    more = [
        each
        for each in sentence.clauses
        if each not in hosts
        and any(each.subject is host.subject and each.subject is not None for host in hosts)
        and (each.verb.lemma in BOUNDS or each.verb.lemma in _LASTING)
        and each.link is not Link.MAIN
    ]
    return [clause, *more]


def _told(sentence: Sentence, clause: Clause, phrase: Phrase | None, nth: int) -> Stay:
    """What one clause's times say: the first day, the last, or the whole."""
    stay = Stay()
    told = [sentence.units[at].entity for at in clause.times if not dating.names_it(sentence, at)]
    known = [time for time in told if isinstance(time, Time) and time.value.text]
    dated = any(time.value.is_day for time in known)
    for time in known:
        if dated and (time.expression.shape is Shape.YEAR or _is_about(time, known)):
            continue  # "on September 8 with a plan for cooperation in 2017": of the plan
        if time.expression.deadline:
            if time.value.is_day:
                stay = stay.joined(Stay(end=time.value.end))
        elif dating.is_date(time):
            when = When(time.value, time.basis, "", stated=True)
            stay = stay.joined(_placed(sentence, when, clause, phrase, nth))
    return stay


def _is_about(time: Time, known: list[Time]) -> bool:
    """ "Three weeks ago, on February 27": about when the day was."""
    return any(
        each is not time and each.value.is_day and time.value.contains(each.value) for each in known
    )


def _placed(
    sentence: Sentence, when: When, clause: Clause, phrase: Phrase | None, nth: int
) -> Stay:
    """Which day of the stay a clause's day is."""
    value, day = when.value, when.value.start
    if not value.is_day or day is None:
        return Stay(whole=value)
    last = phrase is not None and is_last_day(sentence.words())
    if nth and clause.verb.lemma not in _OPENING:
        return Stay(begin=day - timedelta(nth - 1), end=day if last else None)
    if last:
        return Stay(end=day)
    closing = (clause.verb.lemma == "bring" and clause.prep("to") is not None) or _is_end_of(
        sentence, clause, phrase
    )
    if clause.verb.lemma in ENDING or closing or _comes_after(clause, phrase):
        return Stay(end=day)
    if clause.verb.lemma in BEGINNING:
        return Stay(begin=day)
    return Stay(whole=value)


def _is_end_of(sentence: Sentence, clause: Clause, phrase: Phrase | None) -> bool:
    """ "At the end of his two-day visit today"."""
    return phrase is not None and any(
        other.of is phrase and sentence.units[other.head].word in ("end", "close", "conclusion")
        for _, other in clause.preps
    )


def _comes_after(clause: Clause, phrase: Phrase | None) -> bool:
    """ "Went home on Friday after a visit of two days"."""
    return phrase is not None and any(
        prep == "after" and other is phrase for prep, other in clause.preps
    )


def _near(sentence: Sentence, clause: Clause, phrase: Phrase | None, words: list[str]) -> list[str]:
    """The words that may tell the length: those of the noun, else those behind the verb."""
    if phrase is not None and words[
        max(sentence.units[phrase.first].first - 3, 0) : sentence.units[phrase.first].first
    ].count("days"):
        return words[
            max(sentence.units[phrase.first].first - 4, 0) : sentence.units[phrase.first].first
        ]
    if phrase is not None:
        return inside(sentence, phrase) + words[sentence.units[phrase.first].first :][:12]
    past = sentence.units[clause.verb.past - 1].past
    return words[past : past + 12]
