"""Meetings that are told only by what somebody said there: "…, he told the visiting minister"."""

from __future__ import annotations

from vnkh.events.actors import actors_of, with_role
from vnkh.events.finding import Finding
from vnkh.events.meetings.building import build
from vnkh.events.occasions.forms import form_of
from vnkh.events.reading import inside, nouns_behind
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, join, mention_of

# Verbs of talking a thing over, each with the object that it needs; "" for any.
_DISCUSSING = {
    "discuss": "",
    "review": "",
    "exchange": "views",
    "compare": "notes",
    "debate": "",
    "agree": "",
}
_TELLING = frozenset("tell assure inform brief remind promise".split())


def by_telling(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """Two people of two countries of whom one tells the other something, face to face.

    The finding is implied: it stands only where the article tells no other meeting of the two.
    """
    hearer, verb = clause.object, clause.verb
    if verb.lemma not in _TELLING or verb.passive or hearer is None or sentence.part != "paragraph":
        return None
    promised = verb.lemma == "promise" and verb.tense == "present"  # "has promised"
    if (verb.tense != "past" or verb.perfect) and not (promised and verb.perfect):
        return None
    if verb.modal or verb.negative:
        return None
    teller, told = mention_of(clause.subject), mention_of(hearer)
    named = sentence.units[hearer.head].tag == "E"
    if not named or not _are_two(teller, told) or _have_met(scene, teller, told):
        return None
    is_guest = "visiting" in inside(sentence, hearer)
    actors = [
        *with_role(actors_of(teller), "host" if is_guest else "participant"),
        *with_role(actors_of(told), "visitor" if is_guest else "participant"),
    ]
    finding = build(scene, sentence, clause, actors, form="talks", rule="meeting.tell-guest")
    if finding is None:
        return None
    if any(form_of(sentence, phrase) is not None for phrase in nouns_behind(clause)):
        finding.when = scene.date()  # "told him of the outcomes of a session on June 17"
    finding.is_implied = True
    return finding


def by_discussing(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """Two people of two countries who discuss something on a day or in a place; implied, too."""
    verb, subject = clause.verb, mention_of(clause.subject)
    if verb.lemma not in _DISCUSSING or verb.passive or sentence.part != "paragraph":
        return None
    if verb.tense != "past" or verb.perfect or verb.modal or verb.negative:
        return None
    wanted = _DISCUSSING[verb.lemma]
    if wanted and not any(inside(sentence, phrase)[-1:] == [wanted] for phrase in clause.objects):
        return None
    countries = {person.country for person in subject.people} - {""}
    if len(subject.people) != 2 or len(countries) != 2 or not _is_somewhen(sentence, clause):
        return None
    if _met(scene, subject):
        return None
    actors = with_role(actors_of(subject), "participant")
    finding = build(scene, sentence, clause, actors, form="talks", rule="meeting.discussing")
    if finding is not None:
        finding.is_implied = True
    return finding


def _is_somewhen(sentence: Sentence, clause: Clause) -> bool:
    """Whether a day or a place is told; one can agree from afar, but not "in Tây Ninh on Tuesday"."""
    there = clause.prep("in", "at")
    placed = there is not None and sentence.units[there.head].tag == "L"
    timed = bool(clause.times)
    return (timed and placed) if clause.verb.lemma == "agree" else (timed or placed)


def _met(scene: Scene, subject: Mention) -> bool:
    """Whether a meeting at which both were has been told of."""
    both = {person.id for person in subject.people}
    return any(both <= finding.people for finding in scene.held)


def _have_met(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether a meeting at which both were has been told of."""
    return _met(scene, join([one, other]))


def _are_two(one: Mention, other: Mention) -> bool:
    """Whether each is one person, and their countries differ."""
    if len(one.people) != 1 or len(other.people) != 1:
        return False
    own, others = one.people[0].country, other.people[0].country
    return bool(own and others) and own != others
