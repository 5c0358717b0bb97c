"""How far the work has come, for whoever wants to show it."""

from collections.abc import Callable

from vnkh.light import Light


class Progress(Light):
    """`stage` is "reading" or "merging"; `done` of `total` are bytes read, or blocks merged.

    `articles` counts those read so far in this run.
    """

    stage: str
    done: int
    total: int
    articles: int


Report = Callable[[Progress], None]


def unheard(_progress: Progress) -> None:
    """For those who want no progress."""
