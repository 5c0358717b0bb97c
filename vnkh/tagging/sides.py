"""Between whom an article's relationship is: the countries it speaks of most."""

from __future__ import annotations

from collections import Counter

from vnkh.grammar.units import Unit
from vnkh.tagging.document import Document

_FIRST = ("VN", "KH", "LA")


def sides_of(document: Document) -> tuple[str, ...]:
    """Country codes, those of the relationship first, by how often each is spoken of.

    Vietnam and Cambodia lead where both are there; between others the count decides.
    """
    named = [
        unit
        for sentence in document.sentences
        for unit in sentence.units
        if unit.entity is not None
    ]
    counts = Counter([code for unit in named for code in codes(unit)])
    ranked = sorted(counts, key=lambda code: (-counts[code], code))
    if counts["VN"] and counts["KH"] and not _is_aside(counts):
        return ("VN", "KH", *(code for code in ranked if code not in ("VN", "KH")))
    return tuple(ranked)


def _is_aside(counts: Counter[str]) -> bool:
    """Whether one of the two is only named in passing in an article about others."""
    others = max((count for code, count in counts.items() if code not in ("VN", "KH")), default=0)
    return min(counts["VN"], counts["KH"]) * 3 < others


def codes(unit: Unit) -> tuple[str, ...]:
    """The countries that a unit points to."""
    entity = unit.entity
    if unit.tag in "Kk" and entity:
        return (entity[0].code,)
    if unit.tag == "L" and entity:
        return (entity[0].country,)
    if (
        unit.tag == "b"
        and entity
        and entity[0].country
        and len({each.country for each in entity}) == 1
    ):
        return (entity[0].country,)
    if unit.tag == "E" and entity.country:
        return (entity.country,)
    return ()
