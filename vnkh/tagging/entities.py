"""Names that the lexicon knows, found word by word: one look-up a token, longest name first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from vnkh.folding import View
from vnkh.grammar.token import Token
from vnkh.grammar.tokens import tokenize
from vnkh.grammar.units import Match
from vnkh.lexicon.bodies import bodies
from vnkh.lexicon.countries import countries
from vnkh.lexicon.names import names
from vnkh.lexicon.offices import family_words, offices
from vnkh.lexicon.people import people
from vnkh.lexicon.places import places
from vnkh.lexicon.titles import titles
from vnkh.tagging.document import Time

# Where one name means several things, the first of these wins.
_ORDER = "EbKkLfh"
_SMALL = frozenset("f")  # offices are also written without a capital
# Demonyms and places that are given names, too: "Phạm Quang Thái", "Nguyễn Thái Bình".
_IN_NAMES = frozenset("kL")
_NAME_WORDS = 4
_GENERAL = frozenset("general director".split())
_OFFICES = frozenset(
    "department secretariat staff directorate office command statistics hospital council confederation"
    " inspectorate administration chamber federation association".split()
)
_LONGEST_OFFICE = 6
_PRONOUNS = frozenset({"he"})  # "HE" for His Excellency cannot be told from "He"


class Entry(NamedTuple):
    """The words of a name behind its first, what tag it gets, and what it names."""

    rest: tuple[str, ...]
    tag: str
    entity: Any
    is_short: bool = False  # an abbreviation: only in capitals


# The names that begin with one word, by the word that follows it: those that go on with it, the
# longest first, then those of one word. With "" what is left before any other word.
Beginning = dict[str, tuple[Entry, ...]]


def find(text: str, tokens: Sequence[Token], times: Sequence[Time]) -> list[Match]:
    """The known names of a sentence and its times, in order; `text` is the view's."""
    names, small = _table(), _small_table()
    matches = [Match(each.expression.first, each.expression.past, "t", each) for each in times]
    busy = {at for match in matches for at in range(match.first, match.past)}
    past = 0
    for index, token in enumerate(tokens):
        beginning = (names if token.capital else small).get(token.word)
        if beginning is None or index < past:
            continue
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        entries = beginning.get(following) or beginning[""]
        entry = _longest(text, tokens, index, entries, busy) if entries else None
        if entry is not None:
            past = index + 1 + len(entry.rest)
            matches.append(Match(index, past, entry.tag, entry.entity))
    return sorted(matches, key=lambda match: match.first)


def _longest(
    text: str, tokens: Sequence[Token], index: int, entries: tuple[Entry, ...], busy: set[int]
) -> Entry | None:
    if index in busy:
        return None
    for entry in entries:
        if entry.is_short and not text[tokens[index].start : tokens[index].end].isupper():
            continue
        if entry.tag in _IN_NAMES and _ends_a_name(tokens, index, busy):
            continue
        past = index + 1
        if entry.tag == "f" and _heads_a_body(tokens, index, index + 1 + len(entry.rest)):
            continue
        for word in entry.rest:
            if past >= len(tokens) or tokens[past].word != word or past in busy:
                break
            past += 1
        else:
            if entry.tag == "L" and _begins_a_name(text, tokens[index : past + 1], entry):
                continue
            return entry
    return None


def _ends_a_name(tokens: Sequence[Token], index: int, busy: set[int]) -> bool:
    """Whether a Vietnamese family name stands before this word, in the same run of capitals."""
    first = index
    while (
        first
        and first - 1 not in busy
        and tokens[first - 1].capital
        and tokens[first - 1].is_word
        and index - first < _NAME_WORDS
    ):
        first -= 1
    if index == first:
        return False
    family = names().family["VN"]
    # Two words of one name stand between at most; an office's last word may stand before it.
    return tokens[first].word in family or tokens[index - 1].word in family


