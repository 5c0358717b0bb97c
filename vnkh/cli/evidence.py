"""Where a record's sentences stand, and which words there stand for its participants.

Articles are read again for this: records keep offsets, not texts. An article that is no longer
there leaves the sentence alone, as the record has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from vnkh.cli.corpus import STDIN
from vnkh.events.rules import meaning
from vnkh.render.event_page import Evidence

Record = dict[str, Any]


def evidence(record: Record, paths: Sequence[str]) -> list[Evidence]:
    """The evidence of each source, in the order of the sources; `paths` are the corpus."""
    articles = _articles({each["document"] for each in record["sources"]}, paths)
    find = partial(_evidence, record=record)
    return [find(each, articles.get(each["document"])) for each in record["sources"]]


def _articles(documents: set[str], paths: Sequence[str]) -> Record:
    """The articles of these documents, as far as they can still be read.

    A corpus of several paths names its documents with the path before them; a record that comes
    from elsewhere does not.
    """
    from vnkh.reading import Article, Found, find, read  # noqa: PLC0415  # reads files again

    found: Record = {}
    for file in find([path for path in paths if path != STDIN]):
        wanted = {each for each in documents if _is_in(each.partition("#")[0], file.document)}
        if not wanted or not isinstance(file, Found):
            continue
        for article in read(file):
            for document in wanted:
                if isinstance(article, Article) and _is_in(document, article.document):
                    found[document] = article
    return found


def _is_in(document: str, path: str) -> bool:
    return path == document or path.endswith(f"/{document}")


def _evidence(source: Record, article: Any, record: Record) -> Evidence:
    means = meaning(source["rule"])
    if article is None or article.text[source["start"] : source["end"]] != source["quote"]:
        return Evidence(source, meaning=means)
    start = article.text.rfind("\n", 0, source["start"]) + 1
    end = article.text.find("\n", source["end"])
    end = len(article.text) if end < 0 else end
    return Evidence(
        source,
        article.text[start : source["start"]],
        article.text[source["end"] : end],
        _words(record["participants"], _spans(article), start, end),
        means,
    )


def _spans(article: Any) -> Sequence[Record]:
    from vnkh.tagging import explain  # noqa: PLC0415  # only `vnkh show` reads an article again

    spans: Sequence[Record] = explain(article)
    return spans


def _words(
    participants: Sequence[Record], spans: Sequence[Record], start: int, end: int
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of the paragraph that stand for each participant."""
    within = [each for each in spans if start <= each["start"] and each["end"] <= end]
    return tuple(
        (one["id"], tuple(each["text"] for each in within if each["value"] == one["id"]))
        for one in participants
    )
