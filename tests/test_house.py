"""The house stands as docs/architecture.md draws it, and looks out of one window."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "vnkh"
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

DOOR = "cli/__init__.py"  # says the version before anything else is loaded


def test_every_room_has_its_line_in_the_docs() -> None:
    rooms = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    } - {"__init__", "__main__", "__pycache__"}
    drawn = {name.removesuffix(".py") for name in re.findall(r"(?m)^  (\w+(?:\.py)?)/? ", PAGE)}
    assert rooms - drawn == set()
    assert {name for name in drawn if not (PACKAGE / name).exists()} <= {
        path.stem for path in PACKAGE.glob("*.py")
    }


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
