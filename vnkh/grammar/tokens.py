"""Words and signs of a text, each with its place."""

from __future__ import annotations

import re
from sys import intern

from vnkh.grammar.contractions import append_spoken
from vnkh.grammar.token import Token
from vnkh.remembered import Remembered

# Abbreviations keep their full stop, so that it is no end of a sentence. Those of the second
# group stand before a name or a number and so never end one.
_SHORT = "jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp etc approx dept est govt"
_TITLES = "mr mrs ms mme mdm dr amb gov prof gen lt lieut snr col maj brig sgt capt adm sr jr st no nos vs rev hon assoc"
TITLES = frozenset(f"{word}." for word in f"{_TITLES} sen h.e".split())

_PATTERNS = (
    r"[a-z]{2,}(?=[ ,;:)])",  # nine words of ten, told at once
    r"[^\W\d_]{2,}(?=[ ,;:)])",
    r"(?:us\$|[$€£¥])?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|bn|m)?(?![^\W_])",  # 28  us$4.5  2nd
    r"(?:[^\W\d_]\.){2,}",  # u.s.  h.e.  p.m.
    r"sen\.(?= (?:lt|col|gen|maj|lieut))",  # Senior Lieutenant General, but not "Hun Sen."
    rf"(?:{'|'.join(_SHORT.split() + _TITLES.split())})\.",
    r"[^\W\d_]+(?:'(?!s(?!\w))[^\W\d_]+)*(?:-[^\W_]+(?:'(?!s(?!\w))[^\W\d_]+)*)*",  # o'yadav  two-way
    r"'s(?!\w)",
    r"--+|\.\.\.+",
    r"[^\W_]+",
    r"\S",
)
# The blank before a word is taken along, so that no pattern is tried on it.
_TOKEN = re.compile(f" ?({'|'.join(_PATTERNS)})")
# One object for each word met again and again: what is looked up for it is found by identity.
_WORDS = Remembered(intern, most=1 << 14)
_CO_OPERATION = re.compile(r"^co-(?=op|ord)")  # as "cooperation", "coordinate"


def tokenize(text: str, folded: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`; `folded` is the same text folded, of the same length.

    A hyphen between two capitals parts words ("Vietnam-Cambodia"), others join ("Chan-o-cha").
    """
    tokens: list[Token] = []
    past = start
    for word in map(_WORDS.__getitem__, _TOKEN.findall(folded, start, end)):
        at = folded.find(word, past)  # between tokens there are blanks alone
        past = at + len(word)
        if "'" in word and len(word) > 1 and append_spoken(tokens, word, text, at):
            continue
        if "-" in word and len(word) > 2:  # the second question is dear
            if _joins_names(word, text, at):
                _append_parts(tokens, word, text, at)
                continue
            tokens.append(Token(_CO_OPERATION.sub("co", word), at, past, text[at].isupper()))
            continue
        tokens.append(Token(word, at, past, text[at].isupper()))
    return tokens


def _joins_names(word: str, text: str, at: int) -> bool:
    if not text[at].isupper():
        return False
    cut = word.find("-")
    return at + cut + 2 < len(text) and text[at + cut + 1].isupper() and cut > 1


def _append_parts(tokens: list[Token], word: str, text: str, at: int) -> None:
    for index, part in enumerate(word.split("-")):
        if index:
            tokens.append(Token("-", at - 1, at, capital=False))
        tokens.append(Token(part, at, at + len(part), text[at].isupper()))
        at += len(part) + 1
