"""Articles of a sentence or two, and what is found in them, said in short."""

from __future__ import annotations

from vnkh.events import extract
from vnkh.reading import Article, read_text
from vnkh.records import Agreement, Commitment, Event, Meeting

PUBLISHED = "2024-05-07"  # a Tuesday
TALKS = (
    "Vietnamese Prime Minister Pham Minh Chinh held talks with Cambodian Prime Minister Hun Manet"
    " in Hanoi on May 6. "
)


def found(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> list[Event]:
    """The events of an article with a headline, a dateline and this text."""
    lead = f"{dateline} — " if dateline else ""
    article = read_text(
        f" date {published} \n\nNeighbours in the news\n\n{lead}{text}\n", "one.txt"
    )
    assert isinstance(article, Article), article
    return extract(article)


def meetings(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> list[str]:
    """The meetings, each as "talks held 2024-05-06 | Hun Manet, Tô Lâm | Hà Nội"."""
    return _meetings(found(text, published, dateline))


def agreements(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> list[str]:
    """The agreements, each as "memorandum signed 2024-05-06 | KH, VN | its title"."""
    return sorted(
        f"{each.instrument} {each.status} {each.date} | {_names(each)} | {each.title}"
        for each in found(text, published, dateline)
        if isinstance(each, Agreement)
    )


def commitments(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> list[str]:
    """The commitments, each as "joint KH, VN: build a bridge"."""
    return sorted(
        f"{each.form} {_sides(each)}: {each.action}"
        for each in found(text, published, dateline)
        if isinstance(each, Commitment)
    )


def everything(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> list[str]:
    """All events: meetings, then agreements, then commitments."""
    return [
        *meetings(text, published, dateline),
        *agreements(text, published, dateline),
        *commitments(text, published, dateline),
    ]


def meetings_after_talks(text: str) -> list[str]:
    """The meetings that a text tells beside the talks of the two prime ministers before it."""
    talks = found(TALKS)[0]
    events = found(TALKS + text)
    return _meetings([each for each in events if each.id != talks.id])


def agreements_after_talks(text: str) -> list[str]:
    """The agreements that a text tells after the two prime ministers have met."""
    return agreements(TALKS + text)


def commitments_after_talks(text: str) -> list[str]:
    """The commitments that a text tells after the two prime ministers have met."""
    return commitments(TALKS + text)


def _meetings(events: list[Event]) -> list[str]:
    return sorted(
        f"{each.form} {each.status} {each.date} | {_names(each)} | {_place(each)}"
        for each in events
        if isinstance(each, Meeting)
    )


def _names(event: Event) -> str:
    names = (each.id if each.type == "country" else each.name for each in event.participants)
    return ", ".join(sorted(names))


def _sides(event: Event) -> str:
    return ", ".join(sorted({each.country for each in event.participants}))


def _place(event: Event) -> str:
    return event.place.name if event.place else ""
