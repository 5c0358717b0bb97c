"""Files of a corpus in, articles out. What cannot be read comes out as a value that says why.

for found in find(["articles", "more.jsonl.gz"]):
    for one in read(found) if isinstance(found, Found) else [found]:
        ...  # an Article, an Unread, or an EventLine of a file that `vnkh extract` wrote
"""

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
