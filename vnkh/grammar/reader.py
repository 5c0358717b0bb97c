"""The reading of a sentence's row of items into clauses, left to right with a stack."""

from __future__ import annotations

from vnkh.grammar.appositions import innermost
from vnkh.grammar.clause import Clause, Frame, Link
from vnkh.grammar.coordination import CLAUSAL
from vnkh.grammar.participles import INTRANSITIVE, is_participle
from vnkh.grammar.phrases import PERSON_NOUNS, Item, Mark, Phrase
from vnkh.grammar.row import behind, mark_at
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Mood, Verb

_OBJECTIVE = frozenset("him them us me himself herself itself themselves ourselves".split())
_PARTS_OF_DAY = frozenset("morning afternoon evening night day eve noon".split())
# Verbs whose object does what a bare verb behind it says: "help Cambodia build".
_BARE = frozenset("help let make see have watch hear".split())
# Verbs of what is had and made, whose object may stand before them without a pronoun.
_HOLDING = frozenset("have hold sign pay make reach conclude".split())
# Nouns that say what a "that" or "to" behind them will tell.
_TELLING_NOUNS = frozenset(
    "hope wish view belief confidence fact commitment promise pledge assurance determination vow"
    " readiness understanding agreement proposal suggestion request consensus desire news report"
    " principle condition demand call expectation conviction opinion statement claim guarantee"
    " sign impression promise mind word rumour rumor idea condition offer".split()
)


_FAR = 24  # items: as far as a relative clause goes


# "A delegation from the police led by General X": what is led.
_LED = frozenset(
    "delegation delegations mission team group party department commission committee council board".split()
)
_VOICING = frozenset(
    "express voice affirm reaffirm pledge agree propose ask urge thank suggest hope promise vow stress"
    " underline underscore reiterate request invite recommend emphasise emphasize congratulate".split()
)
_SPEAKING_SIDES = frozenset(
    "side sides party parties country countries government delegation delegations ministry ministries".split()
)
# What happens to events and not to countries: "a visit to Cambodia that ends today".
_LASTING = frozenset(
    "last begin start end conclude run open close finish mark wrap wind kick".split()
)


_SCHEDULED = frozenset("plan schedule slate expect postpone cancel set fix".split())
_HELD = frozenset("hold host chair co-chair attend organise organize convene sign ink".split())
# Nouns of what begins and ends, is held, is signed.
_EVENTS = frozenset(
    "visit visits trip tour stay meeting meetings talks conference summit forum session workshop"
    " ceremony exchange dialogue consultation consultations seminar festival fair exhibition games"
    " agreement memorandum protocol treaty plan programme deal accord minutes statement contract"
    " reception banquet celebration congress assembly event gathering retreat training course".split()
)
_LIGHT = frozenset("part place care note account".split())  # "took part in the meeting, held in …"
_SPANS = frozenset("hour hours minute minutes day days noon".split())


