"""Verbs of what happens to events, and not to countries: "a visit to Cambodia that ends today"."""

from __future__ import annotations

from vnkh.grammar.verbs import Verb

_LASTING = frozenset(
    "last begin start end conclude run open close finish mark wrap wind kick".split()
)
_SCHEDULED = frozenset("plan schedule slate expect postpone cancel set fix".split())
_HELD = frozenset("hold host chair co-chair attend organise organize convene sign ink".split())
_DONE_TO_THEM = _SCHEDULED | _HELD
OF_EVENTS = _LASTING | _DONE_TO_THEM


def happens(verb: Verb) -> bool:
    """Whether what the verb says can be said of an event alone."""
    return verb.lemma in _LASTING or (verb.passive and verb.lemma in _DONE_TO_THEM)
