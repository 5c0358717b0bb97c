"""Tasks done by any executor: all of them, whatever happens to the workers."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from vnkh.engines.local import ThisProcess, workers
from vnkh.engines.run import run, run_in_order


def double(number: int) -> int:
    """A task."""
    return 2 * number


def die_if_three(number: int) -> int:
    """A task that ends its worker, once."""
    if number == 3 and multiprocessing.parent_process():
        os._exit(1)
    return 2 * number


def fail(number: int) -> int:
    """A task that cannot be done."""
    raise ValueError(number)


@pytest.mark.parametrize("kind", [ThisProcess, lambda: ThreadPoolExecutor(2)])
@pytest.mark.parametrize("ahead", [1, 3, 100])
def test_every_task_is_done_once(kind: type[Executor], ahead: int) -> None:
    with kind() as executor:
        assert sorted(run(double, range(20), executor, ahead)) == list(range(0, 40, 2))


@pytest.mark.parametrize("kind", [ThisProcess, lambda: ThreadPoolExecutor(2)])
@pytest.mark.parametrize("ahead", [1, 3, 100])
def test_results_come_in_order_where_that_is_wanted(kind: type[Executor], ahead: int) -> None:
    with kind() as executor:
        assert list(run_in_order(double, range(20), executor, ahead)) == list(range(0, 40, 2))


def test_tasks_are_drawn_no_further_ahead_than_asked() -> None:
    drawn: list[int] = []

    def supply() -> Iterator[int]:
        for number in range(20):
            drawn.append(number)
            yield number

    with ThreadPoolExecutor(2) as executor:
        for done, _ in enumerate(run(double, supply(), executor, ahead=3), 1):
            assert len(drawn) <= done + 3


def test_what_a_dead_worker_was_at_is_done_by_the_caller() -> None:
    with workers(0, processes=2) as crew:
        assert isinstance(crew.executor, ProcessPoolExecutor)
        results = run(die_if_three, range(8), crew.executor, crew.ahead)
        assert sorted(results) == list(range(0, 16, 2))


def test_an_error_of_a_task_is_the_callers() -> None:
    with pytest.raises(ValueError, match="0"):
        list(run(fail, range(3), ThisProcess(), ahead=1))


def test_a_caller_who_stops_calls_off_what_has_not_begun() -> None:
    begun: list[int] = []
    gate = threading.Event()

    def wait_from_one_on(number: int) -> int:
        begun.append(number)
        return number if number == 0 or gate.wait(10) else -1

    with ThreadPoolExecutor(1) as executor:
        results = run(wait_from_one_on, range(10), executor, ahead=5)
        assert next(results) == 0
        results.close()
        gate.set()
    assert begun in ([0], [0, 1])


@pytest.mark.parametrize(
    ("size", "processes", "alone"), [(1000, None, True), (1000, 2, False), (10**9, 1, True)]
)
def test_few_articles_are_read_by_this_process_alone(
    size: int, processes: int | None, alone: bool
) -> None:
    with workers(size, processes) as crew:
        assert isinstance(crew.executor, ThisProcess) == alone


def test_what_cannot_be_sent_to_another_process_is_done_in_this_one() -> None:
    with workers(0, 2, double) as crew:
        assert isinstance(crew.executor, ProcessPoolExecutor)
    with workers(0, 2, lambda number: number) as crew:
        assert isinstance(crew.executor, ThisProcess)


KEPT_BUSY = """
import os, time
from vnkh.engines.local import workers

if __name__ == "__main__":
    with workers(0, processes=2) as crew:
        futures = [crew.executor.submit(os.getpid) for _ in range(8)]
        print(futures[-1].result(), flush=True)
        time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_workers_end_with_the_process_that_has_them_however_it_ends(tmp_path: Path) -> None:
    """All of them have its standard output; it is at its end once all have ended."""
    (tmp_path / "busy.py").write_text(KEPT_BUSY, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "busy.py")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    assert int(process.stdout.readline())
    process.kill()
    process.communicate(timeout=20)
