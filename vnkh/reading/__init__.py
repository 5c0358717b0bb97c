"""Files of a corpus in, articles out. What cannot be read comes out as a value that says why."""

from vnkh.reading.article import Article, EventLine, Part, PartKind, PublishedFrom, Unread
from vnkh.reading.assemble import assemble


def read_text(text: str, document: str) -> Article | Unread:
    """The article of one decoded text in the seeds' form: ` date YYYY-MM-DD `, then the text."""
    return assemble(document, text)


__all__ = [
    "Article",
    "EventLine",
    "Part",
    "PartKind",
    "PublishedFrom",
    "Unread",
    "read_text",
]
