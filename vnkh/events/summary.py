"""One plain line for an event, made from its fields."""

from __future__ import annotations

from vnkh.events.finding import Finding
from vnkh.records import Participant


def summary(finding: Finding, participants: tuple[Participant, ...]) -> str:
    """ "Bùi Thanh Sơn met Hun Manet in Phnom Penh"."""
    names = [each.name for each in participants]
    where = f" in {finding.where.name}" if finding.where is not None else ""
    if finding.kind == "meeting":
        return _meeting(finding, names, where)
    if finding.kind == "agreement":
        return _agreement(finding, names)
    return _commitment(finding, names)


def _meeting(finding: Finding, names: list[str], where: str) -> str:
    planned = finding.status == "planned"
    if finding.form == "visit":
        verb = "to visit" if planned else "visited"
        target = finding.where.name if finding.where is not None else "abroad"
        return f"{_list(names)} {verb} {finding.title or target}"
    title = f": {finding.title}" if finding.title else ""
    if finding.form in ("conference", "ceremony"):
        verb = "to attend" if planned else "attended"
        what = finding.title or f"a {finding.form}"
        return f"{_list(names)} {verb} {what}{where}" if names else f"{what}{where}"
    verb = {"call": "to speak by telephone with" if planned else "spoke by telephone with"}.get(
        finding.form, "to meet" if planned else "met"
    )
    if len(names) < 2:
        return f"{_list(names)} {verb}{where}{title}"
    return f"{names[0]} {verb} {_list(names[1:])}{where}{title}"


def _agreement(finding: Finding, names: list[str]) -> str:
    verb = {"signed": "signed", "exchanged": "exchanged", "pending": "to sign", "in_force": "bound by"}
    what = finding.title or finding.instrument or "agreement"
    return f"{_list(names)} {verb[finding.status]} {what}"


def _commitment(finding: Finding, names: list[str]) -> str:
    verb = {"joint": "agreed", "pledge": "pledged", "proposal": "proposed"}[finding.form]
    return f"{_list(names)} {verb}: {finding.action}"


def _list(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]
