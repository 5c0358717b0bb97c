"""A word or sign of a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Token:
    """A word or sign: its folded form, its place in the view, whether it begins with a capital.

    Of a contraction the parts are tokens of their own, each as it is written out: "we", "will".
    """

    word: str
    start: int
    end: int
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it is a word and not a number or sign."""
        return self.word[0].isalpha() and "$" not in self.word
