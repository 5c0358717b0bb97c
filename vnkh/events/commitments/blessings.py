"""Good wishes and greetings in the words of a request: "hoped that the friendship would grow"."""

from __future__ import annotations

from vnkh.events.reading import head
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence

_COURTESIES = words("commitments", "words", "courtesies")
_STATES = words("commitments", "words", "blessed")
_ACTS_ON = words("commitments", "words", "deepened")
_FRUITS = words("commitments", "words", "fruits")
_TRIPS = frozenset("visit visits trip".split())
_PASSING_ON = frozenset("convey pass extend send".split())
_INVITATIONS = frozenset("invitation invitations greeting regards message".split())


def blesses(sentence: Sentence, wished: Clause) -> bool:
    """Whether what is wished is that something be well, and asks nobody for a deed."""
    verb = wished.verb
    if verb.lemma == "visit" or any(head(sentence, each) in _TRIPS for each in wished.objects):
        return True  # an invitation
    if verb.lemma in _STATES:
        return wished.child(Link.INFINITIVE) is None and not verb.passive
    with_it = wished.prep("with", "ahead") is not None  # "would go on with this help"
    selling = wished.child(Link.GERUND, Link.PARTICIPIAL) is not None
    goes_on = verb.lemma == "go" and (with_it or selling)
    if verb.lemma in _ACTS_ON and not wished.objects and not verb.passive and not goes_on:
        return True
    return any(head(sentence, phrase) in _FRUITS for phrase in wished.objects)


def passes_on(sentence: Sentence, asked: Clause) -> bool:
    """ "Asked him to convey her greetings to the King"."""
    given = _COURTESIES | _INVITATIONS
    return asked.verb.lemma in _PASSING_ON and any(
        head(sentence, phrase) in given for phrase in asked.objects
    )
