"""The program as tests run it: in this process, in a world of the test's own."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vnkh.cli.run import run
from vnkh.environment import ESCAPE, Environment

FIXTURES = Path(__file__).parents[1] / "fixtures"
EVENTS = FIXTURES / "events.jsonl"
HOSTILE = FIXTURES / "hostile.jsonl"
TODAY = date(2026, 3, 1)


@dataclass(frozen=True)
class Outcome:
    """What one run said, and how it ended."""

    out: str
    err: str
    code: int


class Vnkh:
    """Runs the program in this process: `vnkh("timeline", "--json", width=80)`."""

    def __init__(self, cache: Path) -> None:
        self.variables = {"VNKH_CACHE_DIR": str(cache), "VNKH_CORPUS": str(EVENTS), "PAGER": "cat"}

    def __call__(
        self,
        *arguments: object,
        width: int | None = None,
        encoding: str = "utf-8",
        stdin: str = "",
        variables: Mapping[str, str] | None = None,
    ) -> Outcome:
        """One run. `width` None stands for a pipe."""
        stdout, stderr = _stream(encoding), _stream(encoding)
        environment = Environment(
            stdin=io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"),
            stdout=stdout,
            stderr=stderr,
            today=TODAY,
            width=width,
            variables={**self.variables, **(variables or {})},
        )
        with redirect_stdout(stdout), redirect_stderr(stderr):
            code = run(list(map(str, arguments)), environment)
        return Outcome(_text(stdout), _text(stderr), int(code))


def _stream(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=ESCAPE, newline="")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    data: bytes = stream.buffer.getvalue()  # type: ignore[attr-defined]  # a BytesIO, see above
    return data.decode(stream.encoding)
