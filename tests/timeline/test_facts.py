"""What an event is known by when the same one is looked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from chronicle import apart
from hypothesis import given, settings
from hypothesis import strategies as st

from vnkh import edtf
from vnkh.records import Event, Participant, Place
from vnkh.timeline.likeness import Facts, handles, is_same, key, sought
from vnkh.timeline.merge import merge

(TALKS,) = apart(("2024-05-07", "Bui Thanh Son met Sok Chenda Sophea in Hue on May 5."))
PROMISE = next(
    event
    for event in apart(
        ("2024-05-07", "Hun Manet met To Lam in Hue on May 5. Hun Manet promised to open a gate.")
    )
    if event.kind == "commitment"
)


def _of(*who: tuple[str, str, str], place: str | None = "VN", **fields: Any) -> Event:
    """Talks of these: id, type and country of each; `place` is a country, "" one of none."""
    where = None if place is None else Place(name="x", country=place)
    several = tuple(
        Participant(id=name, name=name, type=sort, country=country, office="", role="participant")  # type: ignore[arg-type]
        for name, sort, country in who
    )
    return replace(TALKS, participants=several, place=where, **fields)


SON, SOK = ("son", "person", "VN"), ("sok", "person", "KH")
NAVY, TAKEO = ("vn-navy", "body", "VN"), ("kh-takeo", "place", "KH")
VIETNAM, CAMBODIA = ("VN", "country", "VN"), ("KH", "country", "KH")
STRANGER = ("zed", "person", "")

KNOWN_BY = [
    # who takes part, where; by name; pairs of two countries; who is a visitor
    ((SON, SOK), "VN", {"son", "sok"}, {("sok", "son")}, {"sok"}),
    ((NAVY, TAKEO), "VN", {"vn-navy", "kh-takeo"}, {("kh-takeo", "vn-navy")}, set()),
    ((NAVY, SOK), "KH", {"vn-navy", "sok"}, {("sok", "vn-navy")}, set()),
    ((VIETNAM, SOK), "KH", {"sok"}, set(), set()),
    ((VIETNAM, CAMBODIA), "VN", set(), set(), set()),
    ((SON, STRANGER), "VN", {"son", "zed"}, set(), {"zed"}),
    ((SON, STRANGER), None, {"son", "zed"}, set(), {"son"}),
    ((SON, STRANGER), "", {"son", "zed"}, set(), {"son"}),
]


@pytest.mark.parametrize(("who", "place", "names", "pairs", "visitors"), KNOWN_BY)
def test_an_event_is_known_by_who_took_part(who, place, names, pairs, visitors) -> None:
    facts = Facts(_of(*who, place=place))
    assert (facts.names, facts.pairs, facts.visitors) == (names, pairs, visitors)


def test_an_event_without_a_place_is_in_the_same_country_as_one_of_no_country() -> None:
    one, other = (Facts(_of(SON, SOK, place=place, form="visit")) for place in (None, ""))
    assert key(one) == key(other)


MEASURES = [
    # form, what two articles of one day call it, whether it is one
    ("talks", "a meeting", "the summit", True),
    ("visit", "a trip", "the visit", True),
    ("conference", "joint committee on trade", "committee on trade", True),
    ("conference", "joint committee on trade", "forum of mayors", False),
    ("conference", "joint committee on trade", "", False),
    ("ceremony", "bridge opening", "opening of a bridge", True),
    ("ceremony", "bridge opening", "rice fair", False),
    ("ceremony", "bridge opening", "", True),
]


@pytest.mark.parametrize(("form", "one", "other", "same"), MEASURES)
def test_each_form_has_its_own_measure_of_likeness(form, one, other, same) -> None:
    ours, theirs = (
        Facts(replace(TALKS, form=form, id=wording, sources=(replace(source, wording=wording),)))
        for wording in (one, other)
        for source in TALKS.sources
    )
    assert is_same(ours, theirs) is same
    assert is_same(theirs, ours) is same


_DAY = date(2024, 5, 1)
_periods = st.tuples(st.integers(0, 80), st.sampled_from([0, 1, 2, 30, 31, 32, 33, 60])).map(
    lambda each: edtf.between(_DAY + timedelta(each[0]), _DAY + timedelta(each[0] + each[1]))
)
_claims = st.tuples(
    _periods, st.sampled_from(["open a gate", "open two gates", "build roads", "gates", "roads"])
)
_promises = st.lists(_claims, min_size=1, max_size=4).map(
    lambda claims: replace(
        PROMISE,
        id="c-" + "".join(f"{period}{wording}" for period, wording in claims),
        sources=tuple(
            replace(PROMISE.sources[0], start=at, date=period.text, wording=wording)
            for at, (period, wording) in enumerate(claims)
        ),
    )
)


@settings(deadline=None)  # the first looks words up
@given(_promises, _promises)
def test_the_same_promise_is_found_whichever_is_looked_for(one: Event, other: Event) -> None:
    """However long or short their claims are: a handle of one is sought by the other."""
    ours, theirs = Facts(one), Facts(other)
    if is_same(ours, theirs):
        assert handles(ours) & sought(theirs)
        assert handles(theirs) & sought(ours)


def test_one_that_is_not_the_same_hides_none_that_is() -> None:
    """Talks of many are looked for under each pair; the same ones may have but one of them."""
    ours, theirs = ([(f"{land}{at}", "person", land) for at in range(6)] for land in ("VN", "KH"))
    source = TALKS.sources[0]
    earlier = _of(*ours, *theirs, id="m-1", sources=(replace(source, date="2024-05-01"),))
    few = _of(ours[3], theirs[2], id="m-2", sources=(replace(source, date="2024-05-09"),))
    later = _of(*ours, *theirs, id="m-3", sources=(replace(source, date="2024-05-09", start=9),))
    assert [len(event.sources) for event in merge([earlier, few, later])] == [1, 2]


def test_a_record_of_no_day_at_all_has_a_claim() -> None:
    """Records of outside may lack both the event's date and the article's."""
    bare = replace(TALKS, sources=(replace(TALKS.sources[0], date="", published=""),))
    (claim,) = Facts(bare).claims
    assert (claim.first, claim.last) == (0, 0)
