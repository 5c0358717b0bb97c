"""When an event was: from its own words, its clause, its sentence, else the scene."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh import edtf
from vnkh.edtf import Edtf
from vnkh.events.apart import measured, moved
from vnkh.events.explaining import explaining
from vnkh.events.finding import NO_DATE, When
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.verbs import Mood
from vnkh.tagging.dates.expression import Shape
from vnkh.tagging.dates.timing import will_have
from vnkh.tagging.document import Document, Sentence, Time

_INHERITING = (
    Link.COMPLEMENT,
    Link.INFINITIVE,
    Link.PARTICIPIAL,
    Link.GERUND,
    Link.COORDINATE,
    Link.ATTRIBUTION,
)
_MEETING = frozenset("meet receive speak talk sit welcome host visit address".split())
_ASKED = frozenset("ask question".split())  # "asked about the canal on May 5, she …"
_RECEIVING = frozenset("receive host welcome meet".split())
_ENDING = frozenset("end conclude close culminate result produce yield".split())
_MOMENTS = frozenset("when while before after on upon during as".split())


def of_phrase(document: Document, sentence: Sentence, phrase: Phrase | None) -> When:
    """The date inside a noun phrase, behind it, or in a clause that explains it."""
    while phrase is not None:
        explained = [
            at
            for clause in explaining(sentence, phrase)
            for each in (clause, *_expected(clause))
            for at in _own(sentence, each)
        ]
        for at in [*_inside(sentence, phrase), *phrase.times, *explained]:
            when = _at(document, sentence, at)
            if when.stated:
                return when
        phrase = phrase.of
    return NO_DATE


def of_times(document: Document, sentence: Sentence, spots: list[int]) -> When:
    """The first date at these units."""
    found = (_at(document, sentence, at) for at in spots)
    return next((when for when in found if when.stated), NO_DATE)


def _expected(clause: Clause) -> list[Clause]:
    """ "Which is expected to take place in November"."""
    return [
        child for child in clause.children if child.link is Link.INFINITIVE and clause.verb.passive
    ]


def of_clause(document: Document, sentence: Sentence, clause: Clause | None) -> When:
    """The date of a clause, else of what opens it, else of the clause that it hangs on."""
    seen = 0
    while clause is not None and seen < 6:
        own = [_at(document, sentence, at) for at in _own(sentence, clause)]
        stated = [when for when in own if when.stated]
        if stated:
            return min(stated, key=lambda when: (not when.value.is_day, when.basis != "stated"))
        for at in (*_opening(sentence, clause), *_owning(sentence, clause.subject)):
            when = _at(document, sentence, at)
            if when.stated:
                return when
        distance = measured(sentence, clause)
        if distance is not None and clause.parent is not None:
            return _apart(document, sentence, clause.parent, distance)
        inherits = clause.link in _INHERITING or clause.marker in ("when", "where", "as")
        inherits = inherits or _is_during(clause) or _is_outcome(clause) or will_have(clause)
        inherits = inherits or _goes_on(clause)
        clause = clause.parent if inherits else None
        seen += 1
    return NO_DATE


def _apart(document: Document, sentence: Sentence, host: Clause, distance: tuple[int, str]) -> When:
    """ "The visit comes a month after he travelled to Hanoi"."""
    when = of_clause(document, sentence, host)
    if when.stated and not when.value.is_day:
        return NO_DATE
    value = moved(when.value.start or document.published, distance)
    return When(value, "relative", when.text, stated=bool(value.text))


def _owning(sentence: Sentence, phrase: Phrase | None) -> list[int]:
    """ "Yesterday's programme included …": the day that has what the clause is about."""
    if phrase is None:
        return []
    owned = range(phrase.first, min(phrase.head, phrase.first + 2))
    units = sentence.units
    return [at for at in owned if units[at].tag == "t" and units[at + 1].tag == "S"]


def _goes_on(clause: Clause) -> bool:
    """ "In October they signed the treaty, while the protocol was signed by …": of the same day."""
    host = clause.parent
    if clause.marker != "while" or host is None or clause.verb.tense != host.verb.tense:
        return False
    return any(at < host.verb.first for at in host.times)


def _is_during(clause: Clause) -> bool:
    """ "A visit last November, in the course of which six accords were signed"."""
    if clause.link is not Link.RELATIVE or clause.antecedent is None:
        return False
    return any(
        phrase is clause.antecedent and prep in ("in", "during", "at", "of", "after", "by")
        for prep, phrase in clause.preps
    )


def _is_outcome(clause: Clause) -> bool:
    """ "Sat down for talks, which ended with the signing of …"; "…, after which he drove to …"."""
    if clause.marker != "which":
        return False
    return clause.link is Link.ADVERBIAL or clause.verb.lemma in _ENDING


def alone(document: Document, sentence: Sentence) -> When:
    """The one date of a sentence that has only one."""
    found = [time for _, time in times(sentence) if is_date(time)]
    if len(found) != 1:
        return NO_DATE
    return When(found[0].value, found[0].basis, text_of(document, sentence, found[0]), stated=True)


def text_of(document: Document, sentence: Sentence, time: Time) -> str:
    """The words of a time, as the reader sees them."""
    tokens = sentence.tokens[time.expression.first : time.expression.past]
    return document.view.text[tokens[0].start : tokens[-1].end]


def deadline(document: Document, sentence: Sentence, clause: Clause | None) -> When:
    """The end that a clause sets: "by the end of the year"."""
    while clause is not None:
        related = [clause, *(child for child in clause.children if child.link is Link.ADVERBIAL)]
        for each in related:
            for at in each.times:
                time = sentence.units[at].entity
                if (
                    isinstance(time, Time)
                    and time.value.text
                    and time.expression.shape is not Shape.YEARS
                ):
                    return When(
                        time.value, time.basis, text_of(document, sentence, time), stated=True
                    )
        clause = clause.parent if clause.link in _INHERITING else None
    return NO_DATE


def _opening(sentence: Sentence, clause: Clause) -> list[int]:
    """Times of what stands before a clause or says who speaks: "Before going home today, …"."""
    found: list[int] = []
    for child in clause.children:
        meeting = child.link is Link.PARTICIPIAL and child.verb.lemma in _MEETING | _ASKED
        before = child.verb.first < clause.verb.first and (child.marker in _MOMENTS or meeting)
        before = before or _is_when_they_met(clause, child) or _is_while_receiving(child)
        if child.link is Link.ATTRIBUTION or (
            before and child.link in (Link.PARTICIPIAL, Link.ADVERBIAL, Link.GERUND)
        ):
            found.extend(_own(sentence, child))
    return found


def _is_when_they_met(clause: Clause, child: Clause) -> bool:
    """ "Agreed to strengthen cooperation when they met in November"."""
    past = clause.verb.tense == child.verb.tense == "past"
    return past and child.marker == "when" and child.verb.lemma in _MEETING


def _is_while_receiving(child: Clause) -> bool:
    """ "Proposed more flights while receiving the ambassador on Monday"."""
    return (
        child.marker in ("while", "when", "as")
        and child.verb.lemma in _RECEIVING
        and (child.verb.mood is Mood.ING)
    )


def _inside(sentence: Sentence, phrase: Phrase) -> list[int]:
    first = phrase.first
    past = phrase.of.first if phrase.of is not None else phrase.past
    return [
        at
        for at in range(first, past)
        if sentence.units[at].tag == "t" and not names_it(sentence, at)
    ]


def names_it(sentence: Sentence, at: int) -> bool:
    """Whether a year is part of a name: "Friendship Meeting 2023"."""
    time = sentence.units[at].entity
    is_year = isinstance(time, Time) and time.expression.shape in (Shape.YEAR, Shape.YEARS)
    return is_year and at > 0 and sentence.units[at - 1].tag in "PN"


def _own(sentence: Sentence, clause: Clause) -> list[int]:
    """The times of a clause but for those inside "a deal by 2030" or behind another's noun."""
    return [
        at
        for at in clause.times
        if not names_it(sentence, at) and (clause.marker == "when" or not _is_since(sentence, at))
    ]


