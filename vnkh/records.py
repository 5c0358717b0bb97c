"""The data model: what users are given, and what every room of the house hands on.

Records are frozen dataclasses, so that reading an article and printing a table need nothing
heavier; pydantic reads the same definitions for validation and for the JSON Schema
(`vnkh.schema`). Every key is always present: None, "" or () where nothing is known. Keys may be
added within `vnkh.events/1`, never removed or renamed.

Dates are EDTF texts (`vnkh.edtf`). Offsets are character positions in the decoded file as it
stands: start inclusive, end exclusive, so that `text[start:end] == quote`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, Literal

from vnkh.forms import (
    AgreementStatus,
    CommitmentForm,
    CommitmentStatus,
    DateBasis,
    Kind,
    MeetingForm,
    MeetingStatus,
    ParticipantType,
    Role,
)

Form = MeetingForm | CommitmentForm | Literal[""]
Status = MeetingStatus | AgreementStatus | CommitmentStatus

_PYDANTIC: Any = {  # read by pydantic alone
    "extra": "forbid",  # an unknown key is refused
    "allow_inf_nan": False,  # JSON knows neither
    "json_schema_serialization_defaults_required": True,  # what is written has every key
}


def about(text: str, **default: Any) -> Any:
    """A field and what it means, as `vnkh schema` says it.

    Keys that were added later have a default, so that files written before are read.
    """
    return field(metadata={"description": text}, **default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an event took place."""

    __pydantic_config__ = _PYDANTIC

    name: str = about("A city, province or country, as the field writes it")
    country: str = about("ISO 3166-1 alpha-2, empty where unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Someone who takes part in an event: a person, a body, a province, a state."""

    __pydantic_config__ = _PYDANTIC

    id: str = about("Such as hun-manet, kh-ministry-of-interior, vn-tay-ninh, KH")
    name: str = about("The canonical name")
    type: ParticipantType
    country: str = about("ISO 3166-1 alpha-2, empty where unknown")
    office: str = about("The one held on the event's date, empty where unknown")
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place in one article that states an event."""

    __pydantic_config__ = _PYDANTIC

    document: str = about("Path within the corpus, with forward slashes")
    published: str = about("ISO date of the article")
    publisher: str
    paragraph: int = about("Counted from 1; 0 for the headline and what stands before the text")
    start: int
    end: int
    quote: str
    rule: str = about("Id of the rule that fired; `vnkh show` says what it looks for")
    date: str = about(
        "EDTF: when its article says that it was, empty where it gives no date", default=""
    )
    wording: str = about("What its article calls it: a title, or the action promised", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A meeting that comes back, and which one of its kind this is."""

    __pydantic_config__ = _PYDANTIC

    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A figure aimed at."""

    __pydantic_config__ = _PYDANTIC

    value: float
    unit: str = about("USD, %, or the thing counted")
    text: str = about("The words it came from")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What all three kinds of event have in common."""

    __pydantic_config__ = _PYDANTIC

    id: str = about(
        "Short, stable, the same on every machine; any unique beginning of it is accepted"
    )
    kind: Kind
    form: Form
    status: Status
    date: str = about("EDTF")
    start: dt.date | None = about("First day that `date` allows")
    end: dt.date | None = about("Last day that `date` allows")
    date_basis: DateBasis
    date_text: str = about("The words the date came from")
    title: str = about("The event's own name, where it has one")
    summary: str = about("One plain line, made from the fields")
    place: Place | None
    participants: tuple[Participant, ...]
    topics: tuple[str, ...] = about("Sorted")
    threads: tuple[str, ...] = about("Sorted")
    sources: tuple[Source, ...] = about("By publication, document, start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Event):
    """People or bodies together: talks, a call, a visit, a conference, a ceremony."""

    __pydantic_config__ = _PYDANTIC

    kind: Literal["meeting"]
    form: MeetingForm
    status: MeetingStatus
    part_of: str = about("Id of the visit it belongs to")
    series: Series | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Event):
    """A text that binds: signed, exchanged, in force, or still wanted."""

    __pydantic_config__ = _PYDANTIC

    kind: Literal["agreement"]
    form: Literal[""]
    status: AgreementStatus
    instrument: str = about("Agreement, memorandum, plan, treaty …")
    period: str = about("EDTF: what it is valid for")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Event):
    """What one side will do, both will do, or one asks of the other."""

    __pydantic_config__ = _PYDANTIC

    kind: Literal["commitment"]
    form: CommitmentForm
    status: CommitmentStatus
    action: str = about("What is to be done, in the source's words")
    addressees: tuple[str, ...] = about("Who is asked or promised, by country code or name")
    targets: tuple[Target, ...]
    due: str = about("EDTF")


CLASSES: dict[str, type[Event]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "commitment": Commitment,
}
_PARTS: dict[str, type[Any]] = {
    "participants": Participant,
    "sources": Source,
    "targets": Target,
    "place": Place,
    "series": Series,
}
_DAYS = ("start", "end")


# In the order in which they are named: who receives before who comes, people before states,
# Vietnam and Cambodia before others.
ROLES = ("host", "visitor", "chair", "signatory", "maker", "party", "witness", "participant")
TYPES = ("person", "body", "place", "country")
_FIRST = ("VN", "KH")


def participant_order(each: Participant) -> tuple[int, int, int, str, str]:
    """The total order of those who take part."""
    country = _FIRST.index(each.country) if each.country in _FIRST else len(_FIRST)
    return ROLES.index(each.role), TYPES.index(each.type), country, each.country, each.id


def timeline_order(event: Event) -> tuple[dt.date, dt.date, str, str]:
    """The total order of a timeline: start, end, kind, id; what has no date comes last."""
    is_dated = event.start is not None or event.end is not None
    first = event.start or (dt.date.min if is_dated else dt.date.max)
    return first, event.end or dt.date.max, event.kind, event.id


def to_dict(record: Any) -> dict[str, Any]:
    """A record as JSON has it: keys in the order of their definition, days as ISO texts."""
    return {name: _plain(name, getattr(record, name)) for name in _names(record.__class__)}


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, tuple):
        return [to_dict(item) for item in value] if name in _PARTS else list(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return to_dict(value) if name in _PARTS and value is not None else value


def from_dict(values: dict[str, Any]) -> Event:
    """The event that `to_dict` wrote. It trusts its input: outside data goes by `vnkh.schema`."""
    made = {name: _rich(name, value) for name, value in values.items()}
    return CLASSES[values["kind"]](**made)


def _rich(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _DAYS:
        return dt.date.fromisoformat(value)
    part = _PARTS.get(name)
    if isinstance(value, list):
        return tuple(part(**item) for item in value) if part else tuple(value)
    return part(**value) if part else value


@cache
def _names(record_type: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(record_type))
