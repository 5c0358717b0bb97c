"""Days told from the one that the text has reached: "the same day", "the following day"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vnkh.grammar.token import Token
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.grammar.words import word_at

# By how many days they lie behind that day.
_PHRASES = {
    0: (
        "later the same day",
        "earlier the same day",
        "the same day",
        "same day",
        "the same morning",
        "the same afternoon",
        "the same evening",
        "in the morning",
        "in the afternoon",
        "in the evening",
        "later in the day",
        "later in the morning",
        "later in the afternoon",
        "later in the evening",
        "that morning",
        "that afternoon",
        "that evening",
        "that night",
        "earlier in the day",
        "later that day",
        "earlier that day",
        "that same day",
        "that day",
    ),
    1: (
        "the following day",
        "the next day",
        "the day after",
        "a day after",
    ),
    -1: (
        "the previous day",
        "the day before",
        "a day before",
        "the eve of",
    ),
}


_BEGINNING = frozenset("a an his her their its that he she they it".split())
_GOING_ON = frozenset("of on yesterday today tomorrow".split())


def _by_two_words(
    phrases: Mapping[int, Sequence[str]],
) -> dict[tuple[str, str], list[tuple[list[str], int]]]:
    """Phrases by their first two words, each as the rest of its words and what it means."""
    found: dict[tuple[str, str], list[tuple[list[str], int]]] = {}
    for step, each in phrases.items():
        for phrase in each:
            first, second, *rest = phrase.split()
            found.setdefault((first, second), []).append((rest, step))
    return found


STORY_DAYS = _by_two_words(_PHRASES)


def read_of_the_story(tokens: Sequence[Token], index: int) -> Expression | None:
    """The same day · the following day · the day before · later in the day · on the eve."""
    known = STORY_DAYS.get((word_at(tokens, index), word_at(tokens, index + 1)), ())
    for words, step in known:
        past = index + 2 + len(words)
        if [token.word for token in tokens[index + 2 : past]] == words:
            if word_at(tokens, index) == "in" and word_at(tokens, past) in _GOING_ON:
                return None  # "in the afternoon of July 13": told by what follows
            if tokens[past - 1].word in ("before", "after") and word_at(tokens, past) in _BEGINNING:
                return None  # "a day before their conference": told from the conference
            return Expression(Shape.SHIFT, index, past, unit="day", step=step, from_story=True)
    return None
