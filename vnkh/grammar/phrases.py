"""Noun phrases with what depends on them, and a sentence as a row of items."""

from __future__ import annotations

import re

from vnkh.grammar.phrase import Item, Mark, Phrase
from vnkh.grammar.simple_phrase import INSIDE, PERSON_NOUNS, are_portfolios, simple
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import VERBAL, match

__all__ = ["PERSON_NOUNS", "Item", "Mark", "Phrase", "items"]

_STARTS = frozenset("DOANPKkbLEfh#")
_OWNED = INSIDE | {"t", "g"}
_PORTFOLIOS = re.compile(r"(?:,P)*,?CP(?![ds])")
_SMALL_PORTFOLIOS = re.compile(r"(?:,N)*,?CN(?![ds])")
# A phrase that ends here whatever its words are: nothing that follows can go on with it.
_PLAIN = re.compile(r"(?:D*(?:k?[NA]*N|[KLEbP])|O)(?![ANPKkbLEfh#tSF-]|CNf)")
# Behind an office and before its holder: "… attached to the Supreme Court", "… in charge of border
# affairs", "… of Labour and Training of Cambodia".
_PLACED = re.compile(r"(?:[kKANPbLg,C]|[ITF]D?|(?<=[ITD])f(?=h*E))+(?<=[KANPbLf])(?=h*E)")
_SEATS = frozenset("of at in on for to from attached".split())


def items(units: list[Unit]) -> list[Item]:
    """A sentence as a row of items."""
    tags = "".join([unit.tag for unit in units])
    row: list[Item] = []
    index = 0
    while index < len(units):
        tag = tags[index]
        verb = match(units, tags, index) if tag in VERBAL else None
        if verb is not None:
            row.append(verb)
            index = verb.past
        elif (plain := _PLAIN.match(tags, index)) is not None:
            past = plain.end()
            row.append(Phrase(index, past, past - 1))
            index = past
        elif tag in _STARTS or (tag == "t" and _is_inside(tags, index)):
            index = _take(units, tags, index, row)
        else:
            kind = "I" if tag == "T" else tag
            row.append(Mark(kind, units[index].word, index))
            index += 1
    return row


def _take(units: list[Unit], tags: str, index: int, row: list[Item]) -> int:
    """Put the phrase that begins here into the row, unless it has no head: "due", "the" Friday."""
    phrase = _phrase(units, tags, index)
    if tags[index] == "L" and tags[phrase.head] == "E" and _is_behind_in(units, index):
        phrase = Phrase(index, index + 1, index)  # "received in Hanoi Vice President …"
    inside = tags[phrase.first : phrase.past]
    if not inside.strip("A"):
        row.extend(Mark("A", units[at].word, at) for at in range(phrase.first, phrase.past))
    elif inside != "D" or tags[phrase.past : phrase.past + 1] != "t":
        row.append(phrase)
    return phrase.past


def _is_behind_in(units: list[Unit], index: int) -> bool:
    """Whether "in" stands before a unit: nobody is in somebody."""
    return index > 0 and units[index - 1].word == "in"


def _is_inside(tags: str, index: int) -> bool:
    """Whether a time begins a noun phrase: "Friday's talks", "2026 cooperation plan"."""
    return tags[index + 1 : index + 2] in ("S", "N", "A") and tags[index + 1 : index + 2] != ""


def _phrase(units: list[Unit], tags: str, index: int) -> Phrase:
    plain = _PLAIN.match(tags, index)
    if plain is not None:
        return Phrase(index, plain.end(), plain.end() - 1)
    phrase = simple(units, tags, index)
    while tags[phrase.past : phrase.past + 1] == "S":
        follows = phrase.past + 1
        if follows >= len(units) or tags[follows] not in _OWNED:
            phrase.past = follows
            break
        owned = simple(units, tags, follows)
        owned.first, owned.possessor = phrase.first, phrase
        phrase = owned
    at = phrase.past
    if (
        tags[at : at + 1] == "F"
        and at + 1 < len(units)
        and (tags[at + 1] in _STARTS or tags[at + 1] == "t")
    ):
        phrase.of = _phrase(units, tags, at + 1)
        phrase.past = phrase.of.past
        if tags[phrase.head] == "f" and tags[phrase.of.head] in "PN":
            _whole_portfolio(units, tags, phrase)
    return _holder(units, tags, phrase) if tags[phrase.head] == "f" else phrase


def _whole_portfolio(units: list[Unit], tags: str, office: Phrase) -> None:
    """ "Minister of Culture, Sports and Tourism": all that he looks after belongs to the office."""
    assert office.of
    small = tags[office.of.head] == "N"
    more = (_SMALL_PORTFOLIOS if small else _PORTFOLIOS).match(tags, office.past)
    if more is None or (small and not are_portfolios(units[office.of.head : more.end()])):
        return
    area = office.of
    area.past, area.head = more.end(), more.end() - 1
    if tags[area.past : area.past + 1] == "F" and tags[area.past + 1 : area.past + 2] in (
        "K",
        "L",
        "D",
    ):
        area.of = _phrase(units, tags, area.past + 1)
        area.past = area.of.past
    office.past = area.past


def _holder(units: list[Unit], tags: str, phrase: Phrase) -> Phrase:
    """The person whose office this is, if the name follows: "Minister of Tourism Sok Soken".

    Two offices of one man are taken together: "Deputy Prime Minister and Foreign Minister …".
    """
    inner = _innermost(phrase)
    if inner is not phrase and tags[inner.head] == "E":
        return phrase if tags[phrase.past - 1] != "E" else _named(phrase, inner)
    after = tags[phrase.past : phrase.past + 2]
    if after[:1] == "E" or re.match("h+E", tags[phrase.past :]):
        return _named(phrase, simple(units, tags, phrase.past))
    if (
        after[:1] == "I"
        and units[phrase.past].word == "for"
        and after[1:] in ("N", "P", "A")  # "" is in any string: a text may end here
    ):
        area = simple(units, tags, phrase.past + 1)  # "Secretary of State for Commerce Mao Thora"
        if tags[area.past : area.past + 1] == "E":
            return _named(phrase, simple(units, tags, area.past))
    placed = _PLACED.match(tags, phrase.past)
    if placed is not None and not _parts_people(units, phrase.past, placed.end()):
        return _named(phrase, simple(units, tags, placed.end()))
    if after == "Cf" or (after == ",f" and not units[phrase.head].word.endswith("s")):
        second = _phrase(units, tags, phrase.past + 1)
        if tags[second.head] == "E":
            return _named(phrase, second)
    return phrase


def _innermost(phrase: Phrase) -> Phrase:
    """What stands last behind "of": the country in "Minister of Labour of Cambodia"."""
    while phrase.of is not None:
        phrase = phrase.of
    return phrase


def _parts_people(units: list[Unit], first: int, past: int) -> bool:
    """Whether something between an office and a name leads from one to another: "with", "by"."""
    return any(unit.tag == "I" and unit.word not in _SEATS for unit in units[first:past])


def _named(office: Phrase, name: Phrase) -> Phrase:
    return Phrase(
        office.first,
        name.past,
        name.head,
        possessor=office.possessor,
        of=name.of if name.past > name.head + 1 else None,
        office=office,
    )
