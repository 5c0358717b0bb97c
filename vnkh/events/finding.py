"""What a rule finds in a clause, before it is a record."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnkh.edtf import UNKNOWN, Edtf
from vnkh.events.stays import NO_STAY, Stay
from vnkh.forms import ParticipantType, Role
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.records import Series, Target
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Body
from vnkh.tagging.people import Person
from vnkh.values import value


@value(frozen=True, slots=True)
class Actor:
    """Somebody or something that takes part: a person, a body, a place or a country."""

    id: str
    name: str
    type: ParticipantType
    country: str
    person: Person | None = field(default=None, compare=False)
    is_described: bool = field(default=False, compare=False)  # "the two ministers": no name there


Roles = list[tuple[Actor, Role]]  # those who take part, each with a role


@value(frozen=True, slots=True)
class When:
    """An event's date: its value, how it is known, and the words it came from.

    `stated` is false where the text gives this event no date of its own.
    """

    value: Edtf = UNKNOWN
    basis: str = "none"
    text: str = ""
    stated: bool = False


NO_DATE = When()


@value(frozen=True, slots=True)
class Where:
    """A place by name and country."""

    name: str
    country: str
    stated: bool = False


@dataclass(slots=True, eq=False)
class Finding:
    """An event as one sentence states it."""

    kind: str
    form: str
    status: str
    rule: str
    sentence: Sentence
    clause: Clause | None = None
    phrase: Phrase | None = None  # of an occasion or instrument: the noun that names it
    actors: Roles = field(default_factory=list)
    sides: tuple[str, ...] = ()
    when: When = NO_DATE
    where: Where | None = None
    title: str = ""
    series: Series | None = None
    instrument: str = ""
    period: str = ""
    action: str = ""
    addressees: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    due: str = ""
    is_background: bool = False  # recalled from before: it moves no scene
    is_reported: bool = False  # only reported there: "informed his host of the talks on Monday"
    is_implied: bool = (
        False  # follows from what was said there: stands only where nothing else tells it
    )
    stay: Stay = NO_STAY  # of a visit or conference
    said: When | None = None  # the day as said, where `when` was worked out from it
    also: list[Sentence] = field(default_factory=list)  # other sentences that state it

    @property
    def actor_ids(self) -> set[str]:
        """Who takes part, by id."""
        return {actor.id for actor, _ in self.actors}

    @property
    def people(self) -> set[str]:
        """Who takes part of those that are persons, by id."""
        return {actor.id for actor, _ in self.actors if actor.type == "person"}


def body_actor(body: Body) -> Actor:
    """A body as one who takes part."""
    return Actor(body.id, body.name, "body", body.country)
