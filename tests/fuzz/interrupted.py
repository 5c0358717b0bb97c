"""Ctrl-C at random moments: it ends vnkh in silence, and the next start goes on from there.

    python tests/fuzz/interrupted.py [NUMBER [SEED]]

Changes half of a corpus, starts `vnkh timeline`, interrupts it at any moment of its run – every
other time all processes of its group, as a terminal does – and looks at how it ends. At last the
cache has to answer as a fresh build does.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / "benchmarks")]

import synthetic  # noqa: E402 - found only after the line above

VNKH = [sys.executable, "-P", "-m", "vnkh", "timeline", "--json"]
ARTICLES = 300
INTERRUPTED = 130
PYTHON_ITSELF = {1, -signal.SIGINT}  # before vnkh has begun


def _hears_interrupts() -> None:
    """A process started in the background by a shell would be deaf to them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run(
    folder: Path, after: float | None = None, *, group: bool = False, cache: bool = True
) -> tuple[int, str, str]:
    """Status, answer and messages of `vnkh timeline`, interrupted after so many seconds."""
    variables = {**os.environ, "VNKH_CACHE_DIR": str(folder / "cache")}
    command = [*VNKH, "-C", str(folder / "news"), *([] if cache else ["--no-cache"])]
    with subprocess.Popen(
        command,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_hears_interrupts,  # noqa: PLW1509 - no thread here
    ) as process:
        if after is not None:
            time.sleep(after)
            if process.poll() is None:
                (os.killpg if group else os.kill)(process.pid, signal.SIGINT)
        out, said = process.communicate(timeout=120)
    return process.returncode, out, said


def change(folder: Path, draw: random.Random) -> None:
    """Write half of the articles anew, each with another number of blanks at its end."""
    for path in draw.sample(sorted((folder / "news").rglob("*.txt")), ARTICLES // 2):
        text = path.read_text(encoding="utf-8").rstrip()
        path.write_text(text + "\n" * draw.randint(1, 9), encoding="utf-8")


def check(folder: Path, number: int, seed: int) -> Counter[int]:
    """Interrupt so many times; gives how often each status was met."""
    draw, met = random.Random(seed), Counter[int]()
    synthetic.write_files(folder / "news", ARTICLES)
    began = time.monotonic()
    run(folder)
    whole = time.monotonic() - began
    for turn in range(number):
        change(folder, draw)
        code, out, said = run(folder, draw.uniform(0, whole), group=turn % 2 == 0)
        met[code] += 1
        if code in PYTHON_ITSELF:
            assert "vnkh/cli" not in said, said
        else:
            assert code in {0, INTERRUPTED}, (code, said)
            assert "Traceback" not in said, said
            assert code or json.loads(out)["events"]
    kept, fresh = run(folder), run(folder, cache=False)
    assert kept == fresh, "another answer than that of a fresh build"
    return met


def main(number: int, seed: int) -> None:
    """Interrupt, and tell how it ended."""
    with tempfile.TemporaryDirectory() as place:
        met = check(Path(place), number, seed)
    told = {0: "done before", INTERRUPTED: "interrupted in silence"}
    for code, times in sorted(met.items()):
        print(f"{times:5}  {told.get(code, 'before vnkh had begun')}")
    print(f"{number} interrupts, and the cache equals a fresh build")


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 100,
        int(sys.argv[2]) if len(sys.argv) > 2 else 1,
    )
