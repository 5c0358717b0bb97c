"""The offices of a person over time, as the lexicon knows them."""

from __future__ import annotations

from typing import Any


def terms(identity: str) -> list[dict[str, str]]:
    """Office, since and until (EDTF; ".." for one who is in office), the earliest first.

    None for somebody whom the lexicon does not know: then the articles alone tell.
    """
    from vnkh.lexicon import person, title  # noqa: PLC0415  # only `vnkh who NAME` needs it

    known: Any = person(identity)
    if known is None:
        return []
    rows = (
        {"office": title(each, known.gender), "since": each.since, "until": each.until}
        for each in known.terms
    )
    return sorted(rows, key=lambda row: (row["since"] or row["until"], row["office"]))
