"""What a reader has in mind: who was spoken of, who speaks, who is host and who is guest."""

from __future__ import annotations

from collections import deque
from functools import cache

from vnkh.bounds import PEOPLE
from vnkh.folding import fold
from vnkh.grammar.attributions import SPEAKING
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.countries import by_capital, countries
from vnkh.lexicon.places import Place, places_named
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import NOTHING, Mention
from vnkh.tagging.people.person import Person
from vnkh.tagging.sides import sides_of

_TRAVELLING = frozenset(
    "arrive land touch visit travel come leave go wrap fly return depart".split()
)
_VOICED = SPEAKING | {"meet", "discuss", "sign", "exchange", "attend", "visit", "hold", "talk"}
_SENT = frozenset("delegation mission team".split())
_TRIPS = frozenset("visit trip tour visiting".split())
_MAIN = (Link.MAIN, Link.COORDINATE, Link.ATTRIBUTION)


class Memory:
    """The state of reading; one for an article."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.sides = sides_of(document)
        self.recent: deque[Person] = deque(maxlen=PEOPLE)  # the last one spoken of stands last
        self.subject: Mention = NOTHING  # of the last main clause
        self.sentence_subject: Mention = NOTHING  # of this sentence's clauses so far
        self.speaker: Mention = NOTHING  # the last main clause's one person
        self.plural: Mention = NOTHING  # the last plural that acted
        self.bodies: dict[str, tuple[str, ...]] = {}  # common noun -> sides it last stood for
        self.body: Mention = NOTHING
        self.paragraph = -1
        self.local: Mention | None = None  # the two provinces that an article is about
        self.named: dict[str, Mention] = {}  # bodies by the last word of their names
        self.company: Mention = NOTHING  # who stands first in the list being read
        self.here: list[Person] = []  # who is named in this sentence
        self.before: list[Person] = []  # … in the one before
        self.number = -1  # of the sentence being read
        self.things_at = -9  # the last sentence with a plural subject that is no people
        self.shorts: dict[str, Mention] = {}  # "(GDVC)": what an abbreviation stands for
        self._home = _dateline_country(document)
        self.home_province = _dateline_province(document)
        self.travellers: deque[Person] = deque(maxlen=PEOPLE)  # who came, went or is on a visit
        self.places: dict[str, Place] = {}  # by country, the last province or city spoken of
        self.by_kind: dict[tuple[str, str], Place] = {}  # … and by kind: the last province, city
        self.received: tuple[Person, Person] | None = None  # the last host and his guest
        self.leaders: dict[tuple[str, ...], Person] = {}  # who leads a side's delegation

    @property
    def host_country(self) -> str:
        """Where the text is at home: the dateline's country, or whom the first traveller came to."""
        if self._home:
            return self._home
        for person in self.travellers:
            if person.country in self.pair(2):
                return next((code for code in self.pair(2) if code != person.country), "")
        return ""

    # What happens while reading

    def begin(self, sentence: Sentence) -> None:
        """A sentence begins."""
        self.number = sentence.number
        self.before, self.here = self.here, []
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
        self.sentence_subject = NOTHING

    def notice(self, mention: Mention) -> None:
        """Somebody is spoken of."""
        for person in mention.people:
            if not person.is_named:
                continue
            if person not in self.here:
                self.here.append(person)
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)
        for where in mention.places:
            self.places[where.country] = where
            self.by_kind[where.country, where.kind] = where
        if mention.bodies:
            self.body = mention
            if len(mention.bodies) == 1:
                self.named[mention.bodies[0].name.casefold().rsplit(" ", 1)[-1]] = mention
        if self.local is None and mention.acts and mention.is_plural:
            self._note_local(mention)

    def _note_local(self, mention: Mention) -> None:
        """Whether the first two who act together are provinces: then they are "the two sides"."""
        abroad = len({where.country for where in mention.places}) > 1
        capitals = any(where.name in capital_names() for where in mention.places)
        is_local = mention.sort == "place" and abroad and len(mention.places) == 2 and not capitals
        self.local = mention if is_local else NOTHING

    def end_clause(self, sentence: Sentence, clause: Clause) -> None:
        """A clause ends: its subject is who the next pronoun means."""
        mention = clause.subject.mention if clause.subject is not None else None
        self._note_travel(sentence, clause)
        self._note_leader(sentence, clause)
        self._note_host(clause)
        self._note_things(sentence, clause)
        if mention is None or not mention.acts:
            viewer = _viewer(sentence, clause)
            if viewer is not None and clause.link in _MAIN:
                self.sentence_subject = viewer
            return
        if clause.link in _MAIN or not self.sentence_subject.acts:
            self.sentence_subject = mention
        if mention.is_plural and clause.link in _MAIN:
            self.plural = mention

    def _note_things(self, sentence: Sentence, clause: Clause) -> None:
        """Remember plural subjects that are no people: "they" may mean them."""
        subject = clause.subject
        if subject is None or sentence.units[subject.head].tag != "N":
            return
        word = sentence.units[subject.head].word
        if (word.endswith("s") or subject.members) and not subject.mention.acts:  # type: ignore[union-attr]
            self.things_at = sentence.number

    def _note_leader(self, sentence: Sentence, clause: Clause) -> None:
        """ "A delegation led by X", "head of the delegation was X": X stands for the delegation."""
        if sentence.lacks(_SENT):
            return
        words = {
            sentence.units[phrase.head].word for phrase in clause.phrases() if phrase is not None
        }
        words |= {
            sentence.units[each.of.head].word for each in clause.phrases() if each.of is not None
        }
        if not words & _SENT:
            return
        leads = clause.verb.lemma in ("lead", "head") or "head" in words or "leader" in words
        people = [
            person
            for phrase in clause.phrases()
            if phrase.mention
            for person in phrase.mention.people
        ]
        if leads and len(people) == 1 and people[0].country:
            self.leaders[(people[0].country,)] = people[0]

    def _note_host(self, clause: Clause) -> None:
        """ "X received Y", "Y called on X": X is the host of what follows, wherever it was."""
        doer = clause.prep("by") if clause.verb.passive else clause.subject
        done = clause.subject if clause.verb.passive else clause.object
        if clause.verb.lemma in ("call", "pay"):
            doer, done = clause.prep("on"), clause.subject
        elif clause.verb.lemma not in ("receive", "host", "welcome"):
            return
        host, guest = _only(doer), _only(done)
        if host is not None and guest is not None and host.country != guest.country:
            self.received = (host, guest)

    def _note_travel(self, sentence: Sentence, clause: Clause) -> None:
        mention = clause.subject.mention if clause.subject is not None else None
        if clause.verb.lemma in _TRAVELLING and mention is not None and not clause.verb.passive:
            self.travellers.extend(mention.people)
        if sentence.lacks(_TRIPS):
            return
        for phrase in clause.phrases():
            owned = phrase.mention
            is_trip = sentence.units[phrase.head].word in ("visit", "trip", "tour")
            if owned is not None and (is_trip or _is_visiting(sentence, phrase)):
                self.travellers.extend(owned.people)

    def end(self, sentence: Sentence) -> None:
        """A sentence ends."""
        if self.sentence_subject.acts:
            self.subject = self.sentence_subject
        if self.sentence_subject.sort == "people" and not self.sentence_subject.is_plural:
            self.speaker = self.sentence_subject
        del sentence

    # Pronouns

    def he(self, gender: str, phrase: Phrase, clause: Clause | None) -> Mention:
        """The one whom "he" or "she" means: the last subject, else the last one named."""
        taken = _others(clause, phrase)
        for mention in (self.sentence_subject, self.subject, self.speaker):
            if mention.sort in ("country", "body") and len(mention.sides) == 1:
                person = self._voice(mention.sides[0], gender, taken)
                if person is not None:
                    return Mention("people", (person,), (person.country,), is_role=True)
            if mention.sort != "people" or mention.is_plural:
                continue
            found = [p for p in mention.people if _fits(p, gender) and p not in taken]
            if len(found) == 1 or (not mention.people and mention.sides):
                return mention
        for person in reversed(self.recent):
            if _fits(person, gender) and person not in taken:
                return Mention(
                    "people", (person,), (person.country,) if person.country else (), is_role=True
                )
        return NOTHING

    def _voice(self, country: str, gender: str, taken: set[Person]) -> Person | None:
        """ "Cambodia will present the results. He wanted …": who spoke last for a country."""
        fits = (p for p in reversed(self.recent) if p.country == country and p not in taken)
        return next((person for person in fits if _fits(person, gender)), None)

    def they(self, word: str, clause: Clause | None) -> Mention:
        """Those whom "they" means: the last plural that acted, else both sides."""
        if word in ("both", "each", "neither", "all") and not self.plural.acts:
            return Mention("sides", sides=self.pair(2), is_role=True, is_plural=True)
        if word == "they" and not self.sentence_subject.is_plural and _is_pair(self.here):
            return _together(self.here)
        for mention in (self.sentence_subject, self.subject):
            if mention.acts and mention.is_plural:
                return mention
        if word == "they" and _is_pair(self.before):
            return _together(self.before)
        if self.plural.acts:
            return self.plural
        things = self.number - self.things_at <= 1 and word == "they"
        if things and clause is not None and clause.verb.lemma not in _VOICED:
            return NOTHING
        return Mention("sides", sides=self.pair(2), is_role=True, is_plural=True)

    def of_two(self, word: str) -> Mention:
        """ "The former", "the latter": of the last two named, in this sentence or the one before."""
        people = self.here if len(self.here) > 1 else self.before
        if len(people) < 2:
            return NOTHING
        person = people[-2] if word == "former" else people[-1]
        return Mention(
            "people", (person,), (person.country,) if person.country else (), is_role=True
        )

    def it(self) -> Mention:
        """The body or side that "it" means."""
        for mention in (self.sentence_subject, self.subject):
            if mention.acts and not mention.people:
                return mention
        return self.body

    def owner(
        self, word: str, sentence: Sentence, phrase: Phrase, clause: Clause | None
    ) -> Mention:
        """Whose "his", "her", "its" or "their" is."""
        if self.company.acts:
            return self.company
        subject = (
            clause.subject.mention
            if clause is not None and clause.subject is not None and clause.subject is not phrase
            else None
        )
        if subject is not None and subject.acts:
            return subject
        for mention in (self.sentence_subject, self.subject):
            if mention.acts:
                return mention
        del word, sentence
        return NOTHING

    def speaker_side(self, sentence: Sentence, clause: Clause | None) -> Mention:
        """Whose "we" is: the one who says so, else the last who spoke."""
        spoken = clause.spoken if clause is not None else None
        if spoken is not None and spoken.subject.mention is not None:
            return spoken.subject.mention  # type: ignore[no-any-return]
        person = self._quoted(sentence)
        if person is not None:
            return Mention(
                "people", (person,), (person.country,) if person.country else (), is_role=True
            )
        return self.sentence_subject if self.sentence_subject.acts else self.subject

    def _quoted(self, sentence: Sentence) -> Person | None:
        """Who speaks a quotation: named behind it, in this or one of the next sentences."""
        for each in self.document.sentences[sentence.number : sentence.number + 4]:
            if each.paragraph != sentence.paragraph:
                return None
            for clause in each.clauses:
                if clause.link is Link.ATTRIBUTION and clause.subject is not None:
                    unit = each.units[clause.subject.head]
                    return unit.entity if unit.tag == "E" else None
        return None

    def leader(self, sides: tuple[str, ...]) -> Person | None:
        """Who leads a side's delegation: who was said to, else who of that side is on a visit."""
        known = self.leaders.get(sides)
        if known is not None or len(sides) != 1:
            return known
        return next((p for p in self.travellers if p.country == sides[0]), None)

    # Sides

    def pair(self, count: int) -> tuple[str, ...]:
        """The two, or three, sides of the article."""
        return self.sides[: max(count, 2)]

    def other_side(self, clause: Clause | None) -> Mention:
        """The side that is not the subject's."""
        subject = self.sentence_subject if self.sentence_subject.acts else self.subject
        del clause
        rest = [code for code in self.pair(2) if code not in subject.sides]
        return Mention("sides", sides=tuple(rest[:1]), is_role=True)

    def body_side(self, head: str) -> tuple[str, ...]:
        """Whose ministry, committee or delegation was last spoken of by this noun."""
        return self.bodies.get(head.rstrip("s"), ())

    def remember_body(self, head: str, sides: tuple[str, ...]) -> None:
        """A body was named by a common noun."""
        if sides:
            self.bodies[head.rstrip("s")] = sides

    def likely_country(self, person: Person) -> str:
        """The country of somebody of whom nothing tells it: of the pair, the one not Vietnamese."""
        others = [code for code in self.pair(2) if code != "VN"]
        del person
        return others[0] if len(others) == 1 else ""

    # Host and guest

    def guest(self) -> Person | None:
        """The last one received, else the last one spoken of who is not at home."""
        if self.received is not None:
            return self.received[1]
        for people in (self.travellers, self.recent):
            for person in reversed(people):
                if person.country and person.country != self.host_country:
                    return person
        return None

    def host(self) -> Person | None:
        """The last one who received somebody, else the last one spoken of who is at home."""
        if self.received is not None:
            return self.received[0]
        return next((p for p in reversed(self.recent) if p.country == self.host_country), None)


