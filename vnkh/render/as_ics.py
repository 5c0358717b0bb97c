"""iCalendar (RFC 5545): what was held, signed or said, and what is planned, as whole days.

Written here rather than by a library: the part of the standard that whole-day events need is
smaller than the code that would drive one, and every byte is the same on every machine. A
calendar library reads the result back in the tests.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TextIO

from vnkh.render import values
from vnkh.render.base import Renderer
from vnkh.render.safe import ics
from vnkh.render.values import Record

_LINE_OCTETS = 75  # RFC 5545, 3.1: longer lines are folded
_LEFT_OUT = {"cancelled", "in_force"}
_TENTATIVE = {"planned", "pending"}


class Ics(Renderer):
    """One VEVENT an event. Events without a first and a last day have no place in a calendar."""

    def begin(self) -> None:
        """Open the calendar."""
        for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//vnkh//vnkh//EN",
                     "CALSCALE:GREGORIAN", "X-WR-CALNAME:Vietnam–Cambodia"):  # fmt: skip
            _write(line, self.stream)

    def row(self, record: Record) -> bool:
        """Write one VEVENT."""
        if not (record["start"] and record["end"]) or record["status"] in _LEFT_OUT:
            return False
        for line in _event(record):
            _write(line, self.stream)
        return True

    def end(self) -> None:
        """Close the calendar."""
        _write("END:VCALENDAR", self.stream)


def _event(record: Record) -> Iterator[str]:
    first = dt.date.fromisoformat(record["start"])
    after = dt.date.fromisoformat(record["end"]) + dt.timedelta(days=1)
    stamp = max((each["published"] for each in record["sources"]), default=record["start"])
    yield "BEGIN:VEVENT"
    yield f"UID:{ics(record['id'])}@vnkh"
    yield f"DTSTAMP:{dt.date.fromisoformat(stamp):%Y%m%d}T000000Z"  # the same bytes every time
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{after:%Y%m%d}"  # exclusive, by the standard
    yield f"SUMMARY:{ics(record['summary'])}"
    if record["place"]:
        yield f"LOCATION:{ics(values.place(record))}"
    yield f"STATUS:{'TENTATIVE' if record['status'] in _TENTATIVE else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield f"CATEGORIES:{','.join(map(ics, (record['kind'], *record['topics'])))}"
    quoted = (
        f"{each['publisher']} {each['published']}: {each['quote']}" for each in record["sources"]
    )
    yield "DESCRIPTION:" + "\\n".join(map(ics, quoted))
    yield "END:VEVENT"


def _write(line: str, stream: TextIO) -> None:
    """Fold a line so that none has more than 75 octets; characters stay whole."""
    stream.write("\r\n ".join(_folded(line)) + "\r\n")


def _folded(line: str) -> Iterator[str]:
    octets = line.encode()
    start, room = 0, _LINE_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # the middle of a character
            end -= 1
        yield octets[start:end].decode()
        start, room = end, _LINE_OCTETS - 1  # the blank that continues a line counts
    yield octets[start:].decode()
