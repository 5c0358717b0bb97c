"""Who is meant: every phrase of every clause gets its mention, in reading order.

Names say it themselves. Descriptions ("the Vietnamese leader", "his host", "the two PMs") and
pronouns are worked out from who was spoken of before, in `Memory`.
"""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.units import Unit
from vnkh.tagging.areas import area, place_named
from vnkh.tagging.descriptions import described
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.interviews import answers
from vnkh.tagging.localbodies import local_body
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, join, one_person
from vnkh.tagging.noting import end_clause
from vnkh.tagging.organisations import body_of
from vnkh.tagging.people.person import Person
from vnkh.tagging.pronouns import pronoun


def resolve(document: Document) -> None:
    """Give a mention to every phrase."""
    document.answers = answers(document)
    memory = Memory(document, _work_out)
    for sentence in document.sentences:
        if sentence.part == "headline":
            continue
        memory.begin(sentence)
        for clause in _in_order(sentence):
            for phrase in _phrases(clause):
                memory.mention(sentence, phrase, clause)
            end_clause(memory, sentence, clause)
        for phrase in sentence.loose:
            memory.mention(sentence, phrase, None)
        memory.end()
    document.local = memory.local


def _in_order(sentence: Sentence) -> list[Clause]:
    """Clauses as their subjects stand; a participle that opens the sentence waits for its subject."""
    return sorted(sentence.clauses, key=lambda clause: (_place(clause), clause.verb.first))


def _place(clause: Clause) -> int:
    if clause.subject is None or clause.link is Link.PARTICIPIAL:
        return clause.verb.first
    return max(clause.subject.first, 0)


def _phrases(clause: Clause) -> list[Phrase]:
    """A clause's own phrases, and the nouns that it hangs on."""
    phrases = clause.phrases()
    if clause.antecedent is not None:
        phrases.append(clause.antecedent)
    if clause.governor is not None:
        phrases.append(clause.governor)
    return phrases


def _work_out(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Whom a phrase means, once all is known of what it is made of."""
    if phrase.members:
        return _list(memory, sentence, phrase, clause)
    for part in (phrase.possessor, phrase.of, phrase.apposition):
        if part is not None:
            memory.mention(sentence, part, clause)
    unit = sentence.units[phrase.head]
    if unit.tag == "O":
        return pronoun(memory, sentence, phrase, clause)
    return (
        _named(memory, sentence, phrase, unit)
        or area(memory, sentence, phrase, unit.word)
        or local_body(memory, sentence, phrase)
        or body_of(memory, sentence, phrase, clause)
        or described(memory, sentence, phrase, clause)
    )


def _list(memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None) -> Mention:
    """Each member; "his guest" behind the first is the first one's."""
    found: list[Mention] = []
    for part in phrase.members:
        found.append(memory.mention(sentence, part, clause))
        memory.company = found[0]
    memory.company = NOTHING
    return join(found)


def _named(memory: Memory, sentence: Sentence, phrase: Phrase, unit: Unit) -> Mention | None:
    """Whom a person's, country's or place's name means."""
    if unit.tag == "E" and isinstance(unit.entity, Person):
        return _person(memory, unit.entity)
    if unit.tag == "K":
        return Mention("country", sides=(unit.entity[0].code,))
    if unit.tag == "k" and sentence.units[phrase.first].tag == "D":  # "the Cambodians"
        return Mention("sides", sides=(unit.entity[0].code,), is_role=True, is_plural=True)
    return place_named(memory, sentence, phrase) if unit.tag == "L" else None


def _person(memory: Memory, person: Person) -> Mention:
    """A person by name, whose country is guessed where nothing tells it."""
    person.country = person.country or memory.likely_country() or memory.home_of(person)
    return one_person(person, is_role=False)
