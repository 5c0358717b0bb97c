"""News articles about Vietnam and Cambodia, read as meetings, agreements and commitments.

    import vnkh

    for event in vnkh.ask("articles", who="Hun Manet", since="2025-11"):
        print(event.date, event.summary, event.sources[0].quote)

    article = vnkh.read_text(" date 2025-11-29 PHNOM PENH — …", "a.txt")
    events = vnkh.extract(article)

What is named here is loaded when it is first used. The rooms below may be used as well
(`vnkh.reading`, `vnkh.store`, `vnkh.engines` …); docs/library.md tells what is promised.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnkh.errors import VnkhError
    from vnkh.events import extract
    from vnkh.library import articles, ask
    from vnkh.reading import Article, Unread, read_text
    from vnkh.records import (
        Agreement,
        Commitment,
        Event,
        Meeting,
        Participant,
        Place,
        Series,
        Source,
        Target,
        from_dict,
        to_dict,
    )
    from vnkh.store import open_timeline
    from vnkh.timeline.merge import merge

__version__ = "0.1.0"
__all__ = [
    "Agreement",
    "Article",
    "Commitment",
    "Event",
    "Meeting",
    "Participant",
    "Place",
    "Series",
    "Source",
    "Target",
    "Unread",
    "VnkhError",
    "articles",
    "ask",
    "extract",
    "from_dict",
    "merge",
    "open_timeline",
    "read_text",
    "to_dict",
]
_ROOMS = {
    "errors": ("VnkhError",),
    "events": ("extract",),
    "library": ("articles", "ask"),
    "reading": ("Article", "Unread", "read_text"),
    "records": (
        *("Agreement", "Commitment", "Event", "Meeting", "Participant", "Place", "Series"),
        *("Source", "Target", "from_dict", "to_dict"),
    ),
    "store": ("open_timeline",),
    "timeline.merge": ("merge",),
}
_HOMES = {name: f"vnkh.{room}" for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'vnkh' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
