"""What a clause leaves in mind once it is read: its subject, who travels, who leads, who is host."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import Mention, join, mention_of
from vnkh.tagging.people.person import Person

_MAIN = (Link.MAIN, Link.COORDINATE, Link.ATTRIBUTION)
_TRAVELLING = frozenset(
    "arrive land touch visit travel come leave go wrap fly return depart".split()
)
_TRIPS = frozenset("visit trip tour".split())
_TELLING_TRIPS = _TRIPS | {"visiting"}
_RECEIVING = frozenset("receive host welcome call pay".split())
_TOGETHER = frozenset("conference meeting talks session exchange consultation".split())
_TEXTS = frozenset("memorandum agreement contract deal mou treaty protocol plan".split())
_SENT = frozenset("delegation mission team".split())
_VIEWS = frozenset("view opinion words eyes estimate judgment judgement".split())


def end_clause(memory: Memory, sentence: Sentence, clause: Clause) -> None:
    """A clause ends: its subject is who the next pronoun means."""
    _note_travel(memory, sentence, clause)
    if not sentence.lacks(_SENT):
        _note_leader(memory, sentence, clause)
    if clause.verb.lemma in _RECEIVING:
        _note_host(memory, clause)
    _note_things(memory, sentence, clause)
    if memory.is_beginning:
        _note_partners(memory, sentence, clause)
    mention, is_main = mention_of(clause.subject), clause.link in _MAIN
    if not mention.acts:
        viewer = _viewer(sentence, clause)
        if viewer is not None and is_main:
            memory.sentence_subject = viewer
        return
    if is_main or not memory.sentence_subject.acts:
        memory.sentence_subject = mention
    if mention.is_plural and is_main:
        memory.plural = mention


def _viewer(sentence: Sentence, clause: Clause) -> Mention | None:
    """ "In Navuth's view the trip is well timed": whose word it is."""
    for _, phrase in clause.preps:
        if phrase.possessor is not None and sentence.units[phrase.head].word in _VIEWS:
            owner = mention_of(phrase.possessor)
            if owner.people:
                return owner
    return None


def _note_things(memory: Memory, sentence: Sentence, clause: Clause) -> None:
    """Remember plural subjects that are no people: "they" may mean them."""
    subject = clause.subject
    if subject is None or sentence.units[subject.head].tag != "N":
        return
    several = sentence.units[subject.head].word.endswith("s") or bool(subject.members)
    if several and not mention_of(subject).acts:
        memory.things_at = sentence.number


def _note_partners(memory: Memory, sentence: Sentence, clause: Clause) -> None:
    """ "The association signed a plan with its sister association": the two of the article."""
    if not sentence.lacks(_TOGETHER) and sentence.lacks(_TEXTS):
        for phrase in clause.phrases():
            memory.note_bodies(mention_of(phrase.prep("between")))
    if clause.link not in _MAIN:
        return
    subject = mention_of(clause.subject)
    beside = clause.prep("by") if clause.verb.passive else clause.prep("with") or clause.object
    if subject.people and set(mention_of(beside).sides) - set(subject.sides):
        memory.are_people_met = True
    if subject.sort == "body":
        memory.note_bodies(
            join([subject, mention_of(beside)]) if not subject.is_plural else subject
        )


def _note_leader(memory: Memory, sentence: Sentence, clause: Clause) -> None:
    """ "A delegation led by X", "head of the delegation was X": X stands for the delegation."""
    phrases = clause.phrases()
    inner = [phrase.of for phrase in phrases if phrase.of is not None]
    words = {sentence.units[phrase.head].word for phrase in (*phrases, *inner)}
    if words.isdisjoint(_SENT):
        return
    leads = clause.verb.lemma in ("lead", "head") or not words.isdisjoint(("head", "leader"))
    people = [person for phrase in phrases for person in mention_of(phrase).people]
    if leads and len(people) == 1 and people[0].country:
        memory.leaders[(people[0].country,)] = people[0]


def _note_host(memory: Memory, clause: Clause) -> None:
    """ "X received Y", "Y called on X": X is the host of what follows, wherever it was."""
    doer = clause.prep("by") if clause.verb.passive else clause.subject
    done = clause.subject if clause.verb.passive else clause.object
    if clause.verb.lemma in ("call", "pay"):
        doer, done = clause.prep("on"), clause.subject
    host, guest = _only(doer), _only(done)
    if host is not None and guest is not None and host.country != guest.country:
        memory.received, memory.received_at = (host, guest), memory.number


def _only(phrase: Phrase | None) -> Person | None:
    """The one person that a phrase means."""
    people = mention_of(phrase).people
    return people[0] if len(people) == 1 else None


def _note_travel(memory: Memory, sentence: Sentence, clause: Clause) -> None:
    """ "X arrived", "X's visit", "the visiting X": X is on the way."""
    if clause.verb.lemma in _TRAVELLING and not clause.verb.passive:
        memory.travellers.extend(mention_of(clause.subject).people)
    if sentence.lacks(_TELLING_TRIPS):
        return
    for phrase in clause.phrases():
        if sentence.units[phrase.head].word in _TRIPS or _is_visiting(sentence, phrase):
            memory.travellers.extend(mention_of(phrase).people)


def _is_visiting(sentence: Sentence, phrase: Phrase) -> bool:
    """ "The visiting Prime Minister", "visiting H.E. Hoang Trung Hai"."""
    inside = sentence.units[phrase.first : phrase.head]
    return any(unit.word == "visiting" for unit in inside)
