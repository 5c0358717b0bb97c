"""What stands after the last sentence: found bottom up, before the story is read."""

from __future__ import annotations

from collections.abc import Sequence

from vnkh.reading import byline, ending
from vnkh.reading.article import PartKind
from vnkh.reading.blocks import Span

_MOST_MARKS = 12  # lines of endings and bylines
_MOST_FURNITURE = 60  # lines of links to other stories
_LONGEST_LINK = 250  # characters
_CLOSING = '.!?:;”"’)…'


def split_tail(text: str, blocks: Sequence[Span]) -> tuple[list[Span], list[tuple[PartKind, Span]]]:
    """The blocks of front and story, and those that follow with their kinds, both in order.

    An agency's mark at the end of the last sentence is parted from it. At least one block is left
    to the story.
    """
    story = list(blocks)
    tail: list[tuple[PartKind, Span]] = []
    count = _before_furniture(text, blocks)
    while len(story) > count:
        tail.insert(0, ("furniture", story.pop()))
    for _ in range(_MOST_MARKS):
        kind = _kind(text, story[-1], story[-2]) if len(story) > 1 else None
        if kind is None:
            break
        tail.insert(0, (kind, story.pop()))
    if story:
        start, end = story[-1]
        mark = ending.glued(text[start:end])
        if mark:
            story[-1] = (start, start + mark)
            tail.insert(0, ("ending", (start + mark, end)))
    return story, tail


def _before_furniture(text: str, blocks: Sequence[Span]) -> int:
    """How many blocks stand before "Related News" and the links below it."""
    count = len(blocks)
    for index in range(len(blocks) - 1, max(0, len(blocks) - _MOST_FURNITURE), -1):
        start, end = blocks[index]
        if end - start > _LONGEST_LINK or text[end - 1] in ".!?":
            break
        if ending.is_furniture(text[start:end]):
            count = index
    return count


def _kind(text: str, block: Span, before: Span) -> PartKind | None:
    line = text[block[0] : block[1]] if block[1] - block[0] <= _LONGEST_LINK else ""
    if not line:
        return None
    if byline.is_byline(line):
        return "byline"
    if ending.is_ending(line):
        return "ending"
    if ending.is_furniture(line) or ending.is_foreign(line):
        return "furniture"
    if byline.is_author(line) and text[before[1] - 1] in _CLOSING:
        return "byline"
    return None
