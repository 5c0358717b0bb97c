"""How the readers of single formats give up; the door turns it into an `Unread` value."""

from __future__ import annotations


class UnreadableError(Exception):
    """A file has no article to give; the message says why, for people."""
