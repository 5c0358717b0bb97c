"""Sentences tagged, and what was found in them, said in short."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vnkh.grammar.phrases import Phrase
from vnkh.reading import Article, read_text
from vnkh.tagging import explain
from vnkh.tagging.document import Document
from vnkh.tagging.mentions import Mention
from vnkh.tagging.passes import tag

PUBLISHED = "2024-05-07"  # a Tuesday
SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.txt"))


def article(text: str, published: str = PUBLISHED, dateline: str = "HÀ NỘI") -> Article:
    """An article with a headline, a dateline and this text."""
    lead = f"{dateline} — " if dateline else ""
    read = read_text(f" date {published} \n\nNeighbours in the news\n\n{lead}{text}\n", "one.txt")
    assert isinstance(read, Article), read
    return read


def seed(beginning: str) -> Article:
    """One of the articles that come with vnkh, by the beginning of its name."""
    path = next(each for each in SEEDS if each.name.startswith(beginning))
    read = read_text(path.read_bytes().decode("utf-8"), path.name)
    assert isinstance(read, Article), read
    return read


def times(of: Article) -> list[tuple[str, str, str]]:
    """Every time of an article: its words, EDTF, and basis."""
    document = tag(of)
    found = []
    for sentence in document.sentences:
        for time in sentence.times:
            first, past = time.expression.first, time.expression.past
            start, end = sentence.tokens[first].start, sentence.tokens[past - 1].end
            found.append((document.view.text[start:end], time.value.text, time.basis))
    return found


def named(of: Article, sort: str) -> list[tuple[str, str]]:
    """Every name of this sort: as it is written, and what it stands for."""
    return [(span["text"], span["value"]) for span in explain(of) if span["type"] == sort]


def meant(of: Article, words: str) -> str:
    """Whom the last phrase of these words means: "hun-manet, pham-minh-chinh", else "KH, VN"."""
    document = tag(of)
    found = [mention for text, mention in _phrases(document) if text == words]
    assert found, f"{words!r} is no phrase of {of.text!r}"
    mention = found[-1]
    names = [person.id for person in mention.people] or [body.id for body in mention.bodies]
    return ", ".join(sorted(names or mention.sides))


def _phrases(document: Document) -> Iterator[tuple[str, Mention]]:
    for sentence in document.sentences:
        seen: set[int] = set()
        clausal = [phrase for clause in sentence.clauses for phrase in clause.phrases()]
        for outer in (*clausal, *sentence.loose):
            for phrase in _inner(outer):
                if id(phrase) not in seen and phrase.mention is not None:
                    seen.add(id(phrase))
                    yield document.words(sentence, phrase.first, phrase.past), phrase.mention


def _inner(phrase: Phrase) -> Iterator[Phrase]:
    yield phrase
    for other in (phrase.of, phrase.possessor, phrase.apposition, phrase.office, *phrase.members):
        if other is not None:
            yield from _inner(other)
    for _, other in phrase.preps:
        yield from _inner(other)
