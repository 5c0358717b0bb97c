"""Two writers and five readers at once for a minute, then twenty kills: what must never go wrong.

    python tests/benchmarks/bench_together.py [SECONDS [KILLS]]

The same checks as in the tests of the store, for longer. Ends with an error where an answer was
wrong or a process failed.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "store")]

import askers  # noqa: E402 - found only after the line above
import test_together  # noqa: E402 - found only after the line above


def main(seconds: float, kills: int) -> None:
    """Run both checks."""
    test_together.SECONDS, test_together.KILLS = seconds, kills
    with tempfile.TemporaryDirectory() as folder:
        test_together.test_two_writers_and_five_readers_at_once_are_told_the_truth(Path(folder))
        changes = sum(askers.versions(Path(folder)))
    print(f"{changes:,} changes in {seconds:.0f} s, all told right")  # noqa: T201 - its answer
    with tempfile.TemporaryDirectory() as folder:
        test_together.test_a_process_killed_at_any_moment_leaves_a_cache_to_go_on_from(Path(folder))
    print(f"{kills} kills, and the cache equals a fresh build")  # noqa: T201 - its answer


if __name__ == "__main__":
    main(
        float(sys.argv[1]) if len(sys.argv) > 1 else 60.0,
        int(sys.argv[2]) if len(sys.argv) > 2 else 20,
    )
