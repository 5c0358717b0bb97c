"""Bodies: ministries, committees, companies, named whole or put together from their words."""

from __future__ import annotations

from datetime import date
from functools import cache

from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.bodies import Body as Known
from vnkh.lexicon.bodies import bodies, body
from vnkh.lexicon.offices import portfolios
from vnkh.lexicon.tables import slug
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import Body, Mention, mention_of
from vnkh.tagging.roles import offices_of
from vnkh.tagging.sides import codes

_MINISTER = "minister-"  # in the ids of offices: "minister-health", "deputy-minister-health"
_SHARED = frozenset("joint mixed bilateral intergovernmental inter-governmental".split())
_PARLIAMENTS = frozenset("parliament parliaments legislature legislatures nas assemblies".split())
_PARTIES = {"VN": "cpv", "KH": "cpp", "LA": "lprp", "CN": "communist-party-of-china"}


def body_of(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> Mention | None:
    """The organisation that a phrase names, in full or by the short form it gave itself."""
    short = memory.shorts.get(sentence.units[phrase.head].word)
    if short is not None and sentence.units[phrase.head].tag in "PN":
        return short
    found = _body_of(memory, sentence, phrase, clause)
    if found is not None:
        for unit in sentence.units[phrase.first : phrase.past]:
            if unit.short:
                memory.shorts[unit.short] = found
    return found


def _body_of(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> Mention | None:
    units = sentence.units
    unit = units[phrase.head]
    if unit.tag == "b":
        return _known(memory, sentence, phrase, unit.entity, _located(sentence, phrase, clause))
    if unit.tag == "P":
        return _named(memory, sentence, phrase, clause)
    if unit.word == "committee" and any(
        each.tag in "bP" for each in units[phrase.first : phrase.head]
    ):
        return _named(memory, sentence, phrase, clause)
    return None


def _evidence(sentence: Sentence, phrase: Phrase) -> tuple[str, ...]:
    found: list[str] = []
    owner = phrase.possessor
    people = owner is not None and sentence.units[owner.head].word in ("people", "women", "youth")
    if owner is not None and owner.mention is not None and not people:
        found.extend(owner.mention.sides)
    for unit in sentence.units[phrase.first : phrase.head]:
        found.extend(codes(unit))
    if phrase.of is not None and phrase.of.mention is not None:
        found.extend(phrase.of.mention.sides)
    return tuple(dict.fromkeys(found))


def _located(sentence: Sentence, phrase: Phrase, clause: Clause | None) -> tuple[str, ...]:
    """ "In Hanoi, the Foreign Ministry", "the Foreign Ministry in Hanoi": where a body has its seat."""
    pairs = [*phrase.preps, *(clause.preps if clause is not None else [])]
    for prep, other in pairs:
        unit = sentence.units[other.head]
        if prep == "in" and unit.tag == "L" and unit.entity[0].kind == "city":
            return (unit.entity[0].country,)
    return ()


def _known(
    memory: Memory,
    sentence: Sentence,
    phrase: Phrase,
    candidates: tuple[Known, ...],
    located: tuple[str, ...],
) -> Mention:
    """A body of the lexicon; of namesakes, that of the country the words point to."""
    evidence = _evidence(sentence, phrase)
    if not evidence and len(candidates) > 1:
        evidence = tuple(
            code for code in located if any(each.country == code for each in candidates)
        )
    places = evidence or memory.subject.sides or memory.sides
    chosen = next(
        (each for code in places for each in candidates if each.country == code), candidates[0]
    )
    if evidence and chosen.country and chosen.country not in evidence:
        return _mention(
            Body(slug(f"{evidence[0]} {chosen.name}"), chosen.name, evidence[0], chosen.kind),
            evidence,
        )
    sides = (chosen.country,) if chosen.country else chosen.members
    return _mention(Body(chosen.id, chosen.name, chosen.country, chosen.kind), sides)


def _field(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """ "Maritime Security of Cambodia", of "the National Committee for Maritime Security of …"."""
    for prep, other in phrase.preps:
        near = prep in ("for", "on") and other.first == phrase.past + 1
        named = [part for part in other.parts if sentence.units[part.first].tag == "P"]
        if near and named and named[0].first == other.first:
            return named[-1]
    return None


def _named(
    memory: Memory, sentence: Sentence, phrase: Phrase, clause: Clause | None
) -> Mention | None:
    """A capitalised name that ends in a word for organisations, or has one before "of"."""
    units = sentence.units
    known = titles()
    words = units[phrase.head].word
    if words not in known.body:
        return None
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and units[first].tag in "DS#":
        first += 1
    past = (
        phrase.past if phrase.of is not None and _is_name(sentence, phrase.of) else phrase.head + 1
    )
    field = _field(sentence, phrase) if phrase.of is None else None
    past = field.past if field is not None else past
    tokens = sentence.tokens[units[first].first : units[past - 1].past]
    name = memory.document.view.text[tokens[0].start : tokens[-1].end]
    evidence = _evidence(sentence, phrase)
    if not evidence and field is not None:
        evidence = memory.mention(sentence, field, clause).sides
    answering = memory.document.answers.get(sentence.number)
    if not evidence and answering is not None and units[phrase.first].word == "our":
        evidence = (answering.country,)
    country = evidence[0] if len(evidence) == 1 else ""
    if not evidence and {token.word for token in tokens} & _SHARED:
        evidence = memory.pair(2)
    return _mention(Body(slug(f"{country} {name}"), name, country), evidence)


def _is_name(sentence: Sentence, phrase: Phrase) -> bool:
    if phrase.members:
        return all(_is_name(sentence, part) for part in phrase.members)
    return (
        sentence.units[phrase.head].tag in "PKLb"
        or sentence.tokens[sentence.units[phrase.first].first].capital
    )


def _mention(body: Body, sides: tuple[str, ...]) -> Mention:
    return Mention("body", sides=sides, bodies=(body,))


def by_kind(
    memory: Memory, sentence: Sentence, phrase: Phrase, sides: tuple[str, ...]
) -> tuple[Body, ...]:
    """The bodies of several states that a plural means: "the two foreign ministries", "both parties"."""
    head = sentence.units[phrase.head].word
    if head in ("ministry", "ministries"):
        named = tuple(
            body
            for area in _portfolios(sentence, phrase)
            for code in sides
            for body in _ministry(area, code, memory.document.published)
        )
        return named or (_of_ministers(memory, sides) if head == "ministries" else ())
    if head in _PARLIAMENTS:
        return tuple(_of(known) for code in sides for known in _parliament(code))
    if head == "parties":
        found = (body(_PARTIES[code]) for code in sides if code in _PARTIES)
        return tuple(_of(known) for known in found if known is not None)
    return ()


def _of_ministers(memory: Memory, sides: tuple[str, ...]) -> tuple[Body, ...]:
    """ "The two ministries", of the ministers who were spoken of last, one of each side."""
    found = [body for code in sides for body in _of_minister(memory, code)]
    return tuple(found) if len(found) == len(sides) else ()


def _of_minister(memory: Memory, code: str) -> list[Body]:
    for person in reversed(memory.recent):
        if person.country != code:
            continue
        areas = [
            office.partition(_MINISTER)[2]
            for office in sorted(offices_of(memory, person))
            if _MINISTER in office
        ]
        if areas:
            return _ministry((areas[0],), code, memory.document.published)
    return []


def _of(known: Known) -> Body:
    return Body(known.id, known.name, known.country, known.kind)


@cache
def _areas() -> dict[str, tuple[str, ...]]:
    """What ministries look after, by folded wording."""
    found: dict[str, tuple[str, ...]] = {}
    for portfolio in portfolios():
        for words in portfolio.words:
            found[words] = (*found.get(words, ()), portfolio.id)
    return found


def _portfolios(sentence: Sentence, phrase: Phrase) -> list[tuple[str, ...]]:
    """The portfolios that stand before "ministries", or behind "of"."""
    first, past = phrase.first, phrase.head
    if phrase.of is not None and not mention_of(phrase.of).sides:
        first, past = phrase.of.first, phrase.of.past
    units = sentence.units[first:past]
    words = [
        token.word
        for unit in units
        if unit.tag not in "DkK#"
        for token in sentence.tokens[unit.first : unit.past]
    ]
    whole = " ".join(word for word in words if word not in ("two", "both"))
    if whole in _areas():
        return [_areas()[whole]]
    return [_areas()[word] for word in words if word in _areas()]


def _ministry(areas: tuple[str, ...], code: str, day: date) -> list[Body]:
    """The ministry that looked after it on that day; of two, the one that has gone since.

    What it became part of may have stood beside it already, with the same subject by now.
    """
    found = [
        known
        for known in bodies()
        if known.kind == "ministry" and known.country == code and set(known.portfolios) & set(areas)
    ]
    found.sort(key=lambda known: (not known.stood(day), not known.until))
    return [_of(known) for known in found[:1]]


@cache
def _parliament(code: str) -> tuple[Known, ...]:
    found = [known for known in bodies() if known.kind == "parliament" and known.country == code]
    return tuple(found[:1])
