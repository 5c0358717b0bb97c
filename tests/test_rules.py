"""Every rule that a record can name is explained."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from vnkh.cli.corpus import bundled
from vnkh.events import extract
from vnkh.events.rules import RULES, WAYS, meaning
from vnkh.lexicon import HOME
from vnkh.reading import Article, read_text

TRIGGERS = Path(str(HOME)) / "triggers"
SOURCES = Path(__file__).parents[1] / "vnkh" / "events"
WRITTEN = re.compile(r'"((?:meeting|agreement|commitment)\.[a-z.-]+)"')


@pytest.mark.parametrize("path", sorted(bundled().glob("*.txt")), ids=lambda path: path.name[:3])
def test_the_rules_that_found_the_events_of_an_article_are_explained(path) -> None:
    article = read_text(path.read_text(encoding="utf-8"), path.name)
    assert isinstance(article, Article)
    named = {source.rule for event in extract(article) for source in event.sources}
    assert named
    assert {rule for rule in named if not meaning(rule)} == set()


@pytest.mark.parametrize(
    ("file", "tables"), [("meetings", ["verbs"]), ("commitments", ["verbs", "nouns"])]
)
def test_every_rule_of_the_word_lists_is_explained(file, tables) -> None:
    rows = tomllib.loads((TRIGGERS / f"{file}.toml").read_text(encoding="utf-8"))
    ids = {f"{file.removesuffix('s')}.{name}" for table in tables for name in rows[table]}
    assert ids - set(RULES) == set()


def test_every_verb_of_ceremony_is_explained() -> None:
    rows = tomllib.loads((TRIGGERS / "meetings.toml").read_text(encoding="utf-8"))
    assert {f"meeting.{verb}" for verb in rows["ceremonies"]} - set(RULES) == set()


def test_every_rule_that_the_program_writes_down_is_explained() -> None:
    texts = (path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    named = {rule for text in texts for rule in WRITTEN.findall(text)}
    assert {rule for rule in named if not meaning(rule)} == set()


def test_a_way_of_saying_it_is_explained_beside_the_rule() -> None:
    assert meaning("commitment.urge.to") == (
        "asking or urging another to do something, in an infinitive"
    )
    assert all(meaning(f"commitment.agree.{way}") for way in WAYS)


@pytest.mark.parametrize("rule", ["", "meeting", "meeting.dream", "commitment.urge.loudly", "to"])
def test_a_rule_of_another_release_has_no_explanation_and_is_no_error(rule) -> None:
    assert meaning(rule) == ""


def test_the_rules_that_the_docs_name_are_there() -> None:
    page = (SOURCES.parents[1] / "docs" / "events.md").read_text(encoding="utf-8")
    named = re.findall(r"(?m)^\| `([a-z.-]+)` \|", page)
    assert named
    assert [rule for rule in named if not meaning(rule)] == []
