"""The files of a corpus: named outright, or found in folders, in one order everywhere."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from vnkh.errors import CorpusError
from vnkh.reading.found import ENDINGS, Found, format_of
from vnkh.reading.labels import labels, shown

if TYPE_CHECKING:
    from vnkh.reading.article import Unread

STDIN = "-"
_BY_NAME = attrgetter("name")


def find(paths: Sequence[str | Path], stdin: BinaryIO | None = None) -> Iterator[Found | Unread]:
    """The files at the paths, sorted within each folder; `-` stands for `stdin`.

    Folders are searched through. Links are followed, but no file and no folder is met twice. What
    begins with a dot and, in folders, what has another ending than ours is passed over. What
    cannot be read is an `Unread`. Raises CorpusError at once if none of the paths is there.
    """
    has_stdin = any(str(path) == STDIN for path in paths)
    files = _distinct(path for path in paths if str(path) != STDIN)
    if files and not has_stdin and not any(map(os.path.lexists, files)):
        named = ", ".join(map(str, files))
        raise CorpusError(f"no such file or folder: {named}; name one, or - for standard input")
    return _Search(stdin).all_of(files, has_stdin=has_stdin)


def _distinct(paths: Iterable[str | Path]) -> list[Path]:
    """The paths, each once, however it is spelt."""
    spelt = {os.path.abspath(path): Path(path) for path in paths}  # noqa: PTH100  links count
    return list(spelt.values())


class _Folder(NamedTuple):
    """A folder within one that is searched."""

    path: str
    label: str


class _Search:
    """One walk over the paths of a corpus, and what it has met."""

    def __init__(self, stdin: BinaryIO | None) -> None:
        self._stdin = stdin
        self._met: set[tuple[int, ...]] = set()  # see `_is_new`

    def all_of(self, paths: Sequence[Path], *, has_stdin: bool) -> Iterator[Found | Unread]:
        if has_stdin:
            yield self._standard_input()
        for path, label in zip(paths, labels(paths), strict=True):
            yield from self._named(path, label)

    def _standard_input(self) -> Found | Unread:
        if self._stdin is None:
            return _unread(STDIN, "there is no standard input to read")
        return Found(STDIN, None, None, is_packed=False, size=0, modified=0, stream=self._stdin)

    def _named(self, path: Path, label: str) -> Iterator[Found | Unread]:
        """What a path that was named outright gives, whatever it is."""
        status = _status(path)
        if isinstance(status, str):
            yield _unread(str(path), status)
        elif stat.S_ISDIR(status.st_mode):
            yield from self._below(str(path), label, status)
        elif format_of(path.name)[0] is None:
            yield _unread(label, f"its ending is none of {ENDINGS}")
        else:
            found = self._file(path.name, str(path), label, status)
            if found:
                yield found

    def _below(self, folder: str, label: str, status: os.stat_result) -> Iterator[Found | Unread]:
        """The files of a folder and of those within it, without recursion: folders can be deep."""
        self._is_new(status)
        open_folders = [self._entries(folder, label)]
        while open_folders:
            one = next(open_folders[-1], None)
            if one is None:
                open_folders.pop()
            elif isinstance(one, _Folder):
                open_folders.append(self._entries(*one))
            else:
                yield one

    def _entries(self, folder: str, label: str) -> Iterator[Found | Unread | _Folder]:
        """What stands in one folder, sorted: the system is asked once for each, no more."""
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=_BY_NAME)
        except OSError as error:
            yield _unread(f"{label or '.'}/", _reason(error))
            return
        for entry in found:
            name = entry.name
            if name.startswith("."):
                continue
            document = f"{label}/{shown(name)}" if label else shown(name)
            status = _status(entry)
            if isinstance(status, str):
                if format_of(name)[0] or entry.is_symlink():
                    yield _unread(document, status)
            elif not stat.S_ISDIR(status.st_mode):
                one = self._file(name, entry.path, document, status)
                if one:
                    yield one
            elif self._is_new(status):
                yield _Folder(entry.path, document)

    def _file(
        self, name: str, place: str, document: str, status: os.stat_result
    ) -> Found | Unread | None:
        kind, is_packed = format_of(name)
        if kind is None or not self._is_new(status):
            return None
        if not stat.S_ISREG(status.st_mode):
            return _unread(document, "no file but a pipe, a socket or a device")
        return Found(document, place, kind, is_packed, status.st_size, status.st_mtime_ns)

    def _is_new(self, status: os.stat_result) -> bool:
        """Whether a file or folder is met for the first time; some systems do not number them.

        The number of a file that was deleted meanwhile may be another's now, whose change is later.
        """
        key: tuple[int, ...] = (status.st_dev, status.st_ino)
        if not stat.S_ISDIR(status.st_mode):
            key = (*key, status.st_ctime_ns)
        is_new = key not in self._met or not status.st_ino
        self._met.add(key)
        return is_new


def _unread(document: str, reason: str) -> Unread:
    from vnkh.reading.article import Unread  # noqa: PLC0415 - start-up: most can be read

    return Unread(document, reason)


def _status(path: Path | os.DirEntry[str]) -> os.stat_result | str:
    """What the system says about a path, links followed; or why it says nothing."""
    try:
        return path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            return "a link that leads nowhere"
        return "there is no such file or folder"
    except OSError as error:
        return _reason(error)
    except ValueError:
        return "no path: it has a NUL in it"


def _reason(error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return "a link that leads to itself"
    return f"cannot be read: {error.strerror or error}"
