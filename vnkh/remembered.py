"""Answers given before, for questions that come by the thousand: what is known of each word."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Remembered(dict[Key, Value]):
    """`work` done once for each key: `remembered[key]`.

    It forgets everything once it holds `most`. A plain dict is several times as fast as
    `functools.lru_cache`, whose links between entries leave the processor's cache.
    """

    def __init__(self, work: Callable[[Key], Value], most: int) -> None:
        super().__init__()
        self._work, self._most = work, most

    def __missing__(self, key: Key) -> Value:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._work(key)
        return value
