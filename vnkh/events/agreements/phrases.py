"""The noun phrases of a whole sentence, whatever clause they belong to."""

from __future__ import annotations

from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence


def all_phrases(sentence: Sentence) -> list[Phrase]:
    """Every noun phrase of a sentence, in order, each once."""
    found: dict[int, Phrase] = {}
    for clause in sentence.clauses:
        for phrase in (*clause.phrases(), clause.antecedent, clause.governor):
            if phrase is not None:
                found.setdefault(id(phrase), phrase)
    for phrase in sentence.loose:
        found.setdefault(id(phrase), phrase)
    return sorted(found.values(), key=lambda phrase: phrase.first)
