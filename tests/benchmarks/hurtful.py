"""Texts made to hurt, at twice the length each time: every stage has to take in line with that.

Called by `bench_extraction.py --hurtful`. Seconds are those of the process, each text in one of its
own, so that neither other work on the machine nor the texts before it count.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise, product
from typing import Any

from vnkh.events.build import event
from vnkh.events.coalesce import coalesce
from vnkh.events.complete import complete
from vnkh.events.parts import placed
from vnkh.events.survey import findings
from vnkh.reading import Article, read_text
from vnkh.records import timeline_order
from vnkh.tagging.passes import tag
from vnkh.tagging.spans import spans
from vnkh.timeline.merge import merge

HEADER = " date 2025-11-28 "
NAMES = "Nguyễn Văn {0}a{1} met Hun {0}o{1}, "
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PIECES = {
    "one sentence": "Cambodian Prime Minister Hun Manet met with his guest in the city and ",
    "nested commas": "the minister, who, when he, as they, ",
    "names": "",
    "quotes": '"he said "they agreed "that ',
    "one word": "a",
    "dates": "from November 27 to 28 2025 and ",
    "brackets": "(Photo ( ",
    "abbreviations": "Mr. Gen. U.S. ",
    "lists": "the signing of an agreement between A and B; including: ",
    "promises": "agreed to promise to agree that Vietnam will ask Cambodia to ",
    "sentences": "Vietnam agreed. ",
    "pronouns": "He met them and they told him. ",
    "places": "at the gate of the office in the province ",
}
STAGES = ("reading", "tagging", "marking", "finding", "records", "merging")


def hurtful(megabytes: float) -> None:
    """Each text at an eighth, a quarter, a half and the whole of that many megabytes."""
    sizes = [int(megabytes * 1e6 / part) for part in (8, 4, 2, 1)]
    context = multiprocessing.get_context("spawn")
    for name in PIECES:
        rows = []
        for size in sizes:
            with context.Pool(1) as pool:
                rows.append(pool.apply(stages, (name, size)))
        _tell(name, "in all", [sum(row.values()) for row in rows])
        for stage in STAGES:
            _tell("", stage, [row.get(stage, 0.0) for row in rows])


def _tell(name: str, stage: str, seconds: list[float]) -> None:
    ratios = ", ".join(
        f"{two / one:4.2f}" if one > 0.02 else "   –" for one, two in pairwise(seconds)
    )
    sys.stdout.write(f"  {name:14} {stage:8} {seconds[-1]:8.2f} s  ratios {ratios}\n")
    sys.stdout.flush()


def stages(name: str, size: int) -> dict[str, float]:
    """Seconds that each stage takes for a text of so many bytes, once the word lists are loaded."""
    gc.set_threshold(10_000, 20, 20)  # as the command line has it
    spent: dict[str, float] = {}

    def step(stage: str, work: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = work()
        spent[stage] = time.process_time() - start
        return result

    for text in (HEADER + _text(name, 2000), HEADER + _text(name, size)):
        article = step("reading", lambda text=text: read_text(text, "x"))
        if not isinstance(article, Article):
            return spent
        document = step("tagging", lambda article=article: tag(article))
        step("marking", lambda document=document: spans(document))
        found = step("finding", lambda document=document: _found(document))
        events = step("records", lambda d=document, found=found: _records(d, found))
        step("merging", lambda events=events: merge(events))
    return spent


def _found(document: Any) -> list[Any]:
    return complete(document, coalesce(findings(document)))


def _records(document: Any, found: list[Any]) -> list[Any]:
    return sorted(placed([event(document, each) for each in found]), key=timeline_order)


def _text(name: str, size: int) -> str:
    piece = PIECES[name]
    if piece:
        return piece * (size // len(piece)) + "x"
    pieces, length = [], 0
    for each in _names():
        pieces.append(each)
        length += len(each)
        if length > size:
            break
    return "".join(pieces)


def _names() -> Iterator[str]:
    """No two alike, so that twice the text has twice the people and nothing told twice."""
    for four in product(LETTERS, repeat=4):
        letters = "".join(reversed(four))
        yield NAMES.format(letters[0].upper(), letters[1:])
