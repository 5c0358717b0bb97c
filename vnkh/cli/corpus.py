"""The articles that a command is about, opened as a timeline."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import vnkh
from vnkh.cli.messages import Messages, counted
from vnkh.cli.meter import Meter
from vnkh.cli.options import Corpus
from vnkh.environment import Environment

STDIN = "-"


def paths(corpus: Corpus, environment: Environment) -> tuple[str, ...]:
    """What to read: what was asked for, else VNKH_CORPUS, else what comes with vnkh."""
    return tuple(corpus.corpus or ()) or environment.corpus or (str(bundled()),)


def bundled() -> Path:
    """The articles that come with vnkh: in the package when installed, beside it in its sources."""
    package = Path(vnkh.__file__).parent
    installed = package / "seeds"
    return installed if installed.is_dir() else package.parent / "seeds"


@contextmanager
def opened(corpus: Corpus, environment: Environment, messages: Messages) -> Iterator[Any]:
    """The timeline of the articles asked for.

    What could not be read is named on standard error, whatever is asked of the timeline.
    """
    from vnkh.store import open_timeline  # noqa: PLC0415  # options are checked before this

    chosen = paths(corpus, environment)
    if STDIN in chosen and environment.stdin_is_terminal:
        messages.say("reading an article from the terminal; end it with Ctrl-D")
    meter = Meter(environment, is_quiet=messages.talk.quiet)
    try:
        opening = open_timeline(
            chosen,
            cache=not corpus.no_cache,
            folder=environment.cache_folder,
            stdin=environment.stdin.buffer,
            progress=meter,
            warn=messages.warn,
        )
    except KeyboardInterrupt:
        meter.finish()
        if meter.articles and not corpus.no_cache and STDIN not in chosen:
            kept = counted(meter.articles, "article")
            messages.say(f"interrupted; {kept} read and kept: the same command goes on from there")
        raise
    meter.finish()
    with opening as timeline:
        for each in timeline.unread:
            messages.warn(f"{each.document}: {each.reason}")
        yield timeline
