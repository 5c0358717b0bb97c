"""How fast events are found in articles, in all and stage by stage, and what text made to hurt costs.

    python tests/benchmarks/bench_extraction.py [FOLDER ...]     # default: the seeds and synthetic ones
    python tests/benchmarks/bench_extraction.py --hurtful [MEGABYTES] [--runs 3] [--only NAME …]
    python tests/benchmarks/bench_extraction.py --growth

Speeds are megabytes of the articles' UTF-8 text per second, in one process, after one round that
loads the lexicon; each figure is the median of nine rounds over all articles.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from hurtful import hurtful
from synthetic import articles

from vnkh.events import extract
from vnkh.events.build import event
from vnkh.events.coalesce import coalesce
from vnkh.events.complete import complete
from vnkh.events.parts import placed
from vnkh.events.survey import findings
from vnkh.folding import View
from vnkh.reading import Article, read_text
from vnkh.records import timeline_order
from vnkh.tagging.document import Document
from vnkh.tagging.passes import PASSES

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS = 9


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def corpus(folders: list[Path]) -> list[str]:
    """The text files of some folders; without folders the seeds and 100 synthetic articles."""
    paths = [path for folder in folders or [SEEDS] for path in sorted(folder.glob("*.txt"))]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    return texts if folders else [*texts, *(each.text for each in articles(100))]


def stages(text: str, spent: dict[str, float]) -> None:
    """Do what `extract` does, and note how long each step took."""

    def step(name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = work()
        spent[name] = spent.get(name, 0.0) + time.perf_counter() - start
        return result

    article = step("reading", lambda: read_text(text, "x"))
    if not isinstance(article, Article):
        return
    document = step("folding", lambda: Document(article, View(article.text)))
    for work in PASSES:
        step(f"{work.__module__.split('.')[-1]}.{work.__name__}", lambda work=work: work(document))
    found = step("findings", lambda: findings(document))
    found = step("coalescing", lambda: complete(document, coalesce(found)))
    made = step("records", lambda: [event(document, each) for each in found])
    step("order", lambda: sorted(placed(made), key=timeline_order))


def speeds(texts: list[str]) -> None:
    size = sum(len(text.encode()) for text in texts)
    rounds: list[dict[str, float]] = []
    whole: list[float] = []
    for _ in range(ROUNDS + 1):
        spent: dict[str, float] = {}
        for text in texts:
            stages(text, spent)
        rounds.append(spent)
        whole.append(timed(lambda: [whole_of(text) for text in texts]))
    say(f"{len(texts)} articles, {size / 1e6:.2f} MB")
    for name in rounds[0]:
        seconds = median(spent[name] for spent in rounds[1:])
        say(f"  {name:24} {1000 * seconds:8.1f} ms {size / seconds / 1e6:8.2f} MB/s")
    say(
        f"  {'in all':24} {1000 * median(whole[1:]):8.1f} ms {size / median(whole[1:]) / 1e6:8.2f} MB/s"
    )


def whole_of(text: str) -> int:
    article = read_text(text, "x")
    return len(extract(article)) if isinstance(article, Article) else 0


def timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def growth() -> None:
    """Time an article against the number of articles, which it must not depend on."""
    for number in (100, 1000, 4000):
        texts = [each.text for each in articles(number)]
        seconds = timed(lambda texts=texts: [whole_of(text) for text in texts])
        say(f"  {number:6} articles {1000 * seconds / number:8.2f} ms each")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("folders", nargs="*", type=Path)
    options.add_argument("--hurtful", nargs="?", type=float, const=1.0)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--only", nargs="*", default=None, help="names of texts made to hurt")
    options.add_argument("--growth", action="store_true")
    asked = options.parse_args()
    if asked.hurtful is not None:
        sys.exit(not hurtful(asked.hurtful, asked.runs, asked.only))
    elif asked.growth:
        growth()
    else:
        speeds(corpus(asked.folders))


if __name__ == "__main__":
    main()
