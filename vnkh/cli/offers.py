"""What is known of the articles, offered to the shell: people, places, topics, matters, events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from vnkh.cli.corpus import opened
from vnkh.cli.messages import Messages
from vnkh.cli.options import Corpus, Talk
from vnkh.environment import Environment
from vnkh.errors import VnkhError
from vnkh.timeline.query import Query

_EVENTS = 200  # a shell asks before it shows more


def offers(
    sort: str, parameters: dict[str, Any], environment: Environment
) -> Iterator[tuple[str, str]]:
    """Values of a sort with what they mean; none where the articles cannot be opened."""
    corpus = Corpus(corpus=parameters.get("corpus"))
    silent = environment.silenced()
    messages = Messages(silent, Talk(quiet=True))
    try:
        with opened(corpus, silent, messages) as timeline:
            yield from _of(sort, timeline)
    except (VnkhError, OSError):  # at a prompt nothing may be said
        return


def _of(sort: str, timeline: Any) -> Iterator[tuple[str, str]]:
    if sort == "people":
        return iter(timeline.persons())
    if sort == "event":
        texts = timeline.select(Query(reverse=True, limit=_EVENTS))
        records = map(json.loads, texts)
        return ((each["id"], each["summary"]) for each in records)
    return ((value, name) for value, name in timeline.names.spellings(sort) if _is_one_word(value))


def _is_one_word(name: str) -> bool:
    """Whether no shell takes it apart."""
    return all(char.isalnum() or char in "-_./" for char in name)
