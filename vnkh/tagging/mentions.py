"""What a noun phrase names: people, bodies, places, and the sides of the relationship."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, TypeVar

from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.places import Place
from vnkh.tagging.people.person import Person
from vnkh.values import value

T = TypeVar("T")
Sort = Literal["people", "country", "body", "place", "sides", "thing"]


@value(frozen=True, slots=True)
class Body:
    """An organisation as an article names it."""

    id: str
    name: str
    country: str
    kind: str = ""


@value(frozen=True, slots=True)
class Mention:
    """Whom or what a phrase means.

    `sides` are the codes of the countries that the phrase stands or speaks for, in the order of
    the article's pair. `is_role` marks a description ("the Vietnamese leader") whose people, if
    any, were worked out.
    """

    sort: Sort
    people: tuple[Person, ...] = ()
    sides: tuple[str, ...] = ()
    bodies: tuple[Body, ...] = ()
    places: tuple[Place, ...] = ()
    is_role: bool = False
    is_plural: bool = False

    @property
    def acts(self) -> bool:
        """Whether it can do something: somebody, or a side."""
        return self.sort != "thing" and bool(self.people or self.sides or self.bodies)


NOTHING = Mention("thing")


def mention_of(phrase: Phrase | None) -> Mention:
    """A phrase's mention, as far as it is worked out; of none, nothing."""
    found: Mention | None = phrase.mention if phrase is not None else None
    return found if found is not None else NOTHING


def one_person(person: Person, *, is_role: bool = True) -> Mention:
    """The mention of one person, by default as a description or pronoun that means them."""
    sides = (person.country,) if person.country else ()
    return Mention("people", (person,), sides, is_role=is_role)


def join(mentions: list[Mention]) -> Mention:
    """The mention of a list."""
    acting = [mention for mention in mentions if mention.sort != "thing"]
    if not acting:
        sides = _union(each.sides for each in mentions)
        return replace(NOTHING, sides=sides, is_plural=True)
    return Mention(
        sort=acting[0].sort if len({each.sort for each in acting}) == 1 else _mixed(acting),
        people=_union(each.people for each in acting),
        sides=_union(each.sides for each in acting),
        bodies=_union(each.bodies for each in acting),
        places=_union(each.places for each in acting),
        is_role=all(each.is_role for each in acting),
        is_plural=True,
    )


def _mixed(mentions: list[Mention]) -> Sort:
    return "people" if any(each.people for each in mentions) else "sides"


def _union(lists: Iterable[Iterable[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))
