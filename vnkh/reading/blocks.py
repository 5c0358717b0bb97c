"""The lines of a text as blocks: what a reader sees as one headline, caption or paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

Span = tuple[int, int]  # start inclusive, end exclusive, in the whole text

# Every line end there is; the text keeps them, and a lone \r counts.
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_WIDEST_COLUMN = 100  # characters; mail and terminals wrap at 72 to 80, hardly anyone above
_LINES_JUDGED = 2000  # enough to see whether a text is wrapped


def blocks(text: str, start: int) -> Iterator[Span]:
    """The spans of the non-blank lines from `start` on, trimmed of blanks, in order.

    Lines that only a narrow column broke are put together again.
    """
    lines = _lines(text, start)
    column = _column(text, start)
    return _joined(text, lines, column) if column else lines


def _lines(text: str, start: int) -> Iterator[Span]:
    for match in _LINE.finditer(text, start):
        span = trimmed(text, match.start(), match.end())
        if span:
            yield span


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without blanks at either end, None where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _column(text: str, start: int) -> int:
    """The width that the text was wrapped to, 0 where it was not wrapped."""
    if any(last - first > _WIDEST_COLUMN for first, last in _judged(text, start)):
        return 0
    lines = list(_judged(text, start))
    column = max((last - first for first, last in lines), default=0)
    neighbours = [pair for pair in pairwise(lines) if _adjacent(text, *pair)]
    forced = [pair for pair in neighbours if _is_forced(text, *pair, column)]
    in_sentence = sum(text[second[0]].islower() for _, second in forced)
    return column if in_sentence >= 2 and 2 * len(forced) >= len(neighbours) else 0


def _judged(text: str, start: int) -> Iterator[Span]:
    return islice(_lines(text, start), _LINES_JUDGED)


def _adjacent(text: str, first: Span, second: Span) -> bool:
    between = text[first[1] : second[0]].replace("\r\n", "\n")
    return len(re.findall(r"[\n\r]", between)) == 1


def _is_forced(text: str, first: Span, second: Span, column: int) -> bool:
    """Whether the second line's first word would not have fitted on the first line."""
    word = re.match(r"\S+", text[second[0] : second[0] + column])
    return first[1] - first[0] + 1 + (word.end() if word else 0) > column


def _joined(text: str, lines: Iterator[Span], column: int) -> Iterator[Span]:
    start = end = -1
    last = (0, 0)
    for line in lines:
        if end >= 0 and _adjacent(text, last, line) and _is_forced(text, last, line, column):
            end = line[1]
        else:
            if end >= 0:
                yield start, end
            start, end = line
        last = line
    if end >= 0:
        yield start, end
