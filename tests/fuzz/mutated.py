"""Articles that something happened to: none may break extraction, whatever became of them.

    python tests/fuzz/mutated.py --minutes 60 [--seed 1]

Takes the annotated articles and the seeds, lets mishaps happen to each (`mishaps.py`), and reads the
outcome to its events. What must hold: no exception, every quote and span stands where it is said to
stand, records are in order and fit the schema, dates are read back, merging them again changes
nothing, no text takes longer than `SLOW` seconds of this process for each 10,000 characters. What
breaks a rule is printed with the seed that makes it again; exit status 1.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mishaps import mutated

from vnkh import edtf
from vnkh.events import extract
from vnkh.reading import Article, read_text
from vnkh.records import Event, timeline_order, to_dict
from vnkh.schema import validate
from vnkh.tagging import explain
from vnkh.timeline.merge import merge

ROOT = Path(__file__).parents[2]
SLOW = 2.0
HANGS = 30.0  # seconds of computing after which nobody waits any longer


@cache
def articles() -> list[str]:
    """The texts to begin with."""
    folders = [ROOT / "seeds", ROOT / "tests" / "gold" / "articles"]
    return [
        path.read_text(encoding="utf-8", errors="surrogateescape")
        for folder in folders
        for path in sorted(folder.glob("*.txt"))
    ]


def fault(text: str) -> str:
    """What is wrong with how a text is read; "" where nothing is."""
    begun = time.process_time()
    try:
        article = read_text(text, "fuzz.txt")
        if not isinstance(article, Article):
            return ""
        events = extract(article)
        took = time.process_time() - begun
        if took > SLOW * max(1, len(text) / 10_000):
            return f"{took:.1f} s for {len(text)} characters"
        return _misplaced(article, events) or _unsound(events)
    except Exception:  # noqa: BLE001 (any at all is what is looked for)
        return traceback.format_exc(limit=-4)


def _misplaced(article: Article, events: Sequence[Event]) -> str:
    for event in events:
        for source in event.sources:
            if article.text[source.start : source.end] != source.quote or not source.quote:
                return f"quote of {event.id} does not stand at {source.start}–{source.end}"
    for span in explain(article):
        if article.text[span["start"] : span["end"]] != span["text"] or not span["text"]:
            return f"span {span} does not stand there"
    return ""


def _unsound(events: Sequence[Event]) -> str:
    if list(events) != sorted(events, key=timeline_order):
        return "events out of order"
    for event in events:
        validate(to_dict(event))
        if event.start and event.end and event.start > event.end:
            return f"{event.id} ends before it begins"
        if str(edtf.parse(str(event.date))) != str(event.date):
            return f"date of {event.id} is not read back"
    once = merge(events)
    return "" if merge(once) == once else "merging again changes something"


def _give_up(_signal: int, _frame: object) -> None:
    raise TimeoutError(f"no end after {HANGS:.0f} s")


def main() -> int:
    """Read mutated articles until the time is up."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    texts, tried, found = articles(), 0, 0
    signal.signal(signal.SIGVTALRM, _give_up)
    until = time.monotonic() + asked.minutes * 60
    while time.monotonic() < until:
        seed = asked.seed * 1_000_000_000 + tried
        signal.setitimer(signal.ITIMER_VIRTUAL, HANGS)
        wrong = fault(mutated(random.Random(seed), texts))  # a game of chance, no secret
        tried += 1
        if wrong:
            found += 1
            print(f"seed {seed}: {wrong}", flush=True)  # a script: this is its output
    print(f"{tried} articles in {asked.minutes:g} minutes, {found} faults")  # the same
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
