"""Changes to the store that its tests have to notice: a sample of all that mutmut can think of.

    python tests/fuzz/mutants.py [--number 900] [--seed 1] [--keep FOLDER]

Works on a copy (`--keep` says where, to look at it afterwards: `mutmut show NAME` there); needs
`mutmut` installed. Prints how many mutants were killed and each that survived. Mutants that only
change the case of SQL are left out: SQLite reads them alike. Exit status 1 below `FLOOR`.
"""

from __future__ import annotations

import argparse
import ast
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOM = Path("mutants/vnkh/store")  # where mutmut keeps its work
FLOOR = 0.85
FIRST = "vnkh.store.seal.x_seal_on__mutmut_1"  # any will do: to have all of them made
LEFT_OUT = (".*", "mutants", "__pycache__", "*.egg-info", "dist", "build", "venv")
SQL = re.compile(r"\b(?:SELECT|FROM|WHERE|INSERT|DELETE|UPDATE|PRAGMA|BEGIN|ROLLBACK|JOIN|ORDER)\b")
OUTCOMES = {None: "untried", 0: "survived", 5: "no test", 33: "no test"}


def mutmut(folder: Path, names: list[str]) -> None:
    """Try these mutants, by name."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *names]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def outcomes(folder: Path) -> dict[str, int | None]:
    """Every mutant by name, and how its tests ended; None where it was not tried."""
    metas = sorted((folder / ROOM).glob("*.meta"))
    assert metas, "mutmut made no mutants"
    read = (json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"] for path in metas)
    return {name: code for each in read for name, code in each.items()}


def alike(folder: Path) -> set[str]:
    """The mutants that differ from what was written by the case of SQL alone."""
    found = set()
    for path in sorted((folder / ROOM).glob("*.py")):
        bodies = dict(_functions(ast.parse(path.read_text(encoding="utf-8"))))
        for name, body in bodies.items():
            first, _, number = name.rpartition("__mutmut_")
            written = bodies.get(f"{first}__mutmut_orig", "")
            if number.isdigit() and written and _is_alike(body, written):
                found.add(f"vnkh.store.{path.stem}.{name}")
    return found


def _functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name:
            yield node.name, "\n".join(map(ast.dump, node.body))


def _is_alike(one: str, other: str) -> bool:
    if one.casefold() != other.casefold():
        return False
    different = [
        pair for pair in zip(one.split("\n"), other.split("\n"), strict=True) if len(set(pair)) > 1
    ]
    return all(SQL.search(pair[0].upper()) for pair in different)


def main() -> int:
    """Make, choose, try, tell."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--number", type=int, default=900)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", type=Path)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = asked.keep or Path(place) / "copy"
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT), dirs_exist_ok=True)
        mutmut(folder, [FIRST])
        every = sorted(set(outcomes(folder)) - alike(folder))
        chosen = random.Random(asked.seed).sample(every, min(asked.number, len(every)))
        mutmut(folder, chosen)
        ended = outcomes(folder)
    verdicts = {name: OUTCOMES.get(ended[name], "killed") for name in sorted(chosen)}
    for name, verdict in verdicts.items():
        if verdict != "killed":
            print(f"{verdict:9} {name}")
    counts = Counter(verdicts.values())
    share = counts["killed"] / len(chosen)
    print(
        f"{counts['killed']} of {len(chosen)} killed ({share:.1%}), of {len(every)} mutants in all"
    )
    return 0 if share >= FLOOR else 1


if __name__ == "__main__":
    sys.exit(main())
