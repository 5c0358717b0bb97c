"""Verb groups: auxiliaries and a main verb read as one, with voice, tense, modality, negation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import ClassVar

from vnkh.grammar.units import Unit

# Over the tags of a sentence. R* lets adverbs and "not" stand between.
_GROUP = re.compile(
    r"(?P<modal>MR*(?:HR*)?(?:BR*){0,2}(?:[vdnpg]|X|H)?)"
    r"|(?P<to>TR*(?:HR*)?(?:BR*)?(?:[vdn](?!F)|X|H|B))"
    r"|(?P<have>HR*(?:BR*){1,2}[dnpg]?|HR*(?:[dnpg]|H)|HR+TR*(?:BR*)?[vdn]|H)"
    r"|(?P<be>BR*TR*(?:HR*)?(?:BR*)?[vdnH]|BR*(?:BR*)?[dng]|B)"
    r"|(?P<do>XR*v)"
    r"|(?P<plain>[zdpvng])"
)
VERBAL = frozenset("MTHBXzdpvng")  # tags with which a group can begin
_GOING = re.compile(r"BR*gTR*(?:BR*)?[vdn]")
_NEGATIVES = frozenset("not n't never cannot yet hardly".split())
_NEVER = frozenset("never hardly".split())
_AUXILIARIES = {"B": "be", "H": "have", "X": "do"}
_FUTURE = frozenset("will shall 'll would".split())
_PRESENT = frozenset("is are am has have does do".split())
_PLACES = frozenset("here there home abroad away out up in together".split())


class Mood(Enum):
    """What kind of verb group: only a finite one makes a sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"  # to sign
    ING = "ing"  # signing
    PARTICIPLE = "participle"  # signed in 2005


@dataclass(slots=True)
class Verb:
    """A verb group: units `first` to `past`, exclusive; `head` is the main verb's unit."""

    first: int
    past: int
    head: int
    lemma: str
    mood: Mood
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    negative: bool = False
    modal: str = ""  # will, would, should, can …; "be to" for "is to meet"
    tense: str = ""  # past present future; "" where not finite
    uncertain: bool = False  # an -ed form that may be a participle
    kind: ClassVar[str] = ""  # in a row of items: no mark

    @property
    def is_finite(self) -> bool:
        """Whether it can be a clause's verb."""
        return self.mood is Mood.FINITE


def match(units: list[Unit], tags: str, index: int) -> Verb | None:
    """The verb group that begins with this unit; `tags` is the string of all units' tags."""
    going = _GOING.match(tags, index) if tags[index] == "B" else None
    if going is not None and any(unit.word == "going" for unit in units[index : going.end()]):
        return _read(units, index, going.end(), "going")
    found = _GROUP.match(tags, index)
    if found is None:
        return None
    end = found.end()
    if found.lastgroup == "be" and "T" in found.group() and _stands_apart(units, index, end):
        end = index + 1  # "are here to make friends": no plan
    verb = _read(units, found.start(), end, found.lastgroup or "plain")
    return verb if verb.past > verb.first else None


def _stands_apart(units: list[Unit], first: int, past: int) -> bool:
    return any(unit.word in _PLACES for unit in units[first:past])


def _read(units: list[Unit], first: int, past: int, kind: str) -> Verb:
    head = past - 1
    while units[head].tag == "R":
        head -= 1
    tags = units[first].tag
    words: tuple[str, ...] = (units[first].word,)
    if past > first + 1:
        group = units[first:past]
        tags = "".join([unit.tag for unit in group]).replace("R", "")
        words = tuple([unit.word for unit in group])
    verb = Verb(first, past, head, _lemma(units[head]), *_features(kind, tags, words))
    if first and units[first - 1].word in _NEVER:
        verb.negative = True  # "the talks, reported by newspapers, never took place"
    return verb


@lru_cache(maxsize=1 << 13)
def _features(
    kind: str, tags: str, words: tuple[str, ...]
) -> tuple[Mood, bool, bool, bool, bool, str, str, bool]:
    """The fields of a verb from its mood on; `tags` are those of its words but for adverbs."""
    mood = _mood(kind, words[0], tags)
    passive = tags.endswith(("Bd", "Bn")) or (tags == "n" and kind == "plain")
    perfect, progressive = "H" in tags[:-1], tags.endswith("Bg")
    negative = any(word in _NEGATIVES for word in words)
    modal = _modal(kind, tags, words)
    tense = _tense(mood, modal, words[0], tags)
    if "yet" in words and "T" in tags:  # "has yet to be signed": still to come
        modal, tense, negative = "be to", "future", False
    return (
        mood,
        passive,
        perfect,
        progressive,
        negative,
        modal,
        tense,
        kind == "plain" and tags == "d",
    )


def _lemma(unit: Unit) -> str:
    return _AUXILIARIES.get(unit.tag) or unit.lemma


def _mood(kind: str, first: str, tags: str) -> Mood:
    if kind == "to":
        return Mood.INFINITIVE
    if kind == "plain":
        if tags == "g":
            return Mood.ING
        return Mood.PARTICIPLE if tags == "n" else Mood.FINITE
    if first in {"having", "being"}:
        return Mood.ING
    return Mood.PARTICIPLE if first == "been" else Mood.FINITE


def _modal(kind: str, tags: str, words: tuple[str, ...]) -> str:
    if kind == "modal":
        return words[0]
    if kind in ("be", "going") and "T" in tags:
        return "be to"
    return ""


def _tense(mood: Mood, modal: str, first: str, tags: str) -> str:
    if mood is not Mood.FINITE:
        return ""
    if first == "be":  # "asked that a start be made"
        return "present"
    if modal in _FUTURE or (modal == "be to" and first in _PRESENT):
        return "future"
    if modal:
        return "past" if modal == "be to" else "present"
    if first in _PRESENT:
        return "present"
    return "present" if tags in ("z", "v") else "past"
