"""People: who is named in an article, by which names, and whether the lexicon knows them."""

from vnkh.tagging.people.person import Person
from vnkh.tagging.people.recognise import recognise

__all__ = ["Person", "recognise"]
