"""Meetings that a verb states: "met", "was received by", "sat down with"."""

from vnkh.events.meetings.building import build, is_between
from vnkh.events.meetings.links import by_link
from vnkh.events.meetings.telling import by_discussing, by_telling
from vnkh.events.meetings.verbs import by_verb, tells

__all__ = [
    "build",
    "by_discussing",
    "by_link",
    "by_telling",
    "by_verb",
    "is_between",
    "tells",
]
