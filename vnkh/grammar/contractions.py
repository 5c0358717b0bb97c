"""Contractions, as people speak: "we'll", "won't", "it's", each taken for the two words it is."""

from __future__ import annotations

from vnkh.grammar.token import Token

_ENDINGS = {"'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "would", "n't": "not"}
_STEMS = {"wo": "will", "ca": "can", "sha": "shall"}  # "won't", "can't", "shan't"
_IS = frozenset("it he she that there here what".split())  # "it's": is, and nobody's own


def append_spoken(tokens: list[Token], word: str, text: str, at: int) -> bool:
    """Add the tokens of a contraction that stands at `at` of `text`; False where it is none."""
    if word == "'s":
        if not tokens or tokens[-1].word not in _IS or tokens[-1].end != at:
            return False
        tokens.append(Token("is", at, at + 2, capital=False))
        return True
    for ending, full in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem and stem != word:
            cut = at + len(stem)
            tokens.append(Token(_STEMS.get(stem, stem), at, cut, text[at].isupper()))
            tokens.append(Token(full, cut, at + len(word), capital=False))
            return True
    return False
