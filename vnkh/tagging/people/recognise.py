"""The pass that finds the people of an article: known ones, new ones, and their short forms."""

from __future__ import annotations

from collections import Counter
from datetime import date

from vnkh.folding import fold
from vnkh.grammar.units import Unit
from vnkh.lexicon.offices import office
from vnkh.lexicon.people import Person as Known
from vnkh.lexicon.people import people_called, people_named
from vnkh.lexicon.publishers import names_of_outlets
from vnkh.lexicon.tenure import held
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.people.evidence import HUMAN, is_person, named_like_one
from vnkh.tagging.people.person import Person
from vnkh.tagging.people.shortening import short_forms

_BETWEEN = frozenset("between among with by".split())
_HELD = frozenset("charge attached accredited".split())


def recognise(document: Document) -> None:
    """Mark every name of a person, in full or shortened, as a unit `E` with its person."""
    for sentence in document.sentences:
        if "E" in [unit.tag for unit in sentence.units]:
            _known(document, sentence)
    for sentence in document.sentences:
        if sentence.part != "headline":  # whose words may all be capitals
            _new(document, sentence)
    calls = _calls(document)
    for sentence in document.sentences:
        _called(document, sentence, calls)


def _known(document: Document, sentence: Sentence) -> None:
    """Names of the lexicon; a style before its bearer's name is one with it, else an honorific."""
    units: list[Unit] = []
    for unit in sentence.units:
        if unit.tag == "E" and not isinstance(unit.entity, Person):
            known = _of_the_day(unit.entity, document.published)
            unit.entity = _person_of(document, known)
        before = units[-1] if units and units[-1].tag == "E" else None
        if before is not None and _is_one(sentence, before, unit):
            before.past = unit.past
            before.word = unit.word if unit.tag == "E" else before.word
        elif before is not None and unit.tag == "P":
            units.append(_longer_name(document, sentence, before, unit, units))
        else:
            if before is not None and unit.tag == "E" and before.past == unit.first:
                before.tag = "h"
            units.append(unit)
    sentence.units = units


def _is_one(sentence: Sentence, before: Unit, unit: Unit) -> bool:
    """Whether a unit goes on with the person before it: a style's bearer, or his office."""
    if unit.tag == "E":
        return before.past == unit.first and before.entity is unit.entity
    return _is_office_of(sentence, before, unit)


def _is_office_of(sentence: Sentence, style: Unit, unit: Unit) -> bool:
    """ "Samdech Techo Prime Minister,": a style and then its bearer's office."""
    if unit.tag != "f" or style.past != unit.first:
        return False
    known = style.entity.known
    after = sentence.tokens[unit.past].word if unit.past < len(sentence.tokens) else "."
    styles = {fold(each) for each in known.styles} if known is not None else set()
    return _folded(sentence, style) in styles and after in ",.;)"


def _longer_name(
    document: Document, sentence: Sentence, style: Unit, name: Unit, units: list[Unit]
) -> Unit:
    """A style that another man's name follows is that man's: "Samdech Krolahom Somebody Else"."""
    known = style.entity.known
    if known is not None and _folded(sentence, style) in known.strong[: 1 + len(known.aliases)]:
        return name
    style.tag, style.entity = "h", None
    del document, units
    return name


def _person_of(document: Document, known: Known) -> Person:
    person = document.people.get(known.id)
    if person is None:
        person = document.people[known.id] = Person.of(known)
    person.is_named = True
    return person


def _folded(sentence: Sentence, unit: Unit) -> str:
    return " ".join(token.word for token in sentence.tokens[unit.first : unit.past])


def _new(document: Document, sentence: Sentence) -> None:
    if "P" not in [unit.tag for unit in sentence.units]:
        return
    units = sentence.units = _parted(sentence)
    for index, unit in enumerate(units):
        if unit.tag != "P":
            continue
        words = tuple(
            token.word for token in sentence.tokens[unit.first : unit.past] if token.word != "."
        )
        if len(words) > 2:
            words = tuple(
                word for at, word in enumerate(words) if not at or len(word) > 1
            )  # initials
        if words in names_of_outlets():
            continue
        if is_person(units, index, words) and len(words) > 1:
            unit.tag = "E"
            unit.entity = _new_person(document, sentence, unit, words)


def _new_person(
    document: Document, sentence: Sentence, unit: Unit, words: tuple[str, ...]
) -> Person:
    words = tuple(word for word in words if word != "-")
    known = people_named(" ".join(words))
    if known:
        return _person_of(document, _of_the_day(known, document.published))
    key = "-".join(words)
    person = document.people.get(key)
    if person is None:
        start, end = document.span(sentence, *_bounds(sentence, unit))
        person = document.people[key] = Person.new(document.view.text[start:end], words)
    person.is_named = True
    return person


def _bounds(sentence: Sentence, unit: Unit) -> tuple[int, int]:
    at = next(index for index, each in enumerate(sentence.units) if each is unit)
    return at, at + 1


