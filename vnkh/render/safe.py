r"""The one boundary for text from outside: what articles say is shown, and never acts.

`safe` is for people's eyes: one line, NFC, with every control, directional or invisible
character turned into a visible escape such as `\x1b` or `\u202e`. The counterparts for formats
start from it and add what the format itself would read as a command.
"""

from __future__ import annotations

import re
from codecs import utf_16_le_encode  # without the module that `encode` would import
from functools import cache

# C0 and C1 controls, soft hyphen, Arabic letter mark, Hangul and Khmer fillers, zero-width and
# directional controls, line separators, interlinear marks, tags, variation selectors, lone
# surrogates and what is no character at all.
_UNSEEN = (
    "\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Those of them that count as printable, below U+10000.
_PRINTABLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"
)
_BLANKS = r"[ \t\r\n\v\f\u00a0\u2007\u202f\u3000]+"
# Signs that mean something anywhere, those that do at the beginning of a line, and two places in
# an address, so that it does not become a link by itself.
_MARKDOWN = r"[\\`*_\[\]<>|~$#&@]|^(?:[-+=]|\d+[.)])|(?<=:)(?=//)|(?<=www)(?=\.)"
_ICS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
_FORMULA = tuple("=+-@＝＋－＠")  # the full-width ones work, too


def safe(text: str) -> str:
    """Text as it may be shown to a person, on one line."""
    if not text.isascii():
        from unicodedata import normalize  # noqa: PLC0415 - start-up: JSON needs none

        text = normalize("NFC", text)
    if _is_seen(text) and "  " not in text:
        return text
    return _unseen().sub(_visible, re.sub(_BLANKS, " ", text))


def json(text: str) -> str:
    """A JSON text with its invisible and directional characters escaped; it means the same."""
    if text.isascii():
        return text.replace("\x7f", "\\u007f")
    return text if _is_seen(text) else _unseen_in_json().sub(_as_json, text)


def markdown(text: str) -> str:
    """Text that Markdown shows as it stands: no emphasis, link, list, heading, table or HTML."""
    return re.sub(_MARKDOWN, _backslashed, safe(text).strip())


def html(text: str) -> str:
    """Text that HTML shows as it stands, in elements and in quoted attributes."""
    import html as _html  # noqa: PLC0415  # it brings a table of all entities along

    return _html.escape(safe(text), quote=True)


def ics(text: str) -> str:
    """A TEXT value of iCalendar (RFC 5545, 3.3.11)."""
    return safe(text).translate(_ICS)


def cell(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe stands before what could begin a formula."""
    text = safe(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _is_seen(text: str) -> bool:
    """Whether all of a text shows, as nearly all does.

    It is told without a pattern: a class of so many characters takes a millisecond to compile.
    """
    is_printable = text.isprintable() and len(utf_16_le_encode(text)[0]) == 2 * len(text)
    return is_printable and not any(sign in text for sign in _PRINTABLE)


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"[{_UNSEEN}]")


@cache
def _unseen_in_json() -> re.Pattern[str]:
    """Of those, JSON escapes the C0 controls by itself."""
    return re.compile(f"[{_UNSEEN.removeprefix(chr(0) + '-' + chr(31))}]")


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _as_json(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[index : index + 2].hex()}" for index in range(0, len(units), 2))


def _backslashed(match: re.Match[str]) -> str:
    found = match.group()
    if not found:
        return "\\"
    return f"{found[:-1]}\\{found[-1]}"
