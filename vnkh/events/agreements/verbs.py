"""Verbs of signing: "signed a memorandum", "six documents were inked by ministries"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.actors import merged
from vnkh.events.agreements.signers import signers
from vnkh.events.agreements.status import BEARING, PUTTING, comes_into_force, status_of_verb
from vnkh.events.agreements.text import NEAR, NOTES, Text, is_it, nearest_text, text_in
from vnkh.events.reading import has_particle, head, is_planned
from vnkh.events.scene import Scene
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence

_NAMED = frozenset("sign exchange conclude negotiate".split())  # rules of their own
_OF_SUBJECT = BEARING | {"follow", "change"}
_BEHIND = {"enter": "into", "work": "on"}
_DECLARED = frozenset("declaration statement communique".split())
_SO_FAR = frozenset("since far date decade decades years".split())
_DENYING = frozenset("no neither none nothing".split())


def by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """The texts that a verb of signing speaks of: "an accord signed in 2000"."""
    lemma, status = clause.verb.lemma, status_of_verb(sentence, clause)
    if status is None:
        return
    rule = f"agreement.{lemma if lemma in _NAMED else 'sign'}"
    rule = "agreement.in-force" if status == "in_force" else rule
    for part in [part for phrase in _signed(scene, sentence, clause) for part in phrase.parts]:
        text = _text(scene, sentence, clause, part)
        denied = sentence.units[part.first].word in _DENYING or _is_tally(sentence, clause, part)
        if text is not None and not denied and sentence.units[text.first].word not in _DENYING:
            yield Text(text, status, rule, clause, signers(scene, sentence, clause, text))
        elif is_it(sentence, part):
            _add_signers(scene, sentence, clause)


def _is_tally(sentence: Sentence, clause: Clause, part: Phrase) -> bool:
    """ "Have signed 12 agreements since 2010", "so far": a sum over years, and no signing."""
    so_far = clause.verb.perfect and clause.verb.tense == "present"
    return so_far and head(sentence, part).endswith("s") and not sentence.lacks(_SO_FAR)


def _text(scene: Scene, sentence: Sentence, clause: Clause, part: Phrase) -> Phrase | None:
    """The text that is signed where `part` is; notes are texts where they are exchanged."""
    exchanged = clause.verb.lemma in words("agreements", "verbs", "exchange")
    if exchanged and head(sentence, part) in NOTES:
        return part
    if head(sentence, part) in _DECLARED and sentence.units[part.head].tag == "P":
        return part  # "put their names to the Siem Reap Declaration"
    return text_in(scene, sentence, part) or nearest_text(sentence, clause)


def _signed(scene: Scene, sentence: Sentence, clause: Clause) -> list[Phrase]:
    """What was signed: the object; of a passive the subject; of a relative clause its noun."""
    lemma = clause.verb.lemma
    if comes_into_force(sentence, clause):
        return [clause.subject] if clause.subject is not None else []
    if lemma in PUTTING:
        put = [phrase for prep, phrase in clause.preps if prep in ("to", "on")]
        return [each for each in put if head(sentence, each) != "paper"]  # "put pen to paper"
    followed = lemma == "follow" and clause.verb.passive
    if not followed and (lemma in _OF_SUBJECT or clause.verb.passive):
        return [clause.subject] if clause.subject is not None else []
    behind = "by" if followed else _BEHIND.get(lemma)
    if lemma == "sign" and has_particle(sentence, clause, frozenset({"off"})):
        behind = "on"
    if behind is not None:
        return [phrase for prep, phrase in clause.preps if prep == behind]
    if lemma == "exchange" and clause.objects:
        return clause.objects[:1]
    return _objects(scene, sentence, clause)


def _objects(scene: Scene, sentence: Sentence, clause: Clause) -> list[Phrase]:
    """The objects that are texts; of a relative clause without one, what it explains."""
    found = [
        phrase
        for phrase in clause.objects
        if any(text_in(scene, sentence, part) for part in phrase.parts)
    ]
    if not found and clause.antecedent is not None and clause.antecedent is not clause.subject:
        return [clause.antecedent]
    return found


def _add_signers(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    """ "It was inked by the two ministers": they signed the text told of last."""
    last = scene.agreement
    if last is None or sentence.number - last.sentence.number > NEAR:
        return
    last.actors = merged([*last.actors, *signers(scene, sentence, clause, None)])
    when = dating.of_clause(scene.document, sentence, clause)
    if last.status == "pending" and when.stated and is_planned(clause):
        last.when = when  # "aiming to sign it on …"
    if sentence is not last.sentence:
        last.also.append(sentence)
