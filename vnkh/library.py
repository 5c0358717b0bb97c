"""For programs: the questions of the command line, answered with records."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from vnkh.errors import UsageError
from vnkh.reading import Article, Found, Unread, find, read
from vnkh.records import Event, from_dict
from vnkh.store import open_timeline
from vnkh.timeline.suggestions import question
from vnkh.timeline.understand import Asked, understand

Paths = str | Path | Sequence[str | Path]
_FILTERS = {name: type(default) for name, default in Asked._field_defaults.items()}


def ask(
    paths: Paths, *, cache: bool = True, today: date | None = None, **filters: Any
) -> list[Event]:
    """The events of the articles at `paths` that pass the filters, merged, in timeline order.

    Filters are those of the command line, under their names: `since="2025-11"`, `who="Hun Manet"`
    or, for both, `who=["Hun Manet", "Hun Sen"]`, `kind="meeting"`, `text="border gate"`,
    `reverse=True`, `limit=10`. Relative dates count from `today`. With `cache`, what was read is
    remembered where the command line remembers it. Articles that cannot be read are left out;
    `open_timeline` tells which.

    Raises CorpusError where there is nothing to read, UsageError for a filter or value that cannot
    be understood, UnknownValueError for a name that stands for nothing.
    """
    asked = Asked(**{name: _value(name, value) for name, value in filters.items()})
    with open_timeline(paths, cache=cache) as timeline:
        query = understand(asked, timeline.names, today or date.today())  # noqa: DTZ011  # the user's
        return [from_dict(json.loads(text)) for text in timeline.select(query)]


def articles(paths: Paths) -> Iterator[Article | Unread]:
    """The articles at `paths`, in order; what cannot be read comes as an `Unread` that says why.

    Raises CorpusError where there is nothing to read.
    """
    for found in find([paths] if isinstance(paths, (str, Path)) else list(paths)):
        for one in read(found) if isinstance(found, Found) else (found,):
            if isinstance(one, (Article, Unread)):
                yield one


def _value(name: str, value: Any) -> Any:
    """A filter as the timeline takes it: where several are possible, one stands for itself."""
    if name not in _FILTERS:
        hint = question(name, _FILTERS) or f"it is one of {', '.join(_FILTERS)}"
        raise UsageError(f"no filter is called {name!r}; {hint}")
    if _FILTERS[name] is tuple:
        return (value,) if isinstance(value, str) else tuple(value)
    return value
