"""Bars are in proportion, and nothing that is there is invisible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnkh.render.bars import bar, parts


@pytest.mark.parametrize(
    ("value", "drawn", "in_ascii"),
    [(0, "", ""), (8, "████", "####"), (4, "██", "##"), (5, "██▌", "##"), (0.01, "▏", "#")],
)
def test_a_bar_is_as_long_as_its_share(value: float, drawn: str, in_ascii: str) -> None:
    assert bar(value, 8, 4, is_ascii=False) == drawn
    assert bar(value, 8, 4, is_ascii=True) == in_ascii


@given(st.dictionaries(st.sampled_from("abc"), st.integers(0, 1000)), st.integers(1, 80))
def test_every_part_of_a_stacked_bar_is_seen(values: dict[str, int], width: int) -> None:
    most = max(sum(values.values()), 1)
    drawn = parts(values, most, width)
    assert set(drawn) == {name for name, value in values.items() if value}
    assert all(columns >= 1 for columns in drawn.values())
    assert sum(drawn.values()) <= max(width, 3)