def _parted(sentence: Sentence) -> list[Unit]:
    """The units, with institutions and callings parted from the name that follows them."""
    out: list[Unit] = []
    for unit in sentence.units:
        if unit.tag != "P" or unit.past - unit.first < 2:
            out.append(unit)
            continue
        words = [token.word for token in sentence.tokens[unit.first : unit.past]]
        if len(words) > 2 and words[0] in titles().private:  # "Economist Tran Huu Hiep"
            out.append(Unit("N", words[0], unit.first, unit.first + 1))
            out.append(Unit("P", words[-1], unit.first + 1, unit.past))
            continue
        cut = _where_name_begins(words, is_held=_is_held(out))
        if cut:
            middle = unit.first + cut
            out.append(Unit("P", words[cut - 1], unit.first, middle))
            out.append(Unit("P", words[-1], middle, unit.past))
        else:
            out.append(unit)
    return out


def _where_name_begins(words: list[str], *, is_held: bool) -> int:
    """The word with which somebody's name begins behind an institution's; 0 where none does.

    Behind an office (`is_held`), and behind a word for institutions, a family name tells it.
    """
    institution, body = titles().institution, titles().body
    for at in range(1, len(words) - 1):
        led = is_held or words[at - 1] in institution or words[at - 1] in body
        if led and named_like_one(tuple(words[at:])) and institution.isdisjoint(words[at:]):
            return 0 if named_like_one(tuple(words)) else at
    cut = 0
    while cut < len(words) and words[cut] in institution:
        cut += 1
    rest = words[cut:]
    is_name = 0 < cut < len(words) and len(rest) > 1 and institution.isdisjoint(rest)
    return cut if is_name else 0


def _is_held(units: list[Unit]) -> bool:
    """Whether the name to come stands in what an office is of: "Director General of Customs and"."""
    at = len(units) - 1
    while at >= 0 and (units[at].tag in "PDC,FkKNAIT" or units[at].word in _HELD):
        if units[at].word in _BETWEEN:
            return False
        at -= 1
    return at >= 0 and units[at].tag == "f" and any(unit.tag == "F" for unit in units[at:])


def _calls(document: Document) -> dict[tuple[str, ...], Person]:
    """Short forms of everybody named in full; what two people share stands for the first."""
    calls: dict[tuple[str, ...], Person] = {}
    clashes: Counter[tuple[str, ...]] = Counter()
    for person in document.people.values():
        for words in short_forms(person):
            clashes[words] += 1
            calls.setdefault(words, person)
    return calls


def _called(document: Document, sentence: Sentence, calls: dict[tuple[str, ...], Person]) -> None:
    """Short forms, wherever a capital stands; single words with a title may be somebody new."""
    units = sentence.units
    for index, unit in enumerate(units):
        if unit.tag == "L" and _is_namesake(units, index):
            person = calls.get(
                tuple(token.word for token in sentence.tokens[unit.first : unit.past])
            )
            if person is not None:
                unit.tag, unit.entity = "E", person
            continue
        if unit.entity is not None or not sentence.tokens[unit.first].capital:
            continue
        if unit.tag not in "NPAvzdpng" and not _acts(units, index):
            continue
        words = tuple([token.word for token in sentence.tokens[unit.first : unit.past]])
        person = calls.get(words)
        if person is None and unit.tag == "P" and sentence.part != "headline":
            person = _by_title(document, sentence, units, index, words)
        if person is not None:
            unit.tag, unit.entity = "E", person


def _acts(units: list[Unit], index: int) -> bool:
    """Whether an adverb's word is somebody's name here, as a verb stands behind it: "Long said"."""
    behind = units[index + 1] if index + 1 < len(units) else None
    return units[index].tag == "R" and behind is not None and behind.tag in "dpMS"


def _is_namesake(units: list[Unit], index: int) -> bool:
    """Whether a city's name stands where somebody's does: "Chairman Hue", "Hue suggested"."""
    before = units[index - 1].tag if index else "."
    behind = units[index + 1] if index + 1 < len(units) else None
    if before in "fh":
        return True
    speaks = behind is not None and behind.tag in "dpzR" and behind.lemma in HUMAN
    return before in '.,;C"' and speaks


def _by_title(
    document: Document, sentence: Sentence, units: list[Unit], index: int, words: tuple[str, ...]
) -> Person | None:
    """ "PM Chinh" where no full name stands: the one who is called so, or somebody new."""
    if not is_person(units, index, words):
        return None
    called = people_called(" ".join(words))
    day = document.published
    title = units[index - 1].word if index else ""
    fitting = [person for person in called if _holds(person, title, day)]
    if len(fitting) == 1:
        return _person_of(document, fitting[0])
    return _new_person(document, sentence, units[index], words)


def _of_the_day(namesakes: tuple[Known, ...], day: date) -> Known:
    """Of people with one name, the one in office on that day, else the first."""
    if len(namesakes) == 1:
        return namesakes[0]
    return next((person for person in namesakes if held(person, day)), namesakes[0])


def _holds(person: Known, title: str, day: date) -> bool:
    """Whether a person held, on that day, an office whose wording ends in this word."""
    found = (office(term.office) for term in held(person, day))
    return any(words.split()[-1] == title for each in found if each for words in each.words)
