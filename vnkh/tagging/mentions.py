"""What a noun phrase names: people, bodies, places, and the sides of the relationship."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from vnkh.lexicon.places import Place
from vnkh.tagging.people.person import Person

Sort = Literal["people", "country", "body", "place", "sides", "thing"]


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as an article names it."""

    id: str
    name: str
    country: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
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


def join(mentions: list[Mention]) -> Mention:
    """The mention of a list."""
    acting = [mention for mention in mentions if mention.sort != "thing"]
    if not acting:
        return replace(NOTHING, is_plural=True)
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


def _union(lists):  # type: ignore[no-untyped-def]
    return tuple(dict.fromkeys(item for items in lists for item in items))
