"""One plain line for an event, made from its fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Told = Any  # an event, or a namespace of its fields before there is one

_BEHIND = frozenset("of on for in to between about".split())
_LONGEST = 3  # names told before "and others"
_MET = {
    ("talks", "held"): "met",
    ("talks", "planned"): "to meet",
    ("talks", "cancelled"): "were to meet",
    ("call", "held"): "spoke by telephone with",
    ("call", "planned"): "to speak by telephone with",
    ("call", "cancelled"): "were to speak by telephone with",
}
_RECEIVED = {"held": "received", "planned": "to receive", "cancelled": "was to receive"}
_VISITED = {"held": "visited", "planned": "to visit", "cancelled": "was to visit"}
_ATTENDED = {"held": "attended", "planned": "to attend", "cancelled": "were to attend"}
_SIGNED = {
    "signed": "signed",
    "exchanged": "exchanged",
    "pending": "to sign",
    "in_force": "are bound by",
}
_SAID = {"joint": "agreed", "pledge": "promised", "proposal": "asked"}


def summary(event: Told) -> str:
    """ "Bùi Thanh Sơn met Hun Manet in Phnom Penh"."""
    if event.kind == "meeting":
        return _MEETINGS.get(event.form, _gathering)(event)
    return _agreement(event) if event.kind == "agreement" else _commitment(event)


def _commitment(event: Told) -> str:
    return f"{_list(_names(event))} {_SAID[event.form]}: {event.action}"


def _talks(event: Told) -> str:
    hosts, guests = _names(event, "host"), _names(event, "visitor")
    others = [name for name in _names(event) if name not in {*hosts, *guests}]
    verb = _MET.get((event.form, event.status), "met")
    if hosts and guests and event.form == "talks":
        line = f"{_list(hosts)} {_RECEIVED[event.status]} {_list([*guests, *others])}"
    elif len(names := [*guests, *hosts, *others]) > 1:
        line = f"{names[0]} {verb} {_list(names[1:])}"
    else:
        line = f"{_list(names)} {verb.removesuffix(' with')}".strip()
    return f"{line}{_in(event)}" + (f": {event.title}" if event.title else "")


def _visit(event: Told) -> str:
    hosts = _names(event, "host")
    guests = [name for name in _names(event) if name not in hosts]
    where = event.title or (event.place.name if event.place else "abroad")
    by = f" at the invitation of {_list(hosts)}" if hosts and guests else ""
    return f"{_list(guests or hosts)} {_VISITED[event.status]} {where}{by}"


def _gathering(event: Told) -> str:
    what = event.title or f"a {event.form}"
    names = _names(event)
    line = f"{_list(names)} {_ATTENDED[event.status]} {what}" if names else what
    return line + _in(event)


_MEETINGS = {"talks": _talks, "call": _talks, "visit": _visit}


def _agreement(event: Told) -> str:
    what = event.title or event.instrument or "agreement"
    return f"{_list(_names(event))} {_SIGNED[event.status]} {_article(what)}{what}".strip()


def _article(noun: str) -> str:
    """ "a " before what has no name of its own."""
    first = noun.split(maxsplit=1)[0].lower() if noun else ""
    if not first.isalpha() or not noun[0].islower() or first in {"the", "a", "an"}:
        return "the " if noun and noun[0].isdigit() else ""
    if first.endswith("s") or _is_counted(noun):
        return ""
    return "an " if first[0] in "aeio" else "a "


def _is_counted(noun: str) -> bool:
    """ "Two documents", "several memoranda of understanding"."""
    words = noun.lower().split()
    end = next((at for at, word in enumerate(words) if word in _BEHIND), len(words))
    counted = words[end - 1]
    return end > 1 and counted.endswith(("s", "memoranda")) and counted != "minutes"


def _in(event: Told) -> str:
    return f" in {event.place.name}" if event.place else ""


def _names(event: Told, role: str = "") -> list[str]:
    return [each.name for each in event.participants if role in ("", each.role)]


def _list(names: Sequence[str]) -> str:
    if len(names) > _LONGEST + 1:
        names = [*names[:_LONGEST], f"{len(names) - _LONGEST} others"]
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]