def _only(phrase: Phrase | None) -> Person | None:
    """The one person that a phrase means."""
    people = phrase.mention.people if phrase is not None and phrase.mention else ()
    return people[0] if len(people) == 1 else None


def _dateline_province(document: Document) -> Place | None:
    """The province in which the article was written, which it then calls "the province"."""
    found = places_named(fold(document.article.dateline))
    return found[0] if found and found[0].kind == "province" else None


def _dateline_country(document: Document) -> str:
    """The country where the article was written, or where its first sentence is."""
    place = fold(document.article.dateline)
    found = places_named(place)
    if found:
        return found[0].country
    capital = by_capital().get(place)
    return capital.code if capital else ""


def _is_pair(people: list[Person]) -> bool:
    """Whether these are two people of two countries."""
    return len(people) == 2 and len({person.country for person in people} - {""}) == 2


def _together(people: list[Person]) -> Mention:
    sides = tuple(person.country for person in people)
    return Mention("people", tuple(people), sides, is_role=True, is_plural=True)


def _viewer(sentence: Sentence, clause: Clause) -> Mention | None:
    """ "In Navuth's view the trip is well timed": whose word it is."""
    for _, phrase in clause.preps:
        owner = phrase.possessor.mention if phrase.possessor is not None else None
        if owner is not None and owner.people and sentence.units[phrase.head].word in _VIEWS:
            return owner  # type: ignore[no-any-return]
    return None


_VIEWS = frozenset("view opinion words eyes estimate judgment judgement".split())


@cache
def capital_names() -> frozenset[str]:
    """Names of capitals, which may stand for their states."""
    return frozenset(name for country in countries() for name in country.capitals)


def _is_visiting(sentence: Sentence, phrase: Phrase) -> bool:
    """ "The visiting Prime Minister", "visiting H.E. Hoang Trung Hai"."""
    inside = sentence.units[phrase.first : phrase.head]
    return any(unit.word == "visiting" for unit in inside)


def _fits(person: Person, gender: str) -> bool:
    return not gender or not person.gender or person.gender == gender


def _others(clause: Clause | None, phrase: Phrase) -> set[Person]:
    """People in the same clause, whom a pronoun there cannot mean."""
    if clause is None:
        return set()
    found: set[Person] = set()
    for other in clause.phrases():
        if other is not phrase and other.mention is not None and not other.mention.is_role:
            found.update(other.mention.people)
    return found
