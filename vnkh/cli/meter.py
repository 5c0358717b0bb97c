"""How far the reading is, where someone watches and it takes more than a moment."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from vnkh.environment import Environment

_PATIENCE = 1.0  # seconds before anything is shown
_PAUSE = 0.1
_CLEAR = "\r\x1b[K"


class Meter:
    """Hears how far the work is; one line on standard error, wiped at the end.

    `articles` is how many have been read so far.
    """

    def __init__(self, environment: Environment, *, is_quiet: bool) -> None:
        self._stream = environment.stderr
        self._shows = environment.stderr_is_terminal and not environment.is_dumb and not is_quiet
        self._began = self._last = time.monotonic()
        self._wrote = False
        self._stage, self._stage_began = "", self._began
        self.articles = 0

    def __call__(self, progress: Any) -> None:
        """Show a `vnkh.store.Progress`, if it is time."""
        now = time.monotonic()
        self.articles = max(self.articles, progress.articles)
        if progress.stage != self._stage:
            self._stage, self._stage_began = progress.stage, now
        if not self._shows or now - self._began < _PATIENCE or now - self._last < _PAUSE:
            return
        self._last = now
        self._wrote = True
        self._stream.write(f"{_CLEAR}{progress.stage}: {', '.join(self._told(progress, now))}")
        self._stream.flush()

    def _told(self, progress: Any, now: float) -> Iterator[str]:
        if progress.total:
            yield f"{progress.done / progress.total:.0%}"
        if progress.articles:
            yield f"{progress.articles:,} articles"
            yield f"{progress.articles / (now - self._began):,.0f} a second"
        if progress.total and progress.done:
            spent = now - self._stage_began
            yield f"{_duration(spent * (progress.total / progress.done - 1))} left"

    def finish(self) -> None:
        """Wipe the line."""
        if self._wrote:
            self._stream.write(_CLEAR)
            self._stream.flush()


def _duration(seconds: float) -> str:
    """Time as people wait for it: "40 s", "12 min", "3 h"."""
    if seconds < 99:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 99 * 60 else f"{seconds / 3600:.0f} h"
