"""A merged event as rows: what it is asked for by, and the words it is found by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple

from vnkh.engines.packing import sound
from vnkh.folding import View, fold
from vnkh.store.database import checksum
from vnkh.store.naming import names_used
from vnkh.timeline.position import position
from vnkh.timeline.suggestions import words_of

Forms = Callable[[str], tuple[str, ...]]


class Facet(NamedTuple):
    """Something that events are asked for by."""

    sort: str
    value: str
    name: str = ""
    type: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An event as it is written down.

    `text` is the record, `digest` its fingerprint, `checksum` what is compared when it is read.
    """

    text: str
    digest: bytes
    checksum: int
    record: dict[str, Any]
    position: int
    words: str
    facets: frozenset[Facet]


def digest_of(text: str) -> bytes:
    """A record's fingerprint, which tells it from every other."""
    return blake2b(text.encode("utf-8"), digest_size=8).digest()


def row_of(text: str, digest: bytes, record: dict[str, Any], forms: Forms) -> Row:
    """The row of a record, its text and digest; `forms` gives a person's names, by id."""
    facets = frozenset(_facets(record, forms))
    if "\\ud" in text:  # only half characters are escaped
        facets = frozenset(Facet(*map(sound, facet)) for facet in facets)
    return Row(
        text=text,
        digest=digest,
        checksum=checksum(text),
        record=record,
        position=position(record),
        words=searched(record),
        facets=facets,
    )


def searched(record: dict[str, Any]) -> str:
    """The words that `--text` looks through: folded, single blanks."""
    texts = [record["summary"], record["title"], record.get("action", "")]
    texts += [each["name"] for each in record["participants"]]
    texts += [each["quote"] for each in record["sources"]]
    texts += [record["place"]["name"]] if record["place"] else []
    return " ".join(dict.fromkeys(words_of(" ".join(texts))))


def _facets(record: dict[str, Any], forms: Forms) -> Iterator[Facet]:
    quotes = [View(source["quote"]) for source in record["sources"]]
    for each in record["participants"]:
        yield Facet("who", each["id"], each["name"], each["type"], each["country"])
        if each["country"]:
            yield Facet("country", each["country"])
        if each["type"] == "person":
            yield from _of_person(each, quotes, forms)
    if record["place"]:
        yield from _of_place(record["place"])
    for sort, key in (("topic", "topics"), ("thread", "threads")):
        yield from (Facet(sort, value) for value in record[key])
    for name in record.get("addressees", ()):
        yield Facet("addressee", fold(name), name)
    for source in record["sources"]:
        yield Facet("document", source["document"])
        if source["publisher"]:
            yield Facet("publisher", fold(source["publisher"]), source["publisher"])


def _of_person(person: dict[str, Any], quotes: list[View], forms: Forms) -> Iterator[Facet]:
    if person["office"]:
        yield Facet("office", person["id"], person["office"])
    for name in names_used((person["name"], *forms(person["id"])), quotes):
        yield Facet("called", person["id"], name)


def _of_place(place: dict[str, Any]) -> Iterator[Facet]:
    yield Facet("place", fold(place["name"]), place["name"], country=place["country"])
    if place["country"]:
        yield Facet("country", place["country"])
