"""Celebrations whose date only their name tells: "the celebration of the 80th National Day"."""

from __future__ import annotations

import re

from vnkh import edtf
from vnkh.events.finding import Finding, When, Where
from vnkh.folding import fold
from vnkh.lexicon.anniversaries import anniversary_in
from vnkh.lexicon.countries import country
from vnkh.tagging.document import Document
from vnkh.tagging.sides import codes

_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b")
_MOST = 1  # years between a celebration and the news of it


def date_by_name(document: Document, finding: Finding) -> None:
    """Give a celebration its day and country, where its name tells them.

    A day that lies more than a year from the article's is somebody's slip and not taken.
    """
    if finding.form != "ceremony" or finding.phrase is None:
        return
    named = fold(f"{finding.title} {_explained(document, finding)}")
    day = anniversary_in(named, _keepers(finding))
    if day is None:
        return
    home = country(day.of[0]) if len(day.of) == 1 else None
    if home is not None and (finding.where is None or not finding.where.stated):
        finding.where = Where(home.name, home.code)
    match = _ORDINAL.search(named)
    year = day.nth(int(match[1])).year if match else document.published.year
    value = edtf.day(day.in_year(year))
    told = finding.when.value if finding.when.stated else value
    vague = told.contains(value) and not told.is_day  # "last week" may be it
    if (finding.when.stated and not vague) or abs(year - document.published.year) > _MOST:
        return
    finding.when = When(value, "relative", match[0] if match else "", stated=True)


def _explained(document: Document, finding: Finding) -> str:
    """What is celebrated: "festivities for Vietnam's 80th National Day"."""
    assert finding.phrase is not None
    about = finding.phrase.prep("for", "of")
    return document.words(finding.sentence, about.first, about.past) if about is not None else ""


def _keepers(finding: Finding) -> set[str]:
    """The countries whose day it is, as the noun's own words say."""
    phrase = finding.phrase
    assert phrase is not None
    units = finding.sentence.units
    first = phrase.possessor.first if phrase.possessor is not None else phrase.first
    about = phrase.prep("for", "of")
    past = about.past if about is not None else phrase.past
    return {code for unit in units[first:past] for code in codes(unit)}
