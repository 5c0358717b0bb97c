"""Headlines: the lines above a story, and the title they give it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnkh.reading.publishers import publisher

MOST = 3  # lines: a kicker, the headline, a second deck
_LONGEST = 250  # characters
_SITE = re.compile(r"(?<!\s)\s+(?:[|»–—-]|::)\s+([^|»]{2,40})$")


def is_headline(line: str) -> bool:
    """Whether a line above a story reads as a headline: short, and no full sentence."""
    if len(line) > _LONGEST or line[0].islower():
        return False
    return line.endswith("...") or line.rstrip("”\"’')")[-1:] not in {".", ":", ";", ",", ""}


def title(headlines: Iterable[str]) -> str:
    """The headline among its lines, without the name of the site.

    A line that another one repeats, else the longest: the others are kickers.
    """
    lines = [_without_site(line) for line in headlines]
    return max(
        lines, key=lambda line: (sum(line in other for other in lines), len(line)), default=""
    )


def site(headlines: Iterable[str]) -> str:
    """The publisher that a headline ends with ("… | Phnom Penh Post"), "" where none does."""
    matches = (_SITE.search(line) for line in headlines)
    return next(filter(None, (publisher(match[1]) for match in matches if match)), "")


def _without_site(line: str) -> str:
    match = _SITE.search(line)
    return line[: match.start()] if match and publisher(match[1]) else line
