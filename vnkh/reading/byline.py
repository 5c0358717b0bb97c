"""Bylines: who wrote a story, where it was taken from and when it was published.

    By The Associated Press            Posted December 11, 2023 4:12 am.
    18:02, 03/07/2015                  Post Staff | Publication date 10 December 2018 | 07:00 ICT
    Khmer Times/Staff Reporter         Source: Xinhua| 2019-10-30 19:41:26|Editor: huaxia

Most stand between headline and story, some below it.
"""

from __future__ import annotations

import re

from vnkh.reading.dates import written
from vnkh.reading.publishers import named, publisher

_LONGEST = 150  # characters
_SHORTEST_STORY = 40  # characters after a source that are text and not its rest
_SURE = 80  # characters; with publisher and date nothing but a byline is that short
_WRITERS = (
    "story by", "stories by", "text by", "photo by", "photos by", "reported by", "written by",
    "translated by", "edited by", "compiled by", "posted by", "by", "posts", "author", "writer",
    "editor", "reporter", "from correspondents in", "from our correspondent in",
    "from our correspondent",
)  # fmt: skip
_WRITTEN_BY = re.compile(rf"(?:{'|'.join(_WRITERS)})\b\s?:?\s", re.IGNORECASE)
_SOURCE = re.compile(r"\(?source\s?[:–-]", re.IGNORECASE)
_SOURCE_MARK = re.compile(r"Source\s?:\s?(\S{2,20})\s")
_SECTION = re.compile(r"(?:newspaper )?section\s?:", re.IGNORECASE)
_DATING = (
    "posted", "published", "update", "updated", "issued", "created", "modified",
    "publication date", "date",
)  # fmt: skip
_DATED = re.compile(rf"(?:first |last )?(?:{'|'.join(_DATING)})\b", re.IGNORECASE)
_UPDATE = re.compile(r"(?:last )?(?:update|modified)", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
_DATE_WORDS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "am", "pm", "a.m", "p.m", "at", "on", "gmt", "utc", "ict", "gmt+7", "utc+7", "hours", "ago",
}  # fmt: skip
_JOINING = {"and", "of", "the", "in", "for", "at", "with", "to"}


def is_byline(line: str) -> bool:
    """Whether a line can be nothing but a byline, wherever it stands."""
    return len(line) <= _LONGEST and (
        _is_credit(line)
        or _is_dated(line)
        or (has_date(line) and (not _without_dates(line) or _is_short_and_named(line)))
    )


def is_byline_in_front(line: str, is_first: bool) -> bool:
    """Whether a line is a byline where one is expected: between the headline and the story.

    The first line of an article must say more than a name and a date to be one.
    """
    if len(line) > _LONGEST or line.endswith("."):
        return False
    rest = _without_dates(line)
    is_names = len(rest) <= 6 and all(map(_is_name_word, rest))
    return is_names and (bool(named(line)) or (has_date(line) and not is_first))


def run_in(text: str) -> int:
    """The length of a "Source: AKP" that a story follows on the same line; 0 where there is none."""
    match = _SOURCE_MARK.match(text)
    is_story = match and len(text) - match.end() >= _SHORTEST_STORY and text[-1] in '.!?”"'
    return match.end() if match and is_story and publisher(match[1]) else 0


def is_author(line: str) -> bool:
    """Whether a line is two to four names and nothing else, as authors sign at the end."""
    words = line.split()
    is_short = 2 <= len(words) <= 4 and len(line) <= 40
    return is_short and all(word[0].isupper() and _is_letters(word) for word in words)


def is_update(line: str) -> bool:
    """Whether a line says when the story was last changed, not when it was published."""
    return _UPDATE.match(line) is not None


def has_date(line: str) -> bool:
    """Whether a line has a date with its year."""
    return any(one.year for one in written(line))


def source(line: str) -> str:
    """The publisher that a byline names, "" where it names none."""
    words = _WRITTEN_BY.match(line) or _SOURCE.match(line)
    return named(re.split(r"\. |,", line[words.end() if words else 0 :])[0]) or named(line)


def _is_credit(line: str) -> bool:
    if _SOURCE.match(line) or _SECTION.match(line):
        return True
    match = _WRITTEN_BY.match(line)
    if not match:
        return False
    rest = line[match.end() :].strip()
    if line.endswith(".") and not (source(line) or line.endswith("staff.")):
        return False
    if match[0].strip().lower() != "by":
        return rest[:1].isupper() or not rest.isascii()
    return bool(publisher(rest)) or (
        len(rest) <= 60
        and rest[:1].isupper()
        and all(map(_is_name_word, re.split(r"[\s/,|]+", rest)))
    )


def _is_short_and_named(line: str) -> bool:
    """Whether a line with a date names a publisher besides: "Xinhua, April 25, 2017"."""
    return len(line) <= _SURE and len(_without_dates(line)) <= 6 and bool(named(line))


def _is_dated(line: str) -> bool:
    """Whether a line says when it was posted, and little else."""
    return bool(_DATED.match(line)) and has_date(line) and len(_without_dates(line)) <= 4


def _without_dates(line: str) -> list[str]:
    """The words of a line that are neither date nor time."""
    for one in sorted(written(line), key=lambda each: -each.start):
        line = f"{line[: one.start]} {line[one.end :]}"
    words = re.split(r"[\s|/,:;–—-]+", _DATED.sub(" ", _CLOCK.sub(" ", line)))
    return [word for word in words if word.strip(".()").lower() not in _DATE_WORDS | {""}]


def _is_name_word(word: str) -> bool:
    return word[:1].isupper() or word in _JOINING or not word


def _is_letters(word: str) -> bool:
    return all(char.isalpha() or char in ".'’-" or "\u0300" <= char <= "\u036f" for char in word)
