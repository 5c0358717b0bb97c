"""No regular expression of vnkh can be made to run for ever.

A pattern is hopeless where a loop can read the same text in two ways: each round doubles the
ways, and text from outside may be made of such rounds. That is a property of the pattern's
automaton and is decided here by looking at it, not by trying texts.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, product
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]  # the parser's own names
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import vnkh
from vnkh import edtf
from vnkh.render import safe

SAMPLE = frozenset("aAzZ059 \n\t.,;:'\"-_/()[]$%éđƠ’–\u0301")
MOST_COPIES = 4


@dataclass
class Piece:
    """A part of a pattern: where it can begin and end, and whether it can be empty."""

    firsts: set[int] = field(default_factory=set)
    lasts: set[int] = field(default_factory=set)
    is_empty: bool = True


class Automaton:
    """The positions of a pattern, what each reads, and every way from one to the next."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.reads: list[frozenset[str]] = []
        self.ways: list[tuple[int, int, int]] = []  # from, to, and which loop or seam leads there
        self._seams = count()
        self._is_caseless = bool(flags & re.IGNORECASE)
        parsed = _parser.parse(pattern, flags)
        self.alphabet = SAMPLE | set(pattern)
        self._sequence(parsed)

    def _sequence(self, items: Iterable[tuple[Any, Any]]) -> Piece:
        whole = Piece()
        for operation, argument in items:
            whole = self._join(whole, self._piece(operation, argument))
        return whole

    def _piece(self, operation: Any, argument: Any) -> Piece:
        if operation in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
            return self._position(operation, argument)
        if operation is sre.SUBPATTERN:
            return self._sequence(argument[-1])
        if operation is sre.BRANCH:
            return self._branch([self._sequence(branch) for branch in argument[1]])
        if operation in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            return self._repeat(*argument)
        if operation in (sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF):
            return Piece()
        # atomic groups and possessive repeats never give back
        assert operation in (sre.ATOMIC_GROUP, sre.POSSESSIVE_REPEAT), operation
        return Piece()

    def _position(self, operation: Any, argument: Any) -> Piece:
        self.reads.append(
            frozenset(c for c in self.alphabet if self._reads(operation, argument, c))
        )
        at = len(self.reads) - 1
        return Piece({at}, {at}, is_empty=False)

    def _reads(self, operation: Any, argument: Any, character: str) -> bool:
        forms = (
            {character, character.lower(), character.upper()} if self._is_caseless else character
        )
        return any(_reads(operation, argument, each) for each in forms if len(each) == 1)

    def _join(self, one: Piece, other: Piece) -> Piece:
        self._lead(one.lasts, other.firsts)
        return Piece(
            one.firsts | (other.firsts if one.is_empty else set()),
            other.lasts | (one.lasts if other.is_empty else set()),
            one.is_empty and other.is_empty,
        )

    def _lead(self, lasts: set[int], firsts: set[int]) -> None:
        seam = next(self._seams)
        self.ways.extend((last, first, seam) for last in lasts for first in firsts)

    def _branch(self, pieces: list[Piece]) -> Piece:
        return Piece(
            set().union(*(piece.firsts for piece in pieces)),
            set().union(*(piece.lasts for piece in pieces)),
            any(piece.is_empty for piece in pieces),
        )

    def _repeat(self, least: int, most: int, body: Any) -> Piece:
        if most <= MOST_COPIES:
            whole = Piece()
            for number in range(most):
                copy = self._sequence(body)
                copy.is_empty = copy.is_empty or number >= least
                whole = self._join(whole, copy)
            return whole
        piece = self._sequence(body)
        self._lead(piece.lasts, piece.firsts)
        piece.is_empty = piece.is_empty or least == 0
        return piece

    @property
    def is_hopeless(self) -> bool:
        """Whether some loop reads the same text in two ways."""
        pairs: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
        doubled = set()
        for (start, end, seam), (start_too, end_too, seam_too) in product(self.ways, repeat=2):
            if self.reads[end] & self.reads[end_too]:
                pairs[start, start_too].add((end, end_too))
                if (start, end) == (start_too, end_too) and seam != seam_too:
                    doubled.add((start, end))
        return self._returns(pairs, doubled)

    def _returns(
        self,
        pairs: dict[tuple[int, int], set[tuple[int, int]]],
        doubled: set[tuple[int, int]],
    ) -> bool:
        """Whether two readings that part come together again where they parted."""
        if any((one, one) in _reached(pairs, (end, end)) for one, end in doubled):
            return True
        return any(
            one != other and (at, at) in _reached(pairs, (one, other))
            for at in range(len(self.reads))
            for one, other in _reached(pairs, (at, at))
        )


