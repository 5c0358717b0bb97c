"""The offices that stand beside names, and the countries that they tell."""

from __future__ import annotations

from functools import lru_cache

from vnkh.bounds import TITLES
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.units import Unit
from vnkh.lexicon.offices import offices_worded
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.people.person import Person
from vnkh.tagging.sides import codes

# "Director of a transport company", "leader of the opposition": what he promises binds no state.
_FIRMS = frozenset(
    "company firm enterprise corporation conglomerate startup start-up opposition".split()
)
_UNIONS = frozenset("association federation club cooperative".split())
_NO_STATE = frozenset(("international", "opposition"))
_LEADING = frozenset("head chair run own lead manage represent".split())
_NEAR = 6  # units behind a name in which its calling may stand
_LEFT_OUT = frozenset("DSkKhR,-?")


def collect(document: Document) -> None:
    """Give everybody the titles and, where the lexicon is silent, the country that stand beside them."""
    for sentence in document.sentences:
        for phrase in _named(sentence):
            person = sentence.units[phrase.head].entity
            if isinstance(person, Person):
                _take(sentence, phrase, person)


def _named(sentence: Sentence) -> list[Phrase]:
    found: list[Phrase] = []
    if "E" not in [unit.tag for unit in sentence.units]:
        return found
    seen: set[int] = set()
    todo = [phrase for clause in sentence.clauses for phrase in clause.phrases()] + sentence.loose
    while todo:
        phrase = todo.pop()
        if id(phrase) in seen:
            continue
        seen.add(id(phrase))
        todo.extend(phrase.members)
        todo.extend(each for each in (phrase.of, phrase.possessor, phrase.apposition) if each)
        if not phrase.members and sentence.units[phrase.head].tag == "E":
            found.append(phrase)
    return sorted(found, key=lambda phrase: phrase.first)


def _take(sentence: Sentence, phrase: Phrase, person: Person) -> None:
    stretches = [(phrase.first, phrase.head)]
    if phrase.of is not None:
        stretches.append((phrase.head + 1, phrase.past))
    if phrase.apposition is not None:
        stretches.append(
            (phrase.apposition.first, phrase.apposition_past or phrase.apposition.past)
        )
    if _is_private(sentence, phrase):
        person.is_private = True
    for first, past in stretches:
        units = sentence.units[first:past]
        if not units:
            continue  # a bare name
        if not _FIRMS.isdisjoint([unit.word for unit in units]) or _is_of_no_state(units):
            person.is_private = True
        title = _title(sentence, units)
        if title and title not in person.titles and len(person.titles) < TITLES:
            person.titles.append(title)
        own = person.known is None and title and _own_country(units)
        person.country = own or person.country or _country(units)


def _is_of_no_state(units: list[Unit]) -> bool:
    """Whether a title names the World Bank, or a party that does not govern: that is no state."""
    named = (unit.entity for unit in units if unit.tag == "b" and unit.entity)
    return any(bodies[0].kind in _NO_STATE for bodies in named)


def _is_private(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a calling stands before a name or behind it: they speak for themselves."""
    private, units = titles().private, sentence.units
    other = phrase.apposition
    if other is not None and units[other.head].word in private:
        return True
    first = max(phrase.first - 1, 0)  # "Economist" with a capital may stand for itself
    before = any(unit.word in private for unit in units[first : phrase.head])
    return before or _is_called_private(units[phrase.past : phrase.past + _NEAR])


def _is_called_private(behind: list[Unit]) -> bool:
    """ "…, a water researcher based in Bangkok": a calling behind the comma, in its first phrase."""
    if not behind or behind[0].tag != ",":
        return False
    if len(behind) > 1 and behind[1].word == "who":
        leads = len(behind) > 2 and behind[2].lemma in _LEADING
        return leads and any(unit.word in _FIRMS | _UNIONS for unit in behind[3:])
    for unit in behind[1:]:
        if unit.tag not in "DkKANP":
            return False
        if unit.word in titles().private:
            return True
    return False


def _title(sentence: Sentence, units: list[Unit]) -> str:
    """The office's words, without determiner, country and honorific; "" where there is no office."""
    if "f" not in [unit.tag for unit in units]:
        return ""
    words = [
        token.word
        for unit in units
        if unit.tag not in _LEFT_OUT
        for token in sentence.tokens[unit.first : unit.past]
    ]
    return " ".join(words)


def _own_country(units: list[Unit]) -> str:
    """The one country that a title tells, if it does: a family name may be of many countries.

    Of "Cambodian Consul General in Ho Chi Minh City" what stands behind "in" tells nothing.
    """
    found: list[str] = []
    for unit in units:
        if unit.tag in "IT":
            break
        found += [code for code in codes(unit) if code not in found]
    return found[0] if len(found) == 1 else ""


def _country(units: list[Unit]) -> str:
    for unit in units:
        found = codes(unit)
        if found:
            return found[0]
    return ""


@lru_cache(maxsize=1 << 12)
def office_ids(title: str) -> frozenset[str]:
    """The offices that a title's wording may mean: whole, else without what follows "of"."""
    found = offices_worded(title)
    if not found and " of " in title:
        found = offices_worded(title.split(" of ", maxsplit=1)[0])
    return frozenset(office.id for office in found)
