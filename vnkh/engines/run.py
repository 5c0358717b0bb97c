"""One code path for every engine: a function, tasks, an executor; their results."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from itertools import islice
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


def run(
    function: Callable[[Task], Result], tasks: Iterable[Task], executor: Executor, ahead: int
) -> Iterator[Result]:
    """The results of all tasks, in the order in which they are ready.

    At most `ahead` tasks are under way or waiting, so that memory does not grow with their
    number; tasks are drawn from the iterable in this thread. Where workers die (they were killed,
    or memory ran out), what they were at is done here. When the caller stops early, by an
    exception too, tasks that have not begun are called off.
    """
    waiting: dict[Future[Result], Task] = {}
    supply = iter(tasks)
    try:
        while True:
            for task in islice(supply, ahead - len(waiting)):
                waiting[_submit(executor, function, task)] = task
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                yield _result(future, function, waiting.pop(future))
    finally:
        for future in waiting:
            future.cancel()


def run_in_order(
    function: Callable[[Task], Result], tasks: Iterable[Task], executor: Executor, ahead: int
) -> Iterator[Result]:
    """The results of all tasks, in the order of the tasks; else as `run`."""
    waiting: deque[tuple[Future[Result], Task]] = deque()
    supply = iter(tasks)
    try:
        while True:
            for task in islice(supply, ahead - len(waiting)):
                waiting.append((_submit(executor, function, task), task))
            if not waiting:
                return
            future, task = waiting.popleft()
            yield _result(future, function, task)
    finally:
        for future, _ in waiting:
            future.cancel()


def _submit(executor: Executor, function: Callable[[Task], Result], task: Task) -> Future[Result]:
    try:
        return executor.submit(function, task)
    except BrokenExecutor as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        return failed


def _result(future: Future[Result], function: Callable[[Task], Result], task: Task) -> Result:
    try:
        return future.result()
    except BrokenExecutor:
        return function(task)
