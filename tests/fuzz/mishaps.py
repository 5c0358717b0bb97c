"""What can happen to an article: pieces lost, doubled, mixed, stolen from others, garbled.

Each mishap takes a game of chance, a text without its header, and all texts; it gives the text after
it. What happens to words and sentences leaves most of a text in order, so that it gets as deep into
the rules as news does; what happens to characters and bytes does not.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Sequence

Mishap = Callable[[random.Random, str, Sequence[str]], str]
ODD = [
    "\x00", "\u200b", "\u202e", "\ud800", "\ufeff", "\x1b[31m", "’", "“", "”", "…", "—", "–", "/", "(", ")", "[", "]",
    ";", ":", ",", ".", "?", "!", "%", "$", "US$", "#", "\u1780", "𝔘", "e\u0301\u0323", "\n", "\n\n", "\t", " \n - ",
]  # fmt: skip
GLUE = [
    "and", "that", "which", "who", "to", "of", "by", "with", "between", "not", "will", "should", "signed", "agreed",
    "met", "on May 6", "from 3 to 5 May", "last week", "Hun Manet", "the two sides", "he", "they", "Vietnam", "as",
    "after", "before", "whose", "both", "each other", "the former", "including", "the second", "a year later",
    "proposed", "received", "by 2030", "US$20 billion", "Secretary of State for", "on behalf of", "said",
]  # fmt: skip
ENDLESS = [
    "1",
    "a",
    "A",
    "é",
    ". ",
    "!",
    "1,",
    "1.",
    "x-",
    " ",
    "\t",
    "(",
    '"',
    "…",
    "—",
    "$1 ",
    "e\u0301",
    "the ",
]
NESTED = [
    "said that",
    "agreed to",
    "who met",
    "which, when",
    "and the",
    "between",
    "by",
    "of the",
    "(",
    "“",
    "not to",
]
SENTENCE = re.compile(r"(?<=[.!?”]) +|\n+")
NAME = re.compile(r"\b[A-ZĐ]\w+(?: [A-ZĐ]\w+)+")
NUMBER = re.compile(r"\d+")


def mutated(chance: random.Random, texts: Sequence[str]) -> str:
    """One text after one to twelve mishaps; its header stays, but for one in twenty."""
    head, _, body = chance.choice(texts).partition("\n")
    for _ in range(chance.randint(1, 12)):
        body = chance.choice(MISHAPS)(chance, body, texts) or "x"
    if chance.random() < 0.05:
        head = _digits(chance, head, texts)
    return f"{head}\n{body}\n"


def _of_words(change: Callable[[random.Random, list[str], int], list[str]]) -> Mishap:
    """A mishap of words: `change` gets them, and where it is to happen."""

    def mishap(chance: random.Random, body: str, _: Sequence[str]) -> str:
        words = body.split(" ")
        return " ".join(change(chance, words, chance.randrange(len(words))))

    return mishap


def _cut(chance: random.Random, words: list[str], at: int) -> list[str]:
    return words[:at] + words[at + chance.randint(1, 40) :]


def _doubled(chance: random.Random, words: list[str], at: int) -> list[str]:
    piece = words[at : at + chance.randint(1, 60)]
    return words[:at] + piece * chance.randint(2, 4) + words[at:]


def _mixed(chance: random.Random, words: list[str], at: int) -> list[str]:
    piece = words[at : at + chance.randint(2, 30)]
    chance.shuffle(piece)
    return words[:at] + piece + words[at + len(piece) :]


def _odd(chance: random.Random, words: list[str], at: int) -> list[str]:
    return [*words[:at], chance.choice(ODD) * chance.randint(1, 5), *words[at:]]


def _glued(chance: random.Random, words: list[str], at: int) -> list[str]:
    return [*words[:at], *chance.choices(GLUE, k=chance.randint(1, 8)), *words[at:]]


def _nested(chance: random.Random, words: list[str], at: int) -> list[str]:
    return [*words[:at], *chance.choices(NESTED, k=2) * chance.randint(2, 60), *words[at:]]


def _endless(chance: random.Random, words: list[str], at: int) -> list[str]:
    """A word of thousands of digits, a run of thousands of signs."""
    return [*words[:at], chance.choice(ENDLESS) * chance.randint(300, 6000), *words[at:]]


def _cased(chance: random.Random, words: list[str], at: int) -> list[str]:
    change = chance.choice([str.upper, str.lower, str.title, str.swapcase])
    return [*words[:at], *map(change, words[at : at + 30]), *words[at + 30 :]]


def _unspaced(chance: random.Random, words: list[str], at: int) -> list[str]:
    past = at + chance.randint(2, 6)
    return [*words[:at], "".join(words[at:past]), *words[past:]]


def _thinned(chance: random.Random, words: list[str], _: int) -> list[str]:
    return [word for word in words if chance.random() > 0.03]


def _stammered(chance: random.Random, words: list[str], _: int) -> list[str]:
    return [each for word in words for each in [word] * (2 if chance.random() < 0.03 else 1)]


def _stolen(chance: random.Random, body: str, texts: Sequence[str]) -> str:
    words, others = body.split(" "), chance.choice(texts).split(" ")
    at, first = chance.randrange(len(words)), chance.randrange(len(others))
    return " ".join([*words[:at], *others[first : first + chance.randint(1, 120)], *words[at:]])


def _spliced(chance: random.Random, body: str, texts: Sequence[str]) -> str:
    """Whole sentences from other articles between those of this one."""
    sentences = SENTENCE.split(body)
    for _ in range(chance.randint(1, 8)):
        other = chance.choice(SENTENCE.split(chance.choice(texts)))
        sentences.insert(chance.randrange(len(sentences) + 1), other)
    return "".join(each + chance.choice([" ", " ", "\n"]) for each in sentences)


def _joined(chance: random.Random, body: str, texts: Sequence[str]) -> str:
    """The beginning of one sentence with the end of another's."""
    sentences = SENTENCE.split(body)
    at = chance.randrange(len(sentences))
    one, other = (
        sentences[at].split(" "),
        chance.choice(SENTENCE.split(chance.choice(texts))).split(" "),
    )
    sentences[at] = " ".join(
        one[: chance.randint(0, len(one))] + other[chance.randrange(len(other)) :]
    )
    return " ".join(sentences)


