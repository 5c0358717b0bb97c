"""How far the reading is, where someone watches and it takes more than a moment."""

from __future__ import annotations

import time
from typing import Any

from vnkh.environment import Environment

_PATIENCE = 1.0  # seconds before anything is shown
_PAUSE = 0.1
_CLEAR = "\r\x1b[K"


class Meter:
    """Hears how far the work is; one line on standard error, wiped at the end."""

    def __init__(self, environment: Environment, *, is_quiet: bool) -> None:
        self._stream = environment.stderr
        self._shows = environment.stderr_is_terminal and not environment.is_dumb and not is_quiet
        self._began = self._last = time.monotonic()
        self._wrote = False

    def __call__(self, progress: Any) -> None:
        """Show a `vnkh.store.Progress`, if it is time."""
        now = time.monotonic()
        if not self._shows or now - self._began < _PATIENCE or now - self._last < _PAUSE:
            return
        self._last = now
        self._wrote = True
        share = f"{progress.done / progress.total:.0%}, " if progress.total else ""
        rate = progress.articles / (now - self._began)
        self._stream.write(
            f"{_CLEAR}{progress.stage}: {share}{progress.articles:,} articles, {rate:,.0f} a second"
        )
        self._stream.flush()

    def finish(self) -> None:
        """Wipe the line."""
        if self._wrote:
            self._stream.write(_CLEAR)
            self._stream.flush()
