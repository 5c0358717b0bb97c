"""No network: whatever runs within the tests may speak to this machine alone."""

from __future__ import annotations

import socket
import sys
from typing import Any

HERE = ("localhost", "127.", "::1", "0.0.0.0", socket.gethostname())  # noqa: S104 - compared


class NetworkError(Exception):
    """Somebody tried to leave the machine. No OSError: nobody shall take it for bad weather."""


def stay_offline() -> None:
    """From now on, for as long as this process lives."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and arguments[0].type & socket.SOCK_STREAM:
        address = arguments[1]
        if isinstance(address, tuple):
            _check(address[0])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        _check(arguments[0])


def _check(host: Any) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name and not str(name).startswith(HERE):
        raise NetworkError(f"no network in tests: {name}")