def _begins_a_name(text: str, tokens: Sequence[Token], entry: Entry) -> bool:
    """ "Lê Thanh Nam" is a man, Lệ Thanh a border gate: the marks of a family name tell."""
    behind = tokens[-1]
    if len(tokens) < len(entry.rest) + 2 or not (behind.capital and behind.is_word):
        return False
    written = text[tokens[0].start : tokens[0].end]
    if written.isascii() or tokens[0].word not in names().family["VN"]:
        return False
    spellings = (name for place in entry.entity for name in (place.name, *place.aliases))
    return not any(name.lower().startswith(written.lower()) for name in spellings)


def _heads_a_body(tokens: Sequence[Token], index: int, past: int) -> bool:
    """ "General Department of Customs": the first word of an organisation's name and no rank."""
    if tokens[index].word not in _GENERAL or past != index + 1 or past >= len(tokens):
        return False
    return tokens[past].word in _OFFICES and tokens[past].capital


@cache
def _table() -> dict[str, Beginning]:
    """All names by their first word."""
    return {first: _by_second(entries) for first, entries in _by_first().items()}


@cache
def _small_table() -> dict[str, Beginning]:
    """Those of the names that are also written without a capital."""
    found = {
        first: [entry for entry in entries if entry.tag in _SMALL]
        for first, entries in _by_first().items()
    }
    return {first: _by_second(entries) for first, entries in found.items() if entries}


def _by_second(entries: list[Entry]) -> Beginning:
    found: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry.rest)):
        found.setdefault(entry.rest[0] if entry.rest else "", []).append(entry)
    alone = found.setdefault("", [])
    return {second: (*longer, *(alone if second else ())) for second, longer in found.items()}


@cache
def _by_first() -> dict[str, list[Entry]]:
    gathered: dict[tuple[str, ...], tuple[str, list[Any]]] = {}
    short: dict[tuple[str, ...], bool] = {}
    for name, tag, entity in _names():
        words = _split(name)
        is_short = tag == "b" and len(words) == 1 and name.isupper()
        short[words] = short.get(words, True) and is_short
        known = gathered.get(words)
        if known is None or _ORDER.index(tag) < _ORDER.index(known[0]):
            gathered[words] = (tag, [entity])
        elif known[0] == tag and entity not in known[1]:
            known[1].append(entity)
    table: dict[str, list[Entry]] = {}
    for words, (tag, entities) in gathered.items():
        table.setdefault(words[0], []).append(Entry(words[1:], tag, tuple(entities), short[words]))
    return table


def _split(name: str) -> tuple[str, ...]:
    view = View(name)
    return tuple(token.word for token in tokenize(view.text, view.folded, 0, len(view.text)))


def _names() -> Iterator[tuple[str, str, Any]]:
    """Every name of the lexicon, with its tag and what it stands for."""
    for person in people():
        yield from ((name, "E", person) for name in (person.name, *person.aliases, *person.styles))
    for body in bodies():
        yield from ((name, "b", body) for name in (body.name, *body.aliases))
    for country in countries():
        yield from ((name, "K", country) for name in (country.name, *country.aliases))
        yield from ((name, "k", country) for name in (*country.adjectives, *country.peoples))
    for place in places():
        yield from ((name, "L", place) for name in (place.name, *place.aliases))
    yield from _titles()


def _titles() -> Iterator[tuple[str, str, Any]]:
    """Offices, in the singular and the plural, and honorifics."""
    for words in office_words() | titles().lead:
        yield words, "f", words
        if words != "attache":  # "attaches" is nearly always the verb
            yield plural(words), "f", words
        if "-" in words:  # two capitals part: "Secretary-General", "Under-Secretary"
            yield words.title(), "f", words
    for words in names().honorifics:
        if words not in _PRONOUNS:
            yield words, "h", words


@cache
def office_words() -> frozenset[str]:
    """Wordings of offices that stand by themselves: "prime minister", not "minister of health"."""
    found = {
        words
        for office in offices()
        if not office.area
        for words in office.words
        if " of " not in words and len(words.split()) <= _LONGEST_OFFICE
    }
    return frozenset(found | family_words())


def plural(words: str) -> str:
    """Several holders of an office: prime ministers, secretaries."""
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words if words.endswith("s") else words + "s"
