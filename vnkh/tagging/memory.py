"""What a reader has in mind: who was spoken of, who speaks, who is host and who is guest."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from vnkh.bounds import PEOPLE
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.places import Place
from vnkh.tagging.datelines import capital_names, dateline_country, dateline_province
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import NOTHING, Mention
from vnkh.tagging.people.person import Person
from vnkh.tagging.sides import sides_of

_THREE = 3
_BEGINNING = 6  # sentences, headline and caption included

WorkOut = Callable[["Memory", Sentence, Phrase, "Clause | None"], Mention]


def _are_local(mention: Mention) -> bool:
    """Whether two provinces of two countries are meant."""
    abroad = len({where.country for where in mention.places}) > 1
    capitals = any(where.name in capital_names() for where in mention.places)
    return mention.sort == "place" and abroad and len(mention.places) == 2 and not capitals


def _are_two_bodies(mention: Mention) -> bool:
    """Whether two bodies of two countries are meant."""
    homes = {body.country for body in mention.bodies} - {""}
    return mention.sort == "body" and len(mention.bodies) == len(homes) == 2


class Memory:
    """The state of reading; one for an article."""

    def __init__(self, document: Document, work_out: WorkOut) -> None:
        self.document = document
        self._work_out = work_out
        self.sides = sides_of(document)
        self.recent: deque[Person] = deque(maxlen=PEOPLE)  # the last one spoken of stands last
        self.subject: Mention = NOTHING  # of the last main clause
        self.sentence_subject: Mention = NOTHING  # of this sentence's clauses so far
        self.speaker: Mention = NOTHING  # the last main clause's one person
        self.plural: Mention = NOTHING  # the last plural that acted
        self.bodies: dict[str, tuple[str, ...]] = {}  # common noun -> sides it last stood for
        self.body: Mention = NOTHING
        self.paragraph = -1
        self.local: Mention | None = None  # the two provinces or bodies that an article is about
        self.are_people_met = False  # of two sides: bodies named later are not the article's two
        self.named: dict[str, Mention] = {}  # bodies by the last word of their names
        self.company: Mention = NOTHING  # who stands first in the list being read
        self.here: list[Person] = []  # who is named in this sentence
        self.before: list[Person] = []  # … in the one before
        self.number = -1  # of the sentence being read
        self.things_at = -9  # the last sentence with a plural subject that is no people
        self.shorts: dict[str, Mention] = {}  # "(GDVC)": what an abbreviation stands for
        self._home = dateline_country(document)
        self.home_province = dateline_province(document)
        self.travellers: deque[Person] = deque(maxlen=PEOPLE)  # who came, went or is on a visit
        self.places: dict[str, Place] = {}  # by country, the last province or city spoken of
        self.by_kind: dict[tuple[str, str], Place] = {}  # … and by kind: the last province, city
        self.received: tuple[Person, Person] | None = None  # the last host and his guest
        self.received_at = -1  # the sentence that told of it
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

    def mention(self, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
        """The mention of a phrase, worked out once."""
        known: Mention | None = phrase.mention
        if known is None:
            phrase.mention = NOTHING  # a phrase that leads back to itself names nothing
            phrase.mention = known = self._work_out(self, sentence, phrase, clause)
            if known is not NOTHING:
                self.notice(known)
        return known

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
        named = mention.is_plural and not mention.is_role and mention.sort not in ("sides", "body")
        if self.local is None and mention.acts and named:
            self._note_local(mention)

    def _note_local(self, mention: Mention) -> None:
        """Whether the first two who act together are provinces: then they are "the two sides"."""
        self.local = mention if self.is_beginning and _are_local(mention) else NOTHING

    @property
    def is_beginning(self) -> bool:
        """Whether the text still says what it is about."""
        return self.number < _BEGINNING

    def note_bodies(self, both: Mention) -> None:
        """Two bodies that do something together, and nobody before them: the two sides, too."""
        first = self.local is None and self.is_beginning and not self.are_people_met
        if first and _are_two_bodies(both):
            self.local = both

    def end(self) -> None:
        """A sentence ends."""
        if self.sentence_subject.acts:
            self.subject = self.sentence_subject
        if self.sentence_subject.sort == "people" and not self.sentence_subject.is_plural:
            self.speaker = self.sentence_subject

    def leader(self, sides: tuple[str, ...]) -> Person | None:
        """Who leads a side's delegation: who was said to, else who of that side is on a visit."""
        known = self.leaders.get(sides)
        if known is not None or len(sides) != 1:
            return known
        coming = (p for p in self.travellers if p.country == sides[0])
        return next(coming, None) or self._only_one_of(sides[0])

    def _only_one_of(self, side: str) -> Person | None:
        """The guest last received, else the one person of a side who is spoken of, no envoy."""
        guest = self.received[1] if self.received is not None else None
        if guest is not None and guest.country == side:
            return guest
        own = [p for p in self.recent if p.country == side and not p.is_posted]
        return own[0] if len(own) == 1 else None

    def half(self, sides: tuple[str, ...]) -> Person | None:
        """Who acted for a side together with somebody of the other."""
        return next((p for p in self.plural.people if (p.country,) == sides), None)

    def last_two(self) -> tuple[Person, ...]:
        """The last two people named, where they are of two countries."""
        two = tuple(list(self.recent)[-2:])
        return two if len({person.country for person in two} - {""}) == len(two) > 1 else ()

    def pair(self, count: int) -> tuple[str, ...]:
        """The two, or three, sides of the article; three that this sentence has named come first."""
        here = dict.fromkeys(person.country for person in self.here if person.country)
        if count == _THREE == len(here):
            return tuple(here)
        return self.sides[: max(count, 2)]

    def other_side(self) -> Mention:
        """The side that is not the subject's."""
        subject = self.sentence_subject if self.sentence_subject.acts else self.subject
        rest = [code for code in self.pair(2) if code not in subject.sides]
        return Mention("sides", sides=tuple(rest[:1]), is_role=True)

    def body_side(self, head: str) -> tuple[str, ...]:
        """Whose ministry, committee or delegation was last spoken of by this noun."""
        return self.bodies.get(head.rstrip("s"), ())

    def remember_body(self, head: str, sides: tuple[str, ...]) -> None:
        """A body was named by a common noun."""
        if sides:
            self.bodies[head.rstrip("s")] = sides

    def likely_country(self) -> str:
        """The country of somebody of whom nothing tells it: of the pair, the one not Vietnamese."""
        others = [code for code in self.pair(2) if code != "VN"]
        return others[0] if len(others) == 1 else ""

    def home_of(self, person: Person) -> str:
        """The country of an official of whom nothing tells it: at home, but for an envoy."""
        pair = self.pair(2)
        if person.known is not None or person.is_private or not person.titles:
            return ""
        if self._home not in pair:
            return ""
        abroad = [code for code in pair if code != self._home]
        return (abroad[0] if len(abroad) == 1 else "") if person.is_posted else self._home

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
