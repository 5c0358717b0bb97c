"""All checks, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from vnkh.lexicon.check.dates import bad_terms, overlaps
from vnkh.lexicon.check.files import unreadable, untidy
from vnkh.lexicon.check.naming import (
    ambiguous_bodies,
    ambiguous_people,
    ambiguous_places,
    ambiguous_states,
    idle_aliases,
)
from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.references import bad_bodies, bad_offices, bad_people, bad_places
from vnkh.lexicon.check.tables import Tables
from vnkh.lexicon.check.wording import bad_honorifics, bad_marks, bad_phrases, unfolded
from vnkh.lexicon.tables import HOME

_CHECKS: tuple[Callable[[Tables], Iterator[Problem]], ...] = (
    ambiguous_bodies,
    ambiguous_people,
    ambiguous_places,
    ambiguous_states,
    bad_bodies,
    bad_honorifics,
    bad_marks,
    bad_offices,
    bad_people,
    bad_phrases,
    bad_places,
    bad_terms,
    idle_aliases,
    overlaps,
    unfolded,
)


def problems(folder: Path = HOME) -> list[Problem]:
    """What is wrong with the tables of a folder, sorted by file and entry; [] where nothing is.

    Where a table cannot be loaded at all, only that is reported: the other checks need them all.
    """
    found = list(unreadable(folder))
    if not found:
        tables = Tables(folder)
        found = [*untidy(folder), *(problem for check in _CHECKS for problem in check(tables))]
    return sorted(set(found))
