"""Files of events that `vnkh extract` wrote: handed on as they are, for the store to validate."""

from __future__ import annotations

from typing import Any


def is_event(record: dict[str, Any]) -> bool:
    """Whether a record is an event, not an article; the first of a file decides for all."""
    return "kind" in record and "sources" in record
