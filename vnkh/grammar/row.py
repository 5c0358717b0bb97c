"""Looking about in a row of items: the small questions that every pass over it asks."""

from __future__ import annotations

from vnkh.grammar.phrases import PERSON_NOUNS, Item, Mark, Phrase
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb

_COMPANY = frozenset("delegation entourage party team colleagues".split())
_TRANSPARENT = frozenset("Rt")
_PERSONAL = frozenset("he she they him her them we us i you himself herself both each all".split())


def mark_at(row: list[Item], index: int) -> str:
    """The kind of mark that stands here; "" where there is none."""
    return row[index].kind if 0 <= index < len(row) else ""


def word_of(row: list[Item], index: int) -> str:
    """The word of the mark that stands here; "" where there is none."""
    item = row[index] if 0 <= index < len(row) else None
    return item.word if isinstance(item, Mark) else ""


def phrase_at(row: list[Item], index: int) -> Phrase | None:
    """The noun phrase that stands here, if one does."""
    item = row[index] if 0 <= index < len(row) else None
    return item if isinstance(item, Phrase) else None


def verb_at(row: list[Item], index: int) -> Verb | None:
    """The verb group that stands here, if one does."""
    item = row[index] if 0 <= index < len(row) else None
    return item if isinstance(item, Verb) else None


def ahead(row: list[Item], index: int) -> int:
    """The next index whose item is neither an adverb nor a time."""
    index += 1
    while index < len(row) and row[index].kind in _TRANSPARENT:
        index += 1
    return index


def behind(row: list[Item], index: int) -> int:
    """The index before whose item is neither an adverb nor a time; -1 at the start."""
    index -= 1
    while index >= 0 and row[index].kind in _TRANSPARENT:
        index -= 1
    return index


def has_agent(units: list[Unit], row: list[Item], index: int) -> bool:
    """Whether the -ed form here is passive by what follows: "led by X", but not "rose by 5 percent"."""
    by = ahead(row, index)  # "a request made yesterday by X"
    verb, agent = verb_at(row, index), phrase_at(row, by + 1)
    if verb is None or not verb.uncertain or word_of(row, by) != "by" or agent is None:
        return False
    return units[agent.first].tag != "#"


def past_prepositions(row: list[Item], index: int) -> int:
    """Past the prepositional phrases, adverbs and times that begin here."""
    while index < len(row):
        kind = row[index].kind
        if kind in _TRANSPARENT:
            index += 1
        elif kind == "I" and (phrase_at(row, index + 1) or mark_at(row, index + 1) == "t"):
            index += 2
        else:
            break
    return index


def sort_of(units: list[Unit], phrase: Phrase) -> str:
    """What a phrase can be joined with: "person", "place" (countries and bodies, too) or "thing"."""
    if phrase.members:
        return sort_of(units, phrase.members[0])
    tag = units[phrase.head].tag
    word = units[phrase.head].word
    if tag in "Ef" or word in PERSON_NOUNS or _is_company(word, units[phrase.first].word):
        return "person"
    if tag in "KLbP":
        return "place"
    if tag == "O":
        return "pronoun" if word in _PERSONAL else "it"
    return "thing"


def _is_company(word: str, first: str) -> bool:
    """ "Chính and his entourage", "Chính and the high-ranking Vietnamese delegation left"."""
    own = word in _COMPANY and first in ("his", "her", "their")
    return own or (word == "delegation" and first == "the")
