"""What is built can be installed and used anywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = {path.name for path in (ROOT / "seeds").iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive, as `pip` and an index get them."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    """The wheel."""
    (path,) = built.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_brings_word_lists_articles_and_the_mark_of_types(wheel) -> None:
    names = set(wheel.namelist())
    assert {f"vnkh/seeds/{name}" for name in SEEDS} <= names
    lists = {path.relative_to(ROOT).as_posix() for path in (ROOT / "vnkh").rglob("*.toml")}
    assert lists
    assert lists <= names
    assert "vnkh/py.typed" in names
    assert not [name for name in names if not name.startswith(("vnkh/", "vnkh-"))]


def test_the_wheel_says_what_it_needs_and_how_it_is_called(wheel) -> None:
    (name,) = (each for each in wheel.namelist() if each.endswith("METADATA"))
    metadata = Parser().parsestr(wheel.read(name).decode())
    assert metadata["Requires-Python"] == ">=3.11"
    assert {"html", "cluster", "parquet"} <= set(metadata.get_all("Provides-Extra", []))
    (entry,) = (each for each in wheel.namelist() if each.endswith("entry_points.txt"))
    assert "vnkh = vnkh.cli:main" in wheel.read(entry).decode()


def test_the_timeline_works_from_any_folder_after_installing_the_wheel(wheel, tmp_path) -> None:
    installed, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    wheel.extractall(installed)  # noqa: S202 - it was built just now
    elsewhere.mkdir()
    outcome = subprocess.run(
        [sys.executable, "-P", "-m", "vnkh", "timeline", "--json"],
        cwd=elsewhere,
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith("VNKH_")},
            "PYTHONPATH": str(installed),
            "VNKH_CACHE_DIR": str(tmp_path / "cache"),
        },
        check=True,
        capture_output=True,
        timeout=120,
    )
    events = json.loads(outcome.stdout)["events"]
    documents = {source["document"] for each in events for source in each["sources"]}
    assert documents == {name for name in SEEDS if name.endswith(".txt")}


def test_the_source_archive_holds_all_that_its_tests_need(built) -> None:
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "LICENSE", "Makefile", "pyproject.toml", "docs/commands.md"} <= names
    assert {"tests/conftest.py", "tests/support/program.py", "tests/fixtures/events.jsonl"} <= names
    assert {f"seeds/{name}" for name in SEEDS} <= names


def installed(archive: Path, folder: Path) -> dict[str, bytes]:
    """The files of vnkh that `pip` puts there, offline; what vnkh needs is there already."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
               "--no-build-isolation", "--disable-pip-version-check", "--root-user-action=ignore",
               "--target", str(folder), str(archive)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    files = (path for path in (folder / "vnkh").rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in files
        if path.suffix != ".pyc"
    }


@pytest.mark.skipif(find_spec("pip") is None, reason="an environment without pip")
def test_wheel_and_source_archive_install_the_same_and_its_command_runs(built, tmp_path) -> None:
    (wheel,), (source,) = built.glob("*.whl"), built.glob("*.tar.gz")
    files = installed(wheel, tmp_path / "wheel")
    assert files == installed(source, tmp_path / "source")
    written = {path for path in (ROOT / "vnkh").rglob("*") if path.is_file()}
    for path in written:
        if path.suffix != ".pyc":
            assert files[path.relative_to(ROOT).as_posix()] == path.read_bytes()
    outcome = subprocess.run(
        [sys.executable, str(tmp_path / "source" / "bin" / "vnkh"), "who", "hun sen", "--json"],
        cwd=tmp_path,
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith("VNKH_")},
            "PYTHONPATH": str(tmp_path / "source"),
            "VNKH_CACHE_DIR": str(tmp_path / "cache"),
        },
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert json.loads(outcome.stdout)["person"]["id"] == "hun-sen"
