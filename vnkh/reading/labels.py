"""What the documents of a corpus are called, so that no two have one name.

With one path given, documents are named within it; a file by its own name. With several, a
folder's documents begin with its name, and where two paths end alike with as much of the folders
above as tells them apart.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

_Names = tuple[str, ...]


def labels(paths: Sequence[Path]) -> list[str]:
    """For each path its name, or what its documents' names begin with; "" for a single folder."""
    if len(paths) == 1 and paths[0].is_dir():
        return [""]
    names = [_names(path) for path in paths]
    depths = [1] * len(paths)
    while True:
        chosen = [one[-depth:] for one, depth in zip(names, depths, strict=True)]
        unclear = _unclear(chosen)
        deeper = [i for i in unclear if depths[i] < len(names[i])]
        if not deeper:
            return [shown("/".join(one)) for one in chosen]
        for index in deeper:
            depths[index] += 1


def shown(name: str) -> str:
    """A file's name as text: its bytes that are none are shown as escapes."""
    if name.isascii():
        return name
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _names(path: Path) -> _Names:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100  resolve() would rename links
    return absolute.parts[1:] or ("",)


def _unclear(chosen: Sequence[_Names]) -> list[int]:
    """Which of the names are the same as another's, or stand within it as a folder."""
    times = Counter(chosen)
    inside = {one[:depth] for one in chosen for depth in range(1, len(one)) if one[:depth] in times}
    return [
        index
        for index, one in enumerate(chosen)
        if times[one] > 1
        or one in inside
        or any(one[:depth] in times for depth in range(1, len(one)))
    ]
