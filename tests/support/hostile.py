"""Text that tries to act: payloads, and what tells that one did."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

from program import HOSTILE

# What a terminal obeys, and what hides or turns text round.
ACTING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
RECORDS = [json.loads(line) for line in HOSTILE.read_text(encoding="utf-8").splitlines()]
PAYLOADS = [record["title"] for record in RECORDS]
FORMULA = tuple("=+-@＝＋－＠")

# What vnkh itself writes.
ELEMENTS = set(
    "html head meta title style body h1 table thead tbody tr th td br"  # readable
    " details summary blockquote cite p".split()
)
ATTRIBUTES = {"lang", "charset", "name", "content", "http-equiv", "scope", "class"}


class PageParser(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
