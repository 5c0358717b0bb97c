"""What the lexicon knows of names, in the form in which a cache keeps it.

A question to a warm cache understands names without opening the lexicon.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vnkh.folding import fold


class Name(NamedTuple):
    """A folded name of a sort (see `vnkh.timeline.understand.Names`) and what it stands for.

    `spelt` is how people write it, "" for what is never offered as a suggestion.
    """

    sort: str
    name: str
    value: str
    spelt: str = ""


def lexicon_names() -> Iterator[Name]:
    """All names of the lexicon."""
    yield from _people()
    yield from _titles()
    yield from _bodies()
    yield from _countries()
    yield from _places()
    yield from _matters()


def lexicon_forms(person: str) -> tuple[str, ...]:
    """All that a person of the lexicon is called, by id; none for others."""
    from vnkh.lexicon.people import person as find_person  # noqa: PLC0415

    known = find_person(person)
    return (*known.strong, *known.weak) if known else ()


def _spelt(sort: str, value: str, names: Iterable[str]) -> Iterator[Name]:
    return (Name(sort, fold(name), value, name) for name in names)


def _people() -> Iterator[Name]:
    from vnkh.lexicon.people import people  # noqa: PLC0415

    for person in people():
        yield Name("who", person.id, person.id)
        yield from _spelt("who", person.id, (person.name, *person.aliases, *person.styles))
        yield from (Name("call", name, person.id) for name in person.weak)
        yield from (Name("holder", term.office, person.id) for term in person.terms)


def _titles() -> Iterator[Name]:
    from vnkh.lexicon.names import names  # noqa: PLC0415
    from vnkh.lexicon.offices import offices  # noqa: PLC0415

    yield from (Name("title", word, word) for word in names().honorifics)
    for office in offices():
        yield from (Name("title", fold(words), office.id) for words in office.words)


def _bodies() -> Iterator[Name]:
    from vnkh.lexicon.bodies import bodies  # noqa: PLC0415

    for body in bodies():
        yield Name("who", body.id, body.id)
        yield from _spelt("who", body.id, (body.name, *body.aliases))


def _countries() -> Iterator[Name]:
    from vnkh.lexicon.countries import countries  # noqa: PLC0415

    for country in countries():
        for sort in ("who", "country"):
            yield Name(sort, fold(country.code), country.code)
            yield from _spelt(sort, country.code, (country.name, *country.aliases))
        adjectives = (*country.adjectives, *country.peoples)
        yield from (Name("country", fold(word), country.code) for word in adjectives)


def _places() -> Iterator[Name]:
    from vnkh.lexicon.places import places  # noqa: PLC0415

    for place in places():
        yield from _spelt("place", fold(place.name), (place.name, *place.aliases))
        yield from _spelt("who", place.id, (place.name, *place.aliases))


def _matters() -> Iterator[Name]:
    from vnkh.lexicon.publishers import publishers  # noqa: PLC0415
    from vnkh.lexicon.threads import threads  # noqa: PLC0415
    from vnkh.lexicon.topics import topics  # noqa: PLC0415

    for publisher in publishers():
        marks = (publisher.name, *publisher.marks)
        yield from (Name("source", fold(mark), fold(publisher.name)) for mark in marks)
    yield from (Name("topic", topic.id, topic.id, topic.id) for topic in topics())
    for thread in threads():
        yield Name("thread", thread.id, thread.id, thread.id)
        yield from _spelt("thread", thread.id, (thread.name,))
