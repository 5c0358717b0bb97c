"""What a reader has in mind: who was spoken of, who speaks, who is host and who is guest."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.countries import by_capital
from vnkh.lexicon.places import places_named
from vnkh.folding import fold
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import NOTHING, Mention
from vnkh.tagging.people.person import Person
from vnkh.tagging.sides import sides_of

_MAIN = (Link.MAIN, Link.COORDINATE, Link.ATTRIBUTION)


class Memory:
    """The state of reading; one for an article."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.sides = sides_of(document)
        self.recent: list[Person] = []  # the last one spoken of stands last
        self.subject: Mention = NOTHING  # of the last main clause
        self.sentence_subject: Mention = NOTHING  # of this sentence's clauses so far
        self.plural: Mention = NOTHING  # the last plural that acted
        self.bodies: dict[str, tuple[str, ...]] = {}  # common noun -> sides it last stood for
        self.body: Mention = NOTHING
        self.paragraph = -1
        self.host_country = _dateline_country(document)

    # What happens while reading

    def begin(self, sentence: Sentence) -> None:
        """A sentence begins."""
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
        self.sentence_subject = NOTHING

    def notice(self, mention: Mention) -> None:
        """Somebody is spoken of."""
        for person in mention.people:
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)
        if mention.bodies:
            self.body = mention

    def end_clause(self, sentence: Sentence, clause: Clause) -> None:
        """A clause ends: its subject is who the next pronoun means."""
        mention = clause.subject.mention if clause.subject is not None else None
        if mention is None or not mention.acts:
            return
        if clause.link in _MAIN or not self.sentence_subject.acts:
            self.sentence_subject = mention
        if mention.is_plural and clause.link in _MAIN:
            self.plural = mention
        del sentence

    def end(self, sentence: Sentence) -> None:
        """A sentence ends."""
        if self.sentence_subject.acts:
            self.subject = self.sentence_subject
        del sentence

    # Pronouns

    def he(
        self, gender: str, sentence: Sentence, phrase: Phrase, clause: Clause | None
    ) -> Person | None:
        """The one whom "he" or "she" means."""
        taken = _others(clause, phrase)
        for mention in (self.sentence_subject, self.subject):
            found = [p for p in mention.people if _fits(p, gender) and p not in taken]
            if len(found) == 1 and (mention is not self.sentence_subject or not _is_subject(clause, phrase) or clause is None or clause.link not in _MAIN or True):
                return found[0]
        del sentence
        return next((p for p in reversed(self.recent) if _fits(p, gender) and p not in taken), None)

    def they(self, word: str, clause: Clause | None) -> Mention:
        """Those whom "they" means: the last plural that acted, else both sides."""
        if word in ("both", "each", "neither", "all") and not self.plural.acts:
            return Mention("sides", sides=self.pair(2), is_role=True, is_plural=True)
        for mention in (self.sentence_subject, self.subject, self.plural):
            if mention.acts and mention.is_plural:
                return mention
        del clause
        return Mention("sides", sides=self.pair(2), is_role=True, is_plural=True)

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
        subject = clause.subject.mention if clause is not None and clause.subject is not None and clause.subject is not phrase else None
        if subject is not None and subject.acts:
            return subject
        for mention in (self.sentence_subject, self.subject):
            if mention.acts:
                return mention
        del word, sentence
        return NOTHING

    def speaker_side(self, clause: Clause | None) -> Mention:
        """Whose "we" is: the one who says so, else the last who spoke."""
        spoken = clause.spoken if clause is not None else None
        if spoken is not None and spoken.subject.mention is not None:
            return spoken.subject.mention  # type: ignore[no-any-return]
        return self.sentence_subject if self.sentence_subject.acts else self.subject

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
        """The last one spoken of who is not at home."""
        return next((p for p in reversed(self.recent) if p.country and p.country != self.host_country), None)

    def host(self) -> Person | None:
        """The last one spoken of who is at home."""
        return next((p for p in reversed(self.recent) if p.country == self.host_country), None)


def _dateline_country(document: Document) -> str:
    """The country where the article was written, or where its first sentence is."""
    place = fold(document.article.dateline)
    found = places_named(place)
    if found:
        return found[0].country
    capital = by_capital().get(place)
    return capital.code if capital else ""


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


def _is_subject(clause: Clause | None, phrase: Phrase) -> bool:
    return clause is not None and clause.subject is phrase