def _shuffled(chance: random.Random, body: str, _: Sequence[str]) -> str:
    sentences = SENTENCE.split(body)
    chance.shuffle(sentences)
    return " ".join(sentences)


def _renamed(chance: random.Random, body: str, texts: Sequence[str]) -> str:
    """Names swapped for names of other articles, now and then all for one and the same."""
    names = NAME.findall(chance.choice(texts)) or ["Hun"]
    if chance.random() < 0.2:
        names = [chance.choice(names)]
    return NAME.sub(lambda match: chance.choice(names) if chance.random() < 0.4 else match[0], body)


def _digits(chance: random.Random, body: str, _: Sequence[str]) -> str:
    """Numbers changed: days that no month has, years long past, sums beyond all bounds."""
    odd = [
        "0",
        "00",
        "29",
        "30",
        "31",
        "32",
        "99",
        "1900",
        "2100",
        "9999",
        "10000",
        "1e9",
        "9" * 30,
        "9" * 400,
        "1" * 5000,
    ]
    return NUMBER.sub(lambda match: chance.choice(odd) if chance.random() < 0.3 else match[0], body)


def _torn(chance: random.Random, body: str, _: Sequence[str]) -> str:
    """Cut anywhere among its bytes, and read as far as that goes."""
    data = body.encode("utf-8", "surrogatepass")
    first, past = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    kept = data[:first] + data[past:] if chance.random() < 0.7 else data[first:past]
    return kept.decode("utf-8", chance.choice(["surrogateescape", "replace", "ignore"]))


def _garbled(chance: random.Random, body: str, _: Sequence[str]) -> str:
    """Characters of all of Unicode, beside or in the place of others."""
    for _ in range(chance.randint(1, 10)):
        at = chance.randrange(len(body) + 1)
        past = at + chance.randint(0, 1)
        most = chance.choice([0x7F, 0x1EFF, 0xFFFF, sys.maxunicode])
        body = body[:at] + chr(chance.randint(0, most)) + body[past:]
    return body


MISHAPS: list[Mishap] = [
    *map(_of_words, (_cut, _doubled, _mixed, _odd, _glued, _nested, _endless, _cased, _unspaced, _thinned, _stammered)),
    _stolen, _spliced, _spliced, _joined, _joined, _shuffled, _renamed, _renamed, _digits, _torn, _garbled,
]  # fmt: skip
