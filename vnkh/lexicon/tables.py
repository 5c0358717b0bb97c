"""The files behind the lexicon: where they are, and how they are read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from vnkh.errors import LexiconError
from vnkh.folding import fold

HOME = Path(__file__).parent


def read(folder: Path, name: str) -> dict[str, Any]:
    """One table file, `name` without its ending.

    Raises LexiconError, naming file and line, where it is missing or no TOML.
    """
    path = folder / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror}); reinstall vnkh") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"{path}: {error}; correct the file or reinstall vnkh") from error


def slug(name: str) -> str:
    """The id of a name: folded, words joined by hyphens ("Sar Kheng" -> "sar-kheng")."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())


def folded(names: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Names as they are compared, each once, in their order."""
    return tuple(dict.fromkeys(fold(name) for name in names))
