"""Articles read one by one, with what cannot be read named as it is met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from vnkh.cli.messages import Messages
from vnkh.cli.options import Output
from vnkh.cli.status import ExitStatus


class Readings(Iterator[Any]):
    """The articles of some files, in order."""

    def __init__(self, files: Sequence[str], messages: Messages) -> None:
        self.unread = 0
        self._messages = messages
        self._articles = self._read(files)

    def __next__(self) -> Any:
        return next(self._articles)

    def _read(self, files: Sequence[str]) -> Iterator[Any]:
        from vnkh.reading import Article, Found, find, read  # noqa: PLC0415  # options come first

        for found in find(files, self._messages.environment.stdin.buffer):
            for each in read(found) if isinstance(found, Found) else (found,):
                if isinstance(each, Article):
                    yield each
                else:
                    self._name(each)

    def _name(self, other: Any) -> None:
        """Say what could not be read, or is a record instead of an article."""
        self.unread += 1
        reason = getattr(
            other, "reason", "an event record, not an article; `vnkh timeline` reads it"
        )
        self._messages.warn(f"{other.document}: {reason}")

    def ended(self, found: int, output: Output) -> ExitStatus:
        """How the command ends."""
        if not found and output.exit_status:
            return ExitStatus.FAILED
        return ExitStatus.INCOMPLETE if self.unread else ExitStatus.DONE
