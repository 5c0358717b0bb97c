"""Twice the text is twice the work, also for texts made to hurt; measured in steps, not in time."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from steps import steps

import vnkh.reading
from vnkh.reading import read_text

_parser = re._parser  # type: ignore[attr-defined]  # noqa: SLF001  nothing public parses patterns

HURTFUL = [
    "a", "a b ", "(", "(photo ", "(Photo: VNA)", "Photo: VNA ", "HÀ NỘI — ", "Hanoi (VNA) – ",
    "12 May 2019 ", "A. ", "Aa, ", "((AP/", ".jpg", "Photo\n", "Related News\n", "\r\n", "\u200b",
    "Aaa bbb\n", "VNS\n", "By A\n", "“", "ảnh 1 ", "| ", "12/12/", "Source: AKP a. ", "e\u0301",
]  # fmt: skip


def _work(text: str) -> int:
    return steps(lambda: read_text(text, "x.txt"))


@pytest.mark.parametrize("piece", HURTFUL)
def test_steps_grow_no_faster_than_the_text(piece: str) -> None:
    repeated = 4000 // len(piece)
    once, twice = (_work(" date 2025-11-28 " + piece * repeated * n) for n in (4, 8))
    assert twice <= 2.5 * once


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(vnkh.reading.__path__, "vnkh.reading."):
        yield importlib.import_module(found.name)


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    for module in modules():
        for name, value in vars(module).items():
            for pattern in compiled(value):
                yield f"{module.__name__}.{name}", pattern


def compiled(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from compiled(item)


def repeats(parsed: Any, outer: int = 1) -> Iterator[int]:
    """For each repetition how often it can be entered anew: the product of those around it."""
    for operator, argument in parsed:
        if str(operator) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _, most, body = argument
            yield outer
            yield from repeats(body, outer * int(most))
        else:
            for item in nested(argument):
                yield from repeats(item, outer)


def nested(argument: Any) -> Iterator[Any]:
    """The sub-patterns in the argument of a group, an alternation or a look-around."""
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, (tuple, list)):
        for item in argument:
            yield from nested(item)


def test_patterns_are_found_for_the_next_test_to_walk() -> None:
    assert len(list(patterns())) > 30


@pytest.mark.parametrize(("name", "pattern"), list(patterns()), ids=lambda value: str(value)[:60])
def test_no_pattern_repeats_a_repetition_without_end(name: str, pattern: re.Pattern[Any]) -> None:
    """Nested repetitions are what makes a pattern go back exponentially."""
    parsed = _parser.parse(pattern.pattern, pattern.flags)
    assert max(repeats(parsed), default=1) <= 16, name


def test_a_pattern_that_goes_back_exponentially_would_be_seen() -> None:
    parsed = _parser.parse(r"(a+)+$")
    assert max(repeats(parsed)) > 16
