"""The pass that works out which days a text means, each time from the verb beside it."""

from __future__ import annotations

from datetime import date

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.verbs import Mood
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.resolve import Frame, Lean, resolve
from vnkh.tagging.document import Document, Sentence, Time

# Words after which an infinitive is still to come.
_PLANNING = frozenset(
    "schedule expect mean plan set slate due agree pledge promise vow undertake hope intend want wish"
    " propose ask request urge invite arrange prepare ready willing decide resolve need await"
    " announce accept likely poised bound supposed pencil earmark book fix timetable bill".split()
)
# Verbs that news puts in the present for what is to come: "leaves for home on Wednesday".
_TIMETABLE = frozenset(
    "leave return depart arrive begin start open end last run continue meet come fly wind wrap"
    " conclude finish close move".split()
)
# "Accepted an invitation to visit": he has not been there yet.
_INVITING = frozenset("accept convey extend give issue pass receive renew repeat take".split())
_NEWS = 60  # days from the article's own within which a story lies
_RECENT = 7  # days back to which what is told aside may still take a story
# What is only spoken of: "informed his host of the session on May 17", "welcomed the signing of …".
_REPORTING = frozenset(
    "inform brief recall thank welcome hail praise laud congratulate applaud appreciate".split()
)
_COMING = frozenset("arrive fly land come touch leave".split())
_SETTLED = frozenset("agree announce decide resolve promise pledge".split())  # "points agreed upon"
_PROMISING = _SETTLED | frozenset(
    "offer vow undertake propose request suggest seek urge ask call".split()
)
_SETTLING = frozenset("agree reach discuss propose suggest recommend consider".split())
_WEIGHING = frozenset(
    "consider discuss contemplate mull explore weigh talk think look propose suggest recommend".split()
)
_HEARD = frozenset("say report believe understand know think claim allege".split())
MOVING = frozenset("move push shift put reschedule postpone defer delay bring adjourn".split())
TO_DAY = frozenset("to until till for".split())
_TIMELY = frozenset("when once after before until till as while".split())
_FROM_THEN = frozenset("when once until till".split())


def work_out(document: Document) -> None:
    """Give every time expression of the article its value."""
    story = document.published
    told = False  # whether the text has named the day of its story
    coming: date | None = None  # the last day to come that was named
    for sentence in document.sentences:
        if not sentence.times:
            continue
        clauses = _by_time(sentence)
        near = None  # the last day named in this sentence, past or to come
        for time in sentence.times:
            clause = clauses.get(id(time))
            lean = _lean(sentence, clause, time.expression)
            then = coming if lean is Lean.AHEAD and coming is not None else story
            frame = Frame(document.published, near or then, lean)
            time.value, time.basis = resolve(time.expression, frame)
            time.lean = lean
            near = time.value.start if time.value.is_day else near
            if lean is Lean.AHEAD and time.value.is_day and not time.expression.deadline:
                coming = time.value.start
            if (
                _moves_story(sentence, time, clause, document.published)
                and sentence.part == "paragraph"
            ):
                assert time.value.start
                if not _is_aside(clause, (story - time.value.start).days, is_told=told):
                    story, told = time.value.start, True


def _by_time(sentence: Sentence) -> dict[int, Clause]:
    found: dict[int, Clause] = {}
    for clause in sentence.clauses:
        for at in _times(sentence, clause):
            entity = sentence.units[at].entity
            if isinstance(entity, Time):
                found.setdefault(id(entity), clause)
    return found


def _times(sentence: Sentence, clause: Clause) -> list[int]:
    times = list(clause.times)
    for phrase in clause.phrases():
        times.extend(phrase.times)
        times.extend(at for at in range(phrase.first, phrase.past) if sentence.units[at].tag == "t")
    return times


def _moves_story(sentence: Sentence, time: Time, clause: Clause | None, published: date) -> bool:
    """Whether "the same day" may mean this one from now on."""
    if (
        time.value.start is None
        or not time.value.is_day
        or time.lean is not Lean.BACK
        or time.expression.deadline
    ):
        return False
    if abs((time.value.start - published).days) > _NEWS:
        return False  # "the agreement that they signed on January 21, 2013"
    if clause is None or _is_spoken_of(sentence, clause):
        return False
    return not clause.verb.perfect and clause.link is not Link.REDUCED


def _is_spoken_of(sentence: Sentence, clause: Clause) -> bool:
    """ "Welcomed the signing of …", "thanked him for sending a delegation to …"; not "welcomed him"."""
    host = clause.parent if clause.link is Link.GERUND and clause.parent is not None else clause
    if host.verb.passive or host.verb.lemma not in _REPORTING:
        return False
    somebody = host.object is not None and sentence.units[host.object.head].tag in "EfO"
    return host.verb.lemma != "welcome" or (host.object is not None and not somebody)