def _reached(
    pairs: dict[tuple[int, int], set[tuple[int, int]]], start: tuple[int, int]
) -> set[tuple[int, int]]:
    """Everything reached from here, with `start` itself only where a way leads back."""
    found: set[tuple[int, int]] = set()
    waiting = [start]
    while waiting:
        for pair in pairs.get(waiting.pop(), ()):
            if pair not in found:
                found.add(pair)
                waiting.append(pair)
    return found | {start} if start[0] == start[1] else found


def _reads(operation: Any, argument: Any, character: str) -> bool:
    if operation is sre.ANY:
        return character != "\n"
    if operation is sre.LITERAL:
        return ord(character) == argument
    if operation is sre.NOT_LITERAL:
        return ord(character) != argument
    is_negated = argument[0][0] is sre.NEGATE
    return is_negated != any(_is_in(*each, character) for each in argument)


_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}


def _is_in(operation: Any, argument: Any, character: str) -> bool:
    if operation is sre.RANGE:
        return argument[0] <= ord(character) <= argument[1]
    if operation is sre.CATEGORY:
        return re.match(_CATEGORIES[argument], character) is not None
    return operation is sre.LITERAL and ord(character) == argument


def _modules() -> Iterator[Any]:
    for info in pkgutil.walk_packages(vnkh.__path__, "vnkh."):
        if info.name.endswith("__main__"):
            continue
        yield importlib.import_module(info.name)


def _held(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from _held(each)
    elif isinstance(value, dict):
        yield from _held(tuple(value.items()))


def _written(module: Any) -> Iterator[str]:
    """Patterns that functions make: `re.split(r"…", text)`, `re.sub(_BLANKS, " ", text)`.

    Each is worked out with what its module holds; what a function works out for itself cannot be
    and is an error here. What a module makes for itself it holds.
    """
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        for node in ast.walk(function):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            is_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
            if is_re and node.func.attr != "escape":
                yield _text(eval(ast.unparse(node.args[0]), vars(module)))  # noqa: S307 - our own


def _text(pattern: str | bytes) -> str:
    return pattern if isinstance(pattern, str) else pattern.decode("latin-1")


def _patterns() -> dict[str, int]:
    found: dict[str, int] = {}
    for module in _modules():
        for value in vars(module).values():
            for pattern in _held(value):
                found[_text(pattern.pattern)] = pattern.flags
        found.update(dict.fromkeys(_written(module), 0))
    return found


PATTERNS = _patterns()


def test_patterns_are_found_wherever_they_are_written() -> None:
    assert {edtf._DATE, safe._MARKDOWN, safe._BLANKS, safe._unseen().pattern} <= PATTERNS.keys()  # noqa: SLF001


@pytest.mark.parametrize("pattern", sorted(PATTERNS), ids=lambda text: text[:40])
def test_no_loop_of_a_pattern_reads_a_text_in_two_ways(pattern: str) -> None:
    flags = PATTERNS[pattern] & (re.VERBOSE | re.IGNORECASE)
    assert not Automaton(pattern, flags).is_hopeless


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+b", "(a*)*b", "(ab|a?b)*c", r"(\w+\s?)*$", r"(?:\d+|\w+)*;", "(?:a?a?)*b", "(a|ab|b)*c"],
)
def test_hopeless_patterns_are_told(pattern: str) -> None:
    assert Automaton(pattern).is_hopeless


def test_case_counts_only_where_a_pattern_says_so() -> None:
    assert Automaton("(?:ab|AB)*c", re.IGNORECASE).is_hopeless
    assert not Automaton("(?:ab|AB)*c").is_hopeless


@pytest.mark.parametrize(
    "pattern",
    ["a+b", r"\d+(?:[.,]\d+)*", r"(?:\w+ )*\w+", "(?:ab|ac)*", "(a+b)+", "a{2,3}", "x*x*"],
)
def test_harmless_patterns_are_told(pattern: str) -> None:
    assert not Automaton(pattern).is_hopeless
