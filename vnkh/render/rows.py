"""Columns of what is listed beside events: people, matters, articles, counts."""

from __future__ import annotations

from vnkh.render.columns import Column, key

_ID = Column("id", "Id", "what other commands take", key("id"), is_rigid=True)
_EVENTS = Column("events", "Events", "how many events", key("events"), is_number=True)
_FIRST = Column("first", "First", "month of the first event", key("first"), is_rigid=True)
_LAST = Column("last", "Last", "month of the last event", key("last"), is_rigid=True)
_DOCUMENT = Column("document", "Document", "path within the corpus", key("document"), widest=30,
                   folds=True)  # fmt: skip

PEOPLE = (
    Column("name", "Name", "the name", key("name"), is_rigid=True),
    Column("office", "Office", "the last office seen", key("office")),
    _EVENTS,
    Column("country", "Country", "country code", key("country"), is_rigid=True, folds=True),
    Column("id", "Id", "what --who takes", key("id"), is_rigid=True, folds=True),
)

THREADS = (
    Column("id", "Thread", "what `vnkh thread` takes", key("id")),
    _EVENTS,
    _FIRST,
    _LAST,
    Column("signed", "Signed", "agreements signed or in force", key("signed"), is_number=True),
    Column("pending", "Pending", "agreements still wanted", key("pending"), is_number=True),
)

ARTICLES = (
    Column("published", "Date", "day of publication", key("published"), is_rigid=True),
    Column("publisher", "Publisher", "who published it", key("publisher"), widest=14),
    _EVENTS,
    Column("title", "Title", "its title, or how it begins; or why it could not be read",
           key("title")),
    _DOCUMENT,
    Column("notes", "Assumed", "what was assumed while reading", key("notes")),
    Column("unread", "Not read", "why it could not be read", key("unread")),
)  # fmt: skip
ARTICLES_USUAL = ("published", "publisher", "events", "title", "document")

HISTORY = (
    Column("date", "Date", "EDTF", lambda row: row["event"]["date"], is_rigid=True),
    Column("news", "What is new", "compared with the events before",
           lambda row: "; ".join(row["news"])),
    Column("summary", "Event", "one plain line", lambda row: row["event"]["summary"]),
    Column("id", "Id", "what `vnkh show` takes", lambda row: row["event"]["id"], is_rigid=True),
)  # fmt: skip

COUNTS = (
    Column("of", "Of", "month, kind, person, pair or topic", key("of"), is_rigid=True),
    Column("name", "Name", "which", key("name")),
    Column("kind", "Kind", "of which kind, where they are told apart", key("kind"), is_rigid=True),
    _EVENTS,
)

PROBLEMS = (
    Column("file", "File", "the word list", key("file"), is_rigid=True),
    Column("entry", "Entry", "where in it", key("entry"), widest=24),
    Column("message", "Problem", "what is wrong", key("message")),
)

UNKNOWN = (
    Column("times", "Times", "how often it was met", key("times"), is_number=True),
    Column("type", "Type", "person, body or place", key("type"), is_rigid=True),
    Column("name", "Name", "as it was met", key("name")),
)
