"""Articles read one by one, with what cannot be read named as it is met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from vnkh.cli.messages import Messages
from vnkh.cli.options import Output
from vnkh.cli.status import ExitStatus

Row = TypeVar("Row")


@dataclass(slots=True)
class Unreadable:
    """Names what cannot be read, and remembers how much that was."""

    messages: Messages
    count: int = 0

    def name(self, document: str, reason: str) -> None:
        """Say what could not be read, and why."""
        self.count += 1
        self.messages.warn(f"{document}: {reason}")

    def ended(self, found: int, output: Output) -> ExitStatus:
        """How the command ends."""
        if not found and output.exit_status:
            return ExitStatus.FAILED
        return ExitStatus.INCOMPLETE if self.count else ExitStatus.DONE


def articles(files: Sequence[str], unread: Unreadable) -> Iterator[Any]:
    """The articles of some files, in order."""
    from vnkh.engines.rooms import Rooms  # noqa: PLC0415  # options come first
    from vnkh.engines.work import NO_ARTICLES, Recorded, read_items  # noqa: PLC0415
    from vnkh.reading import Found, Unread, find  # noqa: PLC0415

    for found in find(files, unread.messages.environment.stdin.buffer):
        for each in read_items(Rooms(), found) if isinstance(found, Found) else (found,):
            if isinstance(each, Unread):
                unread.name(each.document, each.reason)
            elif isinstance(each, Recorded):
                unread.name(found.document, NO_ARTICLES)
                break
            else:
                yield each


def worked_out(
    function: Callable[[Any], Row], files: Sequence[str], unread: Unreadable
) -> Iterator[tuple[Any, Row]]:
    """Each article with what a function makes of it; where that fails, the article is named."""
    from vnkh.engines.work import failure  # noqa: PLC0415  # options come first

    for article in articles(files, unread):
        try:
            row = function(article)
        except Exception as error:  # noqa: BLE001  # whatever it is, the article is named with it
            lost = failure(article.document, error)
            unread.name(lost.document, lost.reason)
        else:
            yield article, row
