"""Which vnkh has found what a cache holds."""

from __future__ import annotations

import os
import zlib
from operator import attrgetter
from pathlib import Path
from typing import Protocol

_HOME = Path(__file__).parents[1]
_BY_NAME = attrgetter("name")
_NOT_ITS_BUSINESS = {"cli", "render", "seeds", "__pycache__"}  # they change no record


class Version(Protocol):
    """What decides what is found: a quick sign of it, and the thing itself."""

    def stamp(self) -> str:
        """Another one wherever the content may be another."""

    def content(self) -> str:
        """The same for the same rules and word lists, wherever and whenever installed."""


class Installed:
    """The rules and word lists of the vnkh that runs.

    The content is what counts: two installations of one release share a cache, and a changed word
    list is never overlooked. Since reading it takes 8 ms, sizes and times are looked at first,
    which takes one.
    """

    def stamp(self) -> str:
        """Of the files' names, sizes and times: of the last change, and of their being put there."""
        signs: list[object] = [str(_HOME)]
        for entry in _files(_HOME):
            status = entry.stat()
            signs += (entry.name, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        told = repr(signs).encode("utf-8", "surrogateescape")
        return f"{zlib.crc32(told):08x} {len(signs)}"

    def content(self) -> str:
        """Of the files' names and contents."""
        from hashlib import blake2b  # noqa: PLC0415 - start-up: the stamp mostly suffices

        digest = blake2b(digest_size=12)
        for entry in _files(_HOME):
            digest.update(Path(entry.path).relative_to(_HOME).as_posix().encode())
            digest.update(Path(entry.path).read_bytes())
        return digest.hexdigest()


class Fixed:
    """A version that is given, not found out."""

    def __init__(self, version: str) -> None:
        self._version = version

    def stamp(self) -> str:
        """The version itself."""
        return self._version

    def content(self) -> str:
        """The version itself."""
        return self._version


def _files(folder: str | Path) -> list[os.DirEntry[str]]:
    """The files below a folder that decide, in an order of their own."""
    files, folders = [], []
    for entry in sorted(os.scandir(folder), key=_BY_NAME):
        if entry.name.endswith((".py", ".toml")):
            files.append(entry)
        elif entry.name not in _NOT_ITS_BUSINESS and entry.is_dir():
            folders.append(entry)
    return files + [file for each in folders for file in _files(each.path)]
