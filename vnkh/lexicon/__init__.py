"""What is known beforehand: people and their offices, bodies, places, countries, topics, threads.

Knowledge is data: TOML files in this folder, one subject each, whose opening comment defines the
fields. Every table is loaded once, when first asked for. Names are looked up folded
(`vnkh.folding.fold`).
"""

from __future__ import annotations

from vnkh.lexicon.bodies import Body, bodies, bodies_named, body
from vnkh.lexicon.countries import Country, countries, country, country_named
from vnkh.lexicon.names import Names, country_of, names
from vnkh.lexicon.offices import Office, Portfolio, office, offices, offices_worded, portfolios
from vnkh.lexicon.people import Person, people, people_called, people_named, person
from vnkh.lexicon.places import Place, city_of, place, places, places_named
from vnkh.lexicon.publishers import Publisher, publisher_marked, publishers
from vnkh.lexicon.tables import HOME
from vnkh.lexicon.tenure import held, holders, title
from vnkh.lexicon.terms import Term
from vnkh.lexicon.threads import Thread, thread, threads, threads_in
from vnkh.lexicon.topics import Topic, topics, topics_in

__all__ = [
    "HOME",
    "Body",
    "Country",
    "Names",
    "Office",
    "Person",
    "Place",
    "Portfolio",
    "Publisher",
    "Term",
    "Thread",
    "Topic",
    "bodies",
    "bodies_named",
    "body",
    "city_of",
    "countries",
    "country",
    "country_named",
    "country_of",
    "held",
    "holders",
    "names",
    "office",
    "offices",
    "offices_worded",
    "people",
    "people_called",
    "people_named",
    "person",
    "place",
    "places",
    "places_named",
    "portfolios",
    "publisher_marked",
    "publishers",
    "thread",
    "threads",
    "threads_in",
    "title",
    "topics",
    "topics_in",
]