def _is_aside(clause: Clause | None, days: int, *, is_told: bool) -> bool:
    """ "The gates, which he opened in May", "the minister, who flew in on Wednesday"."""
    if clause is None or clause.link is not Link.RELATIVE:
        return False
    return days > _RECENT or (is_told and clause.verb.lemma in _COMING)


_MODALS = frozenset("should must can may could might".split())


def _lean(sentence: Sentence, clause: Clause | None, expression: Expression) -> Lean:
    if clause is None:
        return Lean.NEITHER
    if clause.verb.lemma in MOVING and sentence.tokens[expression.first - 1].word in TO_DAY:
        return Lean.AHEAD  # "has been pushed back to June"
    if expression.deadline and clause.verb.tense != "past":
        return Lean.AHEAD
    is_span = expression.deadline or (expression.onset and expression.day is None)
    starts = clause.verb.lemma in ("start", "begin") and clause.verb.mood is Mood.ING
    host = clause.parent if starts and clause.parent is not None else clause
    if is_span and host.verb.lemma in _PROMISING:
        return Lean.AHEAD  # "promised scholarships from September", "starting in September"
    return lean(clause, expression)


def lean(clause: Clause, expression: Expression | None = None) -> Lean:
    """Which way a clause looks."""
    verb = clause.verb
    planned = verb.passive and verb.lemma in _PLANNING and verb.is_finite
    if verb.lemma == "announce" and not _is_announced_for(clause):
        planned = False  # "was announced on Monday by the two premiers"
    if planned or clause.adjective in _PLANNING:
        return Lean.AHEAD
    if verb.tense == "future" or verb.modal in _MODALS:
        return Lean.AHEAD
    if verb.mood is Mood.PARTICIPLE:
        ahead = verb.lemma in _PLANNING and verb.lemma not in _SETTLED
        return Lean.AHEAD if ahead else Lean.BACK
    if verb.mood in (Mood.INFINITIVE, Mood.ING):
        return _hung(clause)
    if verb.tense == "present" and not verb.perfect:
        return _present(clause, expression)
    return Lean.AHEAD if will_have(clause) else Lean.BACK


def _is_announced_for(clause: Clause) -> bool:
    """ "Is announced for Friday", "was announced to take place on Friday"."""
    return clause.prep("by", "at") is None or clause.child(Link.INFINITIVE) is not None


def will_have(clause: Clause) -> bool:
    """ "Will leave tomorrow, after he has cut the ribbon"."""
    after = clause.link is Link.ADVERBIAL and clause.marker in ("after", "once", "when")
    perfect = clause.verb.perfect and clause.verb.tense == "present"
    host = clause.parent
    return after and perfect and host is not None and host.verb.tense == "future"


def _present(clause: Clause, expression: Expression | None) -> Lean:
    """ "Should be signed when he comes" looks ahead, and so does "arrives on Friday"."""
    if (
        clause.link is Link.ADVERBIAL
        and clause.marker in _FROM_THEN
        and not clause.verb.progressive
    ):
        return Lean.AHEAD
    if clause.link is Link.ADVERBIAL and clause.marker in _TIMELY and clause.parent is not None:
        return lean(clause.parent)
    timely = expression is None or expression.shape is Shape.WEEKDAY
    return Lean.AHEAD if timely and clause.verb.lemma in _TIMETABLE else Lean.NEITHER


def _is_weighed(clause: Clause, host: Clause) -> bool:
    """ "Consensus on organising", "considered signing", "talked of signing": what is thought of."""
    if clause.link is Link.PARTICIPIAL:
        return host.verb.lemma in _WEIGHING and clause.verb.first == host.verb.past
    if clause.link is not Link.GERUND:
        return False
    thought = host.verb.lemma in _WEIGHING and clause.marker in ("of", "about", "at", "")
    return thought or (host.verb.lemma in _SETTLING and clause.marker in ("on", ""))


def _hung(clause: Clause) -> Lean:
    """An infinitive or participle looks as the verb it hangs on does, or ahead of a plan."""
    parent = clause.parent
    if parent is None:
        return Lean.NEITHER
    if clause.verb.perfect and parent.verb.lemma in _HEARD:
        return Lean.BACK  # "is said to have met"
    if clause.link is Link.INFINITIVE and (
        parent.verb.lemma in _PLANNING
        or parent.adjective in _PLANNING
        or (clause.governor is not None and parent.verb.lemma in _INVITING)
    ):
        return Lean.AHEAD
    if _is_weighed(clause, parent):
        return Lean.AHEAD  # "reached consensus on organising the meeting in August"
    above = lean(parent)
    if clause.link is Link.REDUCED and clause.verb.mood is Mood.ING:
        return above  # "a delegation staying in Hanoi from June 17 to 20"
    return Lean.AHEAD if above is Lean.NEITHER else above
