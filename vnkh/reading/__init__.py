"""Files of a corpus in, articles out. What cannot be read comes out as a value that says why.

for found in find(["articles", "more.jsonl.gz"]):
    for one in read(found) if isinstance(found, Found) else [found]:
        ...  # an Article, an Unread, or an EventLine of a file that `vnkh extract` wrote
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnkh.reading.article import Article, EventLine, Part, PartKind, PublishedFrom, Unread
    from vnkh.reading.corpus import find
    from vnkh.reading.formats import read, read_text
    from vnkh.reading.found import Found

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
_MODULES = {
    "article": ("Article", "EventLine", "Part", "PartKind", "PublishedFrom", "Unread"),
    "corpus": ("find",),
    "formats": ("read", "read_text"),
    "found": ("Found",),
}
_HOMES = {name: f"vnkh.reading.{module}" for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    """What reads is loaded when it is wanted: a warm cache only needs to find the files."""
    if name not in _HOMES:
        raise AttributeError(f"module 'vnkh.reading' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
