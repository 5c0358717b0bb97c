"""Descriptions of people: "the Vietnamese leader", "the two defence ministers", "his host"."""

from __future__ import annotations

from datetime import date
from itertools import islice, pairwise

from vnkh.bounds import PEOPLE
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.offices import office
from vnkh.lexicon.tenure import holders
from vnkh.tagging.document import Sentence
from vnkh.tagging.facing import faced
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.tagging.people.person import Person
from vnkh.tagging.pronouns import is_pair, together
from vnkh.tagging.titles import office_ids
from vnkh.tagging.wording import Wording

# Words for people of rank that say nothing of their office.
_VAGUE = frozenset(
    "leader official officer diplomat envoy representative politician head chief".split()
)
_LEADING = frozenset(
    "general-secretary party-president president prime-minister king assembly-chair senate-president".split()
)
# Whom "the Government leader" and "the Party leader" mean, by office.
_LED_BY = {
    "government": frozenset({"prime-minister"}),
    "party": frozenset({"general-secretary", "party-president"}),
    "state": frozenset({"president", "king"}),
    "assembly": frozenset({"assembly-chair"}),
    "senate": frozenset({"senate-president"}),
}
_DEPUTIES = frozenset("deputy vice acting former".split())
_ANY_HEAD = frozenset("chief leader head boss".split())


def by_office(memory: Memory, told: Wording) -> Mention:
    """Whom an office without a name means; a plural of no number names nobody."""
    words = _words(told.sentence, told.phrase)
    if told.count == 0 and "former" in told.inside:
        return Mention("people", is_role=True, is_plural=True)  # they speak for no side
    sides = told.sides or _spoken_for_side(told.phrase, words) or _sent_by(memory, told)
    if told.count == 1:
        person = _one(memory, words, sides, told)
        if person is not None:
            country = (person.country,) if person.country else sides
            return Mention("people", (person,), country, is_role=True)
        return Mention("people", (), sides or _spoken_for(memory, words), is_role=True)
    unnamed = _unnamed(memory, told, words, sides) if told.count == 0 else None
    return unnamed or _several(memory, told, words, sides)


def _spoken_for_side(phrase: Phrase, words: list[str]) -> tuple[str, ...]:
    """ "A spokesman for the Cambodian side"."""
    if not words[-1].startswith("spokes"):
        return ()
    behind = (other for prep, other in phrase.preps if prep == "for")
    return next((mention_of(other).sides for other in behind if other.mention is not None), ())


def _sent_by(memory: Memory, told: Wording) -> tuple[str, ...]:
    """ "Officials from both countries": where they come from."""
    beside = (
        other
        for prep, other in told.phrase.preps
        if prep == "from" and other.first == told.phrase.past + 1
    )
    return next((memory.mention(told.sentence, each, told.clause).sides for each in beside), ())


def _unnamed(
    memory: Memory, told: Wording, words: list[str], sides: tuple[str, ...]
) -> Mention | None:
    """ "Ministers", "leaders of the two parties": people, whoever they were; None if they are some."""
    phrase, definite = told.phrase, _is_definite(told.sentence, told.phrase)
    if len(sides) < 2 and not definite:
        return Mention("people", (), sides, is_role=True, is_plural=True)
    if words == ["leader"] and definite and not sides and phrase.of is None:
        acting = _pair_told(memory, told)
        if acting is not None:
            return acting  # "the leaders had a short meeting"
    if words[-1] in _VAGUE:
        pair = sides or (memory.pair(2) if definite and phrase.of is None else ())
        of = mention_of(phrase.of)
        return Mention("people", (), pair, of.bodies, of.places, is_role=True, is_plural=True)
    if not sides and (phrase.possessor is not None or phrase.of is not None):
        return Mention("people", is_role=True, is_plural=True)
    return None


def _several(memory: Memory, told: Wording, words: list[str], sides: tuple[str, ...]) -> Mention:
    """ "The two prime ministers": the one of each side."""
    if len(sides) < 2 and (told.count != 0 or not sides):
        sides = memory.pair(told.count or 2)
    pair = _pair_told(memory, told) if told.count == 2 and words == ["leader"] else None
    if pair is not None:
        return pair
    found = (_one(memory, words, (code,)) for code in sides)
    people = tuple(person for person in found if person is not None)
    if len(sides) > 2 and len(people) < len(sides) and told.count in (0, len(sides)):
        people = ()  # of three prime ministers one is known: the states met
    return Mention("people", people, sides, is_role=True, is_plural=True)


def _pair_told(memory: Memory, told: Wording) -> Mention | None:
    """ "The two leaders": the two just named in this paragraph, else the last two who acted as one."""
    for people in (memory.here, () if told.sentence.opens_paragraph else memory.before):
        if is_pair(people):
            return together(people)
    return memory.plural if is_pair(memory.plural.people) else None


def _spoken_for(memory: Memory, words: list[str]) -> tuple[str, ...]:
    """Whose spokesman or official somebody is of whom nothing is told: of the body just named."""
    for word in reversed(words):
        sides = memory.body_side(word)
        if sides:
            return sides
    official = words[-1] in ("spokesman", "spokeswoman", "spokesperson", "official")
    return (memory.host_country,) if official and memory.host_country else ()