def _is_since(sentence: Sentence, at: int) -> bool:
    """ "Since the beginning of the year": a stretch, and no day of anything."""
    before = [unit.word for unit in sentence.units[max(at - 2, 0) : at]]
    return "since" in before


def _at(document: Document, sentence: Sentence, at: int) -> When:
    time = sentence.units[at].entity
    if not isinstance(time, Time) or not is_date(time) or _is_validity(sentence, at, time):
        return NO_DATE
    return When(time.value, time.basis, text_of(document, sentence, time), stated=True)


def _is_validity(sentence: Sentence, at: int, time: Time) -> bool:
    """ "A plan for 2020": what it is valid for."""
    return time.expression.shape is Shape.YEAR and at > 0 and sentence.units[at - 1].word == "for"


def is_date(time: Time) -> bool:
    """Whether a time can be the date of an act: no period of validity, no deadline."""
    return (
        bool(time.value.text)
        and time.expression.shape is not Shape.YEARS
        and not time.expression.deadline
    )


def times(sentence: Sentence) -> Iterator[tuple[int, Time]]:
    """The times of a sentence, each with its unit."""
    for at, unit in enumerate(sentence.units):
        if unit.tag == "t" and isinstance(unit.entity, Time):
            yield at, unit.entity


def published(document: Document) -> When:
    """The article's own day."""
    return When(edtf.day(document.published), "published", "")


def is_ahead(document: Document, value: Edtf) -> bool:
    """Whether a date lies wholly after the article's day."""
    return bool(value.text) and value.start is not None and value.start > document.published
