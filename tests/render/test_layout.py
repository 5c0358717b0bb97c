"""Tables fit their page: dates and kinds keep their width, what does not fit folds."""

import pytest

from vnkh.render import DEFAULTS, named
from vnkh.render.layout import GAP, READABLE, Layout, fit, is_main

NATURAL = {"date": 11, "kind": 10, "what": 200, "who": 60, "where": 16, "sources": 40}
COLUMNS = named(DEFAULTS["timeline"])


def laid_out(width: int) -> Layout:
    layout = fit(COLUMNS, [NATURAL[column.name] for column in COLUMNS], width)
    assert layout is not None
    return layout


@pytest.mark.parametrize("width", range(60, 240, 7))
def test_a_table_is_never_wider_than_its_page(width: int) -> None:
    layout = laid_out(width)
    assert sum(layout.widths) + GAP * (len(layout.widths) - 1) <= width


@pytest.mark.parametrize("width", range(60, 240, 7))
def test_dates_and_kinds_keep_their_width(width: int) -> None:
    layout = laid_out(width)
    kept = {column.name: size for column, size in zip(layout.columns, layout.widths, strict=True)}
    assert (kept["date"], kept["kind"]) == (11, 10)


@pytest.mark.parametrize("width", range(60, 240, 7))
def test_every_column_stands_beside_the_others_or_below_the_main_one(width: int) -> None:
    layout = laid_out(width)
    assert {*layout.columns, *layout.folded} == set(COLUMNS)


@pytest.mark.parametrize("width", range(60, 240, 7))
def test_sentences_have_room_to_be_read(width: int) -> None:
    layout = laid_out(width)
    sizes = [
        size for column, size in zip(layout.columns, layout.widths, strict=True) if is_main(column)
    ]
    assert min(sizes) >= READABLE


def test_a_page_too_narrow_for_a_table_has_none() -> None:
    assert fit(COLUMNS, [NATURAL[column.name] for column in COLUMNS], 40) is None
