"""The tables of a cache, in three storeys: what was read, what was found in it, what it comes to.

Each storey can be built again from the one below it, the first from the articles.

`position` is the order of the timeline as one number (see `vnkh.timeline.position`). A facet is
something that events are asked for by: a person, a country, a place, a topic, an article. It is
kept once, and `event_facets` says which events have it, in timeline order, so that the first
fifty events of somebody cost fifty steps however many there are.
"""

from __future__ import annotations

APPLICATION = 0x766E6B68  # "vnkh": how SQLite files say whose they are
LAYOUT = 2  # to be raised with every change of the tables below

TABLES = """
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- What was read. `modified` is 0 for a file that has to be looked into next time.
CREATE TABLE files (
    file INTEGER PRIMARY KEY,
    document TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    digest BLOB NOT NULL
);
-- `line` and `number` tell an article's line in a file of many (see `vnkh.reading.known`).
CREATE TABLE articles (
    article INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    line BLOB NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    digest BLOB NOT NULL,
    published TEXT NOT NULL,
    published_from TEXT NOT NULL,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    notes TEXT NOT NULL
);
CREATE INDEX articles_of_file ON articles (file);
CREATE TABLE unread (
    file INTEGER NOT NULL,
    document TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX unread_of_file ON unread (file);

-- What was found: the events of each article by itself, packed block by block.
CREATE TABLE findings (
    article INTEGER NOT NULL,
    block TEXT NOT NULL,
    records BLOB NOT NULL
);
CREATE INDEX findings_of_article ON findings (article);
CREATE INDEX findings_of_block ON findings (block);
CREATE TABLE touched (
    block TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What it comes to: each event once. `digest` tells records apart, `checksum` finds damage.
CREATE TABLE events (
    event INTEGER PRIMARY KEY,
    block TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    status TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX events_in_order ON events (position, id, kind, form, status);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_of_block ON events (block);
CREATE TABLE facets (
    facet INTEGER PRIMARY KEY,
    sort TEXT NOT NULL,
    value TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    country TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (sort, value, name, type, country)
);
CREATE INDEX facets_by_name ON facets (sort, folded);
CREATE TABLE event_facets (
    facet INTEGER NOT NULL,
    position INTEGER NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (facet, position, event)
) WITHOUT ROWID;
CREATE INDEX facets_of_event ON event_facets (event);
CREATE VIRTUAL TABLE event_words USING fts5 (
    words, content = '', detail = none, tokenize = "unicode61 remove_diacritics 0"
);

-- What names stand for, as the lexicon has it.
CREATE TABLE names (
    sort TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    spelt TEXT NOT NULL,
    PRIMARY KEY (sort, name, value)
) WITHOUT ROWID;
"""
