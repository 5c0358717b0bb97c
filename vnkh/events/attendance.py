"""Who was there: clauses that speak of the meeting told of before and name who took part.

"The event was co-chaired by A and B", "present at the conference were …", "at the meeting, A said".
"""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.bounds import PEOPLE
from vnkh.events.actors import actors_of, merged, sides_of, with_role
from vnkh.events.finding import Finding
from vnkh.events.meetings import build, is_between
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import occasions, words
from vnkh.forms import Role
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_CHAIRING = frozenset("chair co-chair preside co-host lead head open convene host".split())
_ATTENDING = frozenset("attend join address close witness".split())
_LEADING = _CHAIRING | _ATTENDING
_NEAR = 3  # sentences
_SENT = frozenset("delegation side team mission".split())
_DEFINITE = frozenset("the this that".split())
_SPEAKING_AT = frozenset("at during in addressing".split())


def join_in(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """Add those whom a clause names to the conference that it speaks of."""
    conference = scene.meeting
    if conference is None or conference.form not in ("conference", "talks") or clause.verb.negative:
        return
    if (conference.form == "talks" and _is_complete(conference)) or (
        len(conference.actors) > PEOPLE
    ):
        return
    if clause.verb.tense == "future" or clause.verb.modal:
        return
    for phrase, role in _there(sentence, clause):
        mention = mention_of(phrase)
        if mention.people:
            conference.actors = merged([*conference.actors, *with_role(actors_of(mention), role)])
            conference.sides = sides_of(conference.actors)
            told = [conference.sentence, *conference.also]
            if role == "chair" and sentence not in told:
                conference.also.append(sentence)


def at_ceremony(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The ceremony told of just before, once a clause names who was there."""
    if scene.unattended is None or clause.verb.negative or clause.verb.tense == "future":
        return
    told, held, phrase = scene.unattended
    if not 0 < sentence.number - told.number <= _NEAR:
        return
    there = [(mention_of(each), role) for each, role in _there(sentence, clause)]
    actors = [each for who, role in there if who.people for each in with_role(actors_of(who), role)]
    if not actors:
        return
    finding = build(
        scene, told, held, actors, form="ceremony", rule="meeting.ceremony-noun", phrase=phrase
    )
    if finding is not None and is_between(finding):
        scene.unattended = None
        finding.also.append(sentence)
        yield finding


def _is_complete(talks: Finding) -> bool:
    """Whether people are known to have been there, for all that only a state stands for."""
    bodies = {actor.country for actor, _ in talks.actors if actor.type == "body"}
    homes = {actor.country for actor, _ in talks.actors if actor.type == "person"}
    if len(bodies) > 1 and len(homes) < len(bodies):
        return False  # "led by Colonel A on the one side and General B on the other"
    return bool(talks.people) and all(actor.type != "country" for actor, _ in talks.actors)


def _there(sentence: Sentence, clause: Clause) -> Iterator[tuple[Phrase, Role]]:
    """The phrases for those who were there, each with their role."""
    lemma, subject = clause.verb.lemma, clause.subject
    role: Role = "chair" if lemma in _CHAIRING else "participant"
    if clause.verb.passive and lemma in _LEADING:
        by = clause.prep("by")
        if by is not None and subject is not None and _is_led(sentence, clause, subject):
            yield by, "participant"
        elif by is not None and subject is not None and _refers(sentence, subject):
            yield by, role
    elif lemma in _LEADING and subject is not None:
        if clause.object is not None and _is_led(sentence, clause, clause.object):
            yield subject, "participant"
            return
        over = [phrase for prep, phrase in clause.preps if prep == "over"]
        if any(_refers(sentence, phrase) for phrase in (*clause.objects, *over)):
            yield subject, role
    elif lemma == "be" and subject is not None and _is_in_chair(sentence, clause):
        yield subject, "chair"
    elif lemma == "be" and _is_presence(sentence, clause):
        yield from ((phrase, _presence_role(sentence, clause)) for phrase in clause.objects)
    elif subject is not None and not clause.verb.passive and _is_spoken_at(sentence, clause):
        yield subject, role


def _is_led(sentence: Sentence, clause: Clause, phrase: Phrase) -> bool:
    """ "The Cambodian side was headed by", "led the Vietnamese delegation"."""
    leads = clause.verb.lemma in ("lead", "head") and bool(mention_of(phrase).sides)
    definite = sentence.units[phrase.first].word in _DEFINITE
    return leads and definite and head(sentence, phrase) in _SENT


def _refers(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase stands for the meeting told of: "it", "the event", "the conference"."""
    word = head(sentence, phrase)
    if word == "it":
        return True
    if sentence.units[phrase.first].word not in _DEFINITE or "next" in inside(sentence, phrase):
        return False
    return word in occasions() or word in words("meetings", "occasions", "generic")


def _is_in_chair(sentence: Sentence, clause: Clause) -> bool:
    """ "A and B were in the chair"."""
    chair = any(prep == "in" and head(sentence, phrase) == "chair" for prep, phrase in clause.preps)
    return chair and bool(mention_of(clause.subject).people)


def _is_presence(sentence: Sentence, clause: Clause) -> bool:
    """ "Present at the conference were …", "in the chair were …"."""
    if clause.subject is not None and mention_of(clause.subject).acts:
        return False
    if any(child.verb.lemma == "attend" for child in clause.children):
        return True  # "Attending were …"
    return any(
        head(sentence, phrase) == "chair" or _refers(sentence, phrase) for _, phrase in clause.preps
    )


def _presence_role(sentence: Sentence, clause: Clause) -> Role:
    in_chair = any(head(sentence, phrase) == "chair" for _, phrase in clause.preps)
    return "chair" if in_chair else "participant"


def _is_spoken_at(sentence: Sentence, clause: Clause) -> bool:
    """ "At the meeting, Nghĩa said", "speaking at the opening, Sok Phal noted"."""
    spoken = [
        clause,
        *(child for child in clause.children if child.verb.lemma in ("speak", "address")),
    ]
    return any(
        prep in _SPEAKING_AT and _refers(sentence, phrase)
        for each in spoken
        for prep, phrase in each.preps
    )
