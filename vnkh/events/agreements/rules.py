"""The rules in their order: a clause in, the texts that it tells of out."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.agreements.building import findings_of
from vnkh.events.agreements.company import by_company, is_counted_among
from vnkh.events.agreements.nouns import by_noun, tells_of_acts
from vnkh.events.agreements.status import tells_of_texts
from vnkh.events.agreements.text import Text
from vnkh.events.agreements.verbs import by_verb
from vnkh.events.agreements.waiting import by_waiting, tells_of_waiting
from vnkh.events.finding import Finding
from vnkh.events.reading import is_denied, is_hypothetical
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence

# "Highly valued the signing of two documents": a signing of which no more is told is merely named.
_DRAFT = frozenset({"draft"})
_VALUING = words("agreements", "words", "valuing")


def may_tell(sentence: Sentence, clause: Clause) -> bool:
    """Whether some word is there by which a clause can tell of a text."""
    lemma = clause.verb.lemma
    if tells_of_texts(lemma) or lemma in ("be", "await") or clause.adjective == "ready":
        return True
    return tells_of_acts(sentence) or tells_of_waiting(sentence) or not sentence.lacks(_DRAFT)


def by_clause(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The agreements that a clause states, where it `may_tell` of any."""
    for text in _texts(scene, sentence, clause):
        yield from findings_of(scene, sentence, text)


def _texts(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """The texts that a clause speaks of, unless it denies or supposes them."""
    if (
        (clause.verb.negative and not _waits(clause))
        or is_hypothetical(clause)
        or is_denied(sentence, clause)
        or is_counted_among(sentence, clause)
    ):
        return
    yield from by_verb(scene, sentence, clause)
    if not _is_valued(clause) or _is_dated(scene, sentence, clause):
        yield from by_noun(scene, sentence, clause)
    yield from by_waiting(scene, sentence, clause)
    yield from by_company(scene, sentence, clause)


def _waits(clause: Clause) -> bool:
    """ "Could not be signed today": it still is to be."""
    return clause.verb.passive and clause.verb.modal in ("can", "could")


def _is_valued(clause: Clause) -> bool:
    """Whether it, or what it explains, stands under a verb of praise."""
    explains = clause.link in (Link.RELATIVE, Link.REDUCED, Link.PARTICIPIAL)
    host = clause.parent if explains else None
    return any(each.verb.lemma in _VALUING for each in (clause, host) if each is not None)


def _is_dated(scene: Scene, sentence: Sentence, clause: Clause) -> bool:
    """ "Hailed the signing last week of a treaty on extradition"."""
    return dating.of_clause(scene.document, sentence, clause).stated or any(
        dating.is_date(time) for _, time in dating.times(sentence)
    )
