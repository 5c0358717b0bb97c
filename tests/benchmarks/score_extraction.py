"""Which of the known events of synthetic articles extraction finds, wording by wording.

    python tests/benchmarks/score_extraction.py [NUMBER]

Of each wording: how often it was told, how often an event of its kind was found in its sentence,
and how often that had the right form, day and people. Then what was found beside: events whose
sentence states none of that kind.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

import synthetic
from synthetic import Known

from vnkh.events import extract
from vnkh.reading import Article, read_text
from vnkh.records import Event


def main(number: int) -> None:
    """Print the table."""
    told: Counter[str] = Counter()
    right: dict[str, Counter[str]] = {}
    beside: Counter[str] = Counter()
    for one in synthetic.articles(number):
        article = read_text(one.text, f"{one.number:07}.txt")
        assert isinstance(article, Article)
        events = extract(article)
        for known in one.known:
            told[known.wording] += 1
            right.setdefault(known.wording, Counter()).update(_right(known, events))
        beside.update(event.kind for event in events if not _is_known(event, one.known))
    print("told found form  day  who  wording")  # noqa: T201 - a script's answer
    for wording, times in told.items():
        found = (right[wording][name] for name in ("found", "form", "day", "who"))
        print(f"{times:4}", *(f"{each:4}" for each in found), wording)  # noqa: T201
    print("beside:", dict(beside))  # noqa: T201


def _right(known: Known, events: Sequence[Event]) -> list[str]:
    event = next((each for each in events if _states(each, known)), None)
    if event is None:
        return []
    names = {each.name for each in event.participants}
    right = {
        "found": True,
        "form": (event.form, event.status) == (known.form, known.status),
        "day": event.date == known.day.isoformat(),
        "who": set(known.participants) <= names or known.kind == "commitment",
    }
    return [name for name, is_right in right.items() if is_right]


def _states(event: Event, known: Known) -> bool:
    return event.kind == known.kind and any(
        source.quote in known.anchor or known.anchor in source.quote for source in event.sources
    )


def _is_known(event: Event, several: Sequence[Known]) -> bool:
    return any(_states(event, known) for known in several)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
