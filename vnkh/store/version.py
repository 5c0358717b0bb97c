"""Which vnkh has found what a cache holds."""

from __future__ import annotations

import os
from functools import cache
from hashlib import blake2b
from pathlib import Path

_HOME = Path(__file__).parents[1]
_NOT_ITS_BUSINESS = {"cli", "render", "seeds", "__pycache__"}  # they change no record


@cache
def version() -> str:
    """A fingerprint of all rules and word lists: everything that decides what is found.

    Of the files' contents, not their dates: two installations of one release share a cache, and
    a changed word list is never overlooked. Reading them takes about 4 ms.
    """
    digest = blake2b(digest_size=12)
    for path in _files(str(_HOME)):
        digest.update(os.path.relpath(path, _HOME).encode())
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - 120 files at every start
            digest.update(file.read())
    return digest.hexdigest()


def _files(folder: str) -> list[str]:
    found: list[str] = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            found += [] if entry.name in _NOT_ITS_BUSINESS else _files(entry.path)
        elif entry.name.endswith((".py", ".toml")):
            found.append(entry.path)
    return found
