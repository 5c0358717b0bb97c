"""What an occasion is called."""

from __future__ import annotations

import re

from vnkh.events.occasions.spots import Spot
from vnkh.events.scene import Scene
from vnkh.tagging.document import Sentence

_COMING_SOON = frozenset("upcoming forthcoming".split())
_NUMBER = re.compile(r"^\d+(?:st|nd|rd|th)\s+")


def title_of(scene: Scene, sentence: Sentence, spot: Spot) -> str:
    """The occasion's words with what directly explains them."""
    phrase, units = spot.phrase, sentence.units
    owner = phrase.possessor
    is_name = owner is not None and sentence.tokens[units[phrase.head].first].capital
    first = phrase.first if owner is None or is_name else owner.past
    while first < phrase.head and (units[first].tag in "DS" or units[first].word in _COMING_SOON):
        first += 1
    return scene.document.words(sentence, first, phrase.past)


def series_name(title: str) -> str:
    """ "Conference on Trade" of "13th Conference on Trade"."""
    return _NUMBER.sub("", title)
