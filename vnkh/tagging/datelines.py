"""Where an article was written: its dateline's province and country."""

from __future__ import annotations

from functools import cache

from vnkh.folding import fold
from vnkh.lexicon.countries import by_capital, countries
from vnkh.lexicon.places import Place, places_named
from vnkh.tagging.document import Document


def dateline_province(document: Document) -> Place | None:
    """The province in which the article was written, which it then calls "the province"."""
    found = places_named(fold(document.article.dateline))
    return found[0] if found and found[0].kind == "province" else None


def dateline_country(document: Document) -> str:
    """The country where the article was written, or where its first sentence is."""
    place = fold(document.article.dateline)
    found = places_named(place)
    if found:
        return found[0].country
    capital = by_capital().get(place)
    return capital.code if capital else ""


@cache
def capital_names() -> frozenset[str]:
    """Names of capitals, which may stand for their states."""
    return frozenset(name for country in countries() for name in country.capitals)
