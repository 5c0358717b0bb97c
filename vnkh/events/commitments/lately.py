"""When a promise was made, told in the sentence behind it: "the pledge was made at talks on Monday"."""

from __future__ import annotations

from vnkh.events import dating
from vnkh.events.finding import When
from vnkh.events.reading import head
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence

_WORDS = frozenset(
    "commitment commitments pledge pledges agreement assurance assurances promise promises decision"
    " decisions consensus understanding announcement accord offer request proposal move".split()
)
_MADE = frozenset("make give reach announce strike take voice issue".split())
_POINTING = frozenset("the this that these those".split())
_NEAR = 2  # sentences


def date_by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """Give the promises told just before the day on which a clause says they were made."""
    promised = scene.promised
    if not promised or not _says_when(sentence, clause):
        return
    if not 0 < sentence.number - promised[-1].sentence.number <= _NEAR:
        return
    when = _day(scene, sentence, clause)
    if not when.stated or when.value.end is None or when.value.end > scene.document.published:
        return
    for finding in promised:
        finding.when = When(when.value, when.basis, when.text, stated=True)
        finding.also.append(sentence)


def _says_when(sentence: Sentence, clause: Clause) -> bool:
    """ "The commitment was made …", "this was agreed …"."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not verb.passive or verb.lemma not in _MADE or clause.link != Link.MAIN:
        return False
    if verb.tense != "past" or verb.negative:
        return False
    pointing = sentence.units[subject.first].word in _POINTING
    return pointing and head(sentence, subject) in _WORDS and not subject.preps


def _day(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """The clause's day, or the one day that the sentence names: "when they met on Tuesday"."""
    own = dating.of_clause(scene.document, sentence, clause)
    return own if own.stated else dating.alone(scene.document, sentence)
