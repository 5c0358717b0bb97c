"""A merged event as rows: what it is asked for by, and the words it is found by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import Any, NamedTuple

from vnkh.engines.packing import sound
from vnkh.folding import View, fold
from vnkh.store.database import checksum
from vnkh.store.naming import names_used
from vnkh.timeline.position import position
from vnkh.timeline.suggestions import words_of

Forms = Callable[[str], tuple[str, ...]]

# Something that events are asked for by: sort, value, name, type, country. A plain tuple, since
# a million of them go from one process to another, ten times as fast as anything with a name.
Facet = tuple[str, str, str, str, str]


class Row(NamedTuple):
    """An event as it is written down.

    `columns` are id, kind, form, status, start, end; `text` is the record, `digest` what tells it
    from others, `checksum` what it is compared with when it is read.
    """

    columns: tuple[str | None, ...]
    position: int
    text: str
    digest: bytes
    checksum: int
    words: str
    facets: tuple[Facet, ...]


def digest_of(text: str) -> bytes:
    """A record's fingerprint, which tells it from every other."""
    return blake2b(text.encode("utf-8"), digest_size=8).digest()


def row_of(text: str, digest: bytes, record: dict[str, Any], forms: Forms) -> Row:
    """The row of a record, its text and digest; `forms` gives a person's names, by id."""
    facets = set(_facets(record, forms))
    if "\\ud" in text:  # only half characters are escaped
        facets = {_sound(facet) for facet in facets}
    return Row(
        columns=tuple(record[name] for name in ("id", "kind", "form", "status", "start", "end")),
        position=position(record),
        text=text,
        digest=digest,
        checksum=checksum(text),
        words=searched(record),
        facets=tuple(facets),
    )


def searched(record: dict[str, Any]) -> str:
    """The words that `--text` looks through: folded, single blanks."""
    texts = [record["summary"], record["title"], record.get("action", "")]
    texts += [each["name"] for each in record["participants"]]
    texts += [text for each in record["sources"] for text in (each["quote"], each["wording"])]
    texts += [record["place"]["name"]] if record["place"] else []
    return " ".join(dict.fromkeys(words_of(" ".join(dict.fromkeys(texts)))))


def _facets(record: dict[str, Any], forms: Forms) -> Iterator[Facet]:
    quotes = [View(" ".join(source["quote"].split())) for source in record["sources"]]
    for each in record["participants"]:
        yield ("who", each["id"], each["name"], each["type"], each["country"])
        if each["country"]:
            yield _plain("country", each["country"])
        if each["type"] == "person":
            yield from _of_person(each, quotes, forms)
    if record["place"]:
        yield from _of_place(record["place"])
    for sort, key in (("topic", "topics"), ("thread", "threads")):
        yield from (_plain(sort, value) for value in record[key])
    for name in record.get("addressees", ()):
        yield _plain("addressee", fold(name), name)
    for source in record["sources"]:
        yield _plain("document", source["document"])
        if source["publisher"]:
            yield _plain("publisher", fold(source["publisher"]), source["publisher"])


def _of_person(person: dict[str, Any], quotes: list[View], forms: Forms) -> Iterator[Facet]:
    if person["office"]:
        yield _plain("office", person["id"], person["office"])
    for name in names_used((person["name"], *forms(person["id"])), quotes):
        yield _plain("called", person["id"], name)


def _of_place(place: dict[str, Any]) -> Iterator[Facet]:
    yield ("place", fold(place["name"]), place["name"], "", place["country"])
    if place["country"]:
        yield _plain("country", place["country"])


def _plain(sort: str, value: str, name: str = "") -> Facet:
    return (sort, value, name, "", "")


def _sound(facet: Facet) -> Facet:
    sort, value, name, kind, country = facet
    return (sort, sound(value), sound(name), kind, country)
