"""Texts that wait: "eight accords await signature", "a memorandum is ready for signing"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.agreements.text import Text, texts_among
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence

_UNDER = frozenset({"under"})
_LYING = frozenset("be lie look study examine review consider discuss circulate prepare".split())
_WORK = frozenset("negotiation negotiations discussion preparation consideration way".split())


def tells_of_waiting(sentence: Sentence) -> bool:
    """Whether a sentence has the word by which a text can be "under negotiation"."""
    return not sentence.lacks(_UNDER)


def by_waiting(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """The texts that a clause says are still to be signed."""
    if clause.subject is None or not (_waits(sentence, clause) or _is_draft(sentence, clause)):
        return
    for part in texts_among(scene, sentence, clause.subject.parts):
        yield Text(part, "pending", "agreement.awaiting", clause, [])


def _is_draft(sentence: Sentence, clause: Clause) -> bool:
    """ "A draft protocol has been lying with the ministries", "is being looked at by lawyers"."""
    verb = clause.verb
    lies = verb.lemma in _LYING and (verb.tense == "present" or verb.perfect)
    return lies and clause.subject is not None and "draft" in inside(sentence, clause.subject)


def _waits(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says that its subject awaits signing, or is ready for it, or under way."""
    signing = words("agreements", "nouns", "signing")
    if clause.verb.lemma == "await" and any(
        head(sentence, phrase) in signing for phrase in clause.objects
    ):
        return True
    if clause.adjective == "ready" and (
        any(prep == "for" and head(sentence, phrase) in signing for prep, phrase in clause.preps)
        or any(child.verb.lemma in ("sign", "ink") for child in clause.children)
    ):
        return True
    was = clause.verb.perfect and clause.verb.tense == "past"  # "had been under negotiation"
    if was or clause.verb.lemma in words("agreements", "verbs", "sign"):
        return False
    return tells_of_waiting(sentence) and any(
        prep == "under" and head(sentence, phrase) in _WORK for prep, phrase in clause.preps
    )
