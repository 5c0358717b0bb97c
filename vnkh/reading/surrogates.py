"""Halves of characters: JSON and careless decoding let them in, and nothing could write them out."""

from __future__ import annotations

import re
from typing import Any

_HALVES = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def whole_characters(text: str) -> str:
    """The text with each half character replaced by the sign for one; it stays as long as it is."""
    return _HALVES.sub(_REPLACEMENT, text)


def whole_record(value: Any) -> Any:
    """The same for every string in what JSON is made of."""
    if isinstance(value, str):
        return whole_characters(value)
    if isinstance(value, list):
        return [whole_record(item) for item in value]
    if isinstance(value, dict):
        return {whole_characters(key): whole_record(item) for key, item in value.items()}
    return value