class Reader:
    """Reads one sentence; `run` gives its clauses in the order of their verbs."""

    def __init__(self, units: list[Unit], row: list[Item]) -> None:
        self.units = units
        self.row = row
        self.clauses: list[Clause] = []
        self.frames = [Frame(Link.MAIN)]
        self.current: Clause | None = None  # the verb that phrases now belong to
        self.fresh: list[Phrase] = []  # phrases behind a comma or "and": objects or a new subject
        self.prep = ""
        self.comma = False
        self.conjunction = ""
        self.in_quotes = False
        self.before: Clause | None = None  # the main clause before a semicolon
        self.chain: list[Phrase] = []  # the phrases that the next preposition may explain

    @property
    def frame(self) -> Frame:
        """The innermost clause that has begun."""
        return self.frames[-1]

    def run(self) -> list[Clause]:
        """Read the whole row."""
        for index, item in enumerate(self.row):
            if isinstance(item, Phrase):
                self._phrase(item)
            elif isinstance(item, Verb):
                self._verb(item, index)
            else:
                self._mark(item, index)
        self._close()
        self._turn_inversions()
        self._turn_relatives()
        self._find_participial_subjects()
        self._find_infinitive_subjects()
        return self.clauses

    def _turn_inversions(self) -> None:
        """ "Also signed was an agreement": an agreement was signed."""
        for index, clause in enumerate(self.clauses[1:], start=1):
            before = self.clauses[index - 1]
            apart = any(
                unit.tag in ",;:" for unit in self.units[before.verb.past : clause.verb.first]
            )
            adjoined = not apart and not before.objects and before.link is Link.PARTICIPIAL
            if not adjoined or clause.verb.lemma != "be" or clause.subject is not None:
                continue
            if not clause.objects or not before.verb.passive:
                continue
            verb = before.verb
            verb.mood, verb.tense, verb.modal = Mood.FINITE, clause.verb.tense, clause.verb.modal
            verb.past = clause.verb.past
            before.link, before.subject = Link.MAIN, clause.objects[0]
            before.objects += clause.objects[1:]
            before.preps += clause.preps
            before.times += clause.times
            self._replace(clause, before)
            return

    def _turn_relatives(self) -> None:
        """ "The agreement that the two countries signed": what they signed, not what it says."""
        for clause in self.clauses:
            noun = clause.governor
            lacks = (
                clause.link is Link.COMPLEMENT and not clause.objects and not clause.verb.passive
            )
            if (
                noun is not None
                and lacks
                and clause.verb.lemma in _HOLDING - {"have"}
                and not clause.children
            ):
                clause.link, clause.antecedent, clause.governor = Link.RELATIVE, noun, None

    def _replace(self, gone: Clause, clause: Clause) -> None:
        """Take a clause out, and hang what hung on it on another."""
        self.clauses = [each for each in self.clauses if each is not gone]
        clause.parent = gone.parent
        for child in gone.children:
            if child is not clause:
                self._hang(child, clause)

    # Phrases

    def _phrase(self, phrase: Phrase) -> None:
        parted = self.comma or bool(self.conjunction)
        if self.prep:
            where = self.current.preps if self.current else self.frame.preps
            where.append((self.prep, phrase))
            for before in self.chain:
                before.preps.append((self.prep, phrase))
            self._time_of_day(phrase)
            inner = _with_inner(phrase)
            self.chain = inner if self.prep == "including" else [*self.chain, *inner]
            self.prep = ""
            return
        self.chain = _with_inner(phrase)
        if self.current is not None and not parted:
            self.current.objects.append(phrase)
        elif self.frame.clause is None:
            self.frame.waiting.append(phrase)
        else:
            self.fresh.append(phrase)

    def _time_of_day(self, phrase: Phrase) -> None:
        """ "On the afternoon of July 13" is a time."""
        if self.units[phrase.head].word not in _PARTS_OF_DAY:
            return
        for at in range(phrase.first, phrase.past):
            if self.units[at].tag == "t":
                self._time(Mark("t", self.units[at].word, at))

    # Marks

    def _mark(self, mark: Mark, index: int) -> None:
        kind = mark.kind
        if kind == ",":
            self.comma, self.prep = True, ""
            if self.current is not None and self.current.parted and self.current.parent is not None:
                self.current = self.current.parent  # ", built with Indian money, to Vietnam"
        elif kind == "C":
            self.conjunction = mark.word
        elif kind in "IF":
            self._leave_leader()
            self.prep = mark.word
            if mark_at(self.row, index - 1) == "C":  # "on a treaty and on a supplement"
                self.conjunction = ""
        elif kind == "t":
            self._leave_leader()
            outer = (
                self._waiting_frame() if self.comma and self.frame.link is Link.RELATIVE else None
            )
            if outer is not None and self._verb_follows(index):
                self.frames[outer].times.append(mark.at)  # "X, who is in charge, last month met Y"
            else:
                self._time(mark)
        elif kind in ";:.-":
            self._boundary()
        elif kind == "Q":
            self._push(Frame(Link.ADVERBIAL, mark.word, self.current or self._main()))
        elif kind == "W":
            self._relative(mark, index)
        elif kind == "Y":
            self._that(index)
        elif kind == "A":
            self._adjective(mark)
        elif kind == '"':
            self.in_quotes = not self.in_quotes

    def _verb_follows(self, index: int) -> bool:
        following = self.row[index + 1] if index + 1 < len(self.row) else None
        return isinstance(following, Verb) and following.is_finite

    def _leave_leader(self) -> None:
        """ "Received a delegation led by General X in Hanoi on Monday": the day of the receiving."""
        led = self.current
        if led is None or led.link is not Link.REDUCED or led.verb.lemma not in ("lead", "head"):
            return
        if led.preps and led.preps[-1][0] == "by" and led.parent is not None and not self.comma:
            self.current = led.parent

    def _time(self, mark: Mark) -> None:
        self.prep = ""
        where = self.current.times if self.current else self.frame.times
        where.append(mark.at)
        for phrase in self.chain:
            phrase.times.append(mark.at)

    def _adjective(self, mark: Mark) -> None:
        if self.current is not None and not self.current.objects:
            self.current.adjective = mark.word

    def _boundary(self) -> None:
        """A semicolon, colon, dash or full stop: what comes is a clause of its own."""
        self._close()
        self.before = self._main() or self.before
        self.frames = [Frame(Link.MAIN)]
        self.current = None
        self._forget()

    def _close(self) -> None:
        """Phrases that no verb has claimed belong to the verb before: a list goes on."""
        if self.fresh and self.current is not None:
            if self._is_gapped():
                self._gap(self.fresh[0], self.fresh[1:])
            else:
                self.current.objects.extend(self.fresh)
        self.fresh = []

    def _forget(self) -> None:
        self.fresh, self.prep, self.comma, self.conjunction = [], "", False, ""
        self.chain = []

    def _push(self, frame: Frame) -> None:
        self.frames.append(frame)
        self.current = None
        self._forget()

    def _relative(self, mark: Mark, index: int) -> None:
        before = self.row[index - 1] if index else None
        if mark.word in ("when", "why", "how", "what") and not self.prep:
            link = (
                Link.COMPLEMENT
                if isinstance(before, Verb) and mark.word != "when"
                else Link.ADVERBIAL
            )
            timed = mark.word == "when" and "t" in (
                mark_at(self.row, index - 1),
                mark_at(self.row, index - 2),
            )
            self._push(Frame(link, mark.word, self.current if timed else self._main()))
            if timed:
                back = 1 if mark_at(self.row, index - 1) == "t" else 2
                self.frame.times.append(self.row[index - back].at)  # type: ignore[union-attr]
            return
        antecedent = self._last_phrase(index)
        frame = Frame(
            Link.RELATIVE, mark.word, self.current, antecedent, outer=self._outer(antecedent)
        )
        if antecedent is None:
            frame.link = Link.ADVERBIAL
        elif self.prep:
            frame.preps.append((self.prep, antecedent))
        self._push(frame)

    def _outer(self, phrase: Phrase | None) -> Phrase | None:
        """The phrase that this one, behind a preposition, explains: "a visit to Cambodia"."""
        if phrase is None or self.units[phrase.head].word in _EVENTS:
            return None
        # the object too: "heard the meeting of the Committee on Economic, Cultural and …, which"
        objects = (
            self.current.objects[-1:] if self.current is not None and phrase in self.fresh else []
        )
        inner = [each for one in objects for each in _with_inner(one)]
        if (
            self.current is not None
            and self.current.link is Link.GERUND
            and self.current.parent is not None
        ):
            above = self.current.parent  # "an agreement on combating cybercrime, which …"
            inner = [*above.objects, *(other for _, other in above.preps), *inner]
        before = reversed(inner + self.chain)
        return next((each for each in before if self.units[each.head].word in _EVENTS), None)

    def _last_phrase(self, index: int) -> Phrase | None:
        """The phrase that a pronoun here stands for: across a preposition or comma, not a verb."""
        at = index - 1
        while at >= 0 and mark_at(self.row, at) in ("I", ",", "R", "t", "F"):
            at -= 1
        item = self.row[at] if at >= 0 else None
        if isinstance(item, Mark) and item.kind == "^":
            return item.phrase
        return item if isinstance(item, Phrase) else None

    def _that(self, index: int) -> None:
        before = self.row[behind(self.row, index)] if index else None
        if self.fresh and not self.comma_is_list() and self._clausal() is not None:
            self._gap(self.fresh[-1], [])  # "…, and Hun Sen that Cambodia would …"
        if isinstance(before, Phrase):
            telling_noun = self._telling_noun(before)
            if telling_noun is not None:
                self._push(Frame(Link.COMPLEMENT, "that", self.current, governor=telling_noun))
                return
            telling = self.current is not None and self.current.verb.lemma in CLAUSAL
            if not telling:
                self._push(
                    Frame(Link.RELATIVE, "that", self.current, before, outer=self._outer(before))
                )
                return
        governor = self._clausal() if self.conjunction or self.comma else self.current
        self._push(Frame(Link.COMPLEMENT, "that", governor or self.current or self._main()))

    def _telling_noun(self, before: Phrase) -> Phrase | None:
        """The noun that "that" will tell of: right before, or the object before a place and time."""
        if self._tells(before):
            return before
        last = (
            self.current.objects[-1] if self.current is not None and self.current.objects else None
        )
        behind_place = last is not None and any(other is before for _, other in last.preps)
        return last if behind_place and last is not None and self._tells(last) else None

    def _tells(self, phrase: Phrase) -> bool:
        word = self.units[phrase.head].word
        return word in _TELLING_NOUNS or word.removesuffix("s") in _TELLING_NOUNS

    def comma_is_list(self) -> bool:
        """Whether the phrases behind the comma only go on with a list."""
        return not self.conjunction

    def _clausal(self) -> Clause | None:
        """The last verb of telling that is open."""
        for clause in reversed(self.clauses):
            if clause.verb.lemma in CLAUSAL and clause.link is not Link.REDUCED:
                return clause
        return None

    # Verbs

    def _verb(self, verb: Verb, index: int) -> None:
        if self.fresh and self._is_gapped() and not (verb.is_finite and not verb.uncertain):
            self._gap(self.fresh[0], self.fresh[1:])
        if verb.uncertain and is_participle(self, verb, index):
            verb.mood, verb.passive, verb.tense = Mood.PARTICIPLE, True, ""
        if verb.mood is Mood.INFINITIVE or self._is_bare(verb, index) or self._continues(verb):
            self._infinitive(verb, index)
        elif verb.mood is Mood.ING:
            self._ing(verb, index)
        elif verb.mood is Mood.PARTICIPLE:
            self._participle(verb, index)
        else:
            self._finite(verb, index)
        self.prep, self.comma, self.conjunction, self.chain = "", False, "", []

    def _add(self, verb: Verb, link: Link, subject: Phrase | None) -> Clause:
        clause = Clause(verb, link, subject, quoted=self.in_quotes)
        self.clauses.append(clause)
        self.current = clause
        self.fresh = []
        return clause

    def _hang(self, clause: Clause, parent: Clause | None) -> None:
        clause.parent = parent
        if parent is not None:
            parent.children.append(clause)

    def _is_bare(self, verb: Verb, index: int) -> bool:
        """ "Help Cambodia build", "help complete": an infinitive without "to"."""
        if (
            self.units[verb.first].tag != "v"
            or self.current is None
            or self.comma
            or self.conjunction
        ):
            return False
        before = self.row[index - 1] if index else None
        governs = self.current.verb.lemma in _BARE
        return governs and (before is self._governing_verb() or bool(self.current.objects))

    def _continues(self, verb: Verb) -> bool:
        """ "… to bring the peoples closer and widen trade": "to" is not said again."""
        if self.units[verb.first].tag != "v" or not (self.conjunction or self.comma) or self.fresh:
            return False
        return self.current is not None and self.current.link is Link.INFINITIVE

    def _governing_verb(self) -> Verb | None:
        return self.current.verb if self.current else None

    def _infinitive(self, verb: Verb, index: int) -> None:
        before = self.row[behind(self.row, index)] if index else None
        previous = self.current
        self._flush_objects()
        listed = bool(self.conjunction) or self._continues(verb)
        verb.mood, verb.tense = Mood.INFINITIVE, ""
        if previous is not None and previous.link is Link.INFINITIVE and listed:
            clause = self._add(verb, Link.INFINITIVE, None)
            clause.governor = previous.governor
            clause.marker = "and"
            self._hang(clause, previous.parent)
            return
        clause = self._add(verb, Link.INFINITIVE, None)
        if isinstance(before, Phrase):
            clause.governor = before
        self._hang(clause, previous)

    def _flush_objects(self) -> None:
        if self.fresh and self.current is not None:
            self.current.objects.extend(self.fresh)
            self.fresh = []

    def _ing(self, verb: Verb, index: int) -> None:
        before = self.row[index - 1] if index else None
        previous = self.current
        if self.prep:
            clause = self._add(verb, Link.GERUND, None)
            clause.marker = self.prep
            self._hang(clause, previous or self.before)  # "…; and attention to granting …"
        elif isinstance(before, Phrase):
            absolute = mark_at(self.row, index - 2) == "I" and self._word(index - 2) == "with"
            link = Link.PARTICIPIAL if absolute else Link.REDUCED
            before = before if absolute else self._fitting(verb, before)
            clause = self._add(verb, link, before)
            clause.antecedent = None if absolute else before
            self._hang(clause, previous)
        elif self.conjunction and previous is not None and previous.verb.mood is Mood.ING:
            clause = self._add(verb, previous.link, previous.subject)
            clause.marker = previous.marker
            self._hang(clause, previous.parent)
        else:
            clause = self._add(verb, Link.PARTICIPIAL, None)
            if previous is not None and before is previous.verb and not self.comma:
                self._hang(clause, previous)  # "to continue creating"
            else:
                self._join_frame(clause)

    def _word(self, index: int) -> str:
        item = self.row[index] if 0 <= index < len(self.row) else None
        return item.word if isinstance(item, Mark) else ""

    def _join_frame(self, clause: Clause) -> None:
        """Hang a participial clause on the clause it goes with, if that is there already."""
        frame = self.frame
        if frame.link is Link.ADVERBIAL and frame.clause is None and not frame.waiting:
            clause.marker = frame.marker
            clause.times += frame.times
            clause.preps = frame.preps + clause.preps
            self.frames.pop()
            self._hang(clause, self._main())
            return
        if frame.clause is None and frame.waiting:  # "the two premiers, meeting in Hanoi, …"
            clause.subject = frame.waiting[-1]
            frame.early.append(clause)
            return
        self._hang(clause, frame.clause)

    def _participle(self, verb: Verb, index: int) -> None:
        before = self.row[behind(self.row, index)] if index else None
        previous = self.current
        verb.passive = True
        if isinstance(before, Phrase):
            self._reduced(verb, before, previous)
        elif self.conjunction and previous is not None and previous.verb.mood is Mood.PARTICIPLE:
            clause = self._add(verb, previous.link, previous.subject)
            clause.antecedent = previous.antecedent
            self._hang(clause, previous.parent)
        elif self.comma and self._described() is not None:
            described = self._described()
            assert described
            self._reduced(verb, described, previous)
            assert self.current
            self.current.parted = True
        else:
            clause = self._add(verb, Link.PARTICIPIAL, None)
            self._join_frame(clause)

    def _fitting(self, verb: Verb, antecedent: Phrase) -> Phrase:
        """What is led is a group, what is held or ends an event: the nearest that fits."""
        wanted = _LED if verb.lemma in ("lead", "head") else _EVENTS
        if (
            verb.lemma not in {"lead", "head"} | _HELD | _LASTING | _SCHEDULED
            or self.units[antecedent.head].word in wanted
        ):
            return antecedent
        fitting = [phrase for phrase in self.chain if self.units[phrase.head].word in wanted]
        return fitting[-1] if fitting else antecedent

    def _reduced(self, verb: Verb, antecedent: Phrase, parent: Clause | None) -> None:
        antecedent = self._fitting(verb, antecedent)
        clause = self._add(verb, Link.REDUCED, antecedent)
        clause.antecedent = antecedent
        self._hang(clause, parent)

    def _described(self) -> Phrase | None:
        """What a participle behind a comma explains."""
        if self.frame.clause is None and self.frame.waiting:
            return self.frame.waiting[-1]
        if self.current is not None and self.current.objects:
            last = self.current.preps[-1][1] if self.current.preps else None
            is_name = last is not None and self.units[last.head].tag == "P"
            is_name = is_name or self.units[self.current.objects[-1].head].word in _LIGHT
            if is_name and last is not None and last.first > self.current.objects[-1].first:
                return last  # "a delegation to the Friendship Meeting, slated for September"
            return self.current.objects[-1]
        if self.current is not None:
            return self.current.preps[-1][1] if self.current.preps else None
        return self.frame.preps[-1][1] if self.frame.preps else None

    # Finite verbs

    def _finite(self, verb: Verb, index: int) -> None:
        if self.frame.clause is None and self._may_begin():
            self._begin(verb)
        elif self.fresh and not self._is_objective(self.fresh[-1]):
            self._new_clause(verb, self.fresh[-1])
        else:
            self._without_fresh(verb, index)

    def _may_begin(self) -> bool:
        """Whether the innermost clause can take the verb now."""
        frame = self.frame
        if frame.waiting or frame.link is Link.RELATIVE or len(self.frames) == 1:
            return True
        return frame.link in (Link.COMPLEMENT, Link.ADVERBIAL)

    def _begin(self, verb: Verb) -> None:
        frame = self.frame
        subject = self._waiting_subject(frame)
        governed = any(phrase is frame.antecedent for _, phrase in frame.preps)  # "in which"
        if subject is None and frame.link is Link.RELATIVE and not governed:
            subject = frame.antecedent
        happens = verb.lemma in _LASTING or (verb.passive and verb.lemma in _HELD | _SCHEDULED)
        if frame.outer is not None and subject is frame.antecedent and happens:
            subject = frame.antecedent = (
                frame.outer
            )  # "a visit to Cambodia that lasts until Thursday"
        elif subject is None and frame.link is Link.MAIN and self.before is not None:
            subject = self.before.subject  # "…; met the King; and left": the subject goes on
            if self.units[verb.first].tag == "v" and self.before.verb.modal:
                verb.modal, verb.tense = self.before.verb.modal, self.before.verb.tense
        clause = self._add(verb, frame.link, subject)
        clause.marker, clause.antecedent, clause.governor = (
            frame.marker,
            frame.antecedent,
            frame.governor,
        )
        clause.preps, clause.times = list(frame.preps), list(frame.times)
        frame.clause = clause
        self._hang(clause, frame.parent)
        for early in frame.early:
            self._hang(early, clause)

    def _waiting_subject(self, frame: Frame) -> Phrase | None:
        if not frame.waiting:
            return None
        waiting = [phrase for phrase in frame.waiting if not self._is_objective(phrase)]
        if len(waiting) > 1 and self.comma:  # "A, B, did": B explains A
            return waiting[-2]
        return waiting[-1] if waiting else None

    def _is_objective(self, phrase: Phrase) -> bool:
        return self.units[phrase.head].word in _OBJECTIVE

    def _new_clause(self, verb: Verb, subject: Phrase) -> None:
        """A clause behind a comma or "and", with a subject of its own."""
        frame = self.frame
        assert frame.clause
        same = frame.link is Link.COMPLEMENT and self._agrees(frame.clause.verb, verb)
        if same and (self.conjunction or frame.clause.verb.modal):
            clause = self._add(verb, Link.COMPLEMENT, subject)
            clause.marker, clause.governor = frame.marker, frame.governor
            self._hang(clause, frame.parent)
            frame.clause = clause
            return
        self._pop_to_base()
        base = self.frame
        link = Link.COORDINATE if base.clause is not None else Link.MAIN
        previous = base.clause
        clause = self._add(verb, link, subject)
        if link is Link.MAIN:
            clause.preps, clause.times = list(base.preps), list(base.times)
        self._hang(clause, previous)
        base.clause = clause

    def _agrees(self, one: Verb, other: Verb) -> bool:
        if one.tense == other.tense and bool(one.modal) == bool(other.modal):
            return True
        if one.tense == "present" and other.tense == "future":
            return other.modal != "would"
        return one.tense == "past" and other.modal == "would"

    def _pop_to_base(self) -> None:
        del self.frames[1:]

    def _without_fresh(self, verb: Verb, index: int) -> None:
        current = self.current
        parted = self._parted_subject()
        if parted is not None:
            del self.frames[-1]
            self.frames.append(Frame(Link.COMPLEMENT, "", parted[0], clause=None))
            self.frame.waiting.append(parted[1])
            parted[0].objects.pop()
            self._begin(verb)
            return
        if self._goes_on_inside(index):
            self._go_on_inside(verb)
            return
        adjacent = self._adjacent_object(index)
        outer = self._waiting_frame()
        relative = (
            adjacent is not None and verb.lemma in _HOLDING and self._behind_preposition(adjacent)
        )
        if relative and adjacent is not None and current is not None:
            current.objects.pop()
            self._zero_relative(verb, adjacent, index)
        elif adjacent is not None and current is not None and current.verb.lemma in CLAUSAL:
            current.objects.pop()
            self.frames.append(Frame(Link.COMPLEMENT, "", current, clause=None))
            self.frame.waiting.append(adjacent)
            self._begin(verb)
        elif outer is not None:
            del self.frames[outer + 1 :]
            self._begin(verb)
        elif adjacent is not None and not self.conjunction and not self.comma:
            assert current
            current.objects.pop()
            self._zero_relative(verb, adjacent, index)
        else:
            self._same_subject(verb)

    def _goes_on_inside(self, index: int) -> bool:
        """ "A, who came on Friday and will leave today, was received": the second verb is his, too."""
        inside = self.frame.link is Link.RELATIVE and self.frame.clause is not None
        if not inside or not self.conjunction or self.comma or self._waiting_frame() is None:
            return False
        for at in range(index + 1, min(index + _FAR, len(self.row))):
            item = self.row[at]
            if isinstance(item, Verb) and item.is_finite:
                return mark_at(self.row, behind(self.row, at)) == ","
            if mark_at(self.row, at) in ("W", "Y", "Q", ";", "."):
                return False
        return False

    def _parted_subject(self) -> tuple[Clause, Phrase] | None:
        """ "Said the commission, which had not met for years, would convene": what was said of whom."""
        frame, host = self.frame, self.frame.parent
        if (
            frame.link is not Link.RELATIVE
            or frame.clause is None
            or not self.comma
            or self.conjunction
        ):
            return None
        if (
            host is None
            or host.verb.lemma not in CLAUSAL
            or not host.objects
            or self._waiting_frame() is not None
        ):
            return None
        subject = host.objects[-1]
        near = [subject, *(other for _, other in subject.preps)]
        known = any(frame.antecedent is part for each in near for part in (each, *each.parts))
        return (host, subject) if known else None

    def _go_on_inside(self, verb: Verb) -> None:
        before = self.frame.clause
        assert before
        clause = self._add(verb, Link.RELATIVE, before.subject)
        clause.marker, clause.antecedent = before.marker, before.antecedent
        self._hang(clause, before.parent)
        self.frame.clause = clause

    def _behind_preposition(self, phrase: Phrase) -> bool:
        """Whether a phrase follows the object of a preposition at once: "about the talks he had"."""
        at = next(index for index, item in enumerate(self.row) if item is phrase)
        return isinstance(self.row[at - 1], Phrase) and mark_at(self.row, at - 2) in ("I", "F")

    def _adjacent_object(self, index: int) -> Phrase | None:
        """The object right before the verb, which may be its subject."""
        before = self.row[behind(self.row, index)] if index else None
        if self.current is None or not self.current.objects or self.comma:
            return None
        last = self.current.objects[-1]
        return last if before is last and not self._is_objective(last) else None

    def _waiting_frame(self) -> int | None:
        """The innermost clause whose subject still waits for its verb."""
        for at in range(len(self.frames) - 1, -1, -1):
            frame = self.frames[at]
            if frame.clause is None and frame.waiting:
                return at
        return None

    def _zero_relative(self, verb: Verb, subject: Phrase, index: int) -> None:
        """ "The talks he had had": a relative clause without its pronoun."""
        at = index - 1
        while at >= 0 and self.row[at] is not subject:
            at -= 1
        before = self.row[at - 1] if at > 0 else None
        antecedent = innermost(before) if isinstance(before, Phrase) else None
        frame = Frame(Link.RELATIVE, "", self.current, antecedent)
        frame.waiting.append(subject)
        self.frames.append(frame)
        self._begin(verb)

    def _same_subject(self, verb: Verb) -> None:
        """ "… and offered": the subject of the clause that it is coordinated with."""
        target = self._coordinate_target(verb)
        if target is None:
            clause = self._add(verb, Link.MAIN, None)
            self.frame.clause = clause
            return
        link = Link.COORDINATE if target.link is Link.MAIN else target.link
        if self.units[verb.first].tag == "v" and target.verb.modal:  # "will meet … and sign"
            verb.modal, verb.tense = target.verb.modal, target.verb.tense
        elif target.verb.passive and target.verb.is_finite and self._shares_auxiliary(verb):
            verb.passive, verb.modal, verb.tense = True, target.verb.modal, target.verb.tense
        clause = self._add(verb, link, target.subject)
        clause.marker, clause.antecedent, clause.governor = (
            target.marker,
            target.antecedent,
            target.governor,
        )
        self._hang(clause, target.parent if target.link is not Link.MAIN else target)
        self.frame.clause = clause

    def _shares_auxiliary(self, verb: Verb) -> bool:
        """ "Will be finalised and signed": the second is passive, too, as it has no object."""
        if not verb.uncertain or not self.conjunction or self.comma or verb.lemma in INTRANSITIVE:
            return False
        at = next(index for index, item in enumerate(self.row) if item is verb)
        following = self.row[at + 1] if at + 1 < len(self.row) else None
        return (isinstance(following, Mark) and following.kind in "It.,;CR") or following is None

    def _coordinate_target(self, verb: Verb) -> Clause | None:
        """The open clause of the same make, innermost first; a comma leaves a relative clause."""
        for at in range(len(self.frames) - 1, -1, -1):
            clause = self.frames[at].clause
            if clause is None:
                continue
            leaves = at > 0 and self.comma and clause.link is Link.RELATIVE
            bare = self.units[verb.first].tag == "v" and bool(clause.verb.modal)
            near = clause.link is Link.RELATIVE and not self.comma and not verb.modal
            if (
                at
                and clause.link is Link.COMPLEMENT
                and verb.lemma in _VOICING
                and self._is_mute(clause)
            ):
                continue  # "noted that trade reached … and expressed their wish"
            if not leaves and (at == 0 or bare or near or self._agrees(clause.verb, verb)):
                del self.frames[at + 1 :]
                return clause
        return self.frames[0].clause

    def _is_mute(self, clause: Clause) -> bool:
        """Whether the subject is a thing, which says nothing."""
        subject = clause.subject
        if subject is None or subject.members:
            return False
        unit = self.units[subject.head]
        return unit.tag == "N" and unit.word not in PERSON_NOUNS | _SPEAKING_SIDES

    def _main(self) -> Clause | None:
        return self.frames[0].clause

    # Gapping: "A signed a programme, and B a protocol"

    def _is_gapped(self) -> bool:
        return (
            len(self.fresh) > 1
            and self.current is not None
            and self.current.verb.is_finite
            and bool(self.current.objects)
            and self.units[self.fresh[0].parts[0].head].tag in "EfKbL"
            and self.units[self.fresh[1].head].tag in "NP"
        )

    def _gap(self, subject: Phrase, objects: list[Phrase]) -> None:
        model = self._clausal() if not objects else self.current
        assert model
        clause = self._add(model.verb, Link.COORDINATE, subject)
        timed = all(self.units[phrase.head].word in _SPANS for phrase in objects)
        clause.objects = list(model.objects if timed and objects else objects)
        self._hang(clause, model)

    def _find_participial_subjects(self) -> None:
        """A participle that opens a sentence has the subject of the main verb behind it."""
        for clause in self.clauses:
            if clause.link is Link.ADVERBIAL and clause.parent is None:
                self._hang(clause, self._next_main(clause))
            if clause.link not in (Link.PARTICIPIAL, Link.GERUND) or clause.subject is not None:
                continue
            host = clause.parent
            while host is not None and not host.verb.is_finite and host.subject is None:
                host = host.parent
            if host is None:
                host = self._next_main(clause)
                if clause.parent is None:
                    self._hang(clause, host)
            if host is not None:
                clause.subject = host.subject

    def _next_main(self, clause: Clause) -> Clause | None:
        """The main clause that follows one which stands before it."""
        later = (
            each
            for each in self.clauses
            if each.verb.first > clause.verb.first and each.link in (Link.MAIN, Link.COORDINATE)
        )
        return next(later, None)

    def _find_infinitive_subjects(self) -> None:
        """Who is to do what an infinitive says: whom the verb before it asks, else its subject."""
        for clause in self.clauses:
            parent = clause.parent
            if clause.link is not Link.INFINITIVE or clause.subject is not None or parent is None:
                continue
            asked = parent.object or parent.prep("on", "upon") or parent.prep("for")
            asks = parent.verb.lemma in _ASKING and not parent.verb.passive
            asks = asks or (parent.verb.lemma in ("like", "prefer", "need") and clause.verb.passive)
            clause.subject = asked if asks and asked is not None else parent.subject


def _with_inner(phrase: Phrase) -> list[Phrase]:
    """A phrase and those inside it: "the outcomes of the meetings" are explained together."""
    found = [phrase]
    for part in phrase.members or [phrase]:
        inner = part.of
        while inner is not None:
            found.append(inner)
            inner = inner.of
    return found


# Verbs whose object is to do what the infinitive says.
_ASKING = frozenset(
    "ask urge request invite call encourage advise tell want allow enable help let task instruct"
    " order require appeal wish expect direct charge permit press get cause assign persuade".split()
)
