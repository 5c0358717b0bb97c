"""Lists: "A, B and C" as one phrase with three members."""

from __future__ import annotations

from vnkh.grammar.appositions import innermost
from vnkh.grammar.phrases import Item, Mark, Phrase
from vnkh.grammar.row import ahead, has_agent, mark_at, phrase_at, sort_of, verb_at, word_of
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb
from vnkh.grammar.words import used_as

_ADDING = frozenset("and or & nor plus as".split())
_EITHER = frozenset("or nor".split())  # they join phrases; clauses seldom
GOING_ON = frozenset(",C")  # what the next member stands behind
_AREAS = frozenset("provinces cities districts communes towns".split())
_TEXTS = frozenset("another one others two three".split())
_BETWEEN = frozenset("between among".split())
# Verbs that a clause may follow without "that".
CLAUSAL = used_as("clausal")


def join(units: list[Unit], row: list[Item]) -> list[Item]:
    """The row with the parts of each list joined; a new clause after "and" is left apart."""
    out: list[Item] = []
    index = 0
    while index < len(row):
        item = row[index]
        if isinstance(item, Phrase) and mark_at(row, index + 1) in GOING_ON:
            inner = innermost(item)
            goes_inside = _goes_inside(units, row, index, item, inner)
            members, past = ([], 0) if goes_inside else _members(units, row, index, item)
            if len(members) > 1:
                item = _list(members)
            elif inner is not item and sort_of(units, inner) != "thing":
                members, past = _members(units, row, index, inner)
                _widen(item, members)
            out.append(item)
            index = past
        else:
            out.append(item)
            index += 1
    return out


def _goes_inside(
    units: list[Unit], row: list[Item], index: int, outer: Phrase, inner: Phrase
) -> bool:
    """ "Leaders of Dak Nong and Mondulkiri", "the conference of Cambodia, Laos and Vietnam"."""
    after = index + 1 + (mark_at(row, index + 1) == ",")
    following = phrase_at(row, after + _is_adding(row, after))
    if following is None or outer is inner:
        return False
    placed = sort_of(units, following) == "place" or _is_area(units, following)
    of_places = placed and sort_of(units, inner) == "place"
    sort, several = sort_of(units, outer), units[outer.head].word.endswith("s")
    bodies = sort == "place" and units[outer.head].tag in "Pb"
    return of_places and (sort == "thing" or ((sort == "person" or bodies) and several))


def _is_area(units: list[Unit], phrase: Phrase) -> bool:
    """ "Takeo provinces", of "the police of An Giang and Takeo provinces"."""
    named = any(unit.tag == "L" for unit in units[phrase.first : phrase.head])
    return named and units[phrase.head].word in _AREAS


def _list(members: list[Phrase]) -> Phrase:
    first, last = members[0], members[-1]
    return Phrase(first.first, last.past, last.head, members=members)


def _widen(phrase: Phrase, members: list[Phrase]) -> None:
    """Put a list where its first member stood: "the signatures of A and B"."""
    if len(members) < 2:
        return
    while phrase.of is not None and phrase.of is not members[0]:
        phrase.past = members[-1].past
        phrase = phrase.of
    phrase.of, phrase.past = _list(members), members[-1].past


def _members(
    units: list[Unit], row: list[Item], index: int, first: Phrase
) -> tuple[list[Phrase], int]:
    """The phrases of the list that `first`, at this index, begins; and where it ends."""
    members, past = [first], index + 1
    held: list[Phrase] = []  # after commas; part of the list only once "and" closes it
    at = past
    while at < len(row):
        comma = mark_at(row, at) == ","
        after = at + comma
        adding = _is_adding(row, after)
        following = phrase_at(row, after + adding) if comma or adding else None
        if following is None or not _fits(units, first, following):
            break
        if units[following.head].word in _TEXTS and mark_at(row, after + adding + 1) == "I":
            break  # "one between A and B and another between C and D"
        if comma and _opens_sentence(row, index) and _is_subject(row, after):
            break
        if _is_apart(units, row, index, first, following):
            break
        if adding:
            either = word_of(row, after) in _EITHER
            if not either and _begins_clause(
                units, row, index, after + adding, comma=comma, count=1 + len(held)
            ):
                break
            members += [*held, following]
            held, past = [], after + adding + 1
            _put_inside(units, members)
        else:
            held.append(following)
        at = after + adding + 1
    return members, past


