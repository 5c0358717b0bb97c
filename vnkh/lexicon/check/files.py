"""Files as such: can they be read, have they only known fields, is their text in one form."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from vnkh.errors import LexiconError
from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.tables import TABLES, Tables
from vnkh.lexicon.people import FILES
from vnkh.lexicon.tables import read

_PERSON = "id name country gender aliases styles calls terms namesake"
_FIELDS: Mapping[str, Mapping[str, str]] = {
    **{file: {"person": _PERSON} for file in FILES},
    "bodies": {"body": "id name country kind aliases members portfolios into until seat"},
    "offices": {
        "office": "id label labels single rank words",
        "family": "id label labels single rank words",
        "portfolio": "id label labels words",
    },
}
_LINE_FIELDS: Mapping[str, str] = {
    "countries": "name adjectives peoples aliases capitals",
    "places": "name kind aliases within into",
    "publishers": "name country marks",
    "threads": "name about any all",
}


def unreadable(folder: Path) -> Iterator[Problem]:
    """Tables that are missing, no TOML, or lack a field that every entry must have."""
    for name in TABLES:
        try:
            read(folder, name)
        except LexiconError as error:
            yield Problem(name, "", str(error))
            return
    tables = Tables(folder)
    for name in (
        "people",
        "bodies",
        "countries",
        "names",
        "offices",
        "places",
        "publishers",
        "threads",
        "topics",
    ):
        try:
            getattr(tables, name)
        except KeyError as error:
            yield Problem(name, "", f"an entry has no {error}; add it")
        except ValueError as error:
            yield Problem(name, "", str(error))


def untidy(folder: Path) -> Iterator[Problem]:
    """Unknown fields, which would be ignored in silence, and text that is not NFC."""
    for name in TABLES:
        text = (folder / f"{name}.toml").read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), start=1):
            if not unicodedata.is_normalized("NFC", line):
                yield Problem(name, f"line {number}", "is not in NFC; compose its letters")
        yield from _unknown_fields(name, read(folder, name))


def _unknown_fields(name: str, table: Mapping[str, Any]) -> Iterator[Problem]:
    for kind, known in _FIELDS.get(name, {}).items():
        for row in table.get(kind, ()):
            yield from _unknown(name, str(row.get("name") or row.get("id")), row, known)
    if name in _LINE_FIELDS:
        for key, row in table.items():
            yield from _unknown(name, key, row, _LINE_FIELDS[name])


def _unknown(name: str, entry: str, row: Mapping[str, Any], known: str) -> Iterator[Problem]:
    for field in row:
        if field not in known.split():
            yield Problem(name, entry, f"has an unknown field {field!r}; known: {known}")
