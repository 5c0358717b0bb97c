"""`vnkh extract`: article by article for pipelines, or a whole corpus with an engine."""

from __future__ import annotations

import gzip
import json

import pytest

from vnkh.cli.corpus import bundled

UNREAD = {"kind": "unread", "document": "bad.txt", "reason": "an empty file", "sources": []}

WRITES = "writes a file or a folder: add --output, such as -o events.jsonl or -o events/"
ENDS = (
    "with --engine the ending of --output tells the format; leave --format, --json and --fields out"
)


@pytest.fixture
def corpus(tmp_path):
    """The articles that come with vnkh, and one that cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    for path in bundled().glob("*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "bad.txt").write_bytes(b"")
    return folder


def test_without_an_engine_events_come_article_by_article_and_unmerged(vnkh, corpus) -> None:
    outcome = vnkh("extract", corpus)
    records = list(map(json.loads, outcome.out.splitlines()))
    documents = [each["sources"][0]["document"] for each in records]
    assert documents == sorted(documents)
    assert {len({s["document"] for s in each["sources"]}) for each in records} == {1}
    assert (outcome.code, outcome.err) == (3, "vnkh: bad.txt: an empty file\n")


def test_a_file_of_events_holds_no_articles_and_is_named(vnkh, tmp_path) -> None:
    vnkh("extract", bundled(), "-o", tmp_path / "events.jsonl")
    for command in ("extract", "explain"):
        outcome = vnkh(command, tmp_path / "events.jsonl")
        assert (outcome.code, outcome.err) == (
            3,
            "vnkh: events.jsonl: event records, no articles; `vnkh timeline` reads them\n",
        )


@pytest.mark.parametrize("engine", [("local",), ("dask",)], ids=lambda given: given[0])
def test_every_engine_writes_the_very_events_of_the_timeline(
    vnkh, corpus, tmp_path, engine
) -> None:
    pytest.importorskip("fsspec", reason="the extra `cluster` is not installed")
    if engine == ("dask",):
        pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    out = tmp_path / "events.jsonl"
    outcome = vnkh("extract", corpus, "--engine", *engine, "-o", out)
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    assert "".join(lines[:-1]) == vnkh("timeline", "-C", corpus, "-f", "jsonl").out
    assert json.loads(lines[-1]) == UNREAD
    assert outcome.code == 3
    assert outcome.out == ""
    assert f"{len(lines) - 1} events of 5 articles in {out}, 1 article could not be read" in (
        outcome.err
    )


def test_with_an_engine_the_ending_tells_the_format(vnkh, tmp_path) -> None:
    pytest.importorskip("fsspec", reason="the extra `cluster` is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `parquet` is not installed")
    for name in ("events.jsonl", "events.jsonl.gz", "events.parquet", "parts/"):
        assert vnkh("extract", bundled(), "--engine", "local", "-o", f"{tmp_path}/{name}").code == 0
    plain = (tmp_path / "events.jsonl").read_bytes()
    assert gzip.decompress((tmp_path / "events.jsonl.gz").read_bytes()) == plain
    ids = [json.loads(line)["id"] for line in plain.splitlines()]
    assert parquet.read_table(tmp_path / "events.parquet").column("id").to_pylist() == ids
    assert vnkh("timeline", "-C", tmp_path / "parts", "-f", "jsonl").out == plain.decode()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--engine", "dsk", "-o", "x.jsonl"), "--engine 'dsk' is not known; did you mean dask?"),
        (("--engine", "local"), f"--engine local {WRITES}"),
        (("--scheduler", "tcp://host:1"), f"--engine dask {WRITES}"),
        (("--engine", "local", "--scheduler", "tcp://host:1", "-o", "x.jsonl"),
         "--scheduler is of dask; --engine local has none"),
        (("--engine", "local", "-o", "x.jsonl", "--json"), ENDS),
    ],
)  # fmt: skip
def test_what_an_engine_cannot_do_is_said_before_anything_is_read(vnkh, options, words) -> None:
    outcome = vnkh("extract", bundled(), *options)
    assert (outcome.code, outcome.err) == (2, f"vnkh: {words}\n")


def test_addresses_are_the_engines_business(vnkh) -> None:
    outcome = vnkh("extract", "s3://clippings/news")
    assert outcome.code == 2
    assert outcome.err == (
        "vnkh: s3://clippings/news is an address; add --engine, which reads such\n"
    )


def test_a_bug_costs_the_article_it_is_met_in_and_no_other(vnkh, corpus, monkeypatch) -> None:
    def broken(article):
        if article.document.startswith("003"):
            raise RuntimeError("broken")
        return []

    monkeypatch.setattr("vnkh.events.extract", broken)
    monkeypatch.setattr("vnkh.tagging.explain", broken)
    for command in (("extract", corpus), ("explain", corpus), ("lexicon", "unknown", "-C", corpus)):
        outcome = vnkh(*command)
        assert outcome.code == 3
        assert "003_162f25eceaf6e2b9.txt: vnkh failed on it (RuntimeError: broken" in outcome.err
        assert "bad.txt: an empty file" in outcome.err
