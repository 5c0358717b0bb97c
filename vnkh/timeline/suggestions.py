"""What was perhaps meant: the one place that answers a misspelt word."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ALIKE = 0.7  # difflib's ratio: "jsn" and "json" 0.86, "hun mane" and "hun manet" 0.94
_AT_MOST = 3
_WORD = r"[^\W_]+"


def did_you_mean(word: str, choices: Iterable[str]) -> list[str]:
    """The choices most like `word`, best first, at most three, as they are spelt in `choices`.

    Case and diacritics do not count, and a part of a longer name is compared with its own
    words: "sokhon" finds "Prak Sokhonn".
    """
    from difflib import get_close_matches  # noqa: PLC0415 - start-up: only mistakes need it

    asked = words_of(word)
    spelt: dict[str, str] = {}
    for choice in sorted(choices) if asked else ():
        for variant in _variants(words_of(choice), len(asked)):
            spelt.setdefault(variant, choice)
    near = get_close_matches(" ".join(asked), spelt, n=3 * _AT_MOST, cutoff=_ALIKE)
    return list(dict.fromkeys(spelt[variant] for variant in near))[:_AT_MOST]


def question(word: str, choices: Iterable[str]) -> str:
    """As a half sentence, "did you mean A or B?"; "" where nothing is like `word`."""
    near = did_you_mean(word, choices)
    if not near:
        return ""
    *others, last = near
    return f"did you mean {', '.join(others)} or {last}?" if others else f"did you mean {last}?"


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: letters and figures, folded."""
    from vnkh.folding import fold  # noqa: PLC0415 - start-up: few questions have words

    return re.findall(_WORD, fold(text))


def _variants(words: list[str], length: int) -> list[str]:
    """A choice as a whole, and each run of as many words as were asked for."""
    runs = range(len(words) - length + 1)
    return [" ".join(words), *(" ".join(words[start : start + length]) for start in runs)]
