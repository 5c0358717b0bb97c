"""Days told by their distance: "two days after landing in Hanoi, he met …" dates the landing."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from vnkh import edtf
from vnkh.edtf import Edtf
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.dates.vocabulary import NUMBERS
from vnkh.tagging.document import Sentence

_WAYS = {"after": -1, "before": 1}
_UNITS = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
_ONE = frozenset("a an the".split())


def measured(sentence: Sentence, clause: Clause) -> tuple[int, str] | None:
    """How far a clause's day is from that of the clause it hangs on: (-2, "days") is before it."""
    way = _WAYS.get(clause.marker) if clause.link in (Link.PARTICIPIAL, Link.ADVERBIAL) else None
    if way is None:
        return None
    subject = clause.subject
    own = subject is not None and clause.link is Link.ADVERBIAL and subject.first > 0
    at = (subject.first if own and subject is not None else clause.verb.first) - 1
    if at < 1 or sentence.units[at].word != clause.marker:
        return None
    unit = _UNITS.get(sentence.units[at - 1].word.removesuffix("s"))
    if unit is None:
        return None
    word = sentence.units[at - 2].word if at > 1 else ""
    number = 1 if word in _ONE else NUMBERS.get(word, 0)
    number = int(word) if word.isascii() and word.isdecimal() and len(word) < 4 else number
    return (way * number, unit) if number else None


def moved(day: date, distance: tuple[int, str]) -> Edtf:
    """The date at a distance from a day: to the day where days are counted, else less sharp."""
    number, unit = distance
    try:
        then = day + relativedelta(**{unit: number})
    except (ValueError, OverflowError):  # before the first year
        return edtf.UNKNOWN
    if unit == "days":
        return edtf.day(then)
    return edtf.year(then.year) if unit == "years" else edtf.month(then.year, then.month)
