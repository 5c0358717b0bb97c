"""A chronology within an article: paragraphs that begin with their day, "March 1999: …"."""

from __future__ import annotations

from vnkh.events.finding import Finding, When
from vnkh.events.scene import Scene
from vnkh.tagging.document import Document, Sentence, Time

_MARKS = frozenset(": – — -".split())
_BULLETS = frozenset("- – — • * ·".split())
_FEWEST = 2  # entries: a single one is no chronology
_DONE = {"planned": "held", "pending": "signed"}


def entries(document: Document) -> dict[int, When]:
    """The day, month or year of each paragraph that belongs to an entry of a chronology.

    An entry is a paragraph with its day before it, or all that stands below a line with a day alone.
    """
    days: dict[int, When] = {}
    number, heading = 0, None
    for sentence in document.sentences:
        if sentence.part != "paragraph" or not sentence.opens_paragraph:
            continue
        label, is_line = _label(document, sentence)
        number += label is not None
        heading = label if is_line else None if label is not None else heading
        day = label or heading
        if day is not None:
            days[sentence.paragraph] = day
    return days if number >= _FEWEST else {}


def _label(document: Document, sentence: Sentence) -> tuple[When | None, bool]:
    """The day that opens a paragraph, and whether the paragraph is nothing else."""
    units = sentence.units
    first = 1 if units and units[0].word in _BULLETS else 0
    time = units[first].entity if len(units) > first and units[first].tag == "t" else None
    if not isinstance(time, Time) or not time.value.text:
        return None, False
    behind = [unit.word for unit in units[first + 1 : first + 3]]
    is_line = not behind or behind in ([":"], ["."])
    if not is_line and behind[0] not in _MARKS:
        return None, False
    when = When(time.value, time.basis, document.words(sentence, first, first + 1), stated=True)
    return when, is_line


def scene_of(scene: Scene, when: When) -> Scene:
    """The scene of an entry: its day, and nothing of what the text around it has told."""
    return Scene(scene.document, when, None, sides=scene.sides, met=scene.met, first=scene.first)


def settle(scene: Scene, finding: Finding, label: When) -> None:
    """Give what an entry tells its day: "is received" was then, and is over."""
    if not finding.when.stated:
        finding.when = label
    end = finding.when.value.end
    if end is not None and end < scene.document.published:
        finding.status = _DONE.get(finding.status, finding.status)
        finding.is_background = finding.kind == "meeting"
