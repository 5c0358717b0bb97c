"""A cluster: Dask's workers behind the same executor as this machine's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from vnkh import __version__
from vnkh.engines.local import Workers
from vnkh.errors import VnkhError

# Dask serves its own figures over HTTP: to this machine alone, where two may run at once.
_ANY_PORT = "127.0.0.1:0"
_RETRIES = 3  # a worker may die while it is at a task; the task goes to another


@contextmanager
def cluster(scheduler: str = "", *, patience: float = 10) -> Iterator[Workers]:
    """Dask's workers at a scheduler's address, or, without one, a cluster on this machine.

    `patience` is how many seconds a scheduler may take to answer, and to have a worker.

    Raises VnkhError where Dask is missing, no scheduler answers, or the workers have another
    vnkh than this one.
    """
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, and two seconds to import
    except ImportError as error:
        raise VnkhError("a cluster needs Dask: pip install 'vnkh[cluster]'") from error
    with _connected(Client, scheduler, patience) as client:
        _check_versions(client)
        cores = sum(client.nthreads().values())
        executor = client.get_executor(retries=_RETRIES, pure=False)
        yield Workers(executor, ahead=max(4, 3 * cores))


@contextmanager
def _connected(client: Any, scheduler: str, patience: float) -> Iterator[Any]:
    how: dict[str, Any] = {"address": scheduler, "timeout": patience}
    if not scheduler:  # threads would share one interpreter: a process for each core
        how = {"threads_per_worker": 1, "dashboard_address": _ANY_PORT}
    with ExitStack() as stack:
        try:
            connected = stack.enter_context(client(**how))
            connected.wait_for_workers(1, timeout=patience)
        except (OSError, ValueError) as error:
            where = f"at {scheduler}" if scheduler else "on this machine"
            raise VnkhError(f"no Dask scheduler with workers answers {where}: {error}") from error
        yield connected


def _check_versions(client: Any) -> None:
    """Refuse workers that would find other events than this vnkh does."""
    ours = _version()
    for worker, theirs in client.run(_version).items():
        if theirs != ours:
            raise VnkhError(
                f"the worker {worker} has another vnkh ({theirs}) than this one ({ours}); "
                "install the same on all"
            )


def _version() -> str:
    from vnkh.engines.version import Installed  # noqa: PLC0415

    return f"{__version__}, {Installed().content()[:8]}"
