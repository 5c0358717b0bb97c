"""Threads: the matters that come back from year to year."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vnkh.lexicon.phrases import Phrases, read_phrase, words_of
from vnkh.lexicon.tables import HOME, read
from vnkh.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Thread:
    """A long-running matter.

    A sentence belongs to it when a phrase of `any_of` occurs in it, or one phrase of each list
    of one of `all_of`. Phrases are folded; a word in them may end in `*`.
    """

    id: str
    name: str
    about: str
    any_of: tuple[str, ...]
    all_of: tuple[tuple[tuple[str, ...], ...], ...]


@cache
def threads() -> tuple[Thread, ...]:
    """All threads, in the order of the file."""
    return load(HOME)


def load(folder: Path) -> tuple[Thread, ...]:
    """The threads of `threads.toml` in a folder."""
    return tuple(
        Thread(
            id=name,
            name=row["name"],
            about=row["about"],
            any_of=tuple(row.get("any", ())),
            all_of=tuple(tuple(tuple(words) for words in lists) for lists in row.get("all", ())),
        )
        for name, row in read(folder, "threads").items()
    )


def thread(thread_id: str) -> Thread | None:
    """The thread with that id."""
    return next((each for each in threads() if each.id == thread_id), None)


@cache
def _matcher() -> Phrases:
    """All phrases at once; a label is the thread, which of its `all_of`, and which list of that."""
    pairs = []
    for each in threads():
        pairs += [(read_phrase(text), each.id) for text in each.any_of]
        for number, lists in enumerate(each.all_of):
            for place, words in enumerate(lists):
                pairs += [(read_phrase(text), f"{each.id} {number} {place}") for text in words]
    return Phrases(pairs)


def threads_in(sentence: str) -> tuple[str, ...]:
    """The threads that a folded sentence belongs to, sorted."""
    return _ANSWERS[sentence]


def _threads_in(sentence: str) -> tuple[str, ...]:
    labels = set(_matcher().labels(words_of(sentence)))
    wanted = _wanted()
    return tuple(
        sorted({wanted[label][0] for label in labels if labels.issuperset(wanted[label][1])})
    )


# Several events are told by one sentence.
_ANSWERS = Remembered(_threads_in, most=1 << 7)


@cache
def _wanted() -> dict[str, tuple[str, frozenset[str]]]:
    """By label, the thread and the labels of which all are wanted beside this one."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for each in threads():
        found[each.id] = (each.id, frozenset())
        for number, lists in enumerate(each.all_of):
            labels = frozenset(f"{each.id} {number} {place}" for place in range(len(lists)))
            found |= dict.fromkeys(labels, (each.id, labels))
    return found
