"""From the nouns for occasions of a clause to the meetings that they name."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.finding import Finding, Roles
from vnkh.events.occasions.ceremonies import ceremony
from vnkh.events.occasions.conferences import conference
from vnkh.events.occasions.implied import implied
from vnkh.events.occasions.named import own_actors
from vnkh.events.occasions.present import those_present
from vnkh.events.occasions.reference import narrows, refers
from vnkh.events.occasions.spots import Spot
from vnkh.events.occasions.talks import are_met, is_among_others, talks
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_REPORTING = words("meetings", "words", "reporting")
_ABOUT = frozenset("of about on object".split())


def by_noun(
    scene: Scene, sentence: Sentence, clause: Clause, spots: list[Spot]
) -> Iterator[Finding]:
    """The meetings that the nouns of a clause, its `spots`, name."""
    for spot in spots:
        if spot.form == "visit" or _is_that_one(sentence, clause):
            continue
        for own in own_actors(sentence, spot):
            finding = _finding(scene, sentence, clause, spot, own)
            if finding is not None:
                finding.is_reported = _is_reported(clause, spot)
                yield finding


def _is_reported(clause: Clause, spot: Spot) -> bool:
    """ "Informed his host of the outcomes of Monday's talks", "spoke highly of the visit"."""
    return clause.verb.lemma in _REPORTING and spot.relation in _ABOUT


def _is_that_one(sentence: Sentence, clause: Clause) -> bool:
    """ "It was their third meeting this year": the one told of."""
    if clause.verb.lemma != "be" or clause.subject is None:
        return False
    return head(sentence, clause.subject) in ("it", "this", "that")


def _finding(
    scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, own: Roles
) -> Finding | None:
    """The meeting that a noun names, whose own words name `own`; None where it tells none."""
    if is_among_others(sentence, spot):
        return None
    when = dating.of_phrase(scene.document, sentence, spot.phrase)
    is_talks = spot.form in ("talks", "call")
    told = is_talks and refers(scene, sentence, clause, spot, own)
    if told and (not when.stated or narrows(scene, sentence, spot, when)):
        return None
    actors = [*own, *those_present(sentence, clause, spot, own)]
    if is_talks and not are_met(actors):
        actors = implied(scene, sentence, clause, spot, actors, dated=when.stated)
    if spot.form == "conference":
        return conference(scene, sentence, clause, spot, actors)
    if spot.form == "ceremony":
        return ceremony(scene, sentence, clause, spot, actors)
    return talks(scene, sentence, clause, spot, actors, dated=when.stated)
