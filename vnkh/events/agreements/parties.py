"""Whose agreement a text is: its own parties, those near it, else the two states."""

from __future__ import annotations

from vnkh.events.actors import country_actor, merged, place_actor, with_role
from vnkh.events.agreements.phrases import all_phrases
from vnkh.events.agreements.signers import parties_of, partners
from vnkh.events.agreements.text import Text
from vnkh.events.finding import Roles
from vnkh.events.reading import inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

_EARLIER = words("agreements", "words", "earlier")


def parties_to(scene: Scene, sentence: Sentence, text: Text) -> Roles:
    """The parties that a sentence names for a text, its own first."""
    parties = merged([*_own(scene, sentence, text.phrase), *text.parties])
    if len({actor.country for actor, _ in parties}) > 1 or text.rule == "agreement.enumerated":
        return parties
    explained = text.clause is not None and text.clause.link in (Link.REDUCED, Link.RELATIVE)
    if text.status == "in_force" or (parties and not explained):
        return parties  # "came into force after both parliaments ratified it": these did not sign
    return merged([*parties, *_near(scene, sentence, text)])


def _own(scene: Scene, sentence: Sentence, phrase: Phrase) -> Roles:
    """ "Between A and B", "with B", "of the two ministries", "Vietnam's"."""
    found: Roles = []
    for prep, other in phrase.preps:
        if prep in ("between", "among", "with"):
            found += partners(scene, sentence, other)
    return found + parties_of(mention_of(phrase.possessor)) + _theirs(mention_of(phrase))


def _theirs(text: Mention) -> Roles:
    """The two cities whose "their current agreement" it is."""
    abroad = len({where.country for where in text.places}) > 1
    return with_role([place_actor(where) for where in text.places], "party") if abroad else []


def _near(scene: Scene, sentence: Sentence, text: Text) -> Roles:
    """Bodies or provinces of two sides in the same sentence; of "an earlier MoU", those of the last."""
    for phrase in all_phrases(sentence):
        mention = mention_of(phrase)
        if len({body.country for body in mention.bodies}) > 1:
            return parties_of(mention)
    pair = _paired_places(sentence)
    if pair:
        return pair
    same = not _EARLIER.isdisjoint(inside(sentence, text.phrase))
    return scene.parties if same else []


def _paired_places(sentence: Sentence) -> Roles:
    """ "Kon Tum has a similar arrangement with Stung Treng": subject and partner are provinces."""
    for clause in sentence.clauses:
        subject = mention_of(clause.subject)
        partner = mention_of(clause.prep("with"))
        if subject.sort == "place" and partner.sort == "place" and subject.sides != partner.sides:
            return [*parties_of(subject), *parties_of(partner)]
    return []


def completed(scene: Scene, parties: Roles) -> Roles:
    """The parties; where they are of one side or none, the states of the relationship.

    In the news of two provinces, or of two bodies, these are it.
    """
    local = parties_of(scene.document.local or NOTHING)
    sides = {actor.country for actor, _ in parties if actor.country}
    states = all(actor.type == "country" for actor, _ in parties)
    if len(local) > 1 and states and (len(sides) > 1 or not parties):
        return local
    if len(sides) > 1 or len(parties) > 1:
        return parties
    missing = [code for code in scene.sides[:2] if code not in sides]
    return [*parties, *with_role([country_actor(code) for code in missing], "party")]
