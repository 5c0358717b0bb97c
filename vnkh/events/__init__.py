"""Articles in, event records out: meetings, agreements and commitments."""

from __future__ import annotations

from vnkh.reading import Article
from vnkh.records import Event


def extract(article: Article) -> list[Event]:
    """The events that an article states, each once, in timeline order."""
    # The lexicon hangs on these: who only asks for stored events must not wait for it.
    from vnkh.events.build import event  # noqa: PLC0415  # heavy
    from vnkh.events.coalesce import coalesce  # noqa: PLC0415  # heavy
    from vnkh.events.complete import complete  # noqa: PLC0415  # heavy
    from vnkh.events.identity import told_apart  # noqa: PLC0415  # heavy
    from vnkh.events.parts import placed  # noqa: PLC0415  # heavy
    from vnkh.events.survey import findings  # noqa: PLC0415  # heavy
    from vnkh.records import timeline_order  # noqa: PLC0415  # heavy
    from vnkh.tagging.passes import tag  # noqa: PLC0415  # heavy

    document = tag(article)
    found = complete(document, coalesce(findings(document)))
    events = told_apart([event(document, finding) for finding in found])
    return sorted(placed(events), key=timeline_order)


__all__ = ["extract"]
