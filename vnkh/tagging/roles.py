"""Descriptions of people: "the Vietnamese leader", "the two defence ministers", "his host"."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from vnkh.bounds import PEOPLE
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.offices import office
from vnkh.lexicon.tenure import holders
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention
from vnkh.tagging.people.person import Person
from vnkh.tagging.titles import office_ids

if TYPE_CHECKING:
    from vnkh.tagging.memory import Memory

# Words for people of rank that say nothing of their office.
_VAGUE = frozenset("leader official diplomat representative politician head chief".split())


def by_office(
    memory: Memory, sentence: Sentence, phrase: Phrase, sides: tuple[str, ...], count: int
) -> Mention:
    """Whom an office without a name means; a plural of no number names nobody."""
    words = _words(sentence, phrase)
    if not sides and words[-1].startswith("spokes"):
        sides = next(
            (
                other.mention.sides
                for prep, other in phrase.preps
                if prep == "for" and other.mention
            ),
            (),
        )
    if count == 1:
        person = _one(memory, sentence, phrase, words, sides)
        if person is not None:
            return Mention(
                "people", (person,), (person.country,) if person.country else sides, is_role=True
            )
        return Mention("people", (), sides or _spoken_for(memory, words), is_role=True)
    if count == 0 and len(sides) < 2 and not _is_definite(sentence, phrase):
        return Mention("people", (), sides, is_role=True, is_plural=True)
    if count == 0 and words[-1] in _VAGUE:  # "leaders of the two parties": whoever they were
        bodies = phrase.of.mention.bodies if phrase.of is not None and phrase.of.mention else ()
        pair = sides or (
            memory.pair(2) if _is_definite(sentence, phrase) and phrase.of is None else ()
        )
        return Mention("people", (), pair, bodies, is_role=True, is_plural=True)
    if not sides and count == 0 and (phrase.possessor is not None or phrase.of is not None):
        return Mention("people", (), (), is_role=True, is_plural=True)
    wanted = (
        sides if len(sides) >= 2 else memory.pair(count or 2) if count != 0 or not sides else sides
    )
    people = tuple(
        person
        for code in wanted
        if (person := _one(memory, sentence, phrase, words, (code,))) is not None
    )
    if len(wanted) > 2 and len(people) < len(wanted) and count in (0, len(wanted)):
        people = ()  # of three prime ministers one is known: the states met
    return Mention("people", people, wanted, is_role=True, is_plural=True)


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
    memory: Memory, sentence: Sentence, phrase: Phrase, words: list[str], sides: tuple[str, ...]
) -> Person | None:
    """The last one spoken of who fits; else one named later; else the holder of the office."""
    fits = [person for person in memory.recent if not sides or person.country in sides]
    vague = words[-1] in _VAGUE and len(words) == 1
    if vague and words[-1] == "leader":
        fits.sort(key=lambda person: _leads(memory, person))
    wanted = office_ids(" ".join(words))
    for person in reversed(fits):
        if vague or _holds(memory, person, wanted, words):
            return person
    if vague:
        return None
    for person in islice(memory.document.people.values(), PEOPLE):
        if (not sides or person.country in sides) and _holds(memory, person, wanted, words):
            return person
    return _holder(memory, wanted, sides) if sides else None


_LEADING = frozenset(
    "general-secretary party-president president prime-minister king assembly-chair senate-president".split()
)


def _leads(memory: Memory, person: Person) -> bool:
    ids = set(person.offices(memory.document.published))
    for title in person.titles:
        ids |= office_ids(title)
    return bool(ids & _LEADING)


def _holds(memory: Memory, person: Person, wanted: frozenset[str], words: list[str]) -> bool:
    day = memory.document.published
    ids = set(person.offices(day))
    for title in person.titles:
        ids |= office_ids(title)
    if wanted & ids:
        return True
    head = words[-1]
    if head == "leader" and len(words) > 1 and words[-2] in _LED_BY:
        return bool(ids & _LED_BY[words[-2]])
    if head in ("top", "leader"):
        return True
    spoken = person.titles or _labels(person, day)
    if head in _ANY_HEAD and len(words) > 1:  # "the Party chief" of a secretary of its committee
        return any(all(word in title.split() for word in words[:-1]) for title in spoken)
    if len(words) == 1:
        return any(head in title.split() for title in spoken)
    return any(all(word in title.split() for word in words) for title in spoken)


# Whom "the Government leader" and "the Party leader" mean, by office.
_LED_BY = {
    "government": frozenset({"prime-minister"}),
    "party": frozenset({"general-secretary", "party-president"}),
    "state": frozenset({"president", "king"}),
    "assembly": frozenset({"assembly-chair"}),
    "senate": frozenset({"senate-president"}),
}
_ANY_HEAD = frozenset("chief leader head boss".split())


def _labels(person: Person, day: date) -> list[str]:
    if person.known is None:
        return []
    found = [office(each) for each in person.offices(day)]
    return [words for each in found if each for words in each.words]


def _holder(memory: Memory, wanted: frozenset[str], sides: tuple[str, ...]) -> Person | None:
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


def relational(
    memory: Memory,
    sentence: Sentence,
    phrase: Phrase,
    clause: Clause | None,
    head: str,
    sides: tuple[str, ...],
) -> Mention:
    """ "His host", "the guest", "her Cambodian counterpart"."""
    known = titles()
    owned = sentence.units[phrase.first].word in ("his", "her", "their", "its")
    owner = (
        memory.owner(sentence.units[phrase.first].word, sentence, phrase, clause)
        if owned
        else NOTHING
    )
    plural = head.endswith("s")
    if plural and not owned and head not in known.guest | known.host:
        return Mention("people", (), sides, is_role=True, is_plural=True)
    if plural and not owned:
        visitors = head in known.guest
        people = _recent_of(memory, sides) if sides and visitors else ()
        return Mention(
            "people",
            people,
            sides or (() if visitors else memory.pair(2)),
            is_role=True,
            is_plural=True,
        )
    if head not in known.guest | known.host:
        return _counterpart(memory, sentence, phrase, owner, sides)
    person = _other(memory, owner) if owned and owner.people else None
    if person is None:
        person = memory.host() if head in known.host else memory.guest()
    if person is None:
        return Mention("people", (), sides if not owned else (), is_role=True)
    return Mention("people", (person,), (person.country,) if person.country else (), is_role=True)


def _recent_of(memory: Memory, sides: tuple[str, ...]) -> tuple[Person, ...]:
    """The last two spoken of from these sides."""
    found = [person for person in reversed(memory.recent) if person.country in sides]
    return tuple(reversed(found[:2]))


def _other(memory: Memory, owner: Mention) -> Person | None:
    """The last one spoken of from another side than the owner's."""
    for person in reversed(memory.recent):
        if person not in owner.people and person.country not in owner.sides:
            return person
    return None


def _counterpart(
    memory: Memory, sentence: Sentence, phrase: Phrase, owner: Mention, sides: tuple[str, ...]
) -> Mention:
    """Somebody of the same office on the other side."""
    for holder in owner.people:
        if not holder.country and len(sides) == 1:  # "Kobkarn and her Cambodian colleague"
            holder.country = next((code for code in memory.pair(2) if code not in sides), "")
    other = tuple(code for code in sides if code not in owner.sides)
    other = other or tuple(code for code in memory.pair(2) if code not in owner.sides)
    for holder in owner.people:
        words = frozenset(holder.offices(memory.document.published))
        for title in holder.titles:
            words |= office_ids(title)
        for person in reversed(memory.recent):
            if person.country in other and person is not holder:
                if words & (
                    set(person.offices(memory.document.published))
                    | {i for t in person.titles for i in office_ids(t)}
                ):
                    return Mention("people", (person,), (person.country,), is_role=True)
        found = _holder(memory, words, other)
        if found is not None:
            return Mention("people", (found,), (found.country,), is_role=True)
    person = _other(memory, owner) if not any(holder.titles for holder in owner.people) else None
    del sentence, phrase
    return Mention(
        "people", (person,) if person else (), (person.country,) if person else other, is_role=True
    )
