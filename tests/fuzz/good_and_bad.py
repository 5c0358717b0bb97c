"""A thousand good and a thousand bad files in one folder: the good ones' events, and exit 3.

    python tests/fuzz/good_and_bad.py [NUMBER]

Ends with an error where the events are not those of the good files alone.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "benchmarks"), str(TESTS / "fuzz")]

import bad_files  # noqa: E402 - found only after the line above
import synthetic  # noqa: E402


def main(number: int) -> None:
    """Write both, read them with and without the bad ones, compare."""
    with tempfile.TemporaryDirectory() as place:
        mixed, alone = Path(place) / "mixed", Path(place) / "alone"
        for folder in (mixed, alone):
            synthetic.write_files(folder / "good", number)
        bad_files.write_bad(mixed / "bad", number, seed=1, refused=True)
        began = time.perf_counter()
        status, found, said = bad_files.ask(mixed, "timeline", "-f", "jsonl")
        seconds = time.perf_counter() - began
        _, expected, _ = bad_files.ask(alone, "timeline", "-f", "jsonl")
    named = sum(line.startswith("vnkh: bad/") for line in said.splitlines())
    assert status == 3, (status, said[-500:])
    assert found == expected, "other events than those of the good files"
    assert named >= number, f"{named} of {number} named"
    events = found.count("\n")
    print(f"{events:,} events of {number:,} good files, {number:,} bad ones named: {seconds:.0f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
