"""Topics: the published vocabulary, and the phrases that decide it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vnkh.lexicon.phrases import Phrases, read_phrase, words_of
from vnkh.lexicon.tables import HOME, read


@dataclass(frozen=True, slots=True)
class Topic:
    """A word of the vocabulary; `phrases` are folded, a word in them may end in `*`."""

    id: str
    phrases: tuple[str, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """The vocabulary, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Topic, ...]:
    """The topics of `topics.toml` in a folder."""
    return tuple(Topic(name, tuple(phrases)) for name, phrases in read(folder, "topics").items())


@cache
def _matcher() -> Phrases:
    return Phrases((read_phrase(text), topic.id) for topic in topics() for text in topic.phrases)


def topics_in(text: str) -> tuple[str, ...]:
    """The topics that a folded text speaks of, sorted."""
    return tuple(sorted(set(_matcher().labels(words_of(text)))))
