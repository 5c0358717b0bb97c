from __future__ import annotations

from datetime import date

import pytest

from vnkh.lexicon.terms import Term, check_dates, read_term


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("prime-minister KH 1985-01-14/2023-08-22", date(1985, 1, 14), date(2023, 8, 22)),
        ("minister-defence VN 2016-04/2021", date(2016, 4, 1), date(2021, 12, 31)),
        ("prime-minister KH 2023-08-22/..", date(2023, 8, 22), date.max),
        ("governor kh-kep 2009/", date(2009, 1, 1), date(2009, 12, 31)),
        ("governor kh-kep /2016-04", date(2016, 4, 1), date(2016, 4, 30)),
    ],
)
def test_a_term_covers_what_its_dates_allow_and_nothing_beyond_an_unknown_end(
    text: str, first: date, last: date
) -> None:
    term = read_term(text)
    assert (term.first, term.last) == (first, last)
    assert term.covers(first)
    assert term.covers(last)
    assert term.text == text


@pytest.mark.parametrize(
    ("text", "ongoing"),
    [("king KH 2004-10-14/..", True), ("king KH 2004/", False), ("king KH 2004/2012", False)],
)
def test_in_office_and_no_end_known_are_two_things(text: str, ongoing: bool) -> None:
    assert read_term(text).ongoing is ongoing


@pytest.mark.parametrize(
    ("one", "other", "overlapping"),
    [
        ("2010/2015", "2014/2018", True),
        ("2010/2015-03-01", "2015-03-01/2018", False),
        ("2010/2015-03", "2015-03/2018", False),
        ("2010/2015", "2015/2018", False),
        ("2010/..", "2014/..", True),
        ("2010/", "2014/..", False),
        ("2010/2015~", "2014/2018", False),
        ("2010/2015", "2013?/2018", False),
    ],
)
def test_only_terms_that_must_overlap_are_said_to(one: str, other: str, overlapping: bool) -> None:
    first, second = read_term(f"mayor X {one}"), read_term(f"mayor X {other}")
    assert first.certainly_overlaps(second) is overlapping
    assert second.certainly_overlaps(first) is overlapping


@pytest.mark.parametrize("text", ["", "king KH", "king KH 2004", "king KH 2004/.. now"])
def test_a_text_that_is_no_term_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no term"):
        read_term(text)


@pytest.mark.parametrize(
    ("since", "until", "message"),
    [
        ("2004-13", "..", "not a date"),
        ("2004", "2003", "ends before it begins"),
        ("", "", "no date at all"),
        ("..", "2003", "not a date"),
    ],
)
def test_dates_that_are_none_are_refused(since: str, until: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_dates(Term("king", "KH", since, until))
