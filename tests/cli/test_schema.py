"""The schema of `vnkh.events/1` may grow; nothing in it is removed or renamed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

PUBLISHED = json.loads((Path(__file__).parent / "schema-1.json").read_text(encoding="utf-8"))


def keys(schema: dict[str, Any]) -> dict[str, set[str]]:
    """The keys of each record and part, and the values of each that has only certain ones."""
    found: dict[str, set[str]] = {}
    for name, part in schema["$defs"].items():
        found[name] = set(part.get("properties", ()))
        for key, value in part.get("properties", {}).items():
            found[f"{name}.{key}"] = set(value.get("enum", ())) | {value.get("const", "")}
    return found


@pytest.mark.parametrize("name", sorted(keys(PUBLISHED)))
def test_nothing_that_was_published_is_gone(vnkh, name) -> None:
    now = keys(json.loads(vnkh("schema").out))
    assert keys(PUBLISHED)[name] <= now.get(name, set())


def test_the_schema_names_itself(vnkh) -> None:
    assert json.loads(vnkh("schema").out)["$id"] == "vnkh.events/1"


def test_every_key_is_always_there(vnkh) -> None:
    schema = json.loads(vnkh("schema").out)
    for part in schema["$defs"].values():
        assert set(part.get("required", ())) == set(part.get("properties", ()))
