"""What is found in annotated articles, and that the scorer can be trusted."""

from __future__ import annotations

import tomllib
from itertools import permutations
from pathlib import Path

import pytest
import score
from annotations import Wanted, find, load
from hypothesis import given
from hypothesis import strategies as st
from matching import likeness, pairs, right, weight


@pytest.fixture(scope="module")
def floors() -> dict[str, dict[str, object]]:
    return tomllib.loads(score.FLOORS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tallies(floors) -> dict[str, score.Tally]:
    return dict(score.sets(floors))


def test_every_event_of_the_articles_that_come_with_vnkh_is_found_and_no_other(tallies) -> None:
    assert tallies["seeds"].errors == []
    assert (tallies["seeds"].found, tallies["seeds"].f1) == (64, 1.0)


def test_merging_the_articles_that_come_with_vnkh_loses_no_event(tallies) -> None:
    assert tallies["seeds, merged"].errors == []


def test_no_set_falls_below_its_floor(tallies, floors) -> None:
    assert score.below(tallies.items(), floors) == []


def test_floors_are_near_what_is_reached(tallies, floors) -> None:
    """A floor far below is none: it is raised when extraction gets better."""
    for name, tally in tallies.items():
        for figure in ("f1", "strict"):
            assert getattr(tally, figure) - float(floors[name][figure]) < 0.05, (name, figure)


def test_every_annotation_has_its_words_in_its_article() -> None:
    for folder, texts in (("seeds", score.ROOT / "seeds"), ("articles", score.HERE / "articles")):
        articles = list(load(texts, score.HERE / folder))
        assert articles
        for article in articles:
            for wanted in article.wanted:
                assert wanted.anchor, (article.name, wanted.words)


def test_an_annotation_without_its_article_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"doc": "a", "published": "2024-05-06", "events": []}')
    assert list(load(tmp_path, tmp_path)) == []


def _wanted(**other: object) -> Wanted:
    fields = {
        "kind": "meeting",
        "form": "talks",
        "status": "held",
        "date": "2024-05-06",
        "participants": ("Hun Manet", "VN"),
        "words": "",
        "anchor": (10, 20),
        "sentence": (0, 50),
        "is_optional": False,
        "is_dated": True,
    }
    return Wanted(**{**fields, **other})


def _record(**other: object) -> dict[str, object]:
    participants = [
        {"name": "Hun Manet", "country": "KH"},
        {"name": "Phạm Minh Chính", "country": "VN"},
    ]
    fields = {
        "kind": "meeting",
        "form": "talks",
        "status": "held",
        "date": "2024-05-06",
        "participants": participants,
    }
    return {**fields, **other}


@pytest.mark.parametrize(
    ("wanted", "record", "span", "expected"),
    [
        ({}, {}, (10, 20), 8.5),
        ({}, {}, (30, 40), 6.5),
        ({}, {}, (60, 70), 5.5),
        ({"is_optional": True}, {}, (10, 20), 8.0),
        ({}, {"form": "call"}, (10, 20), 7.5),
        ({}, {"date": "2024-05-07"}, (10, 20), 7.5),
        ({}, {"date": "2024-05-07"}, (60, 70), 0.0),
        ({}, {"date": "", "participants": []}, (10, 20), 0.0),
        ({"participants": ()}, {"participants": []}, (60, 70), 5.5),
        ({"kind": "commitment"}, {}, (30, 40), 4.5),
        ({"kind": "commitment"}, {}, (60, 70), 0.0),
        ({"kind": "agreement"}, {"participants": []}, (10, 20), 0.0),
        ({"kind": "agreement", "status": "pending"}, {"participants": []}, (10, 20), 6.5),
        ({"sentence": None, "anchor": None}, {}, (10, 20), 5.5),
    ],
)
def test_what_speaks_for_two_events_being_one(wanted, record, span, expected) -> None:
    assert weight(_wanted(**wanted), _record(**record), [span]) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("wanted", "names", "expected"),
    [
        (["VN", "KH"], [("Hun Sen", "KH"), ("Tô Lâm", "VN")], 1.0),
        (["Hun Sen"], [("Hun Sen", "KH"), ("Tô Lâm", "VN")], 2 / 3),
        (["Chinh"], [("Phạm Minh Chính", "VN")], 1.0),
        (["CPV"], [("Communist Party of Vietnam", "VN")], 1.0),
        (["Ministry of Justice (VN)"], [("Ministry of Justice", "VN")], 1.0),
        (["Hun Sen"], [("Hun Manet", "KH")], 0.0),
        (["LA"], [("Lao", "LA")], 1.0),
    ],
)
def test_participants_are_compared_by_name_or_country(wanted, names, expected) -> None:
    record = {"participants": [{"name": name, "country": country} for name, country in names]}
    assert likeness(wanted, record) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("wanted", "record", "wrong"),
    [
        ({}, {}, []),
        ({"date": "2024-05"}, {"date": "2024-05-01/2024-05-31"}, []),
        ({}, {"date": "2024-05"}, ["date"]),
        ({"is_dated": False}, {"date": "2024-05"}, []),
        ({}, {"form": "call", "status": "planned"}, ["form", "status"]),
        ({"status": "signed", "form": ""}, {"status": "exchanged"}, []),
        ({"status": "signed", "form": ""}, {"status": "pending"}, ["status"]),
        ({"participants": ("Tô Lâm", "Hun Sen", "Hun Many")}, {}, ["who"]),
        ({"kind": "commitment", "participants": ("VN", "KH"), "status": "made"}, {}, []),
        ({"kind": "commitment", "participants": ("VN",)}, {}, ["who"]),
    ],
)
def test_a_found_event_is_right_where_everything_scored_is_right(wanted, record, wrong) -> None:
    aspects = right(_wanted(**wanted), _record(**record))
    assert [name for name, is_right in aspects.items() if not is_right] == wrong


def test_words_are_found_however_they_are_spaced() -> None:
    assert find("one  two\nthree", "two three") == (5, 14)
    assert find("one", " ") is None
    assert find("one", "two") is None


@given(
    st.integers(1, 5).flatmap(
        lambda width: st.lists(
            st.lists(st.sampled_from([0, 0, 1, 2, 3.5, 7]), min_size=width, max_size=width),
            min_size=1,
            max_size=5,
        )
    )
)
def test_pairs_have_the_greatest_weight_of_all(weights: list[list[float]]) -> None:
    chosen = pairs(weights)
    rows, columns = range(len(weights)), range(len(weights[0]))
    assert len({row for row, _ in chosen}) == len({column for _, column in chosen}) == len(chosen)
    short, long = sorted((rows, columns), key=len)
    is_turned = len(rows) > len(columns)
    best = max(
        sum(
            weights[b][a] if is_turned else weights[a][b] for a, b in zip(short, order, strict=True)
        )
        for order in permutations(long, len(short))
    )
    assert sum(weights[row][column] for row, column in chosen) == pytest.approx(best)


def test_the_table_has_a_line_for_each_set_and_says_what_has_fallen() -> None:
    tally = score.Tally(found=3, missed=1, false=2)
    assert (tally.precision, tally.recall, tally.strict) == (0.6, 0.75, 0.0)
    assert len(list(score.table([("one", tally)]))) == 2
    assert score.below([("one", tally)], {"one": {"f1": 0.7}}) == [
        "one: f1 is 0.667, below its floor of 0.7"
    ]
    assert score.below([("another", tally)], {}) == []
    assert score.Tally().f1 == 1.0
