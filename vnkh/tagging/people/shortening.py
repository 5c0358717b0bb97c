"""The shorter names by which somebody, once named in full, is called."""

from __future__ import annotations

from functools import lru_cache

from vnkh.folding import fold
from vnkh.tagging.people.person import Person

_GENERATIONS = frozenset("jr sr ii iii iv".split())


def short_forms(person: Person) -> frozenset[tuple[str, ...]]:
    """Folded words that may stand for a person named before: "Chính", "Sokhonn", "Lecornu".

    A Vietnamese is called by the last word, others by any end of the name; a family name alone
    stands for nobody where it stands first.
    """
    return _short_forms(_full_names(person), person.country)


@lru_cache(maxsize=1 << 10)
def _short_forms(names: tuple[str, ...], country: str) -> frozenset[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for name in names:
        words = tuple(fold(name).replace("-", " - ").split())
        if words and words[-1].rstrip(".") in _GENERATIONS:
            words = words[:-1]  # "Gilberto Teodoro Jr." is "Teodoro"
        if len(words) < 2:
            continue
        found.update(words[-length:] for length in range(1, len(words)))
        if country not in ("VN", "KH"):
            found.add(words[:1])
        elif len(words) > 2 and country == "KH":
            found.add(words[:2])
    return frozenset(found)


def _full_names(person: Person) -> tuple[str, ...]:
    if person.known is None:
        return (person.name,)
    return (person.known.name, *person.known.aliases, *person.known.calls)
