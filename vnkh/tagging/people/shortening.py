"""The shorter names by which somebody, once named in full, is called."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.folding import fold
from vnkh.tagging.people.person import Person


def short_forms(person: Person) -> Iterator[tuple[str, ...]]:
    """Folded words that may stand for a person named before: "Chính", "Sokhonn", "Lecornu".

    A Vietnamese is called by the last word, others by any end of the name; a family name alone
    stands for nobody where it stands first.
    """
    for name in _full_names(person):
        words = tuple(fold(name).replace("-", " - ").split())
        if len(words) < 2:
            continue
        for length in range(1, len(words)):
            yield words[-length:]
        if person.country not in ("VN", "KH"):
            yield words[:1]
        elif len(words) > 2 and person.country == "KH":
            yield words[:2]


def _full_names(person: Person) -> list[str]:
    if person.known is None:
        return [person.name]
    return [person.known.name, *person.known.aliases, *person.known.calls]
