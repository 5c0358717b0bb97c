"""What docs/lexicon.md says of adding to the word lists works: each example is added and found."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "lexicon.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"`([\w/]+\.toml)`:\n\n((?:    .*\n|\n(?=    ))+)")
EXAMPLES = {
    text.split("=")[0].split()[0]: (file, text)
    for file, block in EXAMPLE.findall(PAGE)
    for text in [dedent(block)]
}
ASK = """
import json, sys
from vnkh import extract, read_text, to_dict
from vnkh.lexicon.check import problems
from vnkh.tagging import explain
article = read_text(" date 2025-11-28 " + sys.argv[1], "a.txt")
print(json.dumps({
    "problems": [each.message for each in problems()],
    "events": [to_dict(event) for event in extract(article)],
    "spans": list(explain(article)),
}))
"""


def added(folder: Path, name: str) -> None:
    """Add an example to a copy of the package, as the page says."""
    shutil.copytree(ROOT / "vnkh", folder / "vnkh", ignore=shutil.ignore_patterns("__pycache__"))
    file, text = EXAMPLES[name]
    path = folder / "vnkh" / "lexicon" / file
    before = path.read_text(encoding="utf-8")
    key, _, value = text.partition(" = [")
    if not text.startswith("[") and f"\n{key} = [" in before:  # a phrase joins the others
        after = before.replace(f"\n{key} = [", f"\n{key} = [{value.strip().rstrip(']')}, ")
    elif name == "[verbs.covenant]":
        after = before.replace("\n[nouns.", f"\n{text}\n[nouns.", 1)
    else:
        after = f"{before}\n{text}"
    path.write_text(after, encoding="utf-8")


def asked(folder: Path, text: str):
    """What is found in an article with the copy of the package."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-P", "-c", ASK, text]
    outcome = subprocess.run(command, env=environment, cwd=folder, check=True, capture_output=True)
    found = json.loads(outcome.stdout)
    assert found["problems"] == []
    return found


def values(found, sort: str) -> set[str]:
    return {each["value"] for each in found["spans"] if each["type"] == sort}


def test_the_page_has_an_example_of_each_sort() -> None:
    assert list(EXAMPLES) == [
        "[[person]]", "[[body]]", "kh-prek-chak-market", "health", "[rice-quality]",
        "[verbs.covenant]",
    ]  # fmt: skip


def test_a_person_that_is_added_is_known_with_the_office(tmp_path) -> None:
    added(tmp_path, "[[person]]")
    found = asked(tmp_path, "HÀ NỘI — Tô Lâm met Keo Chan Mony in Hà Nội on November 28.")
    (event,) = found["events"]
    who = {each["id"]: each["office"] for each in event["participants"]}
    assert who["keo-chanmony"] == "Governor of Kampot"


@pytest.mark.parametrize(
    ("name", "sort", "value", "text"),
    [
        ("[[body]]", "body", "kh-border-trade-promotion-company", "The BTPC held a meeting."),
        ("kh-prek-chak-market", "place", "Prek Chak Market", "They met at Prek Chak Market."),
    ],
)
def test_a_body_or_place_that_is_added_is_known(tmp_path, name, sort, value, text) -> None:
    added(tmp_path, name)
    assert value in values(asked(tmp_path, f"HÀ NỘI — {text}"), sort)


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [("health", "topics", "health"), ("[rice-quality]", "threads", "rice-quality")],
)
def test_a_topic_or_thread_that_is_added_marks_what_is_said_of_it(
    tmp_path, name, key, value
) -> None:
    added(tmp_path, name)
    said = "Vietnam and Cambodia agreed to train midwives and to agree on a rice standard."
    events = asked(tmp_path, f"HÀ NỘI — {said}")["events"]
    assert events
    assert value in {each for event in events for each in event[key]}


def test_a_trigger_that_is_added_finds_what_it_tells(tmp_path) -> None:
    added(tmp_path, "[verbs.covenant]")
    said = "Vietnam and Cambodia covenanted to open more border gates."
    (event,) = asked(tmp_path, f"HÀ NỘI — {said}")["events"]
    assert (event["kind"], event["form"]) == ("commitment", "joint")
    assert event["sources"][0]["rule"] == "commitment.covenant.to"
