"""vnkh as a process: pipes that break, streams that are closed, interrupts, start-up."""

from __future__ import annotations

import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from program import EVENTS

from vnkh import __version__

SEEDS = Path(__file__).parents[2] / "seeds"
VNKH = [sys.executable, "-P", "-m", "vnkh"]


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> dict[str, str]:
    kept = {
        name: os.environ[name]
        for name in ("PATH", "PYTHONPATH", "SYSTEMROOT")
        if name in os.environ
    }
    cache = tmp_path_factory.mktemp("cache")
    world = {
        **kept,
        "VNKH_CACHE_DIR": str(cache),
        "VNKH_CORPUS": str(EVENTS),
        "PYTHONWARNINGS": "error",
    }
    subprocess.run([*VNKH, "timeline", "-q"], env=world, check=True, capture_output=True)
    return world


def ran(world, *arguments: str, **settings) -> subprocess.CompletedProcess[bytes]:
    environment = {**world, **settings.pop("variables", {})}
    return subprocess.run(
        [*VNKH, *arguments],
        env=environment,
        capture_output=True,
        check=False,
        timeout=60,
        **settings,
    )


def shell(world, command: str) -> subprocess.CompletedProcess[bytes]:
    line = command.replace("vnkh", " ".join(VNKH))
    return subprocess.run(
        ["sh", "-c", line], env=world, capture_output=True, check=False, timeout=60
    )


def test_a_reader_who_has_had_enough_is_no_error(world) -> None:
    for form in ("table", "jsonl", "csv", "html"):
        outcome = shell(world, f"(vnkh timeline -q -f {form}; echo $? >&2) | head -n 1")
        assert outcome.stderr == b"0\n"


def test_closed_streams_are_no_crash(world) -> None:
    for redirection in (">&-", "2>&-", ">&- 2>&-", "<&-"):
        outcome = shell(world, f"vnkh timeline {redirection}")
        assert outcome.returncode == 0
        assert b"Traceback" not in outcome.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize(
    "command", ["timeline", "who", "threads -f json", "lexicon path", "--help"]
)
def test_a_full_disk_is_said(world, command) -> None:
    """Also where the answer is so short that it is written at the very end."""
    outcome = shell(world, f"vnkh {command} > /dev/full")
    assert outcome.returncode == 1
    assert outcome.stderr.endswith(b"vnkh: cannot go on: No space left on device\n")
    assert b"Exception" not in outcome.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_messages_that_nobody_can_hear_cost_no_answer(world) -> None:
    outcome = shell(world, "vnkh timeline -f jsonl 2> /dev/full")
    assert (outcome.returncode, outcome.stdout.count(b"\n")) == (0, 51)


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "cp1258"},
        {"LC_ALL": "C"},
        {"PYTHONUTF8": "0", "LC_ALL": "POSIX"},
    ],
    ids=str,
)
def test_no_locale_is_a_crash(world, variables) -> None:
    outcome = ran(world, "timeline", variables=variables)
    assert (outcome.returncode, outcome.stderr) == (0, b"51 events\n")


def test_no_home_is_needed(world) -> None:
    without = {name: value for name, value in world.items() if name != "VNKH_CACHE_DIR"}
    for home in ({}, {"HOME": "/nonexistent"}, {"HOME": ""}):
        outcome = ran(without, "timeline", "-f", "jsonl", variables=home)
        assert outcome.returncode == 0
        assert outcome.stdout.count(b"\n") == 51


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody may write to")
def test_a_home_that_cannot_be_written_to_is_said_and_done_without(world) -> None:
    without = {name: value for name, value in world.items() if name != "VNKH_CACHE_DIR"}
    outcome = ran(without, "timeline", "-f", "jsonl", variables={"HOME": "/proc"})
    assert (outcome.returncode, outcome.stdout.count(b"\n")) == (0, 51)
    warning, count, rest = outcome.stderr.split(b"\n")
    assert warning.startswith(b"vnkh: the cache /proc/.cache/vnkh/")
    assert (count, rest) == (b"51 events", b"")


