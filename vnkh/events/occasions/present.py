"""Those whom the clause brings to an occasion: who held, attended or spoke at it."""

from __future__ import annotations

from functools import cache

from vnkh.events.actors import actors_of, person_actor, with_role
from vnkh.events.finding import Roles
from vnkh.events.occasions.named import acting
from vnkh.events.occasions.spots import Spot
from vnkh.events.reading import head
from vnkh.events.stays import BOUNDS
from vnkh.events.triggers import words
from vnkh.forms import Role
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_AT = frozenset("at during in into after before following on over upon amid for".split())
_AFTER = frozenset("after before following".split())
_CHAIR = frozenset("chairmanship co-chairmanship chair presidency".split())
_A = frozenset("a an their".split())
_CHAIRING = frozenset("chair co-chair preside".split())
_BRINGING = frozenset("bring gather involve unite".split())
# "Flew to Hanoi for talks with …": verbs whose subject goes there.
_COMING = words("meetings", "words", "coming")
_TELLING = frozenset("tell assure inform ask promise brief thank remind".split())
_TAKEN = frozenset("take drive bring escort lead".split())  # "was taken to the palace for talks"
_SENDING = frozenset("send dispatch".split())
_HELD = ("hold", "attend", "pay")


def those_present(sentence: Sentence, clause: Clause, spot: Spot, own: Roles) -> Roles:
    """Those who were there by the clause's verb; `own` are those whom the noun names itself."""
    return (
        _under(sentence, clause)
        or _receiving(clause, spot)
        or _sent(clause, spot)
        or _taking_chair(sentence, clause, spot)
        or _brought(sentence, clause, spot, own)
    )


def _receiving(clause: Clause, spot: Spot) -> Roles:
    """ "Received a courtesy call from A"."""
    verb = clause.verb
    receives = spot.relation == "object" and verb.lemma == "receive" and not verb.passive
    return with_role(actors_of(mention_of(clause.subject)), "host") if receives else []


def _sent(clause: Clause, spot: Spot) -> Roles:
    """ "Sent a delegation led by A to the ceremony"."""
    sends = spot.relation == "to" and clause.verb.lemma in _SENDING
    return acting(mention_of(clause.object)) if sends and clause.objects else []


def _taking_chair(sentence: Sentence, clause: Clause, spot: Spot) -> Roles:
    """ "Took the chair at the consultation"."""
    takes = spot.relation == "at" and any(
        head(sentence, each) == "chair" for each in clause.objects
    )
    return with_role(actors_of(mention_of(clause.subject)), "chair") if takes else []


def _brought(sentence: Sentence, clause: Clause, spot: Spot, own: Roles) -> Roles:
    """Those whom the verb brings there, as it stands to the occasion."""
    relation, verb = spot.relation, clause.verb
    if verb.lemma in _holding():
        if verb.passive and relation in ("subject", "object", "of"):
            return _held_by(clause, spot)
        if relation == "object" and not verb.passive:
            return _in_chair(clause, mention_of(clause.subject))
    if relation == "with" and verb.lemma in BOUNDS:
        people = mention_of(clause.subject).people  # "his stay is to end with a call on …"
        return with_role([person_actor(person) for person in people], "participant")
    if relation in _AT and clause.subject is not None:
        return _at(sentence, clause, spot, own)
    if relation == "subject" and verb.lemma in _BRINGING and not verb.passive:
        return [each for phrase in clause.objects for each in acting(mention_of(phrase))]
    return []


def _under(sentence: Sentence, clause: Clause) -> Roles:
    """ "Was opened under the joint chairmanship of A and B"."""
    for prep, phrase in clause.preps:
        people = mention_of(phrase.of)
        if prep == "under" and head(sentence, phrase) in _CHAIR and people.people:
            return with_role(actors_of(people), "chair")
    return []


@cache
def _holding() -> frozenset[str]:
    """Verbs of holding, attending and going through with an occasion."""
    return frozenset().union(*(words("meetings", "holding", name) for name in _HELD))


def _in_chair(clause: Clause, mention: Mention) -> Roles:
    """ "Chaired the meeting", else "held talks"."""
    role: Role = "chair" if clause.verb.lemma in _CHAIRING else "participant"
    return with_role(actors_of(mention, places=True), role) if mention.acts else []


def _held_by(clause: Clause, spot: Spot) -> Roles:
    """ "Talks were held by A", "A was given a reception by B"."""
    found = _in_chair(clause, mention_of(clause.prep("by")))
    given = mention_of(clause.subject)
    if spot.relation != "object" or not given.people:
        return found
    return [*found, *with_role(actors_of(given), "host")]


def _at(sentence: Sentence, clause: Clause, spot: Spot, own: Roles) -> Roles:
    """ "Told him at the meeting", "agreed during talks with B", "flew in for the ceremony"."""
    taken = clause.verb.passive and clause.verb.lemma in _TAKEN and spot.relation == "for"
    doer = clause.prep("by") if clause.verb.passive and not taken else clause.subject
    mention = mention_of(doer)
    if _is_elsewhere(sentence, spot, own, mention):
        return []
    hearer = mention_of(clause.object)
    telling = clause.verb.lemma in _TELLING and hearer.acts
    if telling and mention.people and not own:
        return with_role([*actors_of(mention), *actors_of(hearer)], "participant")
    if spot.relation == "for" and not _comes(clause, own, mention):
        return []
    several = mention.is_plural and (mention.is_role or len(mention.sides) > 1)
    alone = own or mention.is_plural or spot.form == "ceremony"
    return acting(mention) if several or (mention.people and alone) else []


def _is_elsewhere(sentence: Sentence, spot: Spot, own: Roles, mention: Mention) -> bool:
    """ "Before a meeting", "at the conference": who speaks need not be one of those who met."""
    if own or spot.relation == "for":
        return False
    own_day = spot.phrase.times or sentence.units[spot.phrase.first].word in _A
    told = mention.is_plural and len(mention.sides) > 1 and own_day
    if spot.relation in _AFTER and not told:
        return True
    return spot.form == "conference" and sentence.units[spot.phrase.first].word == "the"


def _comes(clause: Clause, own: Roles, mention: Mention) -> bool:
    """ "Came for talks with B"; "the two ministers met for talks"."""
    several = mention.is_plural and len(mention.people or set(mention.sides)) > 1
    brought = clause.verb.passive and clause.verb.lemma in _TAKEN
    return (clause.verb.lemma in _COMING or brought) and (bool(own) or several)
