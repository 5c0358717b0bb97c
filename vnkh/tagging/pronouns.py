"""Whom pronouns mean: he, they, it, we, his; and "the former", "the latter"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnkh.grammar.attributions import SPEAKING
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.facing import faced
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, mention_of, one_person
from vnkh.tagging.people.person import Person

_SINGULAR = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_PLURAL = frozenset("they them themselves both all each neither".split())
_EACH = frozenset("both each neither all".split())
_SPEAKERS = frozenset("we us i me".split())
# What people do and things, which "they" may mean, too, do not.
_VOICED = SPEAKING | {"meet", "discuss", "sign", "exchange", "attend", "visit", "hold", "talk"}
_LEAVING = frozenset("drive go fly leave head travel proceed return depart continue".split())
_NEXT = 4  # sentences, the one with "we" included, in which its speaker is named


def pronoun(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whom a pronoun means."""
    word = sentence.units[phrase.head].word
    if word in _SINGULAR:
        return he(memory, _SINGULAR[word], sentence, phrase, clause)
    if word in _SPEAKERS:
        return _we(memory, sentence, clause)
    if word in _PLURAL:  # "both of them", "all of the ministers"
        inner = mention_of(phrase.of)
        return inner if inner.acts else they(memory, word, clause)
    return _it(memory) if word == "it" else NOTHING


