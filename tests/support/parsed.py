"""The clauses of a sentence, said in short."""

from __future__ import annotations

from vnkh.folding import View
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.sentences import split
from vnkh.grammar.tokens import tokenize
from vnkh.grammar.verbs import Verb
from vnkh.reading import Article, read_text
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.passes import tag


def document(text: str) -> Document:
    """An article of this text, tagged."""
    article = read_text(
        f" date 2024-05-07 \n\nNeighbours in the news\n\nHÀ NỘI — {text}\n", "one.txt"
    )
    assert isinstance(article, Article), article
    return tag(article)


def clauses(text: str) -> list[str]:
    """Each clause in the order of verbs: "main: they > sign past > a plan > in Hanoi"."""
    tagged = document(text)
    return [
        _clause(tagged, sentence, clause)
        for sentence in tagged.sentences
        if sentence.part == "paragraph"
        for clause in sentence.clauses
    ]


def _clause(tagged: Document, sentence: Sentence, clause: Clause) -> str:
    def words(phrase: Phrase | None) -> str:
        return tagged.words(sentence, phrase.first, phrase.past) if phrase is not None else "-"

    complements = [words(each) for each in clause.objects]
    around = [f"{word} {words(each)}" for word, each in clause.preps]
    parts = [words(clause.subject), verb(clause.verb), *complements, *around]
    return f"{clause.link.value}: {' > '.join(parts)}"


def verb(group: Verb) -> str:
    """A verb group: its base form and what sets it apart."""
    marks = [
        group.tense or group.mood.value,
        "passive" * group.passive,
        "perfect" * group.perfect,
        "progressive" * group.progressive,
        group.modal,
        "not" * group.negative,
    ]
    return " ".join([group.lemma, *(mark for mark in marks if mark)])


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph."""
    view = View(text)
    tokens = tokenize(view.text, view.folded, 0, len(view.text))
    return [view.text[each[0].start : each[-1].end] for each in split(tokens)]


def words(text: str) -> list[str]:
    """The words and signs of a text, folded."""
    view = View(text)
    return [token.word for token in tokenize(view.text, view.folded, 0, len(view.text))]
