"""Those who must have been at a meeting, though its noun and verb name only one side."""

from __future__ import annotations

from vnkh.events.actors import country_actor, person_actor, with_role
from vnkh.events.finding import Roles
from vnkh.events.occasions.named import acting
from vnkh.events.occasions.spots import Spot
from vnkh.events.places import place_of
from vnkh.events.reading import head, is_planned
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_SEEING = frozenset("see include feature comprise involve".split())
_REPORTING = words("meetings", "words", "reporting")


def implied(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, actors: Roles, *, dated: bool
) -> Roles:
    """Those who were there: of "at the reception" the speaker and the guest just named.

    Of a dated meeting of which nothing else is told ("since the meeting in February 2025") the
    parties that are the sentence's subject.
    """
    subject = mention_of(clause.subject)
    if dated and subject.acts and len(subject.sides) > 1:
        return acting(subject)
    if _is_at_it(scene, sentence, spot) and len(subject.people) == 1:
        other = scene.other(subject.people[0], sentence)
        guests = with_role([person_actor(other)], "participant") if other is not None else []
        return [*acting(subject), *guests] if guests else actors
    if _is_reported(clause, spot) and _is_other(subject, actors):
        return [*acting(subject), *actors]
    return _by_side(scene, sentence, clause, spot, actors, dated=dated)


def _by_side(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, actors: Roles, *, dated: bool
) -> Roles:
    """Those who were there where only one side, or none, is named."""
    subject = mention_of(clause.subject)
    if _is_of_one_state(actors) and spot.relation in ("subject", "object", "of"):
        return [*actors, *_states(scene, besides=actors[0][0].country)]
    placed = dated or place_of(scene.document, sentence, None, spot.phrase) is not None
    if not actors and placed and _are_negotiations(sentence, clause, spot):
        return _states(scene)
    saw = (clause.verb.lemma in _SEEING and spot.relation == "object") or _follows(clause, spot)
    if (spot.relation in ("subject", "of") or saw) and not subject.acts and _is_one_side(actors):
        guest = scene.guest({actor.country for actor, _ in actors}) or _whose(subject, actors)
        return [*actors, *guest]
    return actors


def _follows(clause: Clause, spot: Spot) -> bool:
    """ "It was followed by a meeting with X", "then came a meeting with X"."""
    if clause.verb.lemma == "follow":
        return clause.verb.passive and spot.relation == "by"
    return clause.verb.lemma in ("be", "come") and spot.relation == "object"


def _whose(subject: Mention, actors: Roles) -> Roles:
    """ "Her programme included talks with X": she is the other."""
    people = [each for each in subject.people if each.country not in (actors[0][0].country, "")]
    return with_role([person_actor(person) for person in people], "participant")


def _is_reported(clause: Clause, spot: Spot) -> bool:
    """ "Informed his host of the results of a session with X"."""
    return spot.relation == "of" and clause.verb.lemma in _REPORTING


def _is_other(subject: Mention, actors: Roles) -> bool:
    """Whether one person is meant, and they of one other country."""
    return (
        _is_one_side(actors)
        and len(subject.people) == 1
        and subject.people[0].country not in (actor.country for actor, _ in actors)
    )


def _is_at_it(scene: Scene, sentence: Sentence, spot: Spot) -> bool:
    """ "At the reception", where no talks were told of that it could be."""
    if sentence.units[spot.phrase.first].word != "the" or spot.relation not in ("at", "during"):
        return False
    return scene.meeting is None or scene.meeting.form not in ("talks", "call")


def _is_of_one_state(actors: Roles) -> bool:
    """ "Talks with Vietnam": one state is named, the other is the one that tells it."""
    return len(actors) == 1 and actors[0][0].type == "country"


def _states(scene: Scene, besides: str = "") -> Roles:
    """The two states of the relationship, but for the one already named."""
    codes = [code for code in scene.sides[:2] if code != besides]
    return with_role([country_actor(code) for code in codes], "participant")


def _are_negotiations(sentence: Sentence, clause: Clause, spot: Spot) -> bool:
    """ "Negotiations are to be held in May": between the two, whoever comes."""
    return head(sentence, spot.phrase) == "negotiations" and is_planned(clause)


def _is_one_side(actors: Roles) -> bool:
    """Whether all who are named are of one country, and one of them is somebody."""
    countries = {actor.country for actor, _ in actors}
    return len(countries) == 1 and any(actor.type == "person" for actor, _ in actors)
