"""All tables of a folder at once, as the checks look at them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from vnkh.lexicon.bodies import Body
from vnkh.lexicon.bodies import load as load_bodies
from vnkh.lexicon.countries import Country
from vnkh.lexicon.countries import load as load_countries
from vnkh.lexicon.names import Names
from vnkh.lexicon.names import load as load_names
from vnkh.lexicon.offices import Office, Portfolio, load_portfolios
from vnkh.lexicon.offices import load as load_offices
from vnkh.lexicon.people import FILES, Person
from vnkh.lexicon.people import load as load_people
from vnkh.lexicon.places import Place
from vnkh.lexicon.places import load as load_places
from vnkh.lexicon.publishers import Publisher
from vnkh.lexicon.publishers import load as load_publishers
from vnkh.lexicon.threads import Thread
from vnkh.lexicon.threads import load as load_threads
from vnkh.lexicon.topics import Topic
from vnkh.lexicon.topics import load as load_topics

TABLES = (
    *FILES,
    "bodies",
    "countries",
    "names",
    "offices",
    "places",
    "publishers",
    "threads",
    "topics",
)


@dataclass(frozen=True)
class Tables:
    """The tables of one folder, each loaded when a check first asks for it."""

    folder: Path

    @cached_property
    def people(self) -> Mapping[str, tuple[Person, ...]]:
        """The people of each file."""
        return {name: load_people(self.folder, name) for name in FILES}

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """All bodies."""
        return load_bodies(self.folder)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """All places."""
        return load_places(self.folder)

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """All countries."""
        return load_countries(self.folder)

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """All offices."""
        return load_offices(self.folder)

    @cached_property
    def portfolios(self) -> tuple[Portfolio, ...]:
        """All portfolios."""
        return load_portfolios(self.folder)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """All topics."""
        return load_topics(self.folder)

    @cached_property
    def threads(self) -> tuple[Thread, ...]:
        """All threads."""
        return load_threads(self.folder)

    @cached_property
    def names(self) -> Names:
        """Name parts and honorifics."""
        return load_names(self.folder)

    @cached_property
    def publishers(self) -> tuple[Publisher, ...]:
        """All publishers."""
        return load_publishers(self.folder)

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of all countries."""
        return frozenset(country.code for country in self.countries)

    @cached_property
    def body_ids(self) -> frozenset[str]:
        """The ids of all bodies."""
        return frozenset(body.id for body in self.bodies)

    @cached_property
    def place_ids(self) -> frozenset[str]:
        """The ids of all places."""
        return frozenset(place.id for place in self.places)
