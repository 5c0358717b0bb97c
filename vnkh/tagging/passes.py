"""From an article to its tagged document: the passes, in their order."""

from __future__ import annotations

from vnkh.folding import View
from vnkh.grammar import brackets, clauses, tagger, units
from vnkh.grammar.sentences import split
from vnkh.grammar.tokens import tokenize
from vnkh.grammar.units import Usage
from vnkh.reading import Article
from vnkh.tagging import entities, people, references, titles
from vnkh.tagging.dates import grammar as dates
from vnkh.tagging.dates import timing
from vnkh.tagging.document import Document, Sentence, Time

_READ = ("paragraph", "caption", "headline")


def tag(article: Article) -> Document:
    """Run every pass over an article."""
    document = Document(article, View(article.text))
    for run in PASSES:
        run(document)
    return document


def sentences(document: Document) -> None:
    """Tokens and sentences of the parts that tell something."""
    text, folded = document.view.text, document.view.folded
    for part in document.article.parts:
        if part.kind not in _READ:
            continue
        start, end = document.view_span(part.start, part.end)
        for index, tokens in enumerate(split(tokenize(text, folded, start, end))):
            document.sentences.append(
                Sentence(
                    len(document.sentences), part.paragraph, part.kind, index == 0,
                    tokens[0].start, tokens[-1].end, tokens,
                )
            )  # fmt: skip
    document.usage = Usage.of([sentence.tokens for sentence in document.sentences])


def words(document: Document) -> None:
    """Times, known names, and the units of each sentence."""
    for sentence in document.sentences:
        sentence.times = [Time(expression) for expression in dates.expressions(sentence.tokens)]
        matches = entities.find(document.view.text, sentence.tokens, sentence.times)
        sentence.units = units.build(sentence.tokens, matches, document.usage)


def syntax(document: Document) -> None:
    """Brackets dropped, tags settled, then clauses."""
    for sentence in document.sentences:
        sentence.units = brackets.smooth(sentence.units)
        tagger.settle(sentence.units)
        sentence.vocabulary = frozenset([unit.word for unit in sentence.units])
        sentence.clauses, sentence.loose = clauses.read(sentence.units)


PASSES = (
    sentences,
    words,
    people.recognise,
    syntax,
    titles.collect,
    references.resolve,
    timing.work_out,
)
