"""Provinces, cities and their administrations: "that province", "the People's Committee of …"."""

from __future__ import annotations

from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.places import Place
from vnkh.tagging.document import Sentence
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.tagging.sides import codes

_AREAS = frozenset(
    "province provinces city cities district districts municipality municipalities region regions"
    " capitals".split()
)
_ADMINISTRATIONS = frozenset(
    "administration administrations committee committees authorities council".split()
)
_KINGDOMS = ("KH", "TH")
_BOTH = frozenset("both two neither either each".split())
_POINTING = frozenset("the that this".split())


def place_named(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention:
    """A place by its name; of several of one name that of the article's countries."""
    candidates = sentence.units[phrase.head].entity
    own = (each for each in candidates if each.country in memory.sides)
    where: Place = next(own, candidates[0])
    return Mention("place", sides=(where.country,), places=(where,))


def area(memory: Memory, sentence: Sentence, phrase: Phrase, head: str) -> Mention | None:
    """ "Tây Ninh Province", "the administrations of Svay Rieng": the place itself."""
    if head == "kingdom":
        return _kingdom(memory, sentence, phrase)
    if head in _AREAS or head in _ADMINISTRATIONS:
        return _place_of(memory, sentence, phrase, head)
    return None


def _place_of(memory: Memory, sentence: Sentence, phrase: Phrase, head: str) -> Mention | None:
    """The place of which a phrase is the province, or the administration."""
    inner = mention_of(phrase.of)
    if inner.places:
        return Mention("place", sides=inner.sides, places=inner.places)
    if head not in _AREAS:
        return None
    for at in range(phrase.first, phrase.head):
        if sentence.units[at].tag == "L":
            return place_named(memory, sentence, Phrase(at, at + 1, at))
    if head.endswith("s"):
        return _both_areas(memory, sentence, phrase, head)
    return _the_area(memory, sentence, phrase, head)


def _kingdom(memory: Memory, sentence: Sentence, phrase: Phrase) -> Mention | None:
    """ "Arrived in the Kingdom": Cambodia, where the article is about it, else Thailand."""
    if sentence.units[phrase.first].word != "the" or phrase.of is not None:
        return None
    known = (code for code in memory.sides if code in _KINGDOMS)
    code = min(known, key=_KINGDOMS.index, default=None)
    return Mention("country", sides=(code,)) if code is not None else None


def _both_areas(memory: Memory, sentence: Sentence, phrase: Phrase, head: str) -> Mention | None:
    """ "The two provinces": the last one spoken of on each side."""
    inside = {unit.word for unit in sentence.units[phrase.first : phrase.head]}
    if inside.isdisjoint(_BOTH) or len(memory.places) < 2:
        return None
    kind = "province" if head == "provinces" else "city"
    known = (memory.by_kind.get((code, kind)) for code in memory.pair(2))
    both = tuple(where for where in known if where is not None)
    if len(both) < 2:
        return None
    sides = tuple(where.country for where in both)
    return Mention("place", sides=sides, places=both, is_role=True, is_plural=True)


def _the_area(memory: Memory, sentence: Sentence, phrase: Phrase, head: str) -> Mention | None:
    """ "That Cambodian province": the last one spoken of, of that country where one is named."""
    if sentence.units[phrase.first].word not in _POINTING or not memory.places:
        return None
    pointing = [code for unit in sentence.units[phrase.first : phrase.head] for code in codes(unit)]
    if pointing:
        where = memory.places.get(pointing[0])
    else:
        where = memory.home_province or list(memory.places.values())[-1]
    kind = "province" if head == "province" else "city"
    if where is None or (not pointing and where.kind != kind):
        return None
    return Mention("place", sides=(where.country,), places=(where,))
