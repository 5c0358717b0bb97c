"""Good and bad files in one folder: the good ones' events and no others, each bad one named."""

from __future__ import annotations

import json

import bad_files
import pytest
import synthetic


@pytest.mark.parametrize("number", [150])
def test_bad_files_cost_the_good_ones_nothing(vnkh, tmp_path, number) -> None:
    mixed, alone = tmp_path / "mixed", tmp_path / "alone"
    for place in (mixed, alone):
        synthetic.write_files(place / "good", number)
    bad_files.write_bad(mixed / "bad", number, seed=7, refused=True)
    asked = vnkh("timeline", "-C", mixed, "-f", "jsonl")
    assert asked.code == 3
    assert asked.out == vnkh("timeline", "-C", alone, "-f", "jsonl").out
    assert "Traceback" not in asked.err
    assert "vnkh failed on it" not in asked.err
    bad = {path.relative_to(mixed).as_posix() for path in (mixed / "bad").rglob("*.*")}
    rows = json.loads(vnkh("sources", "-C", mixed, "--json").out)["articles"]
    unread = {row["document"].partition("#")[0] for row in rows if row["unread"]}
    assert bad
    assert unread == bad


@pytest.mark.parametrize("seed", range(3))
def test_files_of_all_sorts_are_read_or_named(vnkh, tmp_path, seed) -> None:
    bad_files.write_bad(tmp_path, 2 * len(bad_files.SORTS), seed=seed)
    outcome = vnkh("sources", "-C", tmp_path, "--json", "--no-cache")
    assert outcome.code == 3
    assert "vnkh failed on it" not in outcome.err
    named = {row["document"].partition("#")[0] for row in json.loads(outcome.out)["articles"]}
    assert named == {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}


RECORD = {"kind": "meeting", "sources": []}


@pytest.mark.parametrize(
    "line",
    ["{}", '{"kind": 7}', '{"sources": 7}', "[]", "7", '"text"', "null", '{"kind": "unread"}',
     '{"kind": "meeting", "sources": [7]}', '{"kind": ["meeting"], "sources": {}}'],
)  # fmt: skip
def test_a_line_that_is_no_record_is_named_wherever_it_stands(vnkh, tmp_path, line) -> None:
    file = tmp_path / "events.jsonl"
    file.write_text(f"{json.dumps(RECORD)}\n{line}\n", encoding="utf-8")
    outcome = vnkh("timeline", "-C", file)
    assert outcome.code == 3
    assert outcome.out == ""
    assert "events.jsonl" in outcome.err
    assert "vnkh failed" not in outcome.err
    assert "fault of vnkh" not in outcome.err