def he(
    memory: Memory, gender: str, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> Mention:
    """The one whom "he" or "she" means: the last subject, else the last one named."""
    taken = _others(sentence, clause, phrase)
    answering = memory.document.answers.get(sentence.number)
    taken |= {answering} if answering is not None else set()  # who answers is "I"
    guest = _guest_leaving(memory, clause)
    if guest is not None and _fits(guest, gender) and guest not in taken:
        return one_person(guest)
    if clause is not None and phrase is clause.subject and (code := faced(sentence, clause)):
        taken |= {person for person in memory.recent if person.country == code}
    for mention in (memory.sentence_subject, memory.subject, memory.speaker):
        found = _of_subject(memory, mention, gender, taken)
        if found is not None:
            return found
    named = (each for each in reversed(memory.recent) if _fits(each, gender))
    person = next((each for each in named if each not in taken), None)
    return one_person(person) if person is not None else NOTHING


def _guest_leaving(memory: Memory, clause: Clause | None) -> Person | None:
    """ "The King received him, after which he drove on": it is the guest who goes."""
    told = memory.received is not None and memory.received_at == memory.number
    goes = clause is not None and clause.link is Link.ADVERBIAL and clause.verb.lemma in _LEAVING
    return memory.received[1] if memory.received is not None and told and goes else None


def _of_subject(
    memory: Memory, mention: Mention, gender: str, taken: set[Person]
) -> Mention | None:
    """The subject, if it can be "he"; "Cambodia will present … He wanted …": who speaks for it."""
    if mention.sort in ("country", "body") and len(mention.sides) == 1:
        person = _voice(memory, mention.sides[0], gender, taken)
        return one_person(person) if person is not None else None
    if mention.sort != "people" or (mention.is_plural and len(mention.people) != 1):
        return None  # "Son and his delegation" can be "he"
    found = [each for each in mention.people if _fits(each, gender) and each not in taken]
    is_he = len(found) == 1 or (not mention.people and bool(mention.sides))
    return replace(mention, is_role=True) if is_he else None


def _voice(memory: Memory, country: str, gender: str, taken: set[Person]) -> Person | None:
    """Who spoke last for a country."""
    own = (each for each in reversed(memory.recent) if each.country == country)
    return next((each for each in own if each not in taken and _fits(each, gender)), None)


def _fits(person: Person, gender: str) -> bool:
    """Whether a person can be "he" or "she"; of no known gender, both."""
    return not gender or not person.gender or person.gender == gender


def _others(sentence: Sentence, clause: Clause | None, phrase: Phrase) -> set[Person]:
    """People in the same clause, whom a pronoun there cannot mean."""
    others = [each for each in clause.phrases() if each is not phrase] if clause is not None else []
    named = [mention_of(each) for each in others]
    heads = [sentence.units[each.head] for each in others if not each.members]
    by_name = {unit.entity for unit in heads if unit.tag == "E"}
    return by_name | {who for mention in named if not mention.is_role for who in mention.people}


def they(memory: Memory, word: str, clause: Clause | None) -> Mention:
    """Those whom "they" means: the last plural that acted, else both sides."""
    if word in _EACH and not memory.plural.acts:
        return _both(memory)
    host = clause.parent if clause is not None and word == "they" else None
    above = mention_of(host.subject) if host is not None else NOTHING
    if above.acts and above.is_plural:
        return above  # "the two ministries work on the memorandum they signed"
    if host is not None and not above.is_plural and any(_are_some(each) for each in host.objects):
        return NOTHING  # "he met commune chiefs, and they agreed"
    found = _last_plural(memory, is_they=word == "they")
    if found is not None:
        return found
    things = memory.number - memory.things_at <= 1 and word == "they"
    if things and clause is not None and clause.verb.lemma not in _VOICED:
        return NOTHING
    return _both(memory)


def _are_some(phrase: Phrase) -> bool:
    """ "Commune chiefs": people of whom nothing tells whose they are."""
    mention = mention_of(phrase)
    return mention.sort == "people" and mention.is_plural and not (mention.sides or mention.people)


def _both(memory: Memory) -> Mention:
    """Both sides of the article: two bodies where it is about them, else two states."""
    if memory.local is not None and memory.local.bodies:
        return replace(memory.local, is_role=True)
    return Mention("sides", sides=memory.pair(2), is_role=True, is_plural=True)


def _last_plural(memory: Memory, *, is_they: bool) -> Mention | None:
    """Two named in this sentence; the last plural subject; two named before; any that acted."""
    if is_they and not memory.sentence_subject.is_plural and is_pair(memory.here):
        return together(memory.here)
    for mention in (memory.sentence_subject, memory.subject):
        if mention.acts and mention.is_plural:
            return mention
    if is_they and is_pair(memory.before):
        return together(memory.before)
    return memory.plural if memory.plural.acts else None


def is_pair(people: Sequence[Person]) -> bool:
    """Whether these are two people of two countries."""
    return len(people) == 2 and len({person.country for person in people} - {""}) == 2


def together(people: Sequence[Person]) -> Mention:
    """Two people as one who acts."""
    sides = tuple(person.country for person in people)
    return Mention("people", tuple(people), sides, is_role=True, is_plural=True)


def of_two(memory: Memory, word: str) -> Mention:
    """ "The former", "the latter": of the last two named, in this sentence or the one before."""
    people = memory.here if len(memory.here) > 1 else memory.before
    if len(people) < 2:
        return NOTHING
    return one_person(people[-2] if word == "former" else people[-1])


def _it(memory: Memory) -> Mention:
    """The body or side that "it" means."""
    for mention in (memory.sentence_subject, memory.subject):
        if mention.acts and not mention.people:
            return mention
    return memory.body


def owner(memory: Memory, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whose "his", "her", "its" or "their" before a phrase is."""
    subject = clause.subject if clause is not None else None
    own = mention_of(subject) if subject is not phrase else NOTHING
    for mention in (memory.company, own, memory.sentence_subject, memory.subject):
        if mention.acts:
            return mention
    return NOTHING


def _we(memory: Memory, sentence: Sentence, clause: Clause | None) -> Mention:
    """Whose "we" is: who answers in an interview, the one who says so, else the last who spoke."""
    answering = memory.document.answers.get(sentence.number)
    if answering is not None:
        return one_person(answering)
    spoken = clause.spoken if clause is not None else None
    known: Mention | None = spoken.subject.mention if spoken is not None else None
    if known is not None:
        return known
    person = _quoted(memory, sentence)
    if person is not None:
        return one_person(person)
    return memory.sentence_subject if memory.sentence_subject.acts else memory.subject


def _quoted(memory: Memory, sentence: Sentence) -> Person | None:
    """Who speaks a quotation: named behind it, in this or one of the next sentences."""
    for each in memory.document.sentences[sentence.number : sentence.number + _NEXT]:
        if each.paragraph != sentence.paragraph:
            return None
        for clause in each.clauses:
            if clause.link is Link.ATTRIBUTION and clause.subject is not None:
                unit = each.units[clause.subject.head]
                return unit.entity if unit.tag == "E" else None
    return None
