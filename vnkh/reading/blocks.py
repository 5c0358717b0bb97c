"""The lines of a text as blocks: what a reader sees as one headline, caption or paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

Span = tuple[int, int]  # start inclusive, end exclusive, in the whole text

# Every line end there is; the text keeps them, and a lone \r counts.
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_LINE_END = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_CLOSING = ".!?:;"
_WORD = re.compile(r"\S+")
_WIDEST_COLUMN = 100  # characters; mail and terminals wrap at 72 to 80, hardly anyone above
_SLACK = 3  # characters by which a line may be wider than those that end mid-sentence
_FIRST_LINES = 20  # a quick look that lets most articles pass
_LINES_JUDGED = 2000  # enough to see whether a text is wrapped


def blocks(text: str, start: int) -> Iterator[Span]:
    """The spans of the non-blank lines from `start` on, trimmed of blanks, in order.

    Lines that only a narrow column broke are put together again.
    """
    lines = _lines(text, start)
    wrapping = _wrapping(text, start)
    return _joined(text, lines, wrapping) if wrapping else lines


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


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """How a text was wrapped: to how many characters, with how many line ends after each line."""

    column: int
    breaks: int
    header: Span  # what stands before the text on its first line, and counts for its width


def _wrapping(text: str, start: int) -> _Wrapping | None:
    """How a text was wrapped, None where it was not."""
    if _are_wide(list(islice(_lines(text, start), _FIRST_LINES))):
        return None
    lines = list(islice(_lines(text, start), _LINES_JUDGED))
    header = (text.rfind("\n", 0, start) + 1, lines[0][0] if lines else start)
    kinds = (_Wrapping(_column(text, lines, breaks), breaks, header) for breaks in (1, 2))
    return next((kind for kind in kinds if _is_wrapped(text, lines, kind)), None)


def _are_wide(lines: list[Span]) -> bool:
    """Whether more than a headline or two are wider than any column."""
    return sum(last - first > _WIDEST_COLUMN for first, last in lines) * 10 > len(lines)


def _column(text: str, lines: list[Span], breaks: int) -> int:
    """The widest of the lines whose sentence goes on with a small letter on the next one."""
    widths = (
        one[1] - one[0]
        for one, two in pairwise(lines)
        if _breaks(text, one, two) <= breaks and _is_mid_sentence(text, one, two)
    )
    return max(widths, default=0)


def _is_wrapped(text: str, lines: list[Span], wrapping: _Wrapping) -> bool:
    if _are_wide(lines) or not 0 < wrapping.column <= _WIDEST_COLUMN:
        return False
    neighbours = [pair for pair in pairwise(lines) if _breaks(text, *pair) <= wrapping.breaks]
    joined = [pair for pair in neighbours if _goes_on(text, *pair, wrapping)]
    in_sentence = sum(text[second[0]].islower() for _, second in joined)
    return in_sentence >= 2 and 3 * in_sentence >= len(joined) >= len(neighbours) / 2


def _breaks(text: str, first: Span, second: Span) -> int:
    """How many line ends stand between two lines."""
    between = text[first[1] : second[0]].replace("\r\n", "\n")
    return len(_LINE_END.findall(between))


def _goes_on(text: str, first: Span, second: Span, wrapping: _Wrapping) -> bool:
    """Whether the second line goes on with the first: it had no room there, or is mid-sentence."""
    is_first = first[0] == wrapping.header[1]
    width = first[1] - (wrapping.header[0] if is_first else first[0])
    if _breaks(text, first, second) > wrapping.breaks or width > wrapping.column + _SLACK:
        return False
    word = _WORD.match(text, second[0], second[0] + wrapping.column)
    had_no_room = width + 1 + (len(word[0]) if word else 0) > wrapping.column
    return had_no_room or _is_mid_sentence(text, first, second)


def _is_mid_sentence(text: str, first: Span, second: Span) -> bool:
    return text[second[0]].islower() and text[first[1] - 1] not in _CLOSING


def _joined(text: str, lines: Iterator[Span], wrapping: _Wrapping) -> Iterator[Span]:
    start = end = -1
    last = (0, 0)
    for line in lines:
        if end >= 0 and _goes_on(text, last, line, wrapping):
            end = line[1]
        else:
            if end >= 0:
                yield start, end
            start, end = line
        last = line
    if end >= 0:
        yield start, end
