"""Texts made to hurt, at twice the length each time: every stage has to take in line with that.

Called by `bench_extraction.py --hurtful`. Seconds are those of the process, each text in one of its
own, so that the texts before it do not count. Where a ratio is too high, a text is tried again and
the least of each counts, since whoever else uses the machine can make a run longer and never
shorter. What Python collects as garbage is a row of its own and in no stage's: it happens when so
many objects were made, whichever stage makes the last.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, product
from typing import Any

from vnkh.engines.rooms import no_collecting
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
STAGES = ("in all", "reading", "tagging", "marking", "finding", "records", "merging", "collecting")
MOST = 2.5  # times as long for twice the text
LEAST = 0.02  # seconds: of what is shorter a ratio tells nothing


def hurtful(megabytes: float, runs: int, only: Sequence[str] | None = None) -> bool:
    """Each text, or `only` some, at an eighth, a quarter, a half and the whole of the megabytes.

    Gives whether every ratio was low enough, at the latest after so many runs.
    """
    sizes = [int(megabytes * 1e6 / part) for part in (8, 4, 2, 1)]
    fine = True
    for name in only or PIECES:
        rows = [_alone(name, size) for size in sizes]
        done = 1
        while done < runs and not all(_is_fine(rows, stage) for stage in STAGES):
            rows = [_least(row, _alone(name, size)) for row, size in zip(rows, sizes, strict=True)]
            done += 1
        sys.stdout.write(f"{name}, runs: {done}\n")
        for stage in STAGES:
            _tell(stage, rows)
        fine &= all(_is_fine(rows, stage) for stage in STAGES)
    return fine


def _alone(name: str, size: int) -> dict[str, float]:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        spent = pool.apply(stages, (name, size))
    return {**spent, "in all": sum(spent.values())}


def _least(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    return {stage: min(one[stage], other[stage]) for stage in one}


def _ratios(rows: list[dict[str, float]], stage: str) -> list[float | None]:
    """How much longer each size took than the one before; None where that one was too short."""
    seconds = [row.get(stage, 0.0) for row in rows]
    return [two / one if one > LEAST else None for one, two in pairwise(seconds)]


def _is_fine(rows: list[dict[str, float]], stage: str) -> bool:
    return all(ratio is None or ratio <= MOST for ratio in _ratios(rows, stage))


def _tell(stage: str, rows: list[dict[str, float]]) -> None:
    ratios = _ratios(rows, stage)
    told = ", ".join("   –" if ratio is None else f"{ratio:4.2f}" for ratio in ratios)
    mark = "" if _is_fine(rows, stage) else "  too long"
    seconds = rows[-1].get(stage, 0.0)
    sys.stdout.write(f"  {stage:10} {seconds:8.2f} s  ratios {told}{mark}\n")
    sys.stdout.flush()


def stages(name: str, size: int) -> dict[str, float]:
    """Seconds that each stage takes for a text of so many bytes, once the word lists are loaded."""
    spent: dict[str, float] = {}

    def step(stage: str, work: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = work()
        spent[stage] = time.process_time() - start
        return result

    for text in (HEADER + _text(name, 2000), HEADER + _text(name, size)):
        with no_collecting():
            _of_text(text, step)
        step("collecting", gc.collect)
    return spent


def _of_text(text: str, step: Callable[[str, Callable[[], Any]], Any]) -> None:
    article = step("reading", lambda: read_text(text, "x"))
    if isinstance(article, Article):
        document = step("tagging", lambda: tag(article))
        step("marking", lambda: spans(document))
        found = step("finding", lambda: _found(document))
        events = step("records", lambda: _records(document, found))
        step("merging", lambda: merge(events))


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
