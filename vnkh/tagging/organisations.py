"""Bodies: ministries, committees, companies, named whole or put together from their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.bodies import Body as Known
from vnkh.lexicon.tables import slug
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Body, Mention
from vnkh.tagging.sides import codes

if TYPE_CHECKING:
    from vnkh.tagging.memory import Memory


def body_of(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """The organisation that a phrase names, if it names one."""
    units = sentence.units
    unit = units[phrase.head]
    if unit.tag == "b":
        return _known(memory, sentence, phrase, unit.entity)
    if unit.tag == "P":
        return _named(memory, sentence, phrase)
    if unit.word == "committee" and any(each.tag in "bP" for each in units[phrase.first : phrase.head]):
        return _named(memory, sentence, phrase)
    return None


def _evidence(sentence: Sentence, phrase: Phrase) -> tuple[str, ...]:
    found: list[str] = []
    if phrase.possessor is not None and phrase.possessor.mention is not None:
        found.extend(phrase.possessor.mention.sides)
    for unit in sentence.units[phrase.first : phrase.head]:
        found.extend(codes(unit))
    if phrase.of is not None and phrase.of.mention is not None:
        found.extend(phrase.of.mention.sides)
    return tuple(dict.fromkeys(found))


def _known(
    memory: Memory, sentence: Sentence, phrase: Phrase, candidates: tuple[Known, ...]
) -> Mention:
    """A body of the lexicon; of namesakes, that of the country the words point to."""
    evidence = _evidence(sentence, phrase)
    places = evidence or memory.subject.sides or memory.sides
    chosen = next((each for code in places for each in candidates if each.country == code), candidates[0])
    if evidence and chosen.country and chosen.country not in evidence:
        return _mention(Body(slug(f"{evidence[0]} {chosen.name}"), chosen.name, evidence[0], chosen.kind), evidence)
    sides = (chosen.country,) if chosen.country else chosen.members
    return _mention(Body(chosen.id, chosen.name, chosen.country, chosen.kind), sides)


def _named(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """A capitalised name that ends in a word for organisations, or has one before "of"."""
    units = sentence.units
    known = titles()
    words = units[phrase.head].word
    if words not in known.body:
        return None
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and units[first].tag in "DS#":
        first += 1
    past = phrase.past if phrase.of is not None and _is_name(sentence, phrase.of) else phrase.head + 1
    tokens = sentence.tokens[units[first].first : units[past - 1].past]
    name = memory.document.view.text[tokens[0].start : tokens[-1].end]
    evidence = _evidence(sentence, phrase)
    country = evidence[0] if len(evidence) == 1 else ""
    return _mention(Body(slug(f"{country} {name}"), name, country), evidence)


def _is_name(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.units[phrase.head].tag in "PKLb" or sentence.tokens[sentence.units[phrase.first].first].capital


def _mention(body: Body, sides: tuple[str, ...]) -> Mention:
    return Mention("body", sides=sides, bodies=(body,))
