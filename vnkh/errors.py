"""What can go wrong, as one root exception and a few children.

A message says what is wrong, where, and what to do about it; it is shown to users as it stands.
Articles that cannot be read are values (`vnkh.reading.Unread`), not exceptions: one bad file
never stops the others.
"""


class VnkhError(Exception):
    """Anything vnkh knows how to explain. Exit status 1."""


class UsageError(VnkhError):
    """The request itself is wrong: an option's value, a combination of options. Exit status 2."""


class UnknownValueError(VnkhError):
    """A name, id or word that nothing answers to; the message offers what was perhaps meant."""


class CorpusError(VnkhError):
    """There is nothing to read at the place given."""


class LexiconError(VnkhError):
    """A word list contradicts itself or cannot be read."""
