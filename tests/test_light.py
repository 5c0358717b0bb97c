"""Light records do what named tuples do, where vnkh needs it."""

from __future__ import annotations

import pytest

from vnkh.light import Light


class Point(Light):
    """Two numbers."""

    x: int
    y: int = 0


def test_fields_are_given_by_place_or_name_and_have_defaults() -> None:
    assert (Point(1, 2).x, Point(1, 2).y) == (1, 2)
    assert Point(1, y=2) == Point(y=2, x=1) != Point(1)
    assert Point(3).as_dict() == {"x": 3, "y": 0}
    assert repr(Point(3)) == "Point(x=3, y=0)"


def test_a_record_stays_as_it_is() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="not to be changed"):
        point.y = 2  # type: ignore[misc]
    assert point.replaced(y=2) == Point(1, 2)
    assert point == Point(1)
    assert {point, Point(1), Point(1, 2)} == {Point(1), Point(1, 2)}
