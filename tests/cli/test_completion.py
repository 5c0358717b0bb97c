"""The shell completes commands, options and values, and obeys nothing that it is offered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from program import EVENTS, HOSTILE

from vnkh.cli.shells import tame

VNKH = [sys.executable, "-P", "-m", "vnkh"]
KEPT = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> dict[str, str]:
    """A folder with `vnkh` in it, and a warm cache."""
    folder = tmp_path_factory.mktemp("completion")
    program = folder / "vnkh"
    program.write_text(f'#!/bin/sh\nexec {" ".join(VNKH)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    world = {
        **KEPT,
        "PATH": f"{folder}:{KEPT['PATH']}",
        "HOME": str(folder),
        "VNKH_CACHE_DIR": str(folder / "cache"),
        "VNKH_CORPUS": str(EVENTS),
    }
    subprocess.run(["vnkh", "timeline", "-q"], env=world, check=True, capture_output=True)
    return world


def offered(world, line: str, corpus=EVENTS) -> list[str]:
    """What bash is offered at the end of a line."""
    words = line.split(" ")
    asked = {
        "_VNKH_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
    }
    environment = {**world, **asked, "VNKH_CORPUS": str(corpus)}
    outcome = subprocess.run(["vnkh"], env=environment, capture_output=True, check=True, text=True)
    assert outcome.stderr == ""
    return outcome.stdout.split()


COMPLETIONS = [
    ("vnkh ti", ["timeline"]),
    ("vnkh th", ["threads", "thread"]),
    ("vnkh --ver", ["--version"]),
    ("vnkh timeline --si", ["--since"]),
    ("vnkh timeline --format js", ["json", "jsonl"]),
    ("vnkh timeline --kind m", ["meeting"]),
    ("vnkh timeline --form p", ["pledge", "proposal"]),
    ("vnkh timeline --status pl", ["planned"]),
    ("vnkh timeline --color a", ["auto", "always"]),
    ("vnkh timeline --who hun", ["hun-manet", "hun-sen"]),
    ("vnkh who pham", ["pham-minh-chinh"]),
    ("vnkh meetings --topic tr", ["trade", "transport"]),
    ("vnkh thread border-d", ["border-demarcation"]),
    ("vnkh timeline --fields date,ti", ["date,title"]),
    ("vnkh show m-2026-05", ["m-2026-05-12-16aa"]),
    ("vnkh help ex", ["exit-codes"]),
    ("vnkh lexicon ch", ["check"]),
]


@pytest.mark.parametrize(("line", "words"), COMPLETIONS, ids=[line for line, _ in COMPLETIONS])
def test_commands_options_and_values_are_completed(world, line, words) -> None:
    assert offered(world, line) == words


def test_a_corpus_on_the_line_is_the_one_that_is_looked_at(world) -> None:
    assert offered(world, f"vnkh timeline --corpus {HOSTILE} --who evil-1")[0].startswith("evil-1")


def test_no_corpus_offers_nothing_and_says_nothing(world) -> None:
    assert offered(world, "vnkh timeline --who h", corpus="/nowhere") == []


@pytest.mark.parametrize(
    "text",
    ["$(reboot)", "`reboot`", "\\$(reboot)", "a'b\"c", "x\x1b[31m", "a:b", "a\nb", "!!", "~"],
)
def test_nothing_that_is_offered_can_act(text) -> None:
    assert not set(tame(text)) & set("$`\\'\"\x1b:\n!~")


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh here")
def test_zsh_shows_names_and_obeys_nothing(world, tmp_path) -> None:
    trap = tmp_path / "trap"
    script = f"""
        _arguments() {{ print -r -- "$@" }}
        reboot() {{ touch {trap} }}
        eval "$(env _TYPER_COMPLETE_ARGS='vnkh timeline --who ' _VNKH_COMPLETE=complete_zsh vnkh)"
    """
    for corpus in (EVENTS, HOSTILE):
        environment = {**world, "VNKH_CORPUS": str(corpus)}
        shown = subprocess.run(
            ["zsh", "-f", "-c", script], env=environment, capture_output=True, check=True, text=True
        )
        assert shown.stderr == ""
        assert ("Bùi Thanh Sơn" in shown.stdout) == (corpus == EVENTS)
    assert not trap.exists()


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish here")
def test_fish_completes(world) -> None:
    setup = "env _VNKH_COMPLETE=source_fish vnkh | source; complete -C 'vnkh timeline --who hun'"
    shown = subprocess.run(
        ["fish", "--no-config", "-c", setup], env=world, capture_output=True, check=True, text=True
    )
    assert shown.stdout == "hun-manet\tHun Manet\nhun-sen\tHun Sen\n"


def test_completion_loads_no_rich(world) -> None:
    asked = {"_VNKH_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "vnkh timeline --who h",
             "PYTHONPROFILEIMPORTTIME": "1"}  # fmt: skip
    loaded = subprocess.run(
        ["vnkh"], env={**world, **asked}, capture_output=True, check=True, text=True
    )
    assert "hun-manet" in loaded.stdout
    names = {line.rsplit("|", 1)[-1].strip() for line in loaded.stderr.splitlines()}
    assert not names & {"rich", "pydantic", "vnkh.lexicon"}
