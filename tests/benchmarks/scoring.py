"""Whether every event that is known to be in synthetic articles is found, and found once."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

import synthetic

_NUMBER = re.compile(r"(\d{7})(?:\.txt)?$")


def score(records: Iterable[str], number: int) -> dict[str, int]:
    """How many known events are missing, doubled or torn apart, and how many records were given.

    An event is found where a record of its kind and day quotes its sentence or a part of it;
    doubled where two do; torn apart where the retelling of an event is another record. Two are
    mixed where one record tells both.
    """
    quotes, total = _quotes(records)
    found: Counter[str] = Counter()
    told_by: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for article in synthetic.articles(number):
        before: set[str] = set()
        for at, known in enumerate(article.known):
            ids = _records_of(known, quotes[article.number])
            found["missing"] += not ids
            found["doubled"] += len(ids) > 1
            for each in ids:
                told_by[each].add((article.number - known.is_retold, at))
            if known.is_retold:
                told = synthetic.article(article.number - 1).known[0]
                before = _records_of(told, quotes[article.number - 1])
                found["torn"] += bool(ids) and bool(before) and ids != before
    mixed = sum(len(events) - 1 for events in told_by.values())
    return {"missing": 0, "doubled": 0, "torn": 0, **found, "mixed": mixed, "records": total}


def _quotes(records: Iterable[str]) -> tuple[dict[int, list[tuple[str, str, str, str]]], int]:
    quotes: dict[int, list[tuple[str, str, str, str]]] = defaultdict(list)
    total = 0
    for text in records:
        total += 1
        record = json.loads(text)
        for source in record["sources"]:
            match = _NUMBER.search(source["document"])
            if match:
                told = (record["kind"], record["date"], source["quote"], record["id"])
                quotes[int(match[1])].append(told)
    return quotes, total


def _records_of(known: synthetic.Known, quotes: list[tuple[str, str, str, str]]) -> set[str]:
    day = known.day.isoformat()
    return {
        told
        for kind, date, quote, told in quotes
        if kind == known.kind and date == day and (quote in known.anchor or known.anchor in quote)
    }
