"""From what people type to a `Query`: every filter, defined once for all commands."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple, Protocol

from vnkh.edtf import UNKNOWN, Edtf
from vnkh.errors import UnknownValueError, UsageError
from vnkh.forms import FORMS, KINDS, STATUSES
from vnkh.timeline.query import Query, Who
from vnkh.timeline.suggestions import question, words_of


class Asked(NamedTuple):
    """The filters as they were typed, one field an option."""

    since: str = ""
    until: str = ""
    on: str = ""
    kind: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    reverse: bool = False
    limit: int = 0


class Names(Protocol):
    """What names stand for, as the lexicon has it and the articles showed it.

    `sort` is who, call (a short form), title (of an office or honorific), holder (of an office,
    by its id), country, place, topic, thread or source. Names are folded.
    """

    def ids(self, sort: str, name: str) -> tuple[str, ...]:
        """The values that a whole name stands for, sorted; none where it is not known."""

    def occurs(self, sort: str, name: str) -> bool:
        """Whether something met in the articles has all words of `name` in its own."""

    def choices(self, sort: str) -> Iterable[str]:
        """Every name that could have been meant, as people write it."""


def understand(asked: Asked, names: Names, today: date) -> Query:
    """The query that was asked on the day `today`.

    Raises UsageError where a value cannot be read, UnknownValueError where nobody and nothing
    is called so; both say what to write instead.
    """
    if asked.limit < 0:
        raise UsageError(f"--limit {asked.limit}: write a number of events, or 0 for all")
    query = Query(
        since=_period("--since", asked.since, today),
        until=_period("--until", asked.until, today),
        on=_period("--on", asked.on, today),
        kinds=_all(asked.kind, lambda word: _word("--kind", word, KINDS)),
        forms=_all(asked.form, lambda word: _word("--form", word, _values(FORMS))),
        statuses=_all(asked.status, lambda word: _word("--status", word, _values(STATUSES))),
        who=tuple(find_who(name, names) for name in asked.who),
        countries=_all(asked.country, lambda word: _known("country", word, names)),
        places=_all(asked.place, lambda word: _place(word, names)),
        topics=_all(asked.topic, lambda word: _known("topic", word, names)),
        threads=_all(asked.thread, lambda word: _known("thread", word, names)),
        sources=_all(asked.source, lambda word: _source(word, names)),
        words=_all(asked.text, _words),
        reverse=asked.reverse,
        limit=asked.limit,
    )
    _check_order(query)
    return query


def find_who(text: str, names: Names) -> Who:
    """The person, body or state that `text` names, by any name, short form or office and name.

    Raises UnknownValueError where nobody is called so.
    """
    name = _folded(text)
    ids = names.ids("who", name) or names.ids("call", name) or _titled(name, names)
    if ids or (name and names.occurs("who", name)):
        return Who(text, ids)
    raise _unknown("who", text, names)


def _titled(name: str, names: Names) -> tuple[str, ...]:
    """Whom an office or honorific before a name means: "pm chinh", "samdech hun sen"."""
    words = name.split()
    for cut in range(len(words) - 1, 0, -1):
        title, rest = " ".join(words[:cut]), " ".join(words[cut:])
        offices = names.ids("title", title)
        found = names.ids("who", rest) or names.ids("call", rest)
        if not offices or not found:
            continue
        holders = {holder for office in offices for holder in names.ids("holder", office)}
        return tuple(each for each in found if each in holders) or found
    return ()


def _folded(text: str) -> str:
    from vnkh.folding import fold  # noqa: PLC0415 - start-up: not every question has names

    return fold(text)


def _all(typed: tuple[str, ...], read: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for word in typed for value in read(word)))


def _period(option: str, text: str, today: date) -> Edtf:
    if not text:
        return UNKNOWN
    from vnkh.timeline import periods  # noqa: PLC0415 - start-up: not every question has dates

    try:
        return periods.parse(text, today)
    except UsageError as error:
        raise UsageError(f"{option}: {error}") from error


def _word(option: str, text: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """One of a few fixed words; its plural and any dash or blank in it will do."""
    word = "_".join(words_of(text))
    for value in values:
        if word in {value, f"{value}s"}:
            return (value,)
    hint = question(word, values) or f"it is one of {', '.join(values)}"
    raise UsageError(f"{option} {text!r} is not known; {hint}")


def _values(table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for values in table.values() for value in values))


def _known(sort: str, text: str, names: Names) -> tuple[str, ...]:
    ids = names.ids(sort, _folded(text)) or names.ids(sort, "-".join(words_of(text)))
    if not ids:
        raise _unknown(sort, text, names)
    return ids


def _place(text: str, names: Names) -> tuple[str, ...]:
    name = _folded(text)
    ids = names.ids("place", name)
    if ids or (name and names.occurs("place", name)):
        return ids or (name,)
    raise _unknown("place", text, names)


def _source(text: str, names: Names) -> tuple[str, ...]:
    name = _folded(text)
    ids = names.ids("source", name)
    if name and names.occurs("source", name):
        ids = (*ids, name)
    if not ids:
        raise _unknown("source", text, names)
    return ids


def _words(text: str) -> tuple[str, ...]:
    words = tuple(words_of(text))
    if not words:
        raise UsageError(f"--text {text!r} has no word to look for; write letters or figures")
    return words


def _check_order(query: Query) -> None:
    if query.first and query.last and query.last < query.first:
        raise UsageError(
            f"no day is asked for: the dates leave from {query.first} until {query.last}; "
            "exchange --since and --until, or leave one out"
        )


_NOBODY = {
    "who": ("no person, body or country is called", "`vnkh who` lists everybody"),
    "country": ("no country is called", "write its name or its code, such as KH"),
    "place": ("no event took place in", "`vnkh timeline` shows where each took place"),
    "topic": ("no topic is called", "`vnkh stats` lists the topics"),
    "thread": ("no thread is called", "`vnkh threads` lists them"),
    "source": ("no article or publisher has in its name", "`vnkh sources` lists them"),
}


def _unknown(sort: str, text: str, names: Names) -> UnknownValueError:
    said, remedy = _NOBODY[sort]
    return UnknownValueError(f"{said} {text!r}; {question(text, names.choices(sort)) or remedy}")
