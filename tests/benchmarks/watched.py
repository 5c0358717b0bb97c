"""What a process and all that it starts take: memory of the largest, processor time of all.

The system counts a process's own children only; the workers of a pool are children of a server.
So they are looked up while they run, where the system has `/proc`.
"""

from __future__ import annotations

import os
import resource
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

_PROC = Path("/proc")
_INTERVAL = 0.05  # seconds between two looks
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Taken:
    """Megabytes of the largest process beside the first, and processor seconds of all."""

    processor: float = 0.0
    beside: float = 0.0
    said: str = ""
    _seconds: dict[int, float] = field(default_factory=dict)

    def look(self, first: int) -> None:
        """Note how far every process of a session is; `first` opened it."""
        for entry in _PROC.glob("[0-9]*"):
            pid = int(entry.name)
            try:
                if pid == first or os.getsid(pid) != first:
                    continue
                stat = (entry / "stat").read_text().rpartition(")")[2].split()
                status = (entry / "status").read_text()
            except (OSError, ValueError):  # it has ended meanwhile
                continue
            self._seconds[pid] = (int(stat[11]) + int(stat[12])) / _TICK
            _, _, peak = status.partition("VmHWM:")
            if peak:
                self.beside = max(self.beside, int(peak.split()[0]) / 1000)

    def finish(self, own: float) -> None:
        """Add up; `own` is what the first process took."""
        self.processor = own + sum(self._seconds.values())


def own_peak() -> float:
    """The megabytes that this process has had at most.

    Where the system tells, it is asked for this program alone: what `getrusage` says is never less
    than what the parent had when it started it.
    """
    status = _PROC / "self" / "status"
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def run(command: Sequence[str]) -> Taken:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    taken = Taken()
    before = _seconds_of_children()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        over = threading.Event()
        watcher = threading.Thread(target=_watch, args=(taken, process.pid, over))
        watcher.start()
        taken.said, _ = process.communicate()
        over.set()
        watcher.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    taken.finish(_seconds_of_children() - before)
    return taken


def _watch(taken: Taken, first: int, over: threading.Event) -> None:
    while not over.wait(_INTERVAL):
        taken.look(first)


def _seconds_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
