"""Where somebody travels."""

from __future__ import annotations

from vnkh.events.finding import Where
from vnkh.events.places import dateline_place, place_of
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.countries import country
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention

_LANDING = frozenset("land arrive fly".split())


def destination(scene: Scene, sentence: Sentence, clause: Clause) -> Where | None:
    """Where a clause says that somebody goes; where they land and nothing is said, the dateline."""
    wanted = words("meetings", "visits", "destinations")
    for prep, phrase in clause.preps:
        found = place_in(scene, sentence, phrase) if prep in wanted else None
        if found is not None:
            return found
    behind = sentence.units[clause.verb.past : clause.verb.past + 2]
    landing = clause.verb.lemma in _LANDING and not clause.verb.modal
    if landing or any(unit.word == "here" for unit in behind):
        return dateline_place(scene.document)
    return None


def place_in(scene: Scene, sentence: Sentence, phrase: Phrase) -> Where | None:
    """The place that a phrase names, or one of its parts."""
    carrier = Phrase(phrase.first, phrase.past, phrase.head)
    carrier.preps = [("in", part) for part in phrase.parts]
    return place_of(scene.document, sentence, None, carrier)


def is_abroad(visitor: Mention, where: Where) -> bool:
    """Whether a place is not in the visitor's own country, as far as that is known."""
    return not visitor.sides or where.country not in visitor.sides


def other_country(scene: Scene, visitor: Mention) -> Where | None:
    """The other country of the pair, where nothing says where somebody travels."""
    others = [code for code in scene.sides[:2] if code not in visitor.sides]
    found = country(others[0]) if len(others) == 1 else None
    return Where(found.name, found.code) if found else None
