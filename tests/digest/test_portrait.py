"""A person is credited with what they said themselves, and with nobody else's words."""

from __future__ import annotations

from vnkh.digest import portrait

SOURCE = {"document": "a.txt"}
DAY = "2025-11-28"


def person(identity, country):
    return {"id": identity, "name": identity, "type": "person", "country": country, "office": ""}


def state(country):
    return {"id": country, "name": country, "type": "country", "country": country, "office": ""}


def event(identity, kind, form, *who, addressees=(), document="a.txt", start=DAY):
    return {
        "id": identity, "kind": kind, "form": form, "status": "held", "start": start,
        "participants": list(who), "addressees": list(addressees),
        "sources": [{"document": document}],
    }  # fmt: skip


SEN, MANET, SON = person("hun-sen", "KH"), person("hun-manet", "KH"), person("son", "VN")
TALKS = event("m", "meeting", "talks", SEN, SON)
OWN = event("c1", "commitment", "pledge", SEN)
ANOTHERS = event("c2", "commitment", "pledge", MANET)
BOTH = event("c3", "commitment", "joint", state("KH"), state("VN"))
ASKED = event("c4", "commitment", "proposal", SEN, addressees=["VN"])
ASKED_BY_STATE = event("c5", "commitment", "proposal", state("KH"), addressees=["VN"])
ASKED_OF = event("c6", "commitment", "proposal", SON, addressees=["KH"])
ELSEWHERE = event("c7", "commitment", "joint", state("KH"), document="b.txt")
ANOTHER_DAY = event("c8", "commitment", "joint", state("KH"), start="2025-12-01")


def test_each_commitment_stands_where_it_belongs_and_only_there() -> None:
    around = [ANOTHERS, BOTH, ASKED_BY_STATE, ASKED_OF, ELSEWHERE, ANOTHER_DAY]
    found = portrait("hun-sen", [TALKS, OWN, ASKED], around)
    assert {
        name: [each["id"] for each in rows] for name, rows in found.items() if "ed" in name
    } == {
        "promised": ["c1"],
        "promised_by_side": ["c3"],
        "asked": ["c4"],
        "asked_by_side": ["c5"],
        "asked_of_side": ["c6"],
    }


def test_whom_somebody_met_counts_meetings_that_were_held() -> None:
    planned = {**TALKS, "id": "m2", "status": "planned", "start": "2026-01-01"}
    (met,) = portrait("hun-sen", [TALKS, planned])["met"]
    assert met == {"id": "son", "name": "son", "country": "VN", "times": 1, "last": DAY}


def test_nobody_is_a_portrait_too() -> None:
    assert portrait("nobody", [])["met"] == []
