"""Phrases looked for in folded text, word by word.

A word may end in `*`: `demarcat*` is every word that begins so. Hyphens part words, so
"people to people" finds "people-to-people".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vnkh.remembered import Remembered

_WORD = re.compile(r"\w+")
_PART = re.compile(r"\w+\*?")
_PARTING = re.compile(r"[ '.-]+")
# Where a text is ASCII, as most are once folded, this is several times as fast as the pattern.
_BLANKED = {code: " " for code in range(128) if not _WORD.match(chr(code))}
_STEM = 3  # letters by which stems are found; a shorter stem would be too general anyhow


def words_of(text: str) -> list[str]:
    """The words of a folded text."""
    return text.translate(_BLANKED).split() if text.isascii() else _WORD.findall(text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row; `stems` says of each whether it is only a beginning."""

    words: tuple[str, ...]
    stems: tuple[bool, ...]

    def goes_on_with(self, word: str) -> bool:
        """Whether it is one word alone, or this can be its second."""
        if len(self.words) == 1:
            return True
        return word == self.words[1] or (self.stems[1] and word.startswith(self.words[1]))

    def stands_at(self, words: list[str], position: int) -> bool:
        """Whether the phrase begins at that word."""
        if position + len(self.words) > len(words):
            return False
        for want, stem in zip(self.words, self.stems, strict=True):
            word = words[position]
            if word != want and not (stem and word.startswith(want)):
                return False
            position += 1
        return True


def read_phrase(text: str) -> Phrase:
    """The phrase that a file's text stands for.

    Raises ValueError where it has no word, other signs than hyphens, apostrophes, full stops and
    stars at the end of words, or a stem of under three letters.
    """
    parts = [part for part in _PARTING.split(text) if part]
    if not parts or not all(_PART.fullmatch(part) for part in parts):
        raise ValueError(f"{text!r} is no phrase: want words, a star only at a word's end")
    stems = tuple(part.endswith("*") for part in parts)
    if any(stem and len(part) <= _STEM for part, stem in zip(parts, stems, strict=True)):
        raise ValueError(f"{text!r} has a stem of under {_STEM} letters")
    return Phrase(tuple(part.rstrip("*") for part in parts), stems)


class Phrases:
    """Many phrases, each standing for something (`label`), found in one pass over the words."""

    def __init__(self, phrases: Iterable[tuple[Phrase, str]]) -> None:
        self._whole: dict[str, list[tuple[Phrase, str]]] = {}
        self._stems: dict[str, list[tuple[Phrase, str]]] = {}
        for phrase, label in phrases:
            first = phrase.words[0]
            if phrase.stems[0]:
                self._stems.setdefault(first[:_STEM], []).append((phrase, label))
            else:
                self._whole.setdefault(first, []).append((phrase, label))
        self._candidates = Remembered(self._beginning_with, most=1 << 14)
        self._likely = Remembered(self._beginning_with_two, most=1 << 12)

    def _beginning_with(self, word: str) -> list[tuple[Phrase, str]]:
        """The phrases that can begin with a word."""
        return [*self._whole.get(word, ()), *self._stemmed(word)]

    def _stemmed(self, word: str) -> Iterator[tuple[Phrase, str]]:
        for phrase, label in self._stems.get(word[:_STEM], ()):
            if word.startswith(phrase.words[0]):
                yield phrase, label

    def _beginning_with_two(self, words: tuple[str, str]) -> list[tuple[Phrase, str]]:
        """Those that can begin with two words; "" stands for none behind the first."""
        begun = self._candidates[words[0]]
        return [each for each in begun if each[0].goes_on_with(words[1])]

    def labels(self, words: list[str]) -> list[str]:
        """What the phrases found in these words stand for, in the text's order, with repetitions."""
        found: list[str] = []
        for position, begun in enumerate(map(self._candidates.__getitem__, words)):
            if not begun:
                continue  # nearly every word
            following = words[position + 1] if position + 1 < len(words) else ""
            for phrase, label in self._likely[words[position], following]:
                if len(phrase.words) == 1 or phrase.stands_at(words, position):
                    found.append(label)
        return found
