"""The house stands as docs/architecture.md draws it: rooms know only those below them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vnkh"
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

# From the cellar up. Rooms of one storey do not know each other.
STOREYS = [
    {"forms", "bounds", "remembered"},
    {"errors", "records", "edtf", "folding", "environment", "digest", "grammar"},
    {"schema", "lexicon", "render"},
    {"reading"},
    {"tagging"},
    {"events"},
    {"timeline"},
    {"engines"},
    {"store"},
    {"library"},
    {"cli"},
]
# Within the cellar: what stands upon what.
WITHIN = {("edtf", "errors"), ("render", "records")}
DOOR = "cli/__init__.py"  # says the version before anything else is loaded
HEIGHT = {room: height for height, rooms in enumerate(STOREYS) for room in rooms}


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).with_suffix("").parts
        yield name[0], ast.parse(path.read_text(encoding="utf-8"))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "vnkh":
            yield from (each.name for each in node.names if each.name in HEIGHT)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("vnkh."):
            yield str(node.module).split(".")[1]


def _edges() -> set[tuple[str, str]]:
    return {
        (room, other) for room, tree in _modules() for other in _imported(tree) if room != other
    }


@pytest.mark.parametrize("room", sorted(HEIGHT))
def test_a_room_knows_only_those_below_it(room) -> None:
    above = {
        other
        for one, other in _edges()
        if one == room and HEIGHT[other] >= HEIGHT[room] and (one, other) not in WITHIN
    }
    assert above == set()


def test_every_room_has_its_storey_and_its_line_in_the_docs() -> None:
    rooms = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    } - {"__init__", "__main__", "__pycache__"}
    assert rooms == set(HEIGHT)
    drawn = {name.removesuffix(".py") for name in re.findall(r"(?m)^  (\w+(?:\.py)?)/? ", PAGE)}
    assert rooms <= drawn


def test_only_the_environment_asks_the_operating_system() -> None:
    """Streams, terminal, width, colour, today, variables: one module looks, the others are told."""
    asked = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asked[f"{node.value.id}.{node.attr}"].add(path.relative_to(PACKAGE).as_posix())
    for name in ("sys.stdout", "sys.stderr", "sys.stdin", "os.environ", "os.getenv",
                 "os.get_terminal_size", "shutil.get_terminal_size"):  # fmt: skip
        assert asked[name] <= {"environment.py", DOOR}, name
    assert asked["date.today"] <= {"environment.py", "library.py"}
