"""People by their part in it: "his host", "the guest", "her Cambodian counterpart"."""

from __future__ import annotations

from vnkh.lexicon.titles import titles
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, one_person
from vnkh.tagging.people.person import Person
from vnkh.tagging.pronouns import owner
from vnkh.tagging.roles import holder_of, offices_of
from vnkh.tagging.wording import OWNERS, Wording


def relational(memory: Memory, told: Wording) -> Mention:
    """Whom a host, guest or counterpart is."""
    known = titles()
    owned = told.sentence.units[told.phrase.first].word in OWNERS
    if told.head.endswith("s") and not owned:
        return _several(memory, told)
    whose = owner(memory, told.phrase, told.clause) if owned else NOTHING
    if told.head not in known.guest and told.head not in known.host:
        return _counterpart(memory, whose, told.sides)
    person = _other(memory, whose) if whose.people else None
    if person is None:
        person = memory.host() if told.head in known.host else memory.guest()
    if person is None:
        return Mention("people", (), () if owned else told.sides, is_role=True)
    return one_person(person)


def _several(memory: Memory, told: Wording) -> Mention:
    """ "The guests", "the hosts", "counterparts": people, known or not."""
    known, sides = titles(), told.sides
    people: tuple[Person, ...] = ()
    host = memory.host()
    home = host.country if host is not None else ""
    if told.head in known.guest:
        people = _recent_of(memory, sides)
        if home and not people:
            sides = sides or tuple(code for code in memory.pair(2) if code != home)
    elif told.head in known.host:
        sides = sides or ((home,) if home else memory.pair(2))
    return Mention("people", people, sides, is_role=True, is_plural=True)


def _recent_of(memory: Memory, sides: tuple[str, ...]) -> tuple[Person, ...]:
    """The last two spoken of from these sides."""
    found = [person for person in reversed(memory.recent) if person.country in sides]
    return tuple(reversed(found[:2]))


def _other(memory: Memory, whose: Mention) -> Person | None:
    """The last one spoken of from another side than the owner's."""
    for person in reversed(memory.recent):
        if person not in whose.people and person.country not in whose.sides:
            return person
    return None


def _counterpart(memory: Memory, whose: Mention, sides: tuple[str, ...]) -> Mention:
    """Somebody of the same office on the other side."""
    for holder in whose.people:
        if not holder.country and len(sides) == 1:  # "Kobkarn and her Cambodian colleague"
            holder.country = next((code for code in memory.pair(2) if code not in sides), "")
    others = tuple(code for code in sides if code not in whose.sides)
    others = others or tuple(code for code in memory.pair(2) if code not in whose.sides)
    for holder in whose.people:
        person = _same_office(memory, holder, others)
        if person is not None:
            return Mention("people", (person,), (person.country,), is_role=True)
    titled = any(holder.titles for holder in whose.people)
    person = _other(memory, whose) if not titled else None
    if person is None:
        return Mention("people", (), others, is_role=True)
    return Mention("people", (person,), (person.country,), is_role=True)


def _same_office(memory: Memory, holder: Person, sides: tuple[str, ...]) -> Person | None:
    """The last one spoken of from these sides who holds one of his offices; else who does."""
    held = offices_of(memory, holder)
    for person in reversed(memory.recent):
        if person.country in sides and person is not holder and held & offices_of(memory, person):
            return person
    return holder_of(memory, frozenset(held), sides)
