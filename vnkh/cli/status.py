"""What a run ends with."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Exit status of vnkh."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INCOMPLETE = 3
    INTERRUPTED = 130


# As `vnkh help exit-codes` says it.
MEANINGS = {
    ExitStatus.DONE: "done, also when nothing was found",
    ExitStatus.FAILED: "failed: an unknown name or id, no such corpus; "
    "with -e also when nothing was found",
    ExitStatus.USAGE: "wrong usage: an option or its value",
    ExitStatus.INCOMPLETE: "done, but some articles could not be read; "
    "each is named on standard error",
    ExitStatus.INTERRUPTED: "interrupted",
}
