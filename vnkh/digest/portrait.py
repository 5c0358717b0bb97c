"""One person: offices over time, whom they met and how often, what was promised and asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Record = dict[str, Any]

_OWN = {"joint", "pledge"}


def portrait(identity: str, records: Iterable[Record], around: Iterable[Record] = ()) -> Record:
    """What the events of a person say of them.

    `records` are the events they take part in; `around` are commitments of the same time, which
    name states as makers: those told with a meeting of this person, by the same article on the
    same day, belong to the picture. Gives id, name, country, offices, met; promised and asked by
    the person; promised_by_side, asked_by_side and asked_of_side: by and of their state.
    """
    events = list(records)
    own = [each for record in events for each in record["participants"] if each["id"] == identity]
    country = own[0]["country"] if own else ""
    return {
        "id": identity,
        "name": own[0]["name"] if own else identity,
        "country": country,
        "offices": _offices(identity, events),
        "met": _met(identity, events),
        **_commitments(_told_with_meetings(events, around), identity, country),
    }


def _commitments(said: list[Record], identity: str, country: str) -> dict[str, list[Record]]:
    by_person = [each for each in said if _is_by(each, identity)]
    by_side = [each for each in said if _is_by_state(each, country)]
    others = [each for each in said if not _is_of(each, country)]
    return {
        "promised": [each for each in by_person if each["form"] in _OWN],
        "promised_by_side": [each for each in by_side if each["form"] in _OWN],
        "asked": [each for each in by_person if each["form"] not in _OWN],
        "asked_by_side": [each for each in by_side if each["form"] not in _OWN],
        "asked_of_side": [
            each for each in others if each["form"] not in _OWN and country in each["addressees"]
        ],
    }


def _told_with_meetings(events: list[Record], around: Iterable[Record]) -> list[Record]:
    own = {event["id"]: event for event in events if event["kind"] == "commitment"}
    met = {
        (source["document"], event["start"])
        for event in events
        if event["kind"] == "meeting" and event["status"] == "held"
        for source in event["sources"]
    }
    for each in around:
        if any((source["document"], each["start"]) in met for source in each["sources"]):
            own.setdefault(each["id"], each)
    return sorted(own.values(), key=lambda each: (each["start"] or "9999", each["id"]))


def _is_by(commitment: Record, identity: str) -> bool:
    return any(each["id"] == identity for each in commitment["participants"])


def _is_of(commitment: Record, country: str) -> bool:
    return any(each["country"] == country for each in commitment["participants"])


def _is_by_state(commitment: Record, country: str) -> bool:
    """Whether the state makes it, and nobody of that country by name."""
    makers = [each for each in commitment["participants"] if each["country"] == country]
    return bool(makers) and all(each["type"] == "country" for each in makers)


def _offices(identity: str, events: list[Record]) -> list[Record]:
    """The offices seen, with the first and last day on which each was."""
    seen: dict[str, list[str]] = {}
    for record in events:
        for each in record["participants"]:
            if each["id"] == identity and each["office"]:
                seen.setdefault(each["office"], []).append(record["start"] or "")
    rows = [
        {"office": office, "first": min(filter(None, days), default=""), "last": max(days)}
        for office, days in seen.items()
    ]
    return sorted(rows, key=lambda row: (row["first"] or "9999", row["office"]))


def _met(identity: str, events: list[Record]) -> list[Record]:
    """Persons at the same meetings that were held, the most frequent first."""
    rows: dict[str, Record] = {}
    for record in events:
        if record["kind"] != "meeting" or record["status"] != "held":
            continue
        others = (each for each in record["participants"] if each["type"] == "person")
        for each in others:
            if each["id"] == identity:
                continue
            row = rows.setdefault(
                each["id"],
                {"id": each["id"], "name": each["name"], "country": each["country"],
                 "times": 0, "last": ""},
            )  # fmt: skip
            row["times"] += 1
            row["last"] = max(row["last"], record["start"] or "")
    return sorted(rows.values(), key=lambda row: (-row["times"], row["id"]))
