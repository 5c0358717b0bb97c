"""Every time that the articles that come with vnkh name, read as a person reads it."""

from __future__ import annotations

import pytest
from tagged import seed, times

STATED = [
    ("000", [("Thursday", "2025-07-17", "relative")]),
    (
        "001",
        [
            ("November 28", "2025-11-28", "stated"),
            ("November 27-28", "2025-11-27/2025-11-28", "stated"),
            ("Later the same day", "2025-11-28", "relative"),
            ("November 27", "2025-11-27", "stated"),
        ],
    ),
    (
        "002",
        [
            ("February 6", "2026-02-06", "stated"),
            ("February 6", "2026-02-06", "stated"),
            ("2030", "2030", "stated"),
            ("2045", "2045", "stated"),
            ("February 2025", "2025-02", "stated"),
            ("February 6", "2026-02-06", "stated"),
            ("2025", "2025", "stated"),
            ("2024", "2024", "stated"),
            ("2035", "2035", "stated"),
            ("2050", "2050", "stated"),
        ],
    ),
    (
        "003",
        [
            ("Thursday", "2025-08-14", "relative"),
            ("September 2, 1945 – 2025", "2025-09-02", "stated"),
        ],
    ),
    (
        "004",
        [
            ("Friday", "2026-02-06", "relative"),
            ("2026–2030", "2026/2030", "stated"),
            ("2030", "2030", "stated"),
            ("2050", "2050", "stated"),
            ("2030", "2030", "stated"),
            ("2045", "2045", "stated"),
            ("February 2025", "2025-02", "stated"),
            ("February 2025", "2025-02", "stated"),
            ("2026–2030", "2026/2030", "stated"),
            ("2026", "2026", "stated"),
        ],
    ),
]


@pytest.mark.parametrize(("name", "stated"), STATED)
def test_every_time_is_found_and_nothing_else(
    name: str, stated: list[tuple[str, str, str]]
) -> None:
    assert times(seed(name)) == stated
