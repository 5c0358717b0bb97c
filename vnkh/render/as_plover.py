"""PLOVER, the exchange format of political event data: one JSON object a line.

PLOVER codes a meeting as CONSULT (with the mode phone or visit), a signature as SUPPORT, and a
pledge, a planned meeting or a wanted agreement as AGREE. It dropped appeals, so that a proposal
has no PLOVER event; its CAMEO code (02x) is given instead. CAMEO codes are texts: 040 is not 40.
"""

from __future__ import annotations

from typing import Any

from vnkh.forms import SCHEMA
from vnkh.render.as_json import compact
from vnkh.render.base import Renderer
from vnkh.render.values import Record

# PLOVER event, mode, CAMEO code
Code = tuple[str, str, str]
_MEETING: dict[str, Code] = {
    "talks": ("CONSULT", "", "040"),
    "call": ("CONSULT", "phone", "041"),
    "visit": ("CONSULT", "visit", "042"),
    "conference": ("CONSULT", "multilateral", "040"),
    "ceremony": ("CONSULT", "", "040"),
}
_BY_STATUS: dict[str, Code] = {
    "planned": ("AGREE", "", "036"),  # future meetings are agreed to, not yet held
    "cancelled": ("", "", ""),
    "signed": ("SUPPORT", "", "057"),
    "exchanged": ("SUPPORT", "", "057"),
    "in_force": ("SUPPORT", "", "057"),
    "pending": ("AGREE", "", "030"),
}
_BY_FORM: dict[str, Code] = {
    "joint": ("AGREE", "", "030"),
    "pledge": ("AGREE", "", "030"),
    "proposal": ("", "", "020"),
}
# PLOVER's contexts for our topics; topics it has no word for are left out.
_CONTEXTS = {
    "border": "territory", "trade": "economic", "investment": "economic", "economy": "economic",
    "finance": "economic", "culture": "culture", "health": "health", "environment": "environment",
    "water": "natural_resource", "energy": "natural_resource", "defence": "military",
    "security": "military", "crime": "crime", "justice": "legal",
    "science-technology": "technology", "digital": "technology", "transport": "economic",
    "tourism": "economic", "agriculture": "economic", "party": "political",
    "parliament": "political", "vietnamese-origin-community": "migration",
}  # fmt: skip
_ALPHA3 = {
    "BN": "BRN", "CN": "CHN", "FR": "FRA", "ID": "IDN", "JP": "JPN", "KH": "KHM", "KR": "KOR",
    "LA": "LAO", "MM": "MMR", "MY": "MYS", "PH": "PHL", "RU": "RUS", "SG": "SGP", "TH": "THA",
    "TL": "TLS", "US": "USA", "VN": "VNM",
}  # fmt: skip
_RECIPIENT_ROLES = {"host"}


class Plover(Renderer):
    """One event a line. Undated events have no place: PLOVER requires a day."""

    def row(self, record: Record) -> bool:
        """Write one event."""
        if not record["start"]:
            return False
        self.stream.write(compact(plover(record)) + "\n")
        return True


def plover(record: Record) -> dict[str, Any]:
    """The record in PLOVER's fields, with the record's own id and CAMEO code beside them."""
    event, mode, cameo = _code(record)
    actors, recipients = _entities(record)
    first = record["sources"][0]
    return {
        "id": record["id"],
        "has_event": True,
        "date": record["start"],
        "enddate": record["end"] or "",
        "actor": actors,
        "recipient": recipients,
        "event": [event] if event else [],
        "mode": [mode] if mode else [],
        "context": sorted({_CONTEXTS[each] for each in record["topics"] if each in _CONTEXTS}),
        "cameo": cameo,
        "event_loc": _location(record),
        "event_text": record["summary"],
        "text": first["quote"],
        "cite_info": {
            "citation": first["document"],
            "publication": first["publisher"],
            "date": first["published"],
            "coder": "vnkh",
            "codebook": "PLOVER",
            "version": SCHEMA,
        },
        "comment": f"date {record['date']} ({record['date_basis']}); rule {first['rule']}",
    }


def _code(record: Record) -> Code:
    if record["status"] in _BY_STATUS:
        return _BY_STATUS[record["status"]]
    if record["kind"] == "commitment":
        return _BY_FORM[record["form"]]
    event, mode, cameo = _MEETING[record["form"]]
    countries = {each["country"] for each in record["participants"]}
    return event, "" if mode == "multilateral" and len(countries) < 3 else mode, cameo


def _entities(record: Record) -> tuple[list[Record], list[Record]]:
    """Actors and recipients: the host of a visit and whom a commitment addresses receive it."""
    if record["kind"] == "commitment":
        makers = {each["country"] for each in record["participants"]}
        others = [each for each in record["addressees"] if each not in makers]
        return (
            [_entity(each) for each in record["participants"]],
            [{"code": _ALPHA3.get(each, each), "entity_text": each} for each in others],
        )
    receives = [each["role"] in _RECIPIENT_ROLES for each in record["participants"]]
    is_visit = record["form"] == "visit" and not all(receives)
    actors: list[Record] = []
    recipients: list[Record] = []
    for each, is_host in zip(record["participants"], receives, strict=True):
        (recipients if is_visit and is_host else actors).append(_entity(each))
    return actors, recipients


def _entity(participant: Record) -> Record:
    return {
        "code": _ALPHA3.get(participant["country"], participant["country"]),
        "entity_text": participant["name"],
        "identifier_text": participant["id"],
        "office": participant["office"],
    }


def _location(record: Record) -> Record:
    place = record["place"] or {"name": "", "country": ""}
    country = _ALPHA3.get(place["country"], place["country"])
    return {"extracted_place": place["name"], "country_code": country}
