"""The outside world in one object: streams, terminal, colour, width, today, folders, variables.

No other module asks the operating system for these, so that a test can hand in a world of its
own and a command means the same wherever it runs.
"""

from __future__ import annotations

import codecs
import datetime as dt
import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from subprocess import Popen

# What vnkh reads from the environment, as `vnkh help environment` prints it.
VARIABLES = {
    "VNKH_CORPUS": "articles to read when no --corpus is given; several are parted by "
    f"{os.pathsep!r}",
    "VNKH_CACHE_DIR": "where the cache is kept, instead of the system's cache folder",
    "VNKH_PAGER": "pager for long answers, before PAGER; empty or `cat` for none",
    "PAGER": "pager for long answers; `less` where it is not set",
    "LESS": "options of less; FRX where it is not set",
    "FORCE_COLOR": "colour also in a pipe, unless it is empty, 0 or false",
    "NO_COLOR": "no colour, when it is set and not empty",
    "TERM": "`dumb` stands for no colour and no pager",
    "COLUMNS": "width of the terminal, where the terminal does not say",
}
ESCAPE = "vnkh-escape"
NARROWEST = 20


class ReaderGoneError(Exception):
    """Whoever read the answer has closed it: a pager, or the next command of a pipe."""


class Environment:
    """Where one run of vnkh takes place.

    `width` is the number of columns of the terminal that stdout is, None where it is none.
    """

    def __init__(
        self,
        *,
        stdin: TextIO,
        stdout: TextIO,
        stderr: TextIO,
        today: dt.date,
        width: int | None = None,
        stderr_is_terminal: bool = False,
        stdin_is_terminal: bool = False,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.today = today
        self.width = width
        self.stderr_is_terminal = stderr_is_terminal
        self.stdin_is_terminal = stdin_is_terminal
        self.variables = variables or {}

    def silenced(self) -> Environment:
        """The same, but what is written to standard error goes nowhere."""
        silent = copy(self)
        silent.stderr, silent.stderr_is_terminal = io.StringIO(), False
        return silent

    @property
    def is_terminal(self) -> bool:
        """Whether the answer goes to a terminal."""
        return self.width is not None

    @property
    def is_dumb(self) -> bool:
        """Whether the terminal cannot do more than print."""
        return self.variables.get("TERM", "").lower() in {"dumb", "unknown"}

    def wants_color(self, choice: str) -> bool:
        """Whether to colour: `choice` (auto, always, never), then variables, then the terminal."""
        if choice != "auto":
            return choice == "always"
        if "FORCE_COLOR" in self.variables:
            forced = self.variables["FORCE_COLOR"].strip().lower()
            if forced not in {"", "0", "false", "no", "off"}:
                return True
        if self.variables.get("NO_COLOR"):
            return False
        return self.is_terminal and not self.is_dumb

    @property
    def writes_unicode(self) -> bool:
        """Whether standard output can show any character as it is."""
        return (self.stdout.encoding or "utf-8").lower().startswith("utf")

    @contextmanager
    def paged(self, command: str) -> Iterator[TextIO]:
        """Where to write what the pager shows; standard output where there is none."""
        process = _started(command, self.pager_variables) if command else None
        if process is None or process.stdin is None:
            yield self.stdout
            return
        stream = io.TextIOWrapper(process.stdin, encoding=self.stdout.encoding, errors=ESCAPE)
        try:
            yield stream
            stream.close()
        except BrokenPipeError as error:
            with suppress(BrokenPipeError):  # what is left in it goes nowhere
                stream.close()
            raise ReaderGoneError from error
        finally:
            process.wait()

    def abandon_stdout(self) -> None:
        """Let nothing more be written to a reader who has gone, not even on the way out."""
        if not _is_turned_away(self.stdout):
            self.stdout = io.StringIO()

    def let_go(self) -> None:
        """Leave nothing in a stream that cannot take it: Python would complain on its way out."""
        for stream in (self.stdout, self.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                _is_turned_away(stream)

    @property
    def corpus(self) -> tuple[str, ...]:
        """The articles named by VNKH_CORPUS, none where it is unset or empty."""
        named = self.variables.get("VNKH_CORPUS", "")
        return tuple(part for part in named.split(os.pathsep) if part)

    @property
    def cache_folder(self) -> Path:
        """Where what was read is remembered. It need not exist."""
        named = self.variables.get("VNKH_CACHE_DIR")
        if named:
            return Path(named)
        if sys.platform == "linux" and "ANDROID_ROOT" not in self.variables:
            # Start-up: what platformdirs would say, whose import takes 3 ms.
            for name, below in (("XDG_CACHE_HOME", ""), ("HOME", ".cache")):
                folder = self.variables.get(name, "")
                if folder.startswith("/"):
                    return Path(folder, below, "vnkh")
        from platformdirs import user_cache_path  # noqa: PLC0415  # only where a cache is asked for

        return user_cache_path("vnkh", appauthor=False)

    @property
    def pager(self) -> str:
        """The command that shows long answers, "" for none."""
        if not self.is_terminal or self.is_dumb:
            return ""
        for name in ("VNKH_PAGER", "PAGER"):
            if name in self.variables:
                chosen = self.variables[name].strip()
                return "" if chosen == "cat" else chosen
        return "less"

    @property
    def pager_variables(self) -> dict[str, str]:
        """What the pager is started with: quit on one screen, colours, leave the text standing."""
        return {"LESS": "FRX", "LV": "-c", **self.variables}


def of_this_process() -> Environment:
    """The world this process was started in; streams are made unable to fail on a character."""
    stdout, stderr = _writable(sys.stdout), _writable(sys.stderr)
    return Environment(
        stdin=sys.stdin or io.TextIOWrapper(io.BytesIO()),
        stdout=stdout,
        stderr=stderr,
        today=dt.datetime.now().astimezone().date(),
        width=_width(stdout) if stdout.isatty() else None,
        stderr_is_terminal=stderr.isatty(),
        stdin_is_terminal=bool(sys.stdin and sys.stdin.isatty()),
        variables=dict(os.environ),
    )


def _writable(stream: TextIO | None) -> TextIO:
    """The stream, made to write the same on every system; a void if it is closed.

    What its encoding lacks becomes visible escapes, and line ends stay as they are written.
    """
    if stream is None or stream.closed:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors=ESCAPE, newline="")
    return stream


def _is_turned_away(stream: TextIO) -> bool:
    """Whether what is still to be written to a stream goes nowhere from now on."""
    try:
        void = os.open(os.devnull, os.O_WRONLY)
        os.dup2(void, stream.fileno())
        os.close(void)
    except (OSError, ValueError):  # not a file of the system's: nothing to close either
        return False
    return True


def _escape(error: UnicodeError) -> tuple[str, int]:
    r"""Characters as `\uXXXX`, pairs above U+FFFF: readable as text, and valid inside JSON."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    units = lost.encode("utf-16-be", "surrogatepass")
    pairs = (units[index : index + 2].hex() for index in range(0, len(units), 2))
    return "".join(f"\\u{pair}" for pair in pairs), error.end


codecs.register_error(ESCAPE, _escape)


def _started(command: str, variables: Mapping[str, str]) -> Popen[bytes] | None:
    import shlex  # noqa: PLC0415  # start-up: only where there is a pager
    import subprocess  # noqa: PLC0415

    try:
        return subprocess.Popen(  # noqa: S603  # the user's own choice of pager
            shlex.split(command), stdin=subprocess.PIPE, env=variables
        )
    except (OSError, ValueError):  # no such pager: the answer goes where it would have gone
        return None


def _width(stream: TextIO) -> int:
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):  # a terminal that does not tell its size
        columns = 0
    if columns <= 0:
        named = os.environ.get("COLUMNS", "")
        is_number = named.isascii() and named.isdigit() and len(named) < 10
        columns = int(named) if is_number else 80
    return max(columns, NARROWEST)
