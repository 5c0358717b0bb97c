"""A file of a corpus before it is opened, and what its name says about it."""

from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

Format = Literal["text", "html", "jsonl"]

FORMATS: dict[str, Format] = {".txt": "text", ".html": "html", ".htm": "html", ".jsonl": "jsonl"}
PACKED = ".gz"
ENDINGS = f"{', '.join(FORMATS)}, each also with {PACKED}"  # as messages name them


class Found(NamedTuple):
    """A file to be read, or standard input.

    `size` and `modified` tell whether a file known from before has to be read again. Standard
    input has no place, and no format until its first bytes are seen.
    """

    document: str
    place: str | None  # where the system has it: of a hundred thousand, few are ever opened
    format: Format | None
    is_packed: bool
    size: int  # bytes, 0 for standard input
    modified: int  # nanoseconds since 1970, 0 for standard input
    stream: BinaryIO | None = None

    @property
    def path(self) -> Path | None:
        """The file's place as a path, to open it."""
        return Path(self.place) if self.place else None


def format_of(name: str) -> tuple[Format | None, bool]:
    """The format that a file's name tells, None where it is none of ours; whether it is packed."""
    name = name.lower()
    is_packed = name.endswith(PACKED)
    if is_packed:
        name = name[: -len(PACKED)]
    return FORMATS.get(name[name.rfind(".") :]), is_packed
