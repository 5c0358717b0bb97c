"""On one machine: one process for a handful of articles, all cores for many."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

# A worker takes 0.7 s to start and load the word lists. Two gain where one would take twice that
# for the whole text: beyond 0.4 MB at the 0.25 MB/s of today's extraction, 2.8 MB at 2 MB/s.
WORTH_A_POOL = 1_000_000  # bytes of text

_Parameters = ParamSpec("_Parameters")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Workers:
    """An executor, and how many tasks it wants to have at hand."""

    executor: Executor
    ahead: int


class ThisProcess(Executor):
    """Does each task at once, where it was submitted."""

    def submit(
        self,
        function: Callable[_Parameters, _Result],
        /,
        *args: _Parameters.args,
        **kwargs: _Parameters.kwargs,
    ) -> Future[_Result]:
        """A future that is done already; what the function raised is raised by its result."""
        future: Future[_Result] = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - handed on, as every executor does
            future.set_exception(error)
        return future


@contextmanager
def workers(size: int, processes: int | None = None, *needs: object) -> Iterator[Workers]:
    """Workers for `size` bytes of text: as many processes as there are cores, where it gains.

    `processes` decides instead of size and cores; 1 is this process. `needs` is what the work needs
    besides its tasks, rooms for example: where that cannot be sent to another process, or the
    system allows none, this one does the work. Leaving the block waits for nothing that has not
    begun.
    """
    number = processes or (cores() if size >= WORTH_A_POOL else 1)
    if number > 1 and not _can_be_sent(needs):
        number = 1
    executor = _pool(number) if number > 1 else ThisProcess()
    try:
        yield Workers(executor, ahead=3 * number if number > 1 else 1)
    finally:
        executor.shutdown(cancel_futures=True)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _pool(number: int) -> Executor:
    # Both are slow to import and only many articles need them.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # Never a plain fork: a progress bar has a thread, a fork would copy its locks as they are.
    methods = multiprocessing.get_all_start_methods()
    method = "forkserver" if "forkserver" in methods else "spawn"
    try:
        return ProcessPoolExecutor(number, multiprocessing.get_context(method), _begin)
    except (OSError, ImportError, NotImplementedError):  # no semaphores: some containers
        return ThisProcess()


def _can_be_sent(needs: object) -> bool:
    """Whether another process can be given it; functions within functions cannot."""
    try:
        pickle.dumps(needs)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
    return True


def _begin(*_: Any) -> None:
    """What a worker does first: leave Ctrl-C to its parent, and see to it that it ends with it.

    It looks for garbage in circles less often than is usual: a tenth of the time is spared. A parent that is killed cannot end its workers; without this they would wait for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(10_000, 20, 20)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import multiprocessing  # noqa: PLC0415 - start-up: few processes are workers
    from multiprocessing import connection  # noqa: PLC0415

    parent = multiprocessing.parent_process()
    assert parent is not None
    connection.wait([parent.sentinel])
    os._exit(1)
