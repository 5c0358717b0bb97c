"""Where the answer goes: a file, a pager or standard output; and what the page there is like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from vnkh.cli.choices import STDOUT
from vnkh.cli.options import Output
from vnkh.environment import ESCAPE, Environment
from vnkh.errors import VnkhError
from vnkh.render import Answer, Format, Page, Written
from vnkh.render.safe import safe

if TYPE_CHECKING:
    from vnkh.render.console import Paper


def write(answer: Answer, form: Format, output: Output, environment: Environment) -> Written:
    """Write the answer to where it goes."""
    with opened(output, environment) as (stream, page):
        return form.write(answer, stream, page)


@contextmanager
def paper(output: Output, environment: Environment) -> Iterator[Paper]:
    """The same place, for pages that are written line by line."""
    from vnkh.render.console import Paper  # noqa: PLC0415  # Rich is for people only

    with opened(output, environment) as (stream, page):
        yield Paper(stream, page)


@contextmanager
def opened(output: Output, environment: Environment) -> Iterator[tuple[TextIO, Page]]:
    """The stream that the answer goes to, and its page."""
    if output.output and output.output != STDOUT:
        with _file(output.output) as stream:
            yield stream, _page(output, has_color=output.color == "always")
        return
    page = _page(
        output,
        width=environment.width,
        has_color=environment.wants_color(output.color),
        is_ascii=not environment.writes_unicode,
    )
    with environment.paged("" if output.no_pager else environment.pager) as stream:
        yield stream, page


def _page(
    output: Output, *, has_color: bool, width: int | None = None, is_ascii: bool = False
) -> Page:
    return Page(
        width=width,
        has_color=has_color,
        is_ascii=is_ascii,
        has_bom=output.bom,
        is_raw=output.raw,
    )


@contextmanager
def _file(name: str) -> Iterator[TextIO]:
    with ExitStack() as opened_file:
        try:
            stream = opened_file.enter_context(
                Path(name).open("w", encoding="utf-8", errors=ESCAPE, newline="")
            )
        except OSError as error:
            raise VnkhError(
                f"cannot write {safe(name)}: {error.strerror}; choose another --output"
            ) from error
        yield stream
