"""One record of several that tell the same event: each field by an order of its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from chronicle import apart

from vnkh.records import Event, Participant, Place, Series, Target
from vnkh.timeline.union import in_order, united

(TALKS,) = apart(("2024-05-07", "Bui Thanh Son met Sok Chenda Sophea in Hue on May 5."))
(VISIT,) = apart(("2024-05-07", "Hun Manet visited Vietnam on May 5."))
(PLAN,) = apart(("2024-05-07", "Tay Ninh and Svay Rieng signed a plan on trade on May 5."))
PLEDGE = next(
    event
    for event in apart(
        ("2024-05-07", "Hun Manet met To Lam in Hue on May 5. Hun Manet promised to open a gate.")
    )
    if event.kind == "commitment"
)
HUE, VIETNAM, BARE, FAR = (
    Place(name="Huế", country="VN"),
    Place(name="Vietnam", country="VN"),
    Place(name="Atlantis", country=""),
    Place(name="Zerzura", country=""),
)


def _person(name: str, country: str, **other: str) -> Participant:
    fields = {"type": "person", "office": "", "role": "participant", **other}
    return Participant(id=name.casefold(), name=name, country=country, **fields)


def _one(event: Event, **fields: Any) -> list[Event]:
    """The same event told by as many articles as there are values of the fields."""
    ((name, values),) = fields.items()
    told = []
    for at, value in enumerate(values):
        source = replace(event.sources[0], document=f"{at}.txt", published=f"2024-05-{10 + at}")
        told.append(replace(event, sources=(source,), id=f"{event.kind[0]}-{at}", **{name: value}))
    return told


CHOSEN = [
    (TALKS, "place", [None, HUE], HUE),
    (TALKS, "place", [BARE, HUE], HUE),
    (TALKS, "place", [VIETNAM, BARE], VIETNAM),
    (TALKS, "place", [VIETNAM, FAR], VIETNAM),
    (TALKS, "place", [VIETNAM, HUE], HUE),
    (TALKS, "place", [None, BARE], BARE),
    (TALKS, "place", [None, None], None),
    (TALKS, "status", ["planned", "held"], "held"),
    (TALKS, "status", ["planned", "cancelled"], "cancelled"),
    (TALKS, "status", ["planned", "cancelled", "held"], "held"),
    (TALKS, "title", ["", "the summit"], "the summit"),
    (TALKS, "title", ["a talk", "the first summit"], "the first summit"),
    (TALKS, "title", ["zeal", "an old summit"], "an old summit"),
    (TALKS, "series", [None, Series(name="summit", number=2)], Series(name="summit", number=2)),
    (TALKS, "series", [Series(name="x", number=2), Series(name="summit", number=2)], Series(name="summit", number=2)),
    (TALKS, "series", [None, None], None),
    (TALKS, "topics", [("trade", "border"), ("border", "energy")], ("border", "energy", "trade")),
    (TALKS, "threads", [("b",), ("a",), ()], ("a", "b")),
    (TALKS, "part_of", ["m-1", "m-2"], ""),
    (PLAN, "title", ["plan", "plan on trade"], "plan on trade"),
    (PLAN, "instrument", ["", "plan"], "plan"),
    (PLAN, "period", ["", "2024/2026"], "2024/2026"),
    (PLEDGE, "addressees", [("VN",), ("KH", "VN")], ("KH", "VN")),
    (PLEDGE, "due", ["", "2025"], "2025"),
    (
        PLEDGE,
        "targets",
        [(), (Target(value=2.0, unit="gates", text="two gates"),)],
        (Target(value=2.0, unit="gates", text="two gates"),),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("event", "name", "values", "chosen"), CHOSEN)
def test_a_field_is_chosen_whatever_the_order(event, name, values, chosen) -> None:
    told = _one(event, **{name: values})
    for order in permutations(told):
        assert getattr(united(order), name) == chosen


DATED = [
    # date and its ground, as two articles have them; which of the two is kept
    (TALKS, ("2024-05", "stated"), ("2024-05-06", "published"), 0),
    (TALKS, ("2024-05-06", "relative"), ("2024-05-05", "published"), 0),
    (TALKS, ("2024-05-06", "published"), ("", "none"), 0),
    (TALKS, ("2024-05", "published"), ("", "none"), 0),
    (TALKS, ("2024-05", "stated"), ("2024-05-06", "stated"), 1),
    (TALKS, ("2024-05-01/2024-05-27", "stated"), ("2024-05-05", "stated"), 1),
    # of a visit all its days, if they are no month's
    (VISIT, ("2024-05-01/2024-05-27", "stated"), ("2024-05-05", "stated"), 0),
    (VISIT, ("2024-05-01/2024-05-28", "stated"), ("2024-05-05", "stated"), 1),
    (VISIT, ("2024-02", "stated"), ("2024-02-05", "stated"), 1),
]


@pytest.mark.parametrize(("event", "one", "other", "kept"), DATED)
def test_the_date_that_an_article_states_best_is_kept(event, one, other, kept) -> None:
    told = [
        replace(each, date=date, date_basis=basis)
        for each, (date, basis) in zip(_one(event, title=["", ""]), (one, other), strict=True)
    ]
    for order in permutations(told):
        assert united(order).date == (one, other)[kept][0]


WHO = [
    # somebody of a country stands for it
    ([[_person("VN", "VN", type="country")], [_person("Son", "VN")]], ["Son"]),
    ([[_person("VN", "VN", type="country")], [_person("Sophea", "KH")]], ["Sophea", "VN"]),
    # hosts first, then visitors; people before bodies, provinces and states
    ([[_person("Son", "VN", role="visitor")], [_person("Sophea", "KH", role="host")]], ["Sophea", "Son"]),
    ([[_person("Tay Ninh", "VN", type="place")], [_person("Sophea", "KH")]], ["Sophea", "Tay Ninh"]),
    ([[_person("Son", "VN")], [_person("Son", "VN")]], ["Son"]),
]  # fmt: skip


@pytest.mark.parametrize(("participants", "names"), WHO)
def test_everybody_named_took_part_once_and_in_order(participants, names) -> None:
    told = _one(TALKS, participants=[tuple(each) for each in participants])
    for order in permutations(told):
        assert [each.name for each in united(order).participants] == names


def test_the_id_and_the_action_are_those_of_the_first_source() -> None:
    told = [
        replace(event, sources=(replace(event.sources[0], wording=wording),), action=wording)
        for event, wording in zip(
            _one(PLEDGE, title=["", "", ""]),
            ["open a gate", "open a new gate at once", "an opening"],
            strict=True,
        )
    ]
    for order in permutations(told):
        whole = united(order)
        assert whole.id == "c-0"
        assert [source.document for source in whole.sources] == ["0.txt", "1.txt", "2.txt"]
        assert whole.action == "open a gate"


def test_what_is_told_twice_by_one_article_is_in_the_order_of_its_text() -> None:
    source = TALKS.sources[0]
    several = [
        replace(source, published="2024-05-08", start=1),
        replace(source, document="2.txt", start=9, end=12),
        replace(source, start=9, end=12),
        replace(source, start=9, end=11, rule="b"),
        replace(source, start=9, end=11, rule="a", wording="b"),
        replace(source, start=9, end=11, rule="a", wording="a"),
    ]
    assert sorted(several, key=in_order) == several[::-1]


def test_figures_of_all_articles_are_kept_in_one_order() -> None:
    two, three = (
        Target(value=value, unit="gates", text=text)
        for value, text in ((2.0, "two"), (3.0, "three"))
    )
    for order in permutations(_one(PLEDGE, targets=[(two,), (three,), (two, three)])):
        assert united(order).targets == (two, three)


def test_one_alone_is_itself() -> None:
    assert united([TALKS]) == TALKS
    assert united([TALKS, TALKS]) == TALKS
