"""Files of a corpus in, articles out. What cannot be read comes out as a value that says why.

for found in find(["articles", "more.jsonl.gz"]):
    for one in read(found) if isinstance(found, Found) else [found]:
        ...  # an Article, an Unread, or an EventLine of a file that `vnkh extract` wrote
"""

from typing import TYPE_CHECKING, Any

from vnkh.reading.article import Article, EventLine, Part, PartKind, PublishedFrom, Unread
from vnkh.reading.corpus import find
from vnkh.reading.found import Found

if TYPE_CHECKING:
    from vnkh.reading.formats import read, read_text

__all__ = [
    "Article",
    "EventLine",
    "Found",
    "Part",
    "PartKind",
    "PublishedFrom",
    "Unread",
    "find",
    "read",
    "read_text",
]


def __getattr__(name: str) -> Any:
    """What reads is loaded when it is wanted: a warm cache only needs to find the files."""
    if name not in {"read", "read_text"}:
        raise AttributeError(name)
    from vnkh.reading import formats  # noqa: PLC0415

    return getattr(formats, name)
