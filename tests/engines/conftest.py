"""Plain news for the engines: its stand-in rooms are those of the store's tests."""

from __future__ import annotations

import sys
from pathlib import Path

STORE_TESTS = str(Path(__file__).parents[1] / "store")
if STORE_TESTS not in sys.path:
    sys.path.insert(0, STORE_TESTS)