def _opens_sentence(row: list[Item], index: int) -> bool:
    """ "On this occasion, …", "1. At the invitation of …": a preposition before anything else."""
    if mark_at(row, index - 1) != "I":
        return False
    return all(isinstance(each, Phrase) or each.kind == "." for each in row[: index - 1])


def _is_subject(row: list[Item], index: int) -> bool:
    """Whether the phrases from here on lead up to a finite verb."""
    while index < len(row) and (
        phrase_at(row, index) or mark_at(row, index) in ("C", ",", "I", "R", "t")
    ):
        index += 1
    verb = verb_at(row, index)
    return verb is not None and verb.is_finite


def _put_inside(units: list[Unit], members: list[Phrase]) -> None:
    """ "The Department of Customs and Excise": the last name goes on with what the one before it is of."""
    if len(members) < 2:
        return
    outer, last = members[-2], members[-1]
    inner = innermost(outer)
    is_bare = units[last.first].tag == "P" and units[inner.first].tag == "P"
    if inner is outer or not is_bare or units[outer.first].tag != "D":
        return
    members.pop()
    _widen(outer, [inner, last])


def _is_adding(row: list[Item], index: int) -> int:
    """1 where "and" or "as well as" stands here, else 0."""
    return int(mark_at(row, index) == "C" and word_of(row, index) in _ADDING)


def _is_apart(units: list[Unit], row: list[Item], index: int, first: Phrase, other: Phrase) -> bool:
    """ "An agreement on gates and an agreement on …": the second goes with what governs the first."""
    governed = mark_at(row, index - 1) in ("I", "F")
    if not governed or units[other.first].word not in ("a", "an"):
        return False
    return units[first.first].tag != "D" or _has_twin(units, row, index)


def _has_twin(units: list[Unit], row: list[Item], index: int) -> bool:
    """Whether an object with "a" stands before, to which one behind "and" belongs."""
    for at in range(index - 1, 0, -1):
        phrase = phrase_at(row, at)
        inner = innermost(phrase) if phrase is not None else None
        if inner is not None and inner is not phrase and units[inner.first].word in ("a", "an"):
            return True  # "the signing of an MoU between … and an agreement"
        if phrase is not None and units[phrase.first].word in ("a", "an"):
            before = row[at - 1]
            return (
                mark_at(row, at - 1) not in ("I", "F") or getattr(before, "word", "") == "including"
            )
        if isinstance(row[at], Verb):
            return False
    return False


def _fits(units: list[Unit], first: Phrase, other: Phrase) -> bool:
    sort, second = sort_of(units, first), sort_of(units, other)
    if "it" in (sort, second):
        return False
    if "pronoun" in (sort, second):
        return sort in ("person", "pronoun") and second in ("person", "pronoun")
    if sort == second or "thing" not in (sort, second):
        return True
    return _is_body(units, first, other) and units[other.first].word not in ("a", "an")


def _is_body(units: list[Unit], first: Phrase, other: Phrase) -> bool:
    """A named body beside a described one: "the RCAF and the Vietnamese army"."""
    return units[first.head].tag in "KLbP" or units[other.head].tag in "KLbP"


def _begins_clause(
    units: list[Unit], row: list[Item], first: int, last: int, *, comma: bool, count: int
) -> bool:
    """Whether the phrase after "and" is the subject of a clause of its own."""
    after = ahead(row, last)
    verb = verb_at(row, after)
    if verb is None or not verb.is_finite:
        return False
    if verb.uncertain and mark_at(row, after + 1) == "I" and _governs(row, first):
        return False  # "documents and a memorandum signed in 2005"
    if not _has_finite(units, row, first):
        return False
    return (comma and count < 2) or _governs(row, first)


def _has_finite(units: list[Unit], row: list[Item], index: int) -> bool:
    for at in range(index - 1, -1, -1):
        item = row[at]
        passive = has_agent(units, row, at)  # "delegations led by A and B met"
        if isinstance(item, Verb) and item.is_finite and not passive:
            return True
        if isinstance(item, Mark) and item.kind in ";:-QW":
            return False
    return False


def _governs(row: list[Item], first: int) -> bool:
    """Whether the list's first phrase depends on a verb or preposition before it."""
    before = first - 1
    while mark_at(row, before) == "R":
        before -= 1
    if mark_at(row, before) == "I":
        item = row[before]
        return getattr(item, "word", "") not in _BETWEEN
    verb = verb_at(row, before)
    if verb is None:
        return False
    return verb.lemma not in CLAUSAL or not verb.is_finite
