"""Bars of block characters, with an ASCII form for what cannot show them."""

from __future__ import annotations

_EIGHTHS = " ▏▎▍▌▋▊▉█"
# One sign a kind, so that parts of a bar are told apart without colour.
SIGNS = {"meeting": "█", "agreement": "▓", "commitment": "░"}
ASCII_SIGNS = {"meeting": "#", "agreement": "=", "commitment": "-"}


def bar(value: float, most: float, width: int, *, is_ascii: bool) -> str:
    """A bar of `width` columns for `most`; something is seen of every value above 0."""
    if value <= 0 or most <= 0:
        return ""
    if is_ascii:
        return "#" * max(1, round(width * value / most))
    eighths = max(1, round(8 * width * value / most))
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def parts(values: dict[str, int], most: int, width: int) -> dict[str, int]:
    """The columns of each part of a bar: in proportion, each part above 0 seen, the sum right."""
    total = sum(values.values())
    if not total or most <= 0:
        return {}
    columns = max(round(width * total / most), sum(1 for value in values.values() if value))
    shares = {name: columns * value / total for name, value in values.items() if value}
    given = {name: max(1, int(share)) for name, share in shares.items()}
    while sum(given.values()) != columns:
        step = 1 if sum(given.values()) < columns else -1
        free = [each for each in given if step > 0 or given[each] > 1]
        name = max(free, key=lambda each: step * (shares[each] - given[each]))
        given[name] += step
    return given