def _is_definite(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.units[phrase.first].word in ("the", "these", "their")


def _words(sentence: Sentence, phrase: Phrase) -> list[str]:
    """The words of the office, in the singular, without determiner, number and country."""
    words = [
        token.word
        for unit in sentence.units[phrase.first : phrase.head + 1]
        if unit.tag not in "DSkK#hR"
        and not unit.word.startswith("newly-")
        and unit.word not in ("two", "three", "former", "then", "new", "visiting")
        for token in sentence.tokens[unit.first : unit.past]
    ]
    words = words or [sentence.units[phrase.head].word]
    if words[-1] == "general" and len(words) > 1:  # directors general, secretaries general
        words[-2] = singular(words[-2])
    words[-1] = singular(words[-1])
    return words


def singular(word: str) -> str:
    """The singular of a word for people."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _one(
    memory: Memory, words: list[str], sides: tuple[str, ...], told: Wording | None = None
) -> Person | None:
    """The last one spoken of who fits; else one named later; else the holder of the office."""
    fits = [person for person in memory.recent if not sides or person.country in sides]
    vague = words[-1] in _VAGUE and len(words) == 1
    if vague and words[-1] == "leader":
        fits.sort(key=lambda person: _leads(memory, person))
    wanted = office_ids(" ".join(words))
    holding = [each for each in reversed(fits) if vague or _holds(memory, each, wanted, words)]
    if holding:
        return _likeliest(memory, holding, words, told)
    if vague:
        return None
    for person in islice(memory.document.people.values(), PEOPLE):
        if (not sides or person.country in sides) and _holds(memory, person, wanted, words):
            return person
    return holder_of(memory, wanted, sides) if sides else None


def _likeliest(
    memory: Memory, holding: list[Person], words: list[str], told: Wording | None
) -> Person:
    """The first of those who fit; "the minister" is a prime minister only where nobody else is."""
    if words == ["secretary"]:  # of a party committee; a secretary of state is called so in full
        party = (each for each in holding if not _is_of_state(each))
        return next(party, holding[0])
    if words == ["minister"]:
        holding = [each for each in holding if not _is_prime(memory, each)] or holding
    if words in (["diplomat"], ["envoy"]):
        holding = [each for each in holding if _is_envoy(memory, each)] or holding
    acts = told is not None and told.clause is not None and told.phrase is told.clause.subject
    acts = acts and told is not None and "visiting" not in told.inside
    return _acting(memory, holding, told) if told is not None and acts else holding[0]


def _is_envoy(memory: Memory, person: Person) -> bool:
    """Whether somebody is an ambassador or consul, be it that the text or the lexicon says so."""
    return person.is_posted or any("ambassador" in each for each in offices_of(memory, person))


def _acting(memory: Memory, holding: list[Person], told: Wording) -> Person:
    """Who does something: nobody of the country that is asked; else who did something before."""
    away = faced(told.sentence, told.clause)
    holding = [each for each in holding if each.country != away] or holding
    for mention in (memory.sentence_subject, memory.subject):
        if len(mention.people) == 1 and mention.people[0] in holding:
            return mention.people[0]
    return holding[0]


def _is_of_state(person: Person) -> bool:
    return any("secretary of state" in title for title in person.titles)


def _is_prime(memory: Memory, person: Person) -> bool:
    """Whether all that somebody is called makes him a prime minister, or a deputy of one."""
    called = " ; ".join(person.titles or _labels(person, memory.document.published)).split()
    pairs = pairwise(["", *called])
    return all(before == "prime" for before, word in pairs if word == "minister")


def _leads(memory: Memory, person: Person) -> bool:
    """Whether somebody leads a state, government, party or parliament."""
    return not _LEADING.isdisjoint(offices_of(memory, person))


def offices_of(memory: Memory, person: Person) -> set[str]:
    """The offices that a person holds on the article's day, and those that it calls them by."""
    ids = set(person.offices(memory.document.published))
    return ids.union(*(office_ids(title) for title in person.titles))


def _holds(memory: Memory, person: Person, wanted: frozenset[str], words: list[str]) -> bool:
    """Whether a person holds one of these offices, or is called by these words."""
    ids, head = offices_of(memory, person), words[-1]
    if wanted & ids:
        return True
    if head == "leader" and len(words) > 1 and words[-2] in _LED_BY:
        return bool(ids & _LED_BY[words[-2]])
    if head in ("top", "leader"):
        return True
    # "the Party chief" of a secretary of its committee
    said = words[:-1] if head in _ANY_HEAD and len(words) > 1 else words
    called = person.titles or _labels(person, memory.document.published)
    # "an adviser to the premier" is no premier
    is_said = any(set(said).issubset(title.split(" to ")[0].split()) for title in called)
    return is_said and not _is_deputy(called, said)


def _is_deputy(called: list[str], said: list[str]) -> bool:
    """Whether somebody is only the deputy of what is said: no "defence minister"."""
    offices = [part.split() for title in called for part in title.split(" and ")]
    fitting = [part for part in offices if said[-1] in part]
    return bool(fitting) and all(_DEPUTIES & set(part) - set(said) for part in fitting)


def _labels(person: Person, day: date) -> list[str]:
    if person.known is None:
        return []
    found = [office(each) for each in person.offices(day)]
    return [words for each in found if each for words in each.words]


def holder_of(memory: Memory, wanted: frozenset[str], sides: tuple[str, ...]) -> Person | None:
    """Who held a single-holder office on the article's day, as the lexicon knows."""
    for office_id in sorted(wanted):
        found = office(office_id)
        if found is None or not found.single:
            continue
        for code in sides:
            holding = holders(office_id, code, memory.document.published)
            if len(holding) == 1:
                known = holding[0]
                people = memory.document.people
                return people.setdefault(known.id, Person.of(known))
    return None
