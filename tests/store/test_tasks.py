"""Work is handed out in portions of like size, in order, nothing left behind."""

from __future__ import annotations

from dataclasses import replace

import plain_news
import pytest

from vnkh.reading import Article, Found, Unread
from vnkh.store.tasks import BATCH, file_tasks, item_tasks

SIZES = [
    ([], []),
    ([1], [1]),
    ([BATCH], [1]),
    ([BATCH, 1], [1, 1]),
    ([BATCH - 1, 1, 1], [2, 1]),
    ([BATCH, BATCH - 1, 1], [1, 2]),
    ([BATCH // 2] * 5, [2, 2, 1]),
    ([3 * BATCH, 5, 3 * BATCH], [1, 2]),
]


def _found(number: int, size: int) -> Found:
    return Found(f"{number}.txt", f"{number}.txt", "txt", False, size, 1, None)


@pytest.mark.parametrize(("sizes", "portions"), SIZES)
def test_files_are_handed_out_in_portions(sizes, portions) -> None:
    files = [_found(number, size) for number, size in enumerate(sizes)]
    tasks = list(file_tasks(files))
    assert [len(task.files) for task in tasks] == portions
    assert [found for task in tasks for found in task.files] == files
    assert sum(task.size for task in tasks) == sum(sizes)


@pytest.mark.parametrize(("sizes", "portions"), SIZES)
def test_articles_of_a_file_are_handed_out_in_portions(sizes, portions) -> None:
    items = [_article(size) for size in sizes]
    tasks = list(item_tasks(7, items))
    assert [len(task.items) for task in tasks] == portions
    assert [item for task in tasks for item in task.items] == items
    assert {task.file for task in tasks} <= {7}
    assert sum(task.size for task in tasks) == sum(sizes)


def test_what_is_no_article_costs_next_to_nothing() -> None:
    items = [Unread(f"{number}", "no date") for number in range(BATCH // 1000 + 1)]
    assert [len(task.items) for task in item_tasks(7, items)] == [BATCH // 1000, 1]


def _article(size: int) -> Article:
    article = plain_news.read_plain("a.txt", " date 2026-01-01 " + "x" * size)
    return replace(article, text=article.text[:size])
