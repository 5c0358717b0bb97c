"""Changes to a part of the package that its tests have to notice: a sample of all that mutmut has.

    python tests/fuzz/mutants.py {store,timeline} [--number 900] [--seed 1] [--keep FOLDER]

`timeline` is `vnkh/timeline` and `vnkh/edtf.py`. Works on a copy (`--keep` says where, to look at
it afterwards: `mutmut show NAME` there); needs `mutmut` installed. Prints how many mutants were
killed and each that survived. Mutants that only change the case of SQL are left out: SQLite reads
them alike. Exit status 1 below `FLOOR`.
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
from typing import NamedTuple

from undecorated import undecorate

ROOT = Path(__file__).parents[2]
ROOM = Path("mutants")  # where mutmut keeps its work
FLOOR = 0.85
LEFT_OUT = (".*", "mutants", "__pycache__", "*.egg-info", "dist", "build", "venv")
SQL = re.compile(r"\b(?:SELECT|FROM|WHERE|INSERT|DELETE|UPDATE|PRAGMA|BEGIN|ROLLBACK|JOIN|ORDER)\b")
OUTCOMES = {None: "untried", 0: "survived", 5: "no test", 33: "no test"}


class Part(NamedTuple):
    """What is changed, and the tests that have to notice."""

    files: tuple[str, ...]  # patterns
    tests: tuple[str, ...]
    first: str  # a mutant, any will do: to have all of them made


PARTS = {
    "store": Part(
        ("vnkh/store/*.py",),
        # What ends processes at random moments tells nothing that a quicker test does not.
        ("tests/store", "tests/test_library.py", "--deselect=tests/store/test_together.py"),
        "vnkh.store.seal.x_seal_on__mutmut_1",
    ),
    "timeline": Part(
        ("vnkh/timeline/*.py", "vnkh/edtf.py"),
        ("tests/timeline", "tests/store/test_select.py", "tests/test_library.py"),
        "vnkh.edtf.x_day__mutmut_1",
    ),
}
SETTINGS = """
[tool.mutmut]
source_paths = ["vnkh"]
only_mutate = {files}
also_copy = ["seeds"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-x"]
pytest_add_cli_args_test_selection = {tests}
timeout_multiplier = 2.0  # of what the tests take, on a machine that is shared
timeout_constant = 20.0
"""


def copied(folder: Path, part: Part) -> None:
    """A copy of the project with the settings for this part, where every function can be changed."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT), dirs_exist_ok=True)
    settings = SETTINGS.format(files=json.dumps(part.files), tests=json.dumps(part.tests))
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(settings)
    for path in _files(folder, part):
        path.write_text(undecorate(path.read_text(encoding="utf-8")), encoding="utf-8")


def _files(folder: Path, part: Part) -> list[Path]:
    return sorted(path for pattern in part.files for path in folder.glob(pattern))


def mutmut(folder: Path, names: list[str]) -> None:
    """Try these mutants, by name."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *names]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def outcomes(folder: Path) -> dict[str, int | None]:
    """Every mutant by name, and how its tests ended; None where it was not tried."""
    metas = sorted((folder / ROOM / "vnkh").rglob("*.meta"))
    assert metas, "mutmut made no mutants"
    read = (json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"] for path in metas)
    return {name: code for each in read for name, code in each.items()}


def alike(folder: Path, part: Part) -> set[str]:
    """The mutants that differ from what was written by the case of SQL alone."""
    found = set()
    for path in _files(folder / ROOM, part):
        module = ".".join(path.relative_to(folder / ROOM).with_suffix("").parts)
        bodies = dict(_functions(ast.parse(path.read_text(encoding="utf-8"))))
        for name, body in bodies.items():
            first, _, number = name.rpartition("__mutmut_")
            written = bodies.get(f"{first}__mutmut_orig", "")
            if number.isdigit() and written and _is_alike(body, written):
                found.add(f"{module}.{name}")
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
    options.add_argument("part", choices=PARTS)
    options.add_argument("--number", type=int, default=900)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", type=Path)
    asked = options.parse_args()
    part = PARTS[asked.part]
    with tempfile.TemporaryDirectory() as place:
        folder = asked.keep or Path(place) / "copy"
        copied(folder, part)
        mutmut(folder, [part.first])
        every = sorted(set(outcomes(folder)) - alike(folder, part))
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