def _hears_interrupts() -> None:
    """A process started in the background by a shell would be deaf to them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def interrupted(world, wait: float) -> tuple[int, bytes]:
    """How vnkh ends that is interrupted while it waits for an article, and what it says."""
    with subprocess.Popen(
        [*VNKH, "timeline", "-C", "-"],
        env=world,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_hears_interrupts,  # noqa: PLW1509  # no thread here
    ) as process:
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        _, said = process.communicate(timeout=60)  # closes its standard input
    return process.returncode, said


def test_an_interrupt_ends_in_silence(world) -> None:
    assert interrupted(world, 1.5) == (130, b"")


def test_an_interrupt_while_reading_keeps_what_is_read_and_says_how_to_go_on(
    world, tmp_path
) -> None:
    article = (SEEDS / "002_e1dbc4070311aa09.txt").read_text(encoding="utf-8")
    for number in range(400):
        (tmp_path / f"{number:03}.txt").write_text(article, encoding="utf-8")
    command = [*VNKH, "stats", "-C", str(tmp_path), "--json"]
    world = {**world, "VNKH_CACHE_DIR": str(Path(world["VNKH_CACHE_DIR"], "read"))}
    with subprocess.Popen(
        command,
        env=world,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_hears_interrupts,  # noqa: PLW1509  # no thread here
    ) as process:
        cache = Path(world["VNKH_CACHE_DIR"])
        while not _has_read(cache) and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, said = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert re.fullmatch(rb"interrupted; \d+ articles read and kept: .* goes on .*\n", said)
    assert subprocess.run(command, env=world, capture_output=True, check=True).stdout


def _has_read(cache: Path) -> bool:
    """Whether a first portion of articles is in a cache."""
    try:
        with closing(sqlite3.connect(next(cache.glob("*.sqlite")), timeout=0)) as database:
            return bool(database.execute("SELECT count(*) FROM articles").fetchone()[0])
    except (StopIteration, sqlite3.Error):
        return False


@pytest.mark.parametrize("wait", [0.0, 0.02, 0.05, 0.1])
def test_an_interrupt_while_vnkh_starts_ends_it(world, wait) -> None:
    """Before vnkh itself has begun, Python says what it says."""
    code, _ = interrupted(world, wait)
    assert code in {130, 1, 3, -signal.SIGINT}


def test_at_a_terminal_the_pager_gets_the_answer(world, tmp_path) -> None:
    seen = tmp_path / "seen"
    out = at_terminal(world, ["timeline"], {"PAGER": f"tee {seen}"})
    assert seen.read_text(encoding="utf-8").count("commitment") > 10
    assert "51 events" in out
    seen.unlink()
    at_terminal(world, ["timeline", "--no-pager"], {"PAGER": f"tee {seen}"})
    assert not seen.exists()


def test_a_pager_that_is_closed_or_missing_is_no_error(world) -> None:
    for pager in ("head -n 1", "no-such-pager-anywhere"):
        assert "Traceback" not in at_terminal(world, ["timeline"], {"PAGER": pager})


def at_terminal(world, arguments: list[str], variables: dict[str, str]) -> str:
    leader, follower = pty.openpty()
    environment = {**world, "TERM": "xterm", **variables}
    process = subprocess.Popen(
        [*VNKH, *arguments], env=environment, stdin=follower, stdout=follower, stderr=follower
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        shown += part
    assert process.wait(timeout=60) == 0, shown.decode(errors="replace")[-2000:]
    os.close(leader)
    return shown.decode(errors="replace")


# What a run may import: a start-up is as fast as what it does not load.
HEAVY = ("rich", "pydantic", "vnkh.lexicon", "vnkh.tagging", "vnkh.events", "dateutil")


def imported(world, *arguments: str) -> set[str]:
    outcome = ran(world, *arguments, variables={"PYTHONPROFILEIMPORTTIME": "1"})
    assert outcome.returncode == 0
    lines = outcome.stderr.decode().splitlines()
    return {line.rsplit("|", 1)[1].strip() for line in lines if line.startswith("import time:")}


@pytest.mark.parametrize("command", ["timeline", "meetings", "who", "threads", "sources", "stats"])
@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "md"])
def test_a_listing_for_programs_loads_nothing_heavy(world, command, form) -> None:
    loaded = imported(world, command, "-f", form)
    assert not [name for name in HEAVY if name in loaded]


def test_the_version_loads_nothing_at_all(world) -> None:
    loaded = imported(world, "--version")
    assert not loaded & {*HEAVY, "typer", "sqlite3", "vnkh.records", "vnkh.environment"}


def test_the_version_is_said_in_both_ways(world) -> None:
    for option in ("-V", "--version"):
        assert ran(world, option).stdout.decode() == f"vnkh {__version__}\n"
