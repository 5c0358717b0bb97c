"""Ids: short, readable, the same wherever and in whatever order the articles are read."""

from __future__ import annotations

import hashlib
from typing import Any

_LENGTH = 7
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # without i l o u, which are misread


def event_id(fields: dict[str, Any]) -> str:
    """ "m-20260206-3f9k2ab": kind, first day, and a digest of what the first source says.

    It depends on the article's words and not on its path, so that a corpus may move.
    """
    source = fields["sources"][0]
    start = fields["start"]
    day = start.isoformat().replace("-", "") if start is not None else "undated"
    parts = [
        fields["kind"],
        fields["form"],
        fields["status"],
        source.published,
        source.quote,
        str(source.start),
        fields["title"],
        fields.get("action", ""),
        fields.get("instrument", ""),
        *sorted(participant.id for participant in fields["participants"]),
    ]
    digest = hashlib.blake2b(
        "\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8
    ).digest()
    return f"{fields['kind'][0]}-{day}-{_letters(int.from_bytes(digest, 'big'))}"


def _letters(number: int) -> str:
    letters = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return "".join(letters)
