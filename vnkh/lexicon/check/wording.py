"""Words and phrases: folded, readable, reachable, of one meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vnkh.folding import fold
from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.tables import Tables
from vnkh.lexicon.phrases import Phrase, read_phrase


def bad_phrases(tables: Tables) -> Iterator[Problem]:
    """Phrases of topics and threads that are none, are not folded, or can never decide anything."""
    for topic in tables.topics:
        yield from _list_problems("topics", topic.id, topic.phrases)
    for thread in tables.threads:
        if not thread.any_of and not thread.all_of:
            yield Problem("threads", thread.id, "has no phrases; add `any` or `all`")
        if thread.any_of:
            yield from _list_problems("threads", thread.id, thread.any_of)
        for lists in thread.all_of:
            if len(lists) < 2:
                yield Problem("threads", thread.id, "`all` with one list is `any`; move it there")
            for words in lists:
                yield from _list_problems("threads", thread.id, words)


def _list_problems(file: str, entry: str, texts: Sequence[str]) -> Iterator[Problem]:
    if not texts:
        yield Problem(file, entry, "has an empty list of phrases")
    phrases: list[tuple[str, Phrase]] = []
    for text in texts:
        try:
            phrases.append((text, read_phrase(text)))
        except ValueError as error:
            yield Problem(file, entry, str(error))
        if text != fold(text):
            yield Problem(file, entry, f"{text!r} is not folded; write {fold(text)!r}")
    for number, (text, phrase) in enumerate(phrases):
        for other_number, (other, shorter) in enumerate(phrases):
            same = phrase == shorter and number > other_number
            if same or (phrase != shorter and _covers(shorter, phrase)):
                yield Problem(file, entry, f"{text!r} decides nothing that {other!r} does not")


def _covers(shorter: Phrase, longer: Phrase) -> bool:
    """Whether wherever `longer` stands, `shorter` stands, too."""
    width = len(shorter.words)
    starts = range(len(longer.words) - width + 1)
    return any(
        all(_word_covers(shorter, index, longer, start + index) for index in range(width))
        for start in starts
    )


def _word_covers(shorter: Phrase, index: int, longer: Phrase, position: int) -> bool:
    want, have = shorter.words[index], longer.words[position]
    if shorter.stems[index]:
        return have.startswith(want)
    return want == have and not longer.stems[position]


def unfolded(tables: Tables) -> Iterator[Problem]:
    """Wordings of offices and portfolios that no folded text can contain."""
    entries = [(office.id, office.words) for office in tables.offices if not office.area]
    entries += [(portfolio.id, portfolio.words) for portfolio in tables.portfolios]
    for entry, words in entries:
        if not words:
            yield Problem("offices", entry, "has no wordings")
        for word in words:
            if word != fold(word):
                yield Problem("offices", entry, f"{word!r} is not folded; write {fold(word)!r}")
        for word in sorted({word for word in words if words.count(word) > 1}):
            yield Problem("offices", entry, f"{word!r} is listed twice")


def bad_honorifics(tables: Tables) -> Iterator[Problem]:
    """Name parts of unknown countries."""
    for field in ("family", "given"):
        for code in getattr(tables.names, field):
            if code not in tables.codes:
                yield Problem("names", field, f"unknown country {code!r}")


def bad_marks(tables: Tables) -> Iterator[Problem]:
    """One sign of two publishers; publishers of unknown countries."""
    owners: dict[str, str] = {}
    for publisher in tables.publishers:
        if publisher.country and publisher.country not in tables.codes:
            yield Problem("publishers", publisher.id, f"unknown country {publisher.country!r}")
        for mark in publisher.marks:
            if owners.setdefault(mark, publisher.id) != publisher.id:
                yield Problem("publishers", publisher.id, f"{mark!r} is {owners[mark]}'s, too")
