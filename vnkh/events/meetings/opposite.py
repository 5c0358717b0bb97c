"""That those who met are of two sides: who must be meant where all seem to be of one."""

from __future__ import annotations

from vnkh.events.actors import person_actor, sides_of, with_role
from vnkh.events.finding import Roles
from vnkh.events.scene import Scene
from vnkh.tagging.document import Sentence

_PARTIES = 2


def of_two_sides(scene: Scene, sentence: Sentence, actors: Roles) -> Roles:
    """Those who met, with the visitor whom "he" must mean; nobody where it was a home affair."""
    sides = set(sides_of(actors))
    if len(sides) != 1 or len(actors) < _PARTIES:
        return actors
    guests = scene.guest(sides)
    if _is_domestic(actors):
        return [*actors, *guests] if guests else []
    return _with_visitor(scene, sentence, actors, guests)


def _is_domestic(actors: Roles) -> bool:
    """Whether all are named whom the lexicon knows: then they are of one country indeed."""
    named = [actor.person for actor, _ in actors if not actor.is_described]
    known = [person for person in named if person is not None and person.known is not None]
    return len(known) == len(actors)


def _with_visitor(scene: Scene, sentence: Sentence, actors: Roles, guests: Roles) -> Roles:
    """The same with the visitor, or the last one named of another side, for whom "he" was taken."""
    meant = [each for each in actors if each[0].is_described and each[0].person is not None]
    if len(meant) != 1:
        return actors
    taken, role = meant[0]
    others = [actor for actor, _ in guests]
    if not others and taken.person is not None:
        other = scene.other(taken.person, sentence)
        others = [person_actor(other)] if other is not None else []
    rest = [each for each in actors if each[0] is not taken]
    return [*rest, *with_role(others, role)] if others else actors
