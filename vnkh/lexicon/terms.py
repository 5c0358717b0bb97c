"""Terms of office as the files write them: "prime-minister KH 2023-08-22/..".

An office's id, whose office it is (a country's code, a body's or place's id), and when: an EDTF
interval. As in EDTF, `..` and nothing are two things: `2023-08-22/..` is in office as far as is
known, `2009/` has ended on a day that is not known, `/2016-04` began on one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vnkh.edtf import UNKNOWN, Edtf, parse

IN_OFFICE = ".."
_QUALIFIERS = ("?", "~", "%")


@dataclass(frozen=True, slots=True)
class Term:
    """An office held for a time.

    `office` is an id of the offices, `of` a country's code, a body's or a place's id; `since` and
    `until` are EDTF dates, "" where not known; `until` is ".." for one who is in office.
    """

    office: str
    of: str
    since: str
    until: str

    @property
    def ongoing(self) -> bool:
        """Whether it has not ended, as far as is known."""
        return self.until == IN_OFFICE

    def covers(self, day: date) -> bool:
        """Whether it may have been held on that day.

        Of a boundary known to the month, all days of the month count. Beyond a boundary that is
        not known at all, none do: a term `2009/` covers the year 2009.
        """
        return self.first <= day <= self.last

    @property
    def first(self) -> date:
        """The first day on which it may have been held."""
        return parse(self.since or self.until).start or date.min

    @property
    def last(self) -> date:
        """The last day on which it may have been held; `date.max` while in office."""
        return date.max if self.ongoing else parse(self.until or self.since).end or date.max

    @property
    def text(self) -> str:
        """The term as the files write it."""
        return f"{self.office} {self.of} {self.since}/{self.until}"

    def certainly_overlaps(self, other: Term) -> bool:
        """Whether both were held on one day, however their boundaries are made precise.

        A day on which one hands over to the other is none, and "about 2013" proves nothing.
        """
        return _sure(self, other) and _sure(other, self)


def _sure(early: Term, late: Term) -> bool:
    """Whether `early` began, at the latest, before `late` ended, at the earliest."""
    began = _firm(early.since).end
    ended = date.max if late.ongoing else _firm(late.until).start
    return began is not None and ended is not None and began < ended


def _firm(text: str) -> Edtf:
    """A boundary that is certain; unknown where it is qualified ("2013~")."""
    return UNKNOWN if text.endswith(_QUALIFIERS) else parse(text)


def read_term(text: str) -> Term:
    """The term that a file's text stands for.

    Raises ValueError where it is not three words, the third of them an interval of EDTF dates.
    """
    words = text.split()
    if len(words) != 3 or "/" not in words[2]:
        raise ValueError(f"{text!r} is no term: want an office, whose it is, and since/until")
    since, until = words[2].split("/", 1)
    return Term(words[0], words[1], since, until)


def check_dates(term: Term) -> None:
    """Raise ValueError where a term's dates are none, or end before they begin."""
    since = parse(term.since)
    until = UNKNOWN if term.ongoing else parse(term.until)
    if not since and not until:
        raise ValueError(f"{term.text!r} has no date at all")
    if since.start and until.end and until.end < since.start:
        raise ValueError(f"{term.text!r} ends before it begins")
