"""Web pages: the main text by trafilatura, which comes with the extra `vnkh[html]`.

Offsets of such an article refer to the text that was extracted, one line a paragraph.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Any

from vnkh.reading import headline
from vnkh.reading.article import Article, Unread
from vnkh.reading.assemble import Told, assemble
from vnkh.reading.dates import LAST_YEAR, written
from vnkh.reading.encoding import Decoded, decode
from vnkh.reading.opening import whole
from vnkh.reading.publishers import publisher
from vnkh.reading.unreadable import UnreadableError

_CHARSET = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w-]{2,30})", re.IGNORECASE)
_MOST_BYTES = 16 * 2**20  # of a page, which takes about forty times that while it is taken apart
_HEAD = 4096  # bytes in which a page declares its charset
# Days that are stated, not guessed from a footer; a last year, so that no answer depends on today.
_DATES = {"extensive_search": False, "original_date": True, "max_date": f"{LAST_YEAR}-12-31"}


def read_html(document: str, stream: io.BufferedReader) -> Iterator[Article | Unread]:
    """The article of a page. Raises UnreadableError where there is none, or no trafilatura."""
    data = whole(stream, _MOST_BYTES)
    match = _CHARSET.search(data[:_HEAD])
    page = decode(data, match[1].decode("ascii") if match else "")
    extracted = _extracted(page.text)
    yield assemble(document, extracted.text, _told(extracted, page))


def _extracted(page: str) -> Any:
    """What trafilatura makes of a page: text, title, date, sitename."""
    try:
        trafilatura = import_module("trafilatura")  # an extra, and half a second to import
        config = import_module("trafilatura.settings").use_config()
    except ImportError as error:
        raise UnreadableError("HTML needs an extra: pip install 'vnkh[html]'") from error
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")  # short articles keep their paragraphs
    config.set("DEFAULT", "MIN_OUTPUT_SIZE", "1")
    try:
        extracted = trafilatura.bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            date_extraction_params=dict(_DATES),
            config=config,
        )
    except Exception as error:  # pages can be anything, and so can what it raises
        raise UnreadableError(f"no page that can be read: {type(error).__name__}") from error
    text = getattr(extracted, "text", None)
    if not text:
        raise UnreadableError("no article in this page")
    return extracted


def _told(extracted: Any, page: Decoded) -> Told:
    site = extracted.sitename or ""
    return Told(
        day=_stated_day(extracted.date or "", page.text),
        title=headline.title([" ".join((extracted.title or "").split())]),
        publisher=publisher(site) or site,
        notes=(page.note,) if page.note else (),
    )


def _stated_day(found: str, page: str) -> date | None:
    """The day in a page's metadata, None where only its month is sure.

    A first of the month is what is found for "November 2025" and for 30 February, too; it counts
    where the page has it in figures or words.
    """
    one = next(written(found), None)
    day = one.on_calendar() if one else None
    if day is None or day.day != 1:
        return day
    month = day.strftime("%B")
    forms = (
        *(day.strftime(form) for form in ("%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%Y/%m/%d")),
        *(form.format(month, day.year) for form in ("{} 1, {}", "1 {} {}", "01 {} {}")),
    )
    return day if any(form in page for form in forms) else None
