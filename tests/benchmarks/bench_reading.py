"""How fast articles are read, and that twice the text takes twice the time.

    python tests/benchmarks/bench_reading.py [MEGABYTES]

Three tables: many articles of ordinary length, one article of so many megabytes, and texts made to
hurt, each at twice the length of the one before.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from vnkh.reading import Article, read_text

SEEDS = Path(__file__).parents[2] / "seeds"
HEADER = " date 2025-11-28 "
HURTFUL = {
    "one word without end": "a",
    "brackets": "(",
    "words like credits": "(photo ",
    "credits": "(Photo: VNA) ",
    "bare credits": "Photo: VNA ",
    "datelines": "HÀ NỘI — ",
    "dates": "12 May 2019 ",
    "initials": "A. ",
    "commas": "Aa, ",
    "lines of one word": "Photo\n",
    "links": "Related News\n",
    "line ends": "\r\n",
    "blanks": " ",
    "invisible": "\u200b",
}


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds, the best of three, and what came out."""
    best, result = float("inf"), None
    for _ in range(3):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    return best, result


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def articles() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    size = sum(len(text.encode()) for text in texts)
    seconds, _ = timed(lambda: [read_text(text, "x") for text in texts * 100])
    each = seconds / len(texts) / 100
    say(f"articles of {size // len(texts):,} bytes  {100 * size / seconds / 1e6:7.1f} MB/s"
        f"  {1e6 * each:7.0f} µs each")  # fmt: skip


def one_large(megabytes: int) -> None:
    body = "\n\n".join(
        path.read_text(encoding="utf-8").split(" ", 3)[-1] for path in sorted(SEEDS.glob("*.txt"))
    )
    text = HEADER + (body + "\n\n") * (megabytes * 10**6 // len(body.encode()) + 1)
    size = len(text.encode())
    start = time.perf_counter()
    article = read_text(text, "x")
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    parts = len(article.parts) if isinstance(article, Article) else 0
    say(f"one article of {size / 1e6:.0f} MB  {size / seconds / 1e6:7.1f} MB/s"
        f"  {parts:,} parts  peak {peak} MB")  # fmt: skip


def hurtful() -> None:
    for name, piece in HURTFUL.items():
        times = [timed(lambda n=n, p=piece: read_text(HEADER + p * (n // len(p)) + "x", "x"))[0]
                 for n in (250_000, 500_000, 1_000_000)]  # fmt: skip
        ratios = ", ".join(f"{two / one:.2f}" for one, two in pairwise(times))
        say(f"{name:22} {times[-1]:6.2f} s a million characters  ratios {ratios}")


if __name__ == "__main__":
    articles()
    one_large(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    hurtful()
