"""Generated bad files: whatever a shared drive may hold under the name of an article.

    python tests/fuzz/bad_files.py [NUMBER [SEED]]

Writes so many bad files (10,000) beside a few good articles, reads the folder as `vnkh timeline`
does, and checks: no traceback, no file on which more than five seconds are spent, every file either
read or named with its reason, the good articles' events and no others, exit status 3. Prints what
became of each sort; ends with an error where something does not hold.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

NUMBER = 10_000
SLOW = 5.0  # seconds
SEEDS = Path(__file__).parents[2] / "seeds"
DAY = b" date 2025-11-28 "
NOISE = (
    "“”‘’…—–[](){}<>|&%$#@*_~^`\\/;:!?.,'\"\t 0123456789abcXYZđơưàẹ្ក漢🇻🇳\u200b\u202e\ufeff\u0301"
)

Draw = random.Random
Maker = Callable[[Draw], bytes]


def _noise(draw: Draw, length: int = 400) -> str:
    return "".join(draw.choices(NOISE, k=draw.randrange(1, length)))


def _bytes(draw: Draw, length: int = 400) -> bytes:
    return draw.randbytes(draw.randrange(1, length))


def _seed(draw: Draw) -> bytes:
    return draw.choice(sorted(SEEDS.glob("*.txt"))).read_bytes()


def _day(draw: Draw) -> str:
    return draw.choice(
        [
            "2025-02-30",
            "2025-13-01",
            "0000-00-00",
            "25-11-28",
            "9999-12-31",
            "2025-11-",
            "20251128x",
        ]
    )


def _torn(draw: Draw) -> bytes:
    """A good article with bytes changed that leave no sound UTF-8."""
    data = bytearray(_seed(draw))
    for _ in range(draw.randrange(1, 30)):
        data[draw.randrange(len(data))] = draw.choice([0, 0xFF, 0xC0, 0x80, 0xFE])
    return bytes(data)


def _packed(draw: Draw) -> bytes:
    data = gzip.compress(_seed(draw))
    return data[: draw.randrange(1, len(data))]


def _json(draw: Draw) -> bytes:
    lines = [
        json.dumps({"text": _noise(draw), "date": _day(draw)}),
        json.dumps({"date": "2025-11-28"}),
        json.dumps([_noise(draw)]),
        json.dumps({"kind": "meeting", "sources": [{"document": _noise(draw, 20)}], "id": 7}),
        '{"text": ' * draw.randrange(1, 3000),
        _noise(draw),
        "",
    ]
    return "\n".join(draw.choices(lines, k=5)).encode("utf-8", "surrogatepass")


# What is written, under which ending.
SORTS: dict[str, tuple[str, Maker]] = {
    "empty": (".txt", lambda draw: b" " * draw.randrange(4)),
    "only a header": (".txt", lambda _: DAY),
    "no date": (".txt", lambda draw: _noise(draw).encode()),
    "no such day": (".txt", lambda draw: f" date {_day(draw)} {_noise(draw)}".encode()),
    "random bytes": (".txt", _bytes),
    "random bytes behind a header": (".txt", lambda draw: DAY + _bytes(draw)),
    "an article with broken bytes": (".txt", _torn),
    "an article cut short": (".txt", lambda draw: _seed(draw)[: draw.randrange(300)]),
    "half of UTF-16": (".txt", lambda draw: b"\xff\xfe" + _seed(draw).decode().encode("utf-16-le")[:-1]),
    "another format's mark": (
        ".txt", lambda draw: draw.choice([b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n", b"\x1f\x8b"]) + _bytes(draw)
    ),
    "noise behind a header": (".txt", lambda draw: DAY + _noise(draw).encode()),
    "one long line": (".txt", lambda draw: DAY + _noise(draw, 40).encode() * 300),
    "unending brackets": (".txt", lambda draw: DAY + draw.choice(["(", "“", "[", ", and ", "- "]).encode() * 3000),
    "packed and cut short": (".txt.gz", _packed),
    "not packed at all": (".txt.gz", _bytes),
    "broken lines": (".jsonl", _json),
    "bytes as lines": (".jsonl", _bytes),
    "broken lines, packed": (".jsonl.gz", lambda draw: gzip.compress(_json(draw))),
    "broken page": (".html", lambda draw: b"<html><body><p>" * draw.randrange(1, 40) + _noise(draw).encode()),
    "bytes as page": (".html", _bytes),
}  # fmt: skip


# What is no article but can be read as one.
READABLE = {
    "an article cut short",
    "an article with broken bytes",  # where all others are ASCII, they may be Windows-1252
    "noise behind a header",
    "one long line",
    "unending brackets",
}


def write_bad(folder: Path, number: int, seed: int, *, refused: bool = False) -> Counter[str]:
    """Write so many bad files, of all sorts alike; gives how many of each.

    With `refused` only those that cannot be read.
    """
    draw = random.Random(seed)
    names = [name for name in SORTS if not (refused and name in READABLE)]
    for each in range(number):
        name = names[each % len(names)]
        ending, make = SORTS[name]
        within = folder / f"{each // 1000:03}"
        within.mkdir(parents=True, exist_ok=True)
        (within / f"{each:06}-{name.replace(' ', '-')}{ending}").write_bytes(make(draw))
    return Counter(names[each % len(names)] for each in range(number))


def write_good(folder: Path) -> None:
    """Write the articles that come with vnkh among them."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in SEEDS.glob("*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())


