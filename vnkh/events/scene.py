"""The meeting under way, as a text goes along: its day, its place, who is there."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta

from vnkh import bounds, edtf
from vnkh.edtf import Edtf
from vnkh.events import dating
from vnkh.events.asides import is_aside, is_word_given
from vnkh.events.finding import Finding, Roles, When, Where
from vnkh.events.places import dateline_place
from vnkh.events.reading import head, nouns_behind
from vnkh.events.triggers import occasions, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import Mention
from vnkh.tagging.people import Person

_MONTH = 31  # days
_LONG = 15  # days: what is longer is a month or year in which a visit lay
_ASIDE = (Link.RELATIVE, Link.REDUCED, Link.ADVERBIAL)
_NEWS = 21  # days that a report may come after what it reports
# What happens on a day of its own and tells nothing of the day of the meeting.
_ELSEWHERE = frozenset(
    "arrive land touch fly leave depart come go begin start open be bear die found establish travel"
    " end conclude wind wrap finish close".split()
)
_COMING = frozenset("come go arrive travel".split())  # in the first sentence: the day, maybe
_MEETING = frozenset("meet receive welcome call host hold visit sit see talk".split())
_STOPS = frozenset('. ! ? " : ;'.split())
_LEAD = 4  # sentences in which even a side remark tells the day


@dataclass(slots=True)
class Scene:
    """What a sentence without a date or place of its own goes by."""

    document: Document
    when: When
    where: Where | None
    meeting: Finding | None = None
    paragraph: int = 0
    sides: tuple[str, ...] = ()
    visits: deque[Finding] = field(default_factory=lambda: deque(maxlen=bounds.EVENTS))
    met: set[str] = field(default_factory=set)  # the sides that have met so far
    parties: Roles = field(default_factory=list)  # of the last agreement
    agreement: Finding | None = None  # the last one told of
    promised: list[Finding] = field(default_factory=list)  # the last sentence's commitments
    signing: int = -9  # the sentence in which several texts were last signed
    text_named: int = -9  # the sentence in which a text was last named
    listed: When = field(default_factory=When)  # the day that the line above a list tells
    in_list: bool = False  # numbered lines are texts: "The eleven documents are:"
    joint: set[int] = field(default_factory=set)  # clauses that made a joint commitment
    told_meetings: set[int] = field(default_factory=set)  # clauses that told a meeting or a signing
    told: set[int] = field(default_factory=set)  # clauses that a rule has used up
    voice: tuple[Sentence, Mention] | None = None  # who spoke last, and where
    # The day of the first side remark: it holds where no sentence tells the day, and no meeting.
    hint: When = field(default_factory=When)
    series: Finding | None = None  # the last conference told of: "the next one" is of its kind
    held: deque[Finding] = field(
        default_factory=lambda: deque(maxlen=bounds.EVENTS)
    )  # meetings of these days, as told
    recalled: Finding | None = None  # the last meeting told of, be it long ago
    unattended: tuple[Sentence, Clause, Phrase] | None = None  # a ceremony, nobody named as yet
    said: tuple[Sentence, When] | None = None  # the last sentence that said who said it when
    first: int = 0  # the number of the text's first sentence

    def take(self, finding: Finding) -> None:
        """Go on to what was just told."""
        if finding.kind == "meeting":
            self.enter(finding)
        else:
            self.tell(finding)

    def enter(self, finding: Finding) -> None:
        """A meeting that was held, and not long ago, is where the text is now."""
        self.met.update(finding.sides)
        self._remember(finding)
        if finding.status != "held":
            return
        if finding.is_background:
            if finding.when.stated and is_recent(self.document, finding.when.value):
                self.held.append(finding)  # "had received him on Thursday": what he said is of then
                self._turn_to(finding)
            return
        self.held.append(finding)
        if finding.is_reported and len(self.held) > 1:
            return  # the text goes on about the meeting under way
        now = not finding.when.stated or is_recent(self.document, finding.when.value)
        if now and finding.form in ("talks", "call", "conference", "ceremony"):
            self.meeting = finding
        if self._moves(finding):
            self.when = finding.said or finding.when
        elif (now and self._goes_back(finding.when)) or self._is_month_before(finding):
            self._turn_to(finding)
        if now and finding.where is not None and finding.where.stated:
            self.where = finding.where

    def _remember(self, finding: Finding) -> None:
        """Keep a meeting that the text may go back to: "on that occasion", "the next one"."""
        if finding.status == "held" or finding.when.value.text:
            self.recalled = finding
        if finding.form == "conference" and not self._is_lesser(finding):
            self.series = finding

    def _turn_to(self, finding: Finding) -> None:
        """A meeting of another day, told for itself: what follows in the paragraph is of then."""
        clause, when = finding.clause, finding.when
        told = clause is not None and clause.link in (Link.MAIN, Link.COORDINATE)
        if told and when.value.days <= _MONTH and finding.form in ("talks", "call", "conference"):
            self.said = (finding.sentence, when)

    def _is_month_before(self, finding: Finding) -> bool:
        """ "Last month the two conferred": no day, but surely before the one of the article."""
        when = finding.when
        end, days = when.value.end, when.value.days
        if finding.form != "talks":
            return False
        return (
            when.stated and 1 < days <= _MONTH and end is not None and end < self.document.published
        )

    def _is_lesser(self, finding: Finding) -> bool:
        """Whether a meeting of no number stands beside one that has one: that goes on being counted."""
        return self.series is not None and self.series.series is not None and finding.series is None

    def lead(self, sentence: Sentence, clause: Clause) -> None:
        """A leading sentence tells the day: "X agreed with Y on Monday", "…, he told Z on May 3"."""
        if self.when.stated:
            return
        verb = clause.verb
        given = is_word_given(sentence, clause) and sentence.number == self.first
        came = verb.lemma in _COMING and sentence.number == self.first
        elsewhere = verb.lemma in _ELSEWHERE and not came
        opened = elsewhere and sentence.number == self.first and clause.link is Link.MAIN
        if not given and (verb.perfect or verb.tense != "past" or (elsewhere and not opened)):
            return
        if verb.lemma in words("meetings", "words", "reporting") and any(
            head(sentence, noun) in occasions() for noun in nouns_behind(clause)
        ):
            return  # "informed him of his talks yesterday": the day of those
        when = dating.of_clause(self.document, sentence, clause)
        if not (when.stated and when.value.is_day and is_recent(self.document, when.value)):
            return
        if given or not (came or opened or self._is_aside(sentence, clause)):
            self.when = when
        elif not self.hint.stated:
            self.hint = when

    def _is_aside(self, sentence: Sentence, clause: Clause) -> bool:
        """Whether a clause only explains; but what comes with "…, when X called on Y" is the news."""
        if clause.marker == "when" and sentence.number == self.first:
            return clause.verb.lemma not in _MEETING
        return clause.link in _ASIDE and clause.marker != "what"

    def is_leading(self, sentence: Sentence) -> bool:
        """Whether a sentence is one of the first of the text itself."""
        return sentence.number - self.first < _LEAD and sentence.part == "paragraph"

    def _moves(self, finding: Finding) -> bool:
        """Whether the text now speaks of the finding's day: a stated day, in a clause that tells it."""
        when, clause = finding.said or finding.when, finding.clause
        if not when.stated or finding.form == "visit" or not is_recent(self.document, when.value):
            return False
        leading = self.is_leading(finding.sentence)
        if clause is not None and clause.verb.lemma in ("precede", "follow"):
            return False  # "it was preceded by a meeting on January 11"
        back = self._goes_back(when)
        if not leading and (finding.form == "ceremony" or back):
            return False
        if back and (is_aside(finding, when) or self._only_began(finding)):
            return False
        if clause is not None and (clause.link in _ASIDE or clause.marker == "when"):
            nested = clause.parent is not None and clause.parent.link in _ASIDE
            told = nested or (clause.marker == "when" and self.meeting is not None)
            return leading and when.value.is_day and not (told and self._goes_back(when))
        return when.value.is_day or finding.form == "conference"

    def _only_began(self, finding: Finding) -> bool:
        """ "The three-day event, which started on Tuesday": the text is at its last day still."""
        clause = finding.clause
        told = clause is not None and clause.link is Link.RELATIVE
        return told and clause is not None and clause.verb.lemma in _ELSEWHERE

    def _goes_back(self, when: When) -> bool:
        """Whether a day lies before the one that the text has reached."""
        reached = self.when
        if not reached.stated or reached.value.start is None or when.value.end is None:
            return False
        return when.value.end < reached.value.start

    def tell(self, finding: Finding) -> None:
        """A signing or a promise with a day of its own says, too, which day the text is at."""
        if finding.kind == "agreement" and any(
            actor.type in ("body", "place") for actor, _ in finding.actors
        ):
            self.parties = finding.actors
        if finding.kind == "commitment":
            same = bool(self.promised) and self.promised[-1].sentence is finding.sentence
            self.promised = [*self.promised, finding] if same else [finding]
        if finding.kind == "agreement":
            self.agreement = finding
            self.met.update(finding.sides)
        when, clause = finding.when, finding.clause
        aside = clause is not None and clause.link in (Link.RELATIVE, Link.REDUCED)
        if aside and self.meeting is not None:
            return  # "his talks on Monday, at the end of which a protocol was signed"
        told = when.stated and when.value.is_day and when.basis != "published"
        if (
            told
            and finding.status in ("signed", "exchanged", "made")
            and is_recent(self.document, when.value)
        ) and (self.is_leading(finding.sentence) and not self._is_before_meeting(finding)):
            self.when = when

    def _is_before_meeting(self, finding: Finding) -> bool:
        """ "At the end of which they signed": on a day before that of the meeting told of."""
        end = finding.when.value.end
        start = self.meeting.when.value.start if self.meeting is not None else None
        aside = finding.clause is not None and finding.clause.link is Link.RELATIVE
        return aside and end is not None and start is not None and end < start

    def other(self, person: Person, sentence: Sentence) -> Person | None:
        """The last one named, before this sentence ends, who is of another country."""
        near = self.document.sentences[
            max(sentence.number - bounds.EVENTS, 0) : sentence.number + 1
        ]
        for each in reversed(near):
            for unit in reversed(each.units):
                named: Person | None = unit.entity if unit.tag == "E" else None
                if named is not None and named.country not in ("", person.country):
                    return named
        return None

    def guest(self, hosts: set[str]) -> Roles:
        """Who travels in this article, unless it is the hosts' own: the other half of a meeting."""
        for visit in reversed(self.visits):
            if not set(visit.sides) & hosts and visit.people:
                return visit.actors
        return []

    def is_bilateral(self) -> bool:
        """Whether the article has told of two sides together."""
        return len(self.met) > 1

    def meeting_of(self, people: set[str]) -> When | None:
        """The date of the meeting at which these were, where the scene is another."""
        if not people:
            return None
        if self.meeting is not None and people <= self.meeting.people:
            own = self.meeting.when
            apart = own.stated and own.value.is_day and self._goes_back(own)
            return When(own.value, "relative", own.text) if apart else None
        aside = [each for each in self.held if each.is_background or each.is_reported]
        for finding in (*(each for each in reversed(self.held) if each not in aside), *aside[::-1]):
            fits = finding.form in ("talks", "call", "conference") and people <= finding.people
            if fits and finding.when.value.is_day:
                basis = "published" if finding.when.basis == "published" else "relative"
                return When(finding.when.value, basis, finding.when.text)
        return None

    def nth_day(self, number: int) -> When:
        """ "On the second day" of the visit told of; nothing where its days are not known."""
        visit = next((each for each in reversed(self.visits) if not each.is_background), None)
        begin = visit.when.value.start if visit is not None and number else None
        if begin is None or visit is None or visit.when.value.days > _LONG:
            return When()
        day = edtf.day(begin + timedelta(number - 1))
        return When(day, "relative", visit.when.text, stated=True)

    def date(self) -> When:
        """The date of what happens now."""
        told = self.meeting is None or self.meeting.when.value == self.hint.value
        if self.hint.stated and not self.when.stated and told:
            return When(self.hint.value, "relative", self.hint.text)
        basis = "published" if self.when.basis == "published" else "relative"
        return When(self.when.value, basis, self.when.text)


def opening(document: Document) -> Scene:
    """The scene before the first sentence: the article's day, the dateline's place."""
    scene = Scene(document, dating.published(document), dateline_place(document))
    told = [each for each in document.sentences if each.part == "paragraph"]
    # what stands before the text has no full stop: bylines, a headline once more
    begun = (each for each in told if each.tokens[-1].word in _STOPS)
    scene.first = next(begun, told[0]).number if told else 0
    return scene


def is_recent(document: Document, value: Edtf) -> bool:
    """Whether a date is near enough to the article's to be its news."""
    if value.end is None:
        return False
    return -_NEWS <= (value.end - document.published).days <= 0
