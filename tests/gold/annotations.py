"""Annotated articles: an article's text beside the events that a person found in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Span = tuple[int, int]

_SENTENCE_ENDS = re.compile(r"\n\s*\n|[.;!?][”\"’]?\s+(?=[A-ZĐÀ-Ý])")


@dataclass(frozen=True)
class Wanted:
    """An annotated event; README.md tells what the fields mean.

    `anchor` is the span of its words in the text, `sentence` that of what stands around them;
    None where the words are not in the text.
    """

    kind: str
    form: str
    status: str
    date: str
    participants: tuple[str, ...]
    words: str
    anchor: Span | None
    sentence: Span | None
    is_optional: bool
    is_dated: bool


@dataclass(frozen=True)
class Annotated:
    """An article and what is to be found in it. `name` is the file's, without its ending."""

    name: str
    path: Path
    text: str
    wanted: tuple[Wanted, ...]


def load(texts: Path, annotations: Path) -> Iterator[Annotated]:
    """The annotated articles of a folder, by name; annotations without a text are left out."""
    for path in sorted(annotations.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = texts / f"{gold['doc']}.txt"
        if article.exists():
            yield _annotated(gold, article)


def _annotated(gold: dict[str, Any], path: Path) -> Annotated:
    text = path.read_bytes().decode("utf-8")
    wanted = tuple(_wanted(row, text) for row in gold["events"])
    return Annotated(gold["doc"], path, text, wanted)


def _wanted(row: dict[str, Any], text: str) -> Wanted:
    anchor = tuple(row["anchor_at"]) if "anchor_at" in row else find(text, row["anchor"])
    return Wanted(
        kind=row["kind"],
        form=row["form"],
        status=row["status"],
        date=row["date"],
        participants=tuple(row["participants"]),
        words=row.get("anchor", ""),
        anchor=anchor,
        sentence=_sentence(text, anchor) if anchor else None,
        is_optional=row.get("optional", False),
        is_dated=not row.get("date_optional", False),
    )


def find(text: str, words: str) -> Span | None:
    """Where these words stand in a text, however they are spaced."""
    if not words.split():
        return None
    match = re.search(r"\s+".join(map(re.escape, words.split())), text)
    return match.span() if match else None


def _sentence(text: str, anchor: Span) -> Span:
    start, end = anchor
    before = [match.end() for match in _SENTENCE_ENDS.finditer(text[:start])]
    after = _SENTENCE_ENDS.search(text, end)
    return max(before, default=0), after.start() if after else len(text)
