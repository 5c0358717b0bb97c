"""Articles in, event records out: meetings, agreements and commitments."""

from __future__ import annotations

from vnkh.reading import Article
from vnkh.records import Event


def extract(article: Article) -> list[Event]:
    """The events that an article states, each once, in timeline order."""
    from vnkh.events.build import event  # noqa: PLC0415 (heavy: the lexicon hangs on it)
    from vnkh.events.coalesce import coalesce  # noqa: PLC0415
    from vnkh.events.complete import complete  # noqa: PLC0415
    from vnkh.events.parts import placed  # noqa: PLC0415
    from vnkh.events.survey import findings  # noqa: PLC0415
    from vnkh.records import timeline_order  # noqa: PLC0415
    from vnkh.tagging.passes import tag  # noqa: PLC0415

    document = tag(article)
    found = complete(document, coalesce(findings(document)))
    events = placed([event(document, finding) for finding in found])
    return sorted(events, key=timeline_order)


__all__ = ["extract"]
