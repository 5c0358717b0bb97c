"""A whole corpus into one file of events, on this machine or on a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from vnkh.cli.choices import check
from vnkh.cli.messages import Messages, counted, listed
from vnkh.cli.meter import Meter
from vnkh.cli.options import Output
from vnkh.cli.status import ExitStatus
from vnkh.errors import UsageError

ENGINES = {"local": "all cores of this machine", "dask": "the workers of a Dask cluster"}


@dataclass(frozen=True, slots=True)
class Engine:
    """What does the work. A scheduler's address by itself means Dask."""

    name: str
    scheduler: str

    def checked(self) -> Engine:
        """The same with its name filled in. Raises UsageError where name and address disagree."""
        name = check("--engine", self.name or "dask", ENGINES)
        if self.scheduler and name != "dask":
            raise UsageError(f"--scheduler is of dask; --engine {name} has none")
        return Engine(name, self.scheduler)


def run_job(files: Sequence[str], output: Output, engine: Engine, messages: Messages) -> ExitStatus:
    """Write the events of all articles, merged, to --output, and say how many."""
    engine = engine.checked()
    out = _out(output, engine)
    meter = Meter(messages.environment, is_quiet=messages.talk.quiet)
    from vnkh.engines.job import extract_corpus  # noqa: PLC0415  # options are checked before this

    with _workers(engine) as workers:
        done = extract_corpus(files, out, workers, report=meter)
    meter.finish()
    unread = counted(done.unread, "article")
    said = (
        f"{counted(done.events, 'event')} of {counted(done.articles, 'article')} in {out}",
        f'{unread} could not be read: rows of kind "unread" there' if done.unread else "",
    )
    messages.say(listed(said))
    if not done.events and output.exit_status:
        return ExitStatus.FAILED
    return ExitStatus.INCOMPLETE if done.unread else ExitStatus.DONE


def _out(output: Output, engine: Engine) -> str:
    if not output.output or output.output == "-":
        raise UsageError(
            f"--engine {engine.name} writes a file or a folder: add --output, "
            "such as -o events.jsonl or -o events/"
        )
    if output.format or output.json or output.fields:
        raise UsageError(
            "with --engine the ending of --output tells the format; leave --format, --json and "
            "--fields out"
        )
    return output.output


def _workers(engine: Engine) -> AbstractContextManager[Any]:
    if engine.name == "dask":
        from vnkh.engines.cluster import cluster  # noqa: PLC0415  # an extra

        return cluster(engine.scheduler)
    from vnkh.engines.local import cores, workers  # noqa: PLC0415

    return workers(0, cores())
