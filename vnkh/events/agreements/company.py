"""A text counted among others: "among the papers signed were a plan on health and an MoU"."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events.agreements.signers import signers
from vnkh.events.agreements.status import status_of_verb
from vnkh.events.agreements.text import Text, texts_among
from vnkh.events.scene import Scene
from vnkh.grammar.clause import Clause, Link
from vnkh.tagging.document import Sentence


def is_counted_among(sentence: Sentence, signing: Clause) -> bool:
    """Whether a clause is the "signed" of "was among the papers signed": told from there."""
    if signing.link is not Link.REDUCED:
        return False
    return any(
        prep == "among" and phrase is signing.antecedent
        for clause in sentence.clauses
        if clause.verb.lemma == "be"
        for prep, phrase in clause.preps
    )


def by_company(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Text]:
    """The texts that a clause counts among those signed."""
    papers = clause.prep("among") if clause.verb.lemma == "be" else None
    if papers is None:
        return
    reduced = (each for each in sentence.clauses if each.link is Link.REDUCED)
    signing = next((each for each in reduced if each.antecedent is papers), None)
    status = status_of_verb(sentence, signing) if signing is not None else None
    if status is None or signing is None:
        return
    counted = clause.objects or ([clause.subject] if clause.subject is not None else [])
    for part in texts_among(scene, sentence, [part for each in counted for part in each.parts]):
        parties = signers(scene, sentence, signing, part)
        yield Text(part, status, "agreement.among", signing, parties)
