"""Ctrl-C at a few random moments; `interrupted.py` has more of them."""

from __future__ import annotations

import sys

import interrupted
import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interrupt_at_any_moment_leaves_a_cache_to_go_on_from(tmp_path) -> None:
    met = interrupted.check(tmp_path, number=4, seed=5)
    assert met.total() == 4
    assert met[interrupted.INTERRUPTED]