def ask(folder: Path, *command: str) -> tuple[int, str, str]:
    """Status, answer and messages of a command on the folder."""
    asked = [sys.executable, "-m", "vnkh", *command, "-C", str(folder), "--no-cache"]
    done = subprocess.run(asked, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def slowest(folder: Path) -> tuple[float, str]:
    """The longest that any file takes, read and understood by itself, in seconds of computing."""
    from vnkh.engines.rooms import Rooms  # noqa: PLC0415 - not needed by those who only write
    from vnkh.engines.work import find_in_file  # noqa: PLC0415
    from vnkh.reading import Found, find  # noqa: PLC0415

    times = []
    for found in find([folder]):
        began = time.process_time()
        if isinstance(found, Found):
            for _ in find_in_file(Rooms(), found):
                pass
        times.append((time.process_time() - began, found.document))
    return max(times)


def main(number: int, seed: int) -> None:
    """Write, read, check, tell."""
    with tempfile.TemporaryDirectory() as place, contextlib.chdir(place):
        folder = Path(place) / "drive"
        sorts = write_bad(folder / "bad", number, seed)
        write_good(folder / "good")
        began = time.perf_counter()
        status, out, said = ask(folder, "sources", "--json")
        seconds = time.perf_counter() - began
        rows = json.loads(out)["articles"]
        named = {row["document"].partition("#")[0] for row in rows}
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
        refused = {row["document"].partition("#")[0] for row in rows if row["unread"]}
        assert "Traceback" not in said, said[-2000:]
        assert "vnkh failed on it" not in said, [x for x in said.split("\n") if "failed on" in x][
            :9
        ]
        assert status == 3, (status, said[-500:])
        assert not files - named, sorted(files - named)[:9]
        took, which = slowest(folder)
        assert took < SLOW, (took, which)
    shown = Counter(name.rpartition("/")[2][7:].partition(".")[0] for name in refused)
    print(f"{number:,} bad files and {len(files) - number} good: {seconds:.1f} s")
    print(f"the slowest took {took:.2f} s: {which}")
    for name, count in sorted(sorts.items()):
        print(f"{count:7,}  {shown[name.replace(' ', '-')]:7,} refused  {name}")


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else NUMBER,
        int(sys.argv[2]) if len(sys.argv) > 2 else 1,
    )
