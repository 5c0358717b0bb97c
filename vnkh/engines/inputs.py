"""The files of a corpus wherever they lie: on this machine's disks, or behind an address.

Addresses (`s3://…`, `gs://…`, `hdfs://…`, `https://…`) are fsspec's business.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from vnkh.engines.rooms import Rooms
from vnkh.engines.work import Item, read_items
from vnkh.errors import CorpusError, UsageError, VnkhError
from vnkh.reading import Found, Unread
from vnkh.reading.found import format_of

_BATCH = 4_000_000  # bytes of small files a task: a few seconds' work


class Input(NamedTuple):
    """A file to be read; `address` is where it lies, "" on this machine's disks."""

    found: Found
    address: str = ""


def file_system(address: str) -> tuple[Any, str]:
    """What reads and writes there, and the path it knows the place by.

    Raises VnkhError where the package that knows such addresses is missing.
    """
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise VnkhError("this needs fsspec: pip install 'vnkh[cluster]'") from error
    try:
        return url_to_fs(address)  # type: ignore[no-any-return]
    except (ImportError, ValueError) as error:
        raise VnkhError(f"{address}: {error}") from error


def is_address(source: str) -> bool:
    """Whether it is an address, not a path of this machine."""
    return "://" in source


def inputs(rooms: Rooms, sources: Sequence[str]) -> tuple[list[Input], list[Unread]]:
    """The files at all sources, and what lies there but cannot be one.

    Raises CorpusError where a source is not there, UsageError where two files would have one name.
    """
    found: list[Input] = []
    unread: list[Unread] = []
    paths: list[str | Path] = [source for source in sources if not is_address(source)]
    for one in rooms.find(paths, None) if paths else ():
        if isinstance(one, Unread):
            unread.append(one)
        else:
            found.append(Input(one))
    addresses = [source for source in sources if is_address(source)]
    for address in addresses:
        found += _remote(address, alone=len(sources) == 1)
    _check_names(found)
    return found, unread


def _remote(address: str, *, alone: bool) -> Iterator[Input]:
    system, root = file_system(address)
    files = system.find(root, detail=True)
    if not files:
        raise CorpusError(f"no such file or folder: {address}")
    base = root if alone and set(files) != {root} else root.rsplit("/", 1)[0]
    for path, about in sorted(files.items()):
        form, is_packed = format_of(path)
        if form is None:
            continue
        document = path.removeprefix(base).lstrip("/")
        size = int(about.get("size") or 0)
        yield Input(Found(document, None, form, is_packed, size, 0), system.unstrip_protocol(path))


def _check_names(found: Iterable[Input]) -> None:
    twice = [name for name, n in Counter(one.found.document for one in found).items() if n > 1]
    if twice:
        raise UsageError(f"two sources have a file {twice[0]}; give the folder above both instead")


def read_input(rooms: Rooms, one: Input) -> Iterator[Item]:
    """What a file holds, article by article."""
    if not one.address:
        yield from read_items(rooms, one.found)
        return
    system, path = file_system(one.address)
    try:
        with system.open(path, "rb") as stream:
            yield from read_items(rooms, one.found._replace(stream=stream))
    except OSError as error:
        yield Unread(one.found.document, f"cannot be read: {error.strerror or error}")


def portions(found: Iterable[Input]) -> Iterator[tuple[Input, ...]]:
    """Files in the portions in which they are given out: a file of many articles by itself."""
    small: list[Input] = []
    for one in found:
        if one.found.format == "jsonl":
            yield (one,)
            continue
        small.append(one)
        if sum(each.found.size for each in small) >= _BATCH:
            yield tuple(small)
            small = []
    if small:
        yield tuple(small)
