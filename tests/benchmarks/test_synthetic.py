"""The synthetic articles are what the benchmarks believe them to be."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import synthetic

from vnkh.reading import Article, find, read

NUMBER = 20_000


def test_no_two_events_are_alike_but_those_that_are_retold() -> None:
    seen: Counter[tuple[object, ...]] = Counter()
    for article in synthetic.articles(NUMBER):
        for known in article.known:
            if known.kind != "commitment":
                seen[known.kind, known.day, frozenset(known.participants)] += 1
    retold = sum(known.is_retold for one in synthetic.articles(NUMBER) for known in one.known)
    assert retold == NUMBER // synthetic.RETOLD
    assert Counter(seen.values())[2] == retold
    assert max(seen.values()) == 2


def test_a_retold_event_is_in_the_article_before() -> None:
    before, after = synthetic.article(8).known[0], synthetic.article(9).known[0]
    assert after.is_retold
    assert (before.kind, before.form, before.day) == (after.kind, after.form, after.day)
    assert before.participants == after.participants
    assert before.anchor != after.anchor


def test_every_anchor_stands_once_in_its_article() -> None:
    for article in synthetic.articles(500):
        assert [article.body.count(known.anchor) for known in article.known] == [1, 1, 1, 1]


def test_files_and_lines_hold_the_same_articles(tmp_path: Path) -> None:
    synthetic.write_files(tmp_path / "files", 30)
    synthetic.write_lines(tmp_path / "lines", 30, files=3)
    bodies = []
    for folder in ("files", "lines"):
        found = [article for file in find([tmp_path / folder]) for article in read(file)]
        assert all(isinstance(article, Article) for article in found)
        bodies.append([(one.published, one.text[-900:]) for one in found])
    assert bodies[0] == bodies[1]
    assert len(bodies[0]) == 30
