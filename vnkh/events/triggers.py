"""The rules' words, as `lexicon/triggers/*.toml` has them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from vnkh.forms import Role

_FORMS = ("ceremony", "conference", "visit", "talks")


@dataclass(frozen=True, slots=True)
class MeetingVerb:
    """A verb whose subject met somebody; `triggers/meetings.toml` explains the fields."""

    id: str
    verbs: frozenset[str]
    partner: tuple[str, ...]
    form: str
    particle: frozenset[str] = frozenset()
    object: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    subject: Role = "participant"
    partner_role: Role = "participant"
    together: bool = False
    people: bool = False
    planned: bool = False
    plain: bool = False
    split: bool = False


@dataclass(frozen=True, slots=True)
class CommitmentVerb:
    """A verb of committing, reporting or proposing; `triggers/commitments.toml` explains it."""

    id: str
    verbs: frozenset[str]
    sort: str
    takes: tuple[str, ...]  # in the table's order, in which they are tried


@dataclass(frozen=True, slots=True)
class CommitmentNoun:
    """A noun of committing or proposing, with the verbs that bring it up."""

    id: str
    nouns: frozenset[str]
    sort: str
    brought: frozenset[str]


@cache
def table(name: str) -> dict[str, Any]:
    """One file of triggers."""
    return tomllib.loads(files("vnkh.lexicon").joinpath(f"triggers/{name}.toml").read_text("utf-8"))


@cache
def meeting_verbs() -> dict[str, tuple[MeetingVerb, ...]]:
    """The rules for verbs of meeting, by lemma."""
    rules: dict[str, tuple[MeetingVerb, ...]] = {}
    for name, row in table("meetings")["verbs"].items():
        rule = MeetingVerb(
            id=f"meeting.{name}",
            verbs=frozenset(row["verbs"].split()),
            partner=tuple(row["partner"]),
            form=row["form"],
            particle=frozenset(row.get("particle", "").split()),
            object=frozenset(row.get("object", "").split()),
            by=frozenset(row.get("by", "").split()),
            subject=row.get("subject", "participant"),
            partner_role=row.get("partner_role", "participant"),
            together=row.get("together", False),
            people=row.get("people", False),
            planned=row.get("planned", False),
            plain=row.get("plain", False),
            split=row.get("split", False),
        )
        for lemma in rule.verbs:
            rules[lemma] = (*rules.get(lemma, ()), rule)
    return rules


@cache
def occasions() -> dict[str, str]:
    """Nouns for occasions, each with its form."""
    words = table("meetings")["occasions"]
    return {word: form for form in _FORMS for word in words[form].split()}


@cache
def words(file: str, section: str, name: str) -> frozenset[str]:
    """One list of words."""
    return frozenset(table(file)[section][name].split())


@cache
def instruments() -> dict[str, str]:
    """Nouns for texts that bind, each with the term that records use."""
    rows = table("agreements")["instruments"]
    return {word: term for term, text in rows.items() for word in text.split()}


@cache
def commitment_verbs() -> dict[str, CommitmentVerb]:
    """The rules for verbs of committing, by lemma."""
    rules: dict[str, CommitmentVerb] = {}
    for name, row in table("commitments")["verbs"].items():
        rule = CommitmentVerb(
            f"commitment.{name}",
            frozenset(row["verbs"].split()),
            row["sort"],
            tuple(row["takes"]),
        )
        for lemma in rule.verbs:
            rules.setdefault(lemma, rule)
    return rules


@cache
def commitment_nouns() -> dict[str, CommitmentNoun]:
    """The rules for nouns of committing, by noun."""
    rules: dict[str, CommitmentNoun] = {}
    for name, row in table("commitments")["nouns"].items():
        rule = CommitmentNoun(
            f"commitment.{name}",
            frozenset(row["nouns"].split()),
            row["sort"],
            frozenset(row["brought"].split()),
        )
        for noun in rule.nouns:
            rules[noun] = rule
    return rules


@cache
def commitment_words() -> frozenset[str]:
    """The nouns of committing alone."""
    return frozenset(commitment_nouns())


@cache
def instrument_words() -> frozenset[str]:
    """The nouns for texts that bind, alone."""
    return frozenset(instruments())
