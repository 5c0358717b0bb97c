"""Events on their way out: lines of JSON, or Parquet, in one file or in the parts of a folder."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from vnkh.engines.inputs import file_system
from vnkh.engines.work import UNREAD
from vnkh.errors import UsageError
from vnkh.reading import Unread
from vnkh.timeline.position import position

_ENDINGS = (".jsonl", ".jsonl.gz", ".parquet")


def ending_of(out: str) -> str:
    """The format that an output's name tells; a folder without an ending has lines of JSON.

    Raises UsageError for a file of another ending.
    """
    name = out.rstrip("/")
    found = next((ending for ending in _ENDINGS if name.lower().endswith(ending)), "")
    if not found and not out.endswith("/"):
        raise UsageError(f"{out}: write a name that ends in {', '.join(_ENDINGS)}, or a folder/")
    return found or ".jsonl"


def unread_row(unread: Unread) -> str:
    """The row that says why an article has no events."""
    row = {
        "kind": UNREAD,
        "document": unread.document,
        "reason": unread.reason,
        "sources": [],
    }
    return json.dumps(row, ensure_ascii=True)


def write_rows(address: str, rows: Iterable[str]) -> None:
    """Write a file of the format that its name tells; it is there once it is whole."""
    system, path = file_system(address)
    new = f"{path}.new"
    with system.open(new, "wb") as file:
        if address.endswith(".parquet"):
            from vnkh.engines.parquet import write_parquet  # noqa: PLC0415 - an extra

            write_parquet(file, rows)
        else:
            _write_lines(file, rows, is_packed=address.endswith(".gz"))
    system.mv(new, path)


def _write_lines(file: BinaryIO, rows: Iterable[str], *, is_packed: bool) -> None:
    # No name and no time in the packed file: the same events, the same bytes.
    target = gzip.GzipFile("", "wb", fileobj=file, mtime=0) if is_packed else file
    for row in rows:
        target.write(f"{row}\n".encode())
    if is_packed:
        target.close()


@contextmanager
def open_rows(address: str) -> Iterator[Iterator[str]]:
    """The rows of a part that was written as lines."""
    system, path = file_system(address)
    with system.open(path, "rb", block_size=1_000_000) as file:
        yield (line.decode().removesuffix("\n") for line in file)


def order_of(row: str) -> tuple[Any, ...]:
    """What rows are sorted by: as in the timeline, and what could not be read last."""
    record = json.loads(row)
    if record["kind"] == UNREAD:
        return (1, 0, record["document"], record["reason"])
    return (0, position(record), record["id"], "")
