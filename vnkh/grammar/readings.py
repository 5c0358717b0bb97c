"""What a word by itself is: by the lists of the lexicon, else by its ending."""

from __future__ import annotations

from vnkh.grammar.words import Readings, closed, used_as, verbs

_SIGNS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", '"': '"'}
_SIGNS |= {"-": "-", "–": "-", "--": "-", ".": ".", "!": ".", "?": ".", "'": "S", "'s": "S"}
# "High-ranking", "Chinese-built", "two-way": the second half tells that it describes.
_COMPOUNDS = (
    "ing",
    "ed",
    "level",
    "term",
    "scale",
    "wide",
    "run",
    "led",
    "way",
    "quality",
    "tech",
    "speed",
    "built",
    "made",
    "long",
    "old",
)
_LY_ADJECTIVES = frozenset(
    "friendly unfriendly neighbourly neighborly daily weekly fortnightly monthly quarterly half-yearly"
    " yearly likely unlikely elderly costly lovely timely orderly scholarly".split()
)
_ADJECTIVE_ENDINGS = ("ful", "ous", "able", "ible", "ive", "al", "ic", "less")
_NO_ADJECTIVES = used_as("no_adjectives")
_NO_VERBS = used_as("no_verbs")
CURRENCIES = frozenset("usd eur vnd khr thb jpy cny".split())
_NOT_ADVERBS = used_as("no_adverbs")


def reading(word: str) -> tuple[str, Readings | None]:
    """The tag of a word by itself, and what form of which verb it is."""
    tag = _SIGNS.get(word) or closed().get(word)
    if tag is not None:
        return tag, None
    readings = verbs().get(word)
    if readings is not None:
        return readings.form, readings
    if word[0].isalpha():
        return _unknown(word)
    if word[-1].isdecimal() or word[0].isdecimal() or word[0] in "$€£¥u":
        return "#", None
    return "?", None


def _unknown(word: str) -> tuple[str, Readings | None]:
    """A word of no list, told by its ending; a noun where that tells nothing."""
    if word.endswith("-general"):  # commissioner-general, secretary-general
        return "f", None
    if _is_adverb(word):
        return "R", None
    if word in CURRENCIES:
        return "#", None
    if "-" in word and word.endswith(_COMPOUNDS):
        return "A", None
    for ending, tag in (("ed", "d"), ("ing", "g")):
        if word.endswith(ending) and len(word) > len(ending) + 2 and word not in _NO_VERBS:
            lemma = word[: -len(ending)]
            lemma = lemma[:-1] + "y" if lemma.endswith("i") else lemma
            lemma = lemma[:-1] if lemma[-1] == lemma[-2] and lemma[-1] not in "ls" else lemma
            return tag, Readings(tag, lemma, noun=tag == "g")
    is_adjective = word in _LY_ADJECTIVES or (
        word.endswith(_ADJECTIVE_ENDINGS) and len(word) > 4 and word not in _NO_ADJECTIVES
    )
    return "A" if is_adjective else "N", None


def _is_adverb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ly") and word not in _NOT_ADVERBS
