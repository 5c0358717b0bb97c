from __future__ import annotations

import pytest

from vnkh.lexicon import publisher_marked


@pytest.mark.parametrize(
    ("mark", "publisher"),
    [
        ("VNA/VNS", "vns"),
        ("VNS", "vns"),
        ("VNA", "vna"),
        ("AKP", "akp"),
        ("FN", "fresh-news"),
        ("=FRESH NEWS", "fresh-news"),
        ("Xinhua", "xinhua"),
        ("VGP", "vgp"),
    ],
)
def test_a_mark_is_known_as_it_is_written(mark: str, publisher: str) -> None:
    found = publisher_marked(mark)
    assert found is not None
    assert found.id == publisher


def test_an_unknown_mark_is_nobodys() -> None:
    assert publisher_marked("vna") is None
