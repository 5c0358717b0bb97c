"""The same events from a cluster, also where workers die and articles lie far away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import askers
import plain_news
import pytest

from vnkh.engines.cluster import cluster
from vnkh.engines.job import extract_corpus
from vnkh.engines.local import workers
from vnkh.engines.progress import Progress
from vnkh.errors import VnkhError

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
pytestmark = pytest.mark.filterwarnings("default")  # Dask's own are its own

SUPPORT = str(Path(plain_news.__file__).parent)
SLOW = plain_news.PLAIN._replace(extract=askers.slow)


def _articles(folder: Path) -> Path:
    """Twelve files of twenty articles each."""
    folder.mkdir()
    for file in range(12):
        lines = [_article(20 * file + number) for number in range(20)]
        (folder / f"{file:02}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    plain_news.write(folder / "bug.txt", "2026-01-02", "BUG")
    return folder


def _article(number: int) -> str:
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    line = f"meeting|{day}|call|held|Hun Manet/KH, A{number % 50}/VN||border"
    return json.dumps({"id": str(number), "date": "2026-01-01", "text": f"News.\n{line}"})


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles."""
    return _articles(tmp_path_factory.mktemp("cluster") / "news")


@pytest.fixture(scope="module")
def expected(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What this process alone finds in them."""
    out = tmp_path_factory.mktemp("alone") / "events.jsonl"
    with workers(0) as crew:
        extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    return out.read_bytes()


def test_a_cluster_on_this_machine_finds_what_one_process_finds(
    corpus: Path, expected: bytes, tmp_path: Path
) -> None:
    out = tmp_path / "events.jsonl"
    with cluster() as crew:
        extract_corpus([str(corpus)], str(out), crew, rooms=plain_news.PLAIN)
    assert out.read_bytes() == expected


def _start(*words: str) -> subprocess.Popen[bytes]:
    paths = os.pathsep.join([SUPPORT, os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        env={**os.environ, "PYTHONPATH": paths},
        stderr=subprocess.DEVNULL,
    )


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers, each a process of its own."""
    file = tmp_path / "scheduler.json"
    told = ("--scheduler-file", str(file), "--no-dashboard")
    here = _start("distributed.cli.dask_scheduler", *told, "--host", "127.0.0.1", "--port", "0")
    alone = (
        "--nthreads",
        "1",
        "--no-nanny",
        "--host",
        "127.0.0.1",
        "--local-directory",
        str(tmp_path),
    )
    crew = [_start("distributed.cli.dask_worker", *told, *alone) for _ in range(2)]
    try:
        while not file.exists() or not file.read_text(encoding="utf-8").endswith("}"):
            time.sleep(0.05)
        yield json.loads(file.read_text(encoding="utf-8"))["address"], crew
    finally:
        for process in (*crew, here):
            process.terminate()
            process.wait(timeout=30)


def test_a_worker_killed_on_the_way_costs_nothing(
    scheduler: tuple[str, list[subprocess.Popen[bytes]]],
    corpus: Path,
    expected: bytes,
    tmp_path: Path,
) -> None:
    address, crew = scheduler
    out = tmp_path / "events.jsonl"
    killed: list[int] = []

    def kill_one(progress: Progress) -> None:
        if not killed and progress.articles > 40:
            crew[0].kill()
            killed.append(progress.articles)

    with cluster(address) as dask_workers:
        extract_corpus([str(corpus)], str(out), dask_workers, rooms=SLOW, report=kill_one)
    assert killed
    assert killed[0] < 240
    assert out.read_bytes() == expected


def test_no_scheduler_at_an_address_is_said_so() -> None:
    crew = cluster("tcp://127.0.0.1:9", patience=0.5)
    with pytest.raises(VnkhError, match=r"answers at tcp://127\.0\.0\.1:9"):
        crew.__enter__()


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of an S3 that lives in this process."""
    server = pytest.importorskip("moto.server", reason="the extra `test-cluster` is not installed")
    s3fs = pytest.importorskip("s3fs", reason="the extra `s3` is not installed")
    running = server.ThreadedMotoServer(port=0)
    running.start()
    host, port = running.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "nobody's")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    s3fs.S3FileSystem.clear_instance_cache()
    s3fs.S3FileSystem().mkdir("clippings")
    yield "s3://clippings"
    s3fs.S3FileSystem.clear_instance_cache()
    running.stop()


def test_articles_and_events_may_lie_behind_an_address(
    bucket: str, corpus: Path, expected: bytes, tmp_path: Path
) -> None:
    import fsspec  # noqa: PLC0415 - an extra
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    system, _ = fsspec.url_to_fs(bucket)
    system.put(f"{corpus}/", "clippings/news/", recursive=True)
    with cluster() as crew:
        for name in ("events.jsonl", "parts.parquet/"):
            out = f"{bucket}/out/{name}"
            extract_corpus([f"{bucket}/news"], out, crew, rooms=plain_news.PLAIN)
    assert system.cat("clippings/out/events.jsonl") == expected
    system.get("clippings/out/parts.parquet/", str(tmp_path / "parts"), recursive=True)
    rows = parquet.read_table(tmp_path / "parts").to_pylist()
    assert {row["id"] for row in rows} == {
        json.loads(row).get("id") for row in expected.splitlines()
    }
    assert sorted(path.rsplit("/", 1)[-1] for path in system.ls("clippings/out")) == [
        "events.jsonl",
        "parts.parquet",
    ]
