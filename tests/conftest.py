"""What tests of the whole program share: vnkh run in a world of the test's own."""

from __future__ import annotations

import pytest
from offline import stay_offline
from program import Vnkh


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--remake` writes the expected outputs anew, to be read by a person before they are kept."""
    parser.addoption("--remake", action="store_true", help="write expected outputs anew")


def pytest_configure() -> None:
    """Nothing that is tested may use the network."""
    stay_offline()


@pytest.fixture(scope="session")
def vnkh(tmp_path_factory: pytest.TempPathFactory) -> Vnkh:
    """The program on hand-made records, with a cache of its own."""
    return Vnkh(tmp_path_factory.mktemp("cache"))
