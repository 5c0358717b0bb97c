"""How far rules look, so that text made to hurt takes no longer than its length.

Each is several times what the longest articles of this field have; there nothing is cut off.
"""

from __future__ import annotations

SENTENCE = 250  # tokens: what runs on without a full stop is cut there
PEOPLE = 100  # of an article, that a description or pronoun may mean
EVENTS = 60  # of an article, among which one told again is looked for
SOURCES = 50  # of an event within one article
TITLES = 12  # of a person in one article
