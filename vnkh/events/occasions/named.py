"""Those whom the noun for an occasion names itself: "between A and B", "Hun Manet's talks"."""

from __future__ import annotations

from vnkh.events.actors import actors_of, person_actor, with_role
from vnkh.events.explaining import explaining
from vnkh.events.finding import Roles
from vnkh.events.occasions.forms import CALLING_ON, CALLS, TABLES, VISITS
from vnkh.events.occasions.spots import Spot
from vnkh.events.reading import PRESIDING, TAKING_PART, head, inside
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_ATTENDED = frozenset("attend join chair co-chair host co-host".split())
SEVERAL = frozenset("meetings audiences calls sessions receptions encounters conversations".split())


def own_actors(sentence: Sentence, spot: Spot) -> list[Roles]:
    """One list of people a meeting.

    Several "between … and among …" of a plural are several meetings.
    """
    common = [*_owner(sentence, spot), *_of(spot), *_explained(sentence, spot)]
    groups: list[Roles] = []
    for prep, each in () if spot.is_aside else spot.preps:
        other = _present(sentence, each)
        if not mention_of(other).acts:
            continue
        if prep == "in" and other is not each and mention_of(other).people:
            common += acting(mention_of(other))  # "in the presence of the ambassador"
            continue
        apart = _groups(sentence, spot, prep, other)
        groups += apart
        common += [] if apart else _company(sentence, spot, prep, other)
    if len(groups) > 1 and head(sentence, spot.phrase).endswith("s"):
        return [[*common, *group] for group in groups]
    return [[*common, *(each for group in groups for each in group)]]


def _present(sentence: Sentence, phrase: Phrase) -> Phrase:
    """ "With the attendance of A and B", "under the chairmanship of A": A and B."""
    there = head(sentence, phrase) in TAKING_PART | PRESIDING and phrase.of is not None
    return phrase.of if there and phrase.of is not None else phrase


def _explained(sentence: Sentence, spot: Spot) -> Roles:
    """ "…, attended by A and B", "…, held in Hanoi under the chairmanship of A"."""
    found: Roles = []
    for clause in explaining(sentence, spot.phrase):
        for prep, other in clause.preps:
            there = _present(sentence, other)
            by = prep == "by" and clause.verb.passive and clause.verb.lemma in _ATTENDED
            if by or (there is not other and there not in [each for _, each in spot.preps]):
                found += acting(mention_of(there)) if mention_of(there).people else []
    return found


def acting(mention: Mention) -> Roles:
    """Those whom a mention names, as participants."""
    return with_role(actors_of(mention, places=True), "participant")


def _owner(sentence: Sentence, spot: Spot) -> Roles:
    """Whose meeting it is: "Hun Manet's", "their", "his", "the committee, whose"."""
    phrase = spot.phrase
    owner = mention_of(phrase.possessor)
    if phrase.possessor is not None and not (spot.form == "ceremony" and owner.sort == "country"):
        return acting(owner)
    if mention_of(spot.owner).acts:
        return acting(mention_of(spot.owner))
    first, mention = sentence.units[phrase.first].word, mention_of(phrase)
    if first == "their" and len(mention.sides) > 1:
        return acting(_owners(mention))
    if first in ("his", "her") and len(mention.people) == 1:
        return with_role([person_actor(mention.people[0])], "participant")
    return []


def _owners(mention: Mention) -> Mention:
    """Whose "their" is: people where they are known, else the sides."""
    people = mention.people if len({person.country for person in mention.people}) > 1 else ()
    return Mention(
        "people" if people else "sides", people, mention.sides, is_role=True, is_plural=True
    )


def _of(spot: Spot) -> Roles:
    """ "The meeting of the two ministers"; of a ceremony only people: not "of friendship"."""
    mention = mention_of(spot.phrase.of)
    if spot.phrase.of is None or (spot.form == "ceremony" and not mention.people):
        return []
    return acting(mention)


def _groups(sentence: Sentence, spot: Spot, prep: str, other: Phrase) -> list[Roles]:
    """Those of whom each group met for itself: "between A and B and between C and D"."""
    mention = mention_of(other)
    if prep in ("between", "among"):
        return [acting(mention)]
    if prep == "with" and _are_several(sentence, spot.phrase) and _are_single(other):
        return [acting(mention_of(part)) for part in other.parts]
    if prep in CALLING_ON and _is_call(sentence, spot.phrase) and mention.people:
        return _hosts(sentence, spot.phrase, other)
    return []


def _is_call(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of a call that somebody pays: "a courtesy call", "courtesy-calls"."""
    return head(sentence, phrase).rpartition("-")[2] in CALLS | VISITS


def _company(sentence: Sentence, spot: Spot, prep: str, other: Phrase) -> Roles:
    """ "With B", "given by B", "a dinner for B", "a dinner in honour of B"."""
    mention = mention_of(other)
    if prep in ("with", "by", "under") and mention.sort != "place":
        return acting(mention)
    if prep == "from" and _is_call(sentence, spot.phrase) and mention.people:
        return with_role(actors_of(mention), "visitor")  # "received a courtesy call from A"
    if prep in ("for", "in") and head(sentence, spot.phrase) in TABLES and mention.people:
        return with_role(actors_of(mention), "visitor")
    return []


def _are_several(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of several occasions: "meetings", "separate talks"."""
    separate = {"separate", "separately"} & set(inside(sentence, phrase))
    return head(sentence, phrase) in SEVERAL or bool(separate)


def _are_single(phrase: Phrase) -> bool:
    """Whether a list is of people named one by one, each of whom was met apart."""
    return len(phrase.parts) > 1 and all(len(mention_of(part).people) == 1 for part in phrase.parts)


def _hosts(sentence: Sentence, phrase: Phrase, hosts: Phrase) -> list[Roles]:
    """ "Courtesy calls on A and B" are two."""
    several = head(sentence, phrase) in ("calls", "visits")
    called_on = hosts.parts if several else [hosts]
    return [with_role(actors_of(mention_of(each)), "host") for each in called_on]
