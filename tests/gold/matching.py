"""Which extracted event is which annotated one, and whether it is right.

Events of one kind are paired one to one so that the sum of what speaks for the pairs is greatest.
A pair is possible where the evidence touches the annotated sentence, or, for meetings, where
dates and participants agree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from annotations import Span, Wanted, find

from vnkh import edtf
from vnkh.folding import fold

Record = Mapping[str, Any]

_CODE = re.compile(r"[A-Z]{2,3}")
_INITIALS = {
    "communist party of vietnam": "cpv",
    "cambodian people's party": "cpp",
    "lao people's revolutionary party": "lprp",
}
_AS_GOOD_AS = {"exchanged": "signed", "in_force": "signed"}
ASPECTS = ("date", "who", "form", "status")


def evidence(record: Record, name: str, text: str) -> list[Span]:
    """Where an article of this name states the event; [] where it does not."""
    spans = [_span(source, text) for source in record["sources"] if _is_of(source, name)]
    return [span for span in spans if span]


def _is_of(source: Mapping[str, Any], name: str) -> bool:
    return bool(source["document"].rsplit("/", 1)[-1].removesuffix(".txt") == name)


def _span(source: Mapping[str, Any], text: str) -> Span | None:
    if source.get("start") is None:
        return find(text, source["quote"])
    return source["start"], source["end"]


def weight(wanted: Wanted, record: Record, spans: Sequence[Span]) -> float:
    """How much speaks for these two being one event; 0 where they cannot be."""
    is_near = any(_touch(span, wanted.sentence) for span in spans)
    is_there = any(_touch(span, wanted.anchor) for span in spans)
    same_days = _dates_touch(wanted.date, record["date"])
    names = 0.0 if wanted.kind == "commitment" else likeness(wanted.participants, record)
    if not _is_possible(wanted, is_near, same_days, names):
        return 0.0
    same_form = record["form"] == wanted.form
    needed = 0.0 if wanted.is_optional else 0.5
    return 1 + is_near + 2 * is_there + same_days + 2 * names + same_form + needed


def _is_possible(wanted: Wanted, is_near: bool, same_days: bool, names: float) -> bool:
    if wanted.kind == "commitment":
        return is_near
    if wanted.kind == "agreement":
        return is_near and (names > 0 or wanted.status == "pending")
    return (is_near and (names > 0 or same_days)) or (same_days and names > 0.5)


def _touch(one: Span, other: Span | None) -> bool:
    return other is not None and one[0] < other[1] and other[0] < one[1]


def _dates_touch(one: str, other: str) -> bool:
    return edtf.parse(one).overlaps(edtf.parse(other))


def likeness(wanted: Sequence[str], record: Record) -> float:
    """How well the participants agree, as F1.

    Two names agree where one has all words of the other; a country's code stands for everybody
    of that country.
    """
    if not wanted:
        return 1.0
    there = [(each["name"], each["country"]) for each in record["participants"]]
    found = sum(any(_is_same(name, who) for who in there) for name in wanted)
    meant = sum(any(_is_same(name, who) for name in wanted) for who in there)
    if not found:
        return 0.0
    precision, recall = meant / len(there), found / len(wanted)
    return 2 * precision * recall / (precision + recall)


def _is_same(name: str, who: tuple[str, str]) -> bool:
    if _CODE.fullmatch(name) and name.casefold() not in _INITIALS.values():
        return name in who
    ours, theirs = _words(name), _words(who[0])
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _words(name: str) -> set[str]:
    folded = fold(name)
    return set(re.findall(r"\w+", _INITIALS.get(folded, folded)))


def right(wanted: Wanted, record: Record) -> dict[str, bool]:
    """What of a found event is right: its date to the day, who took part, form and status."""
    status = _AS_GOOD_AS.get(record["status"], record["status"])
    codes = {each["country"] for each in record["participants"]} - {""}
    is_commitment = wanted.kind == "commitment"
    return {
        "date": not wanted.is_dated or _days(record["date"]) == _days(wanted.date),
        "who": codes == set(wanted.participants)
        if is_commitment
        else likeness(wanted.participants, record) >= 0.5,
        "form": not wanted.form or record["form"] == wanted.form,
        "status": is_commitment or status == wanted.status,
    }


def _days(date: str) -> tuple[object, object]:
    value = edtf.parse(date)
    return value.start, value.end


def pairs(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """One-to-one pairs (row, column) of the greatest total weight; zero means no pair.

    Rows are added one by one; each addition may rearrange the earlier ones along the path that
    gains most.
    """
    row_of: dict[int, int] = {}
    for _ in weights:
        path = _best_path(weights, row_of)
        if not path:
            break
        row_of.update((column, row) for row, column in path)
    return sorted((row, column) for column, row in row_of.items())


def _best_path(
    weights: Sequence[Sequence[float]], row_of: Mapping[int, int]
) -> list[tuple[int, int]]:
    """The new pairs that gain most: from a free row, by pairs taken over, to a free column."""
    gain: dict[int, float] = {}
    before: dict[int, tuple[int, int | None]] = {}  # column -> row that takes it, its old column
    old = {row: column for column, row in row_of.items()}
    for _ in weights:  # no path is longer than there are rows
        if not _reach_further(weights, old, gain, before):
            break
    ends = {column: value for column, value in gain.items() if column not in row_of}
    if not ends:
        return []
    column: int | None = min(ends, key=lambda each: (-ends[each], each))
    if ends[column] <= _NOTHING:  # type: ignore[index]
        return []
    path = []
    while column is not None:
        row, left = before[column]
        path.append((row, column))
        column = left
    return path


def _reach_further(
    weights: Sequence[Sequence[float]],
    old: Mapping[int, int],
    gain: dict[int, float],
    before: dict[int, tuple[int, int | None]],
) -> bool:
    changed = False
    for row, columns in enumerate(weights):
        held = old.get(row)
        if held is not None and held not in gain:
            continue
        base = 0.0 if held is None else gain[held] - columns[held]
        for column, value in enumerate(columns):
            if value > 0 and column != held and base + value > gain.get(column, 0.0) + _NOTHING:
                gain[column], before[column] = base + value, (row, held)
                changed = True
    return changed


_NOTHING = 1e-9
