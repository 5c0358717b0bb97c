"""Articles tagged: sentences, people, bodies, places, dates, and who "he" is."""

from __future__ import annotations

from typing import Any

from vnkh.reading import Article


def explain(article: Article) -> list[dict[str, Any]]:
    """What tagging found, as spans of the article: `vnkh.tagging.spans`."""
    from vnkh.tagging.passes import tag  # noqa: PLC0415  # heavy: the lexicon hangs on it
    from vnkh.tagging.spans import spans  # noqa: PLC0415  # heavy

    return spans(tag(article))


__all__ = ["explain"]
