"""Articles that something happened to: none may break extraction, whatever became of them.

    python tests/fuzz/mutated.py --minutes 60 [--seed 1]

Takes the annotated articles and the seeds, cuts, doubles, mixes and garbles them, and reads each
outcome to its events. What must hold: no exception, every quote stands where it is said to stand,
records are in order, no text takes longer than `SLOW` seconds of this process for each 10,000
characters. What breaks a rule is printed with the seed that makes it again; exit status 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from pathlib import Path

from vnkh.events import extract
from vnkh.reading import Article, read_text
from vnkh.records import timeline_order

ROOT = Path(__file__).parents[2]
SLOW = 2.0
ODD = [
    "\x00", "\u200b", "\u202e", "\ud800", "\ufeff", "\x1b[31m", "’", "“", "”", "…", "—", "–", "/", "(", ")", "[", "]",
    ";", ":", ",", ".", "?", "!", "%", "$", "US$", "#", "\u1780", "𝔘", "e\u0301\u0323", "\n", "\n\n", "\t", " \n - ",
]  # fmt: skip
GLUE = [
    "and", "that", "which", "who", "to", "of", "by", "with", "between", "not", "will", "should", "signed", "agreed",
    "met", "on May 6", "from 3 to 5 May", "last week", "Hun Manet", "the two sides", "he", "they", "Vietnam", "as",
]  # fmt: skip


def articles() -> list[str]:
    """The texts to begin with."""
    folders = [ROOT / "seeds", ROOT / "tests" / "gold" / "articles"]
    return [
        path.read_text(encoding="utf-8", errors="surrogateescape")
        for folder in folders
        for path in sorted(folder.glob("*.txt"))
    ]


def mutated(chance: random.Random, texts: list[str]) -> str:
    """One text after one to twelve mishaps."""
    head, _, body = chance.choice(texts).partition("\n")
    words = body.split(" ")
    for _ in range(chance.randint(1, 12)):
        words = chance.choice(MISHAPS)(chance, words, texts) or ["x"]
    return f"{head}\n{' '.join(words)}\n"


def _cut(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    first = chance.randrange(len(words))
    return words[:first] + words[first + chance.randint(1, 40) :]


def _doubled(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    first = chance.randrange(len(words))
    piece = words[first : first + chance.randint(1, 60)]
    return words[:first] + piece * chance.randint(2, 4) + words[first:]


def _mixed(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    first = chance.randrange(len(words))
    piece = words[first : first + chance.randint(2, 30)]
    chance.shuffle(piece)
    return words[:first] + piece + words[first + len(piece) :]


def _odd(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    at = chance.randrange(len(words))
    return [*words[:at], chance.choice(ODD) * chance.randint(1, 5), *words[at:]]


def _glued(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    at = chance.randrange(len(words))
    return [*words[:at], *chance.choices(GLUE, k=chance.randint(1, 8)), *words[at:]]


def _stolen(chance: random.Random, words: list[str], texts: list[str]) -> list[str]:
    other = chance.choice(texts).split(" ")
    at, first = chance.randrange(len(words)), chance.randrange(len(other))
    return words[:at] + other[first : first + chance.randint(1, 120)] + words[at:]


def _cased(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    change = chance.choice([str.upper, str.lower, str.title, str.swapcase])
    first = chance.randrange(len(words))
    return (
        words[:first] + [change(word) for word in words[first : first + 30]] + words[first + 30 :]
    )


def _unspaced(chance: random.Random, words: list[str], _: list[str]) -> list[str]:
    first = chance.randrange(len(words))
    return [
        *words[:first],
        "".join(words[first : first + chance.randint(2, 6)]),
        *words[first + 6 :],
    ]


MISHAPS = [_cut, _doubled, _mixed, _odd, _glued, _stolen, _cased, _unspaced]


def fault(text: str) -> str:
    """What is wrong with how a text is read; "" where nothing is."""
    begun = time.process_time()
    try:
        article = read_text(text, "fuzz.txt")
        if not isinstance(article, Article):
            return ""
        events = extract(article)
    except Exception:  # noqa: BLE001 (any at all is what is looked for)
        return traceback.format_exc(limit=-4)
    took = time.process_time() - begun
    if took > SLOW * max(1, len(text) / 10_000):
        return f"{took:.1f} s for {len(text)} characters"
    for event in events:
        for source in event.sources:
            if article.text[source.start : source.end] != source.quote or not source.quote:
                return f"quote of {event.id} does not stand at {source.start}–{source.end}"
    if events != sorted(events, key=timeline_order):
        return "events out of order"
    return ""


def main() -> int:
    """Read mutated articles until the time is up."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    texts, tried, found = articles(), 0, 0
    until = time.monotonic() + asked.minutes * 60
    while time.monotonic() < until:
        seed = asked.seed * 1_000_000_000 + tried
        wrong = fault(mutated(random.Random(seed), texts))  # a game of chance, no secret
        tried += 1
        if wrong:
            found += 1
            print(f"seed {seed}: {wrong}", flush=True)  # a script: this is its output
    print(f"{tried} articles in {asked.minutes:g} minutes, {found} faults")  # the same
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
