"""The house keeps its shape: imports go one way, files stay small, start-up stays light."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vnkh.events import extract
from vnkh.events.rules import meaning
from vnkh.reading import Article, read_text

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "vnkh"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Rooms by storey: each knows only those on lower ones, as docs/architecture.md has it. What
# stands on the ground may know its neighbours.
GROUND = (
    "errors",
    "folding",
    "bounds",
    "remembered",
    "values",
    "light",
    "records",
    "forms",
    "edtf",
    "schema",
    "environment",
    "__version__",
)
STOREYS = (
    GROUND,
    ("lexicon",),
    ("reading", "grammar"),
    ("tagging",),
    ("events",),
    ("timeline",),
    ("engines",),
    ("store",),
    ("library",),
    ("cli", "__init__"),
    ("__main__",),
)
ASIDE = {
    "render": {"records", "forms", "light"},
    "digest": {"records"},
}  # they know records, and cli knows them
KNOWS_ASIDE = {"cli"}

LONGEST = 300


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imported(path: Path) -> Iterator[str]:
    """The rooms that a module imports from, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            names = [f"{node.module}.{each.name}" for each in node.names]
        else:
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        yield from (name.split(".")[1] for name in names if name.startswith("vnkh."))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_room_imports_only_from_those_below_it(path: Path) -> None:
    room = _room(path)
    storey = next((at for at, rooms in enumerate(STOREYS) if room in rooms), 0)
    below = {each for rooms in STOREYS[:storey] for each in rooms}
    allowed = ASIDE.get(room) or (below if storey else set(GROUND))
    allowed |= set(ASIDE) if room in KNOWS_ASIDE else set()
    assert set(_imported(path)) - {room} <= allowed


def test_no_module_is_in_a_circle_of_imports() -> None:
    needed = {_module(path): set(_needed(path)) for path in MODULES}
    left = dict(needed)
    while free := [name for name, others in left.items() if not others & set(left) - {name}]:
        for name in free:
            del left[name]
    assert not left


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _needed(path: Path) -> Iterator[str]:
    """The modules that must be there before this one is: those it imports at its top level."""
    names = {_module(each) for each in MODULES}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("vnkh"):
            for each in node.names:
                full = f"{node.module}.{each.name}"
                yield full if full in names else str(node.module)


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_short_enough_to_be_read_at_a_sitting(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--version"], {"rich", "pydantic", "vnkh.store", "vnkh.grammar", "vnkh.tagging"}),
        (["timeline", "--corpus", "seeds", "--json", "-n", "1"], {"rich", "pydantic"}),
    ],
)
def test_starting_up_loads_nothing_heavy(arguments: list[str], unwanted: set[str]) -> None:
    script = (
        "import sys; from vnkh.cli import main; sys.argv = ['vnkh', *sys.argv[1:]]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    loaded = set(run.stderr.split())
    assert "vnkh.cli" in loaded
    assert loaded & unwanted == set()


def test_a_warm_cache_is_asked_without_what_reads_and_merges(tmp_path: Path) -> None:
    heavy = {"dataclasses", "platformdirs", "calendar", "vnkh.records"}
    heavy |= {"vnkh.reading.article", "vnkh.lexicon", "vnkh.events", "vnkh.timeline.merge"}
    script = (
        "import sys; from vnkh.cli import main; sys.argv = ['vnkh', *sys.argv[1:]]\n"
        "main(); print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, "timeline", "--corpus", "seeds", "--json"]
    variables = {**os.environ, "VNKH_CACHE_DIR": str(tmp_path)}
    for is_warm in (False, True):
        run = subprocess.run(
            command, capture_output=True, check=True, cwd=ROOT, encoding="utf-8", env=variables
        )
        assert (set(run.stderr.split()) & heavy == set()) is is_warm


def test_every_rule_that_a_record_names_is_explained() -> None:
    named: set[str] = set()
    for path in (ROOT / "tests/gold/articles").glob("*.txt"):
        article = read_text(path.read_bytes().decode("utf-8"), path.name)
        assert isinstance(article, Article)
        named |= {source.rule for event in extract(article) for source in event.sources}
    assert named
    assert {rule for rule in named if not meaning(rule)} == set()
