"""vnkh uses no network: every test of the suite runs where there is none."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest
from offline import NetworkError

PACKAGE = Path(__file__).parents[1] / "vnkh"
NETWORK = re.compile(
    r"^\s*(?:import|from) (?:socket|ssl|http|urllib|ftplib|requests|httpx)\b", re.MULTILINE
)


@pytest.mark.parametrize("host", ["192.0.2.1", "example.org"])
def test_the_tests_have_no_network(host) -> None:
    with pytest.raises(NetworkError):
        socket.create_connection((host, 80), timeout=1)


def test_no_module_asks_for_it() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert files
    assert [path.name for path in files if NETWORK.search(path.read_text(encoding="utf-8"))] == []
