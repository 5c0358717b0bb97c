"""Several texts in one noun: "three deals between A and B, C and D" are three."""

from __future__ import annotations

from vnkh.events.finding import Roles
from vnkh.events.reading import head
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.dates.vocabulary import NUMBERS
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of


def pairs_of(sentence: Sentence, phrase: Phrase, parties: Roles) -> list[Roles]:
    """One list of parties a text."""
    sides = len({actor.country for actor, _ in parties})
    even = 1 < sides < len(parties) and len(parties) % sides == 0
    if even and any(unit.word == "respectively" for unit in sentence.units):
        return [parties[at : at + sides] for at in range(0, len(parties), sides)]
    count = _count(sentence, phrase)
    if count > 1 and len(parties) == count + 1:
        return _one_with_each(parties)
    if count > 1 and _are_of_each(sentence, phrase, count):
        return [parties] * count
    return [parties]


def _one_with_each(parties: Roles) -> list[Roles]:
    """The one who is alone on a side with each of the others: "two deals of A with B and C"."""
    countries = [actor.country for actor, _ in parties]
    single = (each for each in parties if countries.count(each[0].country) == 1)
    alone = next(single, parties[0])
    return [[alone, other] for other in parties if other is not alone]


def _are_of_each(sentence: Sentence, phrase: Phrase, count: int) -> bool:
    """ "Two between the countries' chambers of commerce and their banks": each pair has its own."""
    among = [other for prep, other in phrase.preps if prep == "between"]
    if len(among) != 1 or len(among[0].parts) != count:
        return False
    return all(
        head(sentence, part).endswith("s") and not mention_of(part).people
        for part in among[0].parts
    )


def _count(sentence: Sentence, phrase: Phrase) -> int:
    """How many texts a noun is of: 3 for "three deals", else 1."""
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.word in NUMBERS and unit.word not in ("a", "an"):
            return NUMBERS[unit.word]
        if unit.word.isdecimal() and len(unit.word) <= 4:
            return int(unit.word)
    return 1
